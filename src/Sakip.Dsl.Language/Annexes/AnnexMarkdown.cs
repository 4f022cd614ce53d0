using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>
/// Writes an annex as Markdown: headings, lists and one pipe table a section. Cells cannot span rows there, so a goal's
/// number and wording stand in its first row only, and formulas stand as sentences.
/// </summary>
public static class AnnexMarkdown
{
    private static readonly string[] OfficeColumns = AnnexColumns.Instansi.ToArray();

    private static readonly string[] OfficialColumns = AnnexColumns.Jabatan.ToArray();

    /// <summary>One annex.</summary>
    /// <param name="annex">The annex.</param>
    /// <param name="judul">The form of its title block.</param>
    public static string Write(AnnexDocument annex, BentukJudul judul = BentukJudul.Baru) => Write(new EquatableArray<AnnexDocument>([annex]), judul);

    /// <summary>The annexes of a regulation, one below another.</summary>
    /// <param name="annexes">The annexes.</param>
    /// <param name="judul">The form of their title blocks.</param>
    public static string Write(EquatableArray<AnnexDocument> annexes, BentukJudul judul = BentukJudul.Baru)
    {
        var text = new StringBuilder();
        foreach (var annex in annexes)
        {
            text.Append(WriteOpening(annex, judul));
            foreach (var office in annex.Instansi)
            {
                Append(text, office);
            }

            text.Append(WriteClosing(annex));
        }

        return text.ToString();
    }

    /// <summary>The part of one office. An annex is its opening, its offices' parts in order, and its closing.</summary>
    public static string Write(AnnexOffice office)
    {
        var text = new StringBuilder();
        Append(text, office);
        return text.ToString();
    }

    /// <summary>What stands before the first office: title block and name.</summary>
    public static string WriteOpening(AnnexDocument annex, BentukJudul judul = BentukJudul.Baru)
    {
        var text = new StringBuilder();
        if (annex.Judul is { } title)
        {
            text.Append(title.Lampiran > 1 ? "\n" : "");
            AppendLines(text, title.Lines(judul).Select(l => l.ToString()));
        }

        text.Append("# ").Append(MarkdownText.Inline(string.Join("\n", annex.Nama))).Append('\n');
        return text.ToString();
    }

