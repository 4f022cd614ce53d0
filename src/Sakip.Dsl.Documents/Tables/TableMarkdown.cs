using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tables;

/// <summary>
/// Writes tables as Markdown. Cells cannot span there: a text stands in the first of the places it covers, the rows of a head become one, and paths are
/// told in words.
/// </summary>
public static class TableMarkdown
{
    /// <summary>The whole document.</summary>
    public static string Write(TableDocument document)
    {
        var text = new StringBuilder();
        if (document.Judul is { } title)
        {
            string[] lines = [.. title.Lines(BentukJudul.Baru).Select(l => MarkdownText.Block(l.ToString()))];
            text.Append(string.Join("\\\n", lines)).Append("\n\n");
        }

        text.Append("# ").Append(MarkdownText.Inline(string.Join("\n", document.Nama))).Append('\n');
        foreach (var section in document.Bagian)
        {
            AppendSection(text, section);
        }

        return text.ToString();
    }

    private static void AppendSection(StringBuilder text, TableSection section)
    {
        if (section.Judul.Count > 0)
        {
            text.Append("\n## ").Append(MarkdownText.Inline(string.Join("\n", section.Judul))).Append('\n');
        }

        foreach (var paragraph in section.Pembuka)
        {
            text.Append('\n').Append(Running(paragraph)).Append('\n');
        }

        foreach (var line in section.Uraian)
        {
            text.Append("\n**").Append(MarkdownText.Inline(line.Label)).Append("** :");
            if (line.Penomoran == Penomoran.Tanpa && line.Butir.Count == 1)
            {
                text.Append(' ').Append(MarkdownText.Inline(line.Butir[0])).Append('\n');
                continue;
            }

            // Markdown counts in numbers only: letters are written out, with hard breaks.
            text.Append("\n\n").Append(string.Join("\\\n", line.Butir.Select((item, i) => MarkOf(i, line.Penomoran) + MarkdownText.Inline(item)))).Append('\n');
        }

        foreach (var table in section.Tabel)
        {
            AppendTable(text, table);
        }

        foreach (var signature in section.Penutup.Where(s => (s.Tempat + s.Pihak + s.Jabatan + s.Nama).Trim().Length > 0))
        {
            text.Append('\n');
            foreach (string line in new[] { signature.Tempat, signature.Pihak, signature.Jabatan, "", signature.Nama }.Where((l, i) => i == 3 || l.Length > 0))
            {
                // An empty line would be dropped; the signature needs its space.
                text.Append(line.Length == 0 ? "&nbsp;" : MarkdownText.Block(line)).Append("\n\n");
            }
        }
    }

    private static void AppendTable(StringBuilder text, ReportTable table)
    {
        text.Append('\n').Append(table.Nama.Length > 0 ? "**" + MarkdownText.Inline(table.Nama) + "**\n\n" : "");
        var head = table.Open(table.Kepala);
        int numbered = table.Kepala.Count(r => r.Jenis == JenisBaris.NomorKolom);
        AppendRow(text, Enumerable.Range(0, table.Kolom.Count).Select(c => Joined(head.Take(head.Length - numbered).Select(r => r[c].Sel).Distinct(ByReference.Instance))));
        AppendRow(text, table.Kolom.Select(c => c.Rata switch
        {
            Perataan.Kanan => "---:",
            Perataan.Tengah => ":---:",
            _ => "---",
        }));
        foreach (var row in head.Skip(head.Length - numbered).Concat(table.Open(table.Badan)))
        {
            AppendRow(text, row.Select(p => p.IsFirst ? Content(p.Sel) : ""));
        }

        // The legend says how plots are read; here paths are told in words.
        if (table.Catatan.Count > 0)
        {
            text.Append('\n').Append(string.Join("\\\n", table.Catatan.Select((n, i) => "<sup>" + Number(i + 1) + ")</sup> " + MarkdownText.Inline(n)))).Append('\n');
        }
    }

    private static string Joined(IEnumerable<TableCell> cells) => string.Join(" ", cells.Select(Content).Where(c => c.Length > 0));

    private static string Content(TableCell cell)
    {
        string content = string.Join(MarkdownText.LineBreak, cell.Isi.Select(b => Content(b)).Where(c => c.Length > 0));
        return cell.Tebal && content.Length > 0 ? "**" + content + "**" : content;
    }

    private static string Content(CellBlock block) => block switch
    {
        TextBlock { Tebal: true } text => "**" + MarkdownText.Inline(text.Teks) + "**",
        TextBlock text => MarkdownText.Inline(text.Teks),
        ListBlock list => string.Join(MarkdownText.LineBreak, list.Butir.Select((item, i) => MarkOf(i, list.Penomoran) + MarkdownText.Inline(item))),
        NumberBlock number => MarkdownText.Inline(number.Teks) + (number.Catatan > 0 ? "<sup>" + Number(number.Catatan) + ")</sup>" : ""),
        FormulaBlock formula => AnnexMarkdown.Explanation(formula.Baris),
        MarkedBlock marked => Marked(marked),
        PlotBlock plot => MarkdownText.Inline(plot.Jalur.Ringkas.Replace(". ", ".\n")),
        _ => "",
    };

    /// <summary>Numbers of items are written out: Markdown would count them anew behind each table.</summary>
    private static string Running(SectionParagraph paragraph)
    {
        string text = MarkdownText.Block(paragraph.Teks);
        return paragraph.Jenis switch
        {
            JenisParagraf.Tengah or JenisParagraf.Judul => "**" + text + "**",
            JenisParagraf.SubButir => "&nbsp;&nbsp;&nbsp;" + text,
            _ => text,
        };
    }

    /// <summary>What is gone struck through, what is new bold; spaces stay outside the signs, which would not be read as such otherwise.</summary>
    private static string Marked(MarkedBlock block) => string.Concat(block.Bagian.Select(run =>
    {
        string sign = run.Tanda switch
        {
            TandaUbah.Hilang => "~~",
            TandaUbah.Baru => "**",
            _ => "",
        };
        string text = run.Teks.Trim(' ', '\n');
        int start = run.Teks.IndexOf(text, StringComparison.Ordinal);
        string before = MarkdownText.Inline(run.Teks.Substring(0, start).Replace(" ", ""));
        string behind = MarkdownText.Inline(run.Teks.Substring(start + text.Length).Replace(" ", ""));
        string space = run.Teks.EndsWith(" ", StringComparison.Ordinal) ? " " : "";
        return text.Length == 0 ? behind + space : before + (sign.Length == 0 ? MarkdownText.Inline(text) : string.Join(MarkdownText.LineBreak, text.Split('\n').Select(l => sign + MarkdownText.Inline(l.Trim()) + sign))) + behind + space;
    }));

    private static string MarkOf(int index, Penomoran numbering) => numbering switch
    {
        Penomoran.Angka => Number(index + 1) + "\\. ",
        Penomoran.Huruf => MarkdownText.Letter(index) + ". ",
        _ => "- ",
    };

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
        {
            text.Append(' ').Append(cell).Append(cell.Length > 0 ? " |" : "|");
        }

        text.Append('\n');
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    /// <summary>A cell that spans rows of the head is one cell, equal ones beside it are not.</summary>
    private sealed class ByReference : IEqualityComparer<TableCell>
    {
        public static readonly ByReference Instance = new();

        public bool Equals(TableCell? x, TableCell? y) => ReferenceEquals(x, y);

        public int GetHashCode(TableCell obj) => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(obj);
    }
}