    /// <summary>What stands behind the last office: the signature block.</summary>
    public static string WriteClosing(AnnexDocument annex)
    {
        var text = new StringBuilder();
        if (annex.Penutup is { } signature)
        {
            text.Append('\n').Append(MarkdownText.Block(signature.Jabatan)).Append("\n\n");
            if (signature.Nama.Length > 0)
            {
                // An empty line would be dropped; the signature needs its space.
                text.Append("&nbsp;\n\n").Append(MarkdownText.Block(signature.Nama)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static void Append(StringBuilder text, AnnexOffice office)
    {
        text.Append(office.Heading.Length > 0 ? "\n## " + MarkdownText.Inline(office.Heading) + "\n" : "");
        if (office.HasTable)
        {
            text.Append('\n');
            AppendLabel(text, "INSTANSI", office.Nama);
            AppendTexts(text, "TUGAS POKOK", office.Tugas, numberSingle: false);
            AppendTexts(text, "FUNGSI", office.Fungsi, numberSingle: true);
            AppendTable(text, OfficeColumns, office.Sasaran, OfficeCells);
            text.Append(office.Jabatan.Count > 0 ? "\n### " + AnnexColumns.JudulJabatan + "\n" : "");
        }

        foreach (var official in office.Jabatan)
        {
            text.Append('\n');
            AppendLabel(text, "JABATAN", official.Nama);
            AppendTexts(text, "TUGAS", official.Tugas, numberSingle: false, isLettered: true);
            AppendTexts(text, "FUNGSI", official.Fungsi, numberSingle: true, isLettered: true);
            AppendTable(text, OfficialColumns, official.Sasaran, OfficialCells);
        }
    }

    private static void AppendLabel(StringBuilder text, string label, string value) =>
        text.Append("**").Append(label).Append("** : ").Append(MarkdownText.Inline(value)).Append("\n\n");

    private static void AppendTexts(StringBuilder text, string label, EquatableArray<string> items, bool numberSingle, bool isLettered = false)
    {
        if (items.Count == 0)
        {
            return;
        }

        if (items.Count == 1 && !numberSingle)
        {
            AppendLabel(text, label, items[0]);
            return;
        }

        text.Append("**").Append(label).Append("** :\n\n");
        if (isLettered)
        {
            // Markdown counts in numbers only: letters are written out, with hard breaks.
            text.Append(string.Join("\\\n", items.Select((item, i) => MarkdownText.Letter(i) + ". " + MarkdownText.Inline(item)))).Append("\n\n");
            return;
        }

        for (int i = 0; i < items.Count; i++)
        {
            text.Append((i + 1).ToString(CultureInfo.InvariantCulture)).Append(". ").Append(MarkdownText.Block(items[i])).Append('\n');
        }

        text.Append('\n');
    }

    private static void AppendTable(
        StringBuilder text, string[] columns, EquatableArray<AnnexGoal> goals, Func<AnnexGoal, AnnexRow, bool, IEnumerable<string>> cells)
    {
        if (goals.Count == 0)
        {
            return;
        }

        AppendRow(text, columns);
        AppendRow(text, columns.Select(_ => "---"));
        foreach (var goal in goals)
        {
            for (int i = 0; i < goal.Baris.Count; i++)
            {
                AppendRow(text, cells(goal, goal.Baris[i], i == 0));
            }
        }
    }

    private static IEnumerable<string> OfficeCells(AnnexGoal goal, AnnexRow row, bool isFirst) =>
    [
        isFirst ? goal.Nomor.ToString(CultureInfo.InvariantCulture) : "",
        isFirst ? MarkdownText.Inline(goal.Uraian) : "",
        MarkdownText.Inline(row.Indikator),
        Explanation(row),
        ListCell(row.PenanggungJawab),
        ListCell(row.SumberData),
    ];

    private static IEnumerable<string> OfficialCells(AnnexGoal goal, AnnexRow row, bool isFirst) =>
        [isFirst ? MarkdownText.Inline(goal.Uraian) : "", MarkdownText.Inline(row.Indikator), Explanation(row), ListCell(row.SumberData)];

    /// <summary>The cell that explains an indicator: sentence, what its names mean, the regulation's own explanation.</summary>
    public static string Explanation(AnnexRow row)
    {
        var lines = new List<string> { row.Kalimat };
        if (row.Keterangan.Count > 0)
        {
            lines.Add("Keterangan:");
            lines.AddRange(row.Keterangan.Select(k => k.Nama + " = " + k.Uraian));
        }

        if (row.Penjelasan is { } explanation)
        {
            lines.Add(explanation);
        }

        return MarkdownText.Inline(string.Join("\n", lines.Where(l => l.Length > 0)));
    }

    private static string ListCell(EquatableArray<string> items) =>
        items.Count == 1 ? MarkdownText.Inline(items[0]) : string.Join(MarkdownText.LineBreak, items.Select(i => "- " + MarkdownText.Inline(i)));

    private static void AppendRow(StringBuilder text, IEnumerable<string> cells)
    {
        text.Append('|');
        foreach (string cell in cells)
        {
            text.Append(' ').Append(cell).Append(cell.Length > 0 ? " |" : "|");
        }

        text.Append('\n');
    }

    /// <summary>Lines of a block, each ended by a hard break.</summary>
    private static void AppendLines(StringBuilder text, IEnumerable<string> lines)
    {
        string[] all = lines.ToArray();
        for (int i = 0; i < all.Length; i++)
        {
            text.Append(MarkdownText.Block(all[i])).Append(i < all.Length - 1 ? "\\\n" : "\n\n");
        }
    }
}
