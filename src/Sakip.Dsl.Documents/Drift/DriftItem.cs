using System.Globalization;
using Sakip.Dsl.Documents.Reading;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Drift;

/// <summary>A paragraph or a row of a table: what is compared as one.</summary>
/// <param name="Bagian">The heading it stands under.</param>
/// <param name="Kepala">The head of its table.</param>
/// <param name="Sel">The cells of a row; none of a paragraph.</param>
/// <param name="Teks">All of its text.</param>
/// <param name="Nama">What a row is about: its indicator.</param>
/// <param name="Key">Equal where two items say the same.</param>
/// <param name="Identity">Equal where two items are about the same; empty where nothing can be told.</param>
internal sealed record DriftItem(string Bagian, EquatableArray<string> Kepala, EquatableArray<string> Sel, string Teks, string Nama, string Key, string Identity)
{
    private const double LeastLikeness = 0.5;

    // A text that says more than this about itself is not weighed word by word against every other.
    private const int MostWords = 400;

    private HashSet<string>? _words;

    private HashSet<string> Words => _words ??= new HashSet<string>(Teks.Split(' ').Take(MostWords), StringComparer.OrdinalIgnoreCase);

    /// <summary>The items of an annex, in reading order.</summary>
    public static IReadOnlyList<DriftItem> Of(PublishedAnnex annex)
    {
        var items = new List<DriftItem>();
        string section = "";
        foreach (var block in annex.Isi)
        {
            switch (block)
            {
                case PublishedParagraph paragraph:
                    section = paragraph.IsHeading || OpensOfficial(paragraph.Teks) ? paragraph.Teks : section;
                    items.Add(new DriftItem(section, default, default, paragraph.Teks, "", "¶ " + WithoutMark(paragraph.Teks), ""));
                    break;
                case PublishedTable table:
                    if (table.Kepala.Count > 0)
                    {
                        items.Add(new DriftItem(section, table.Kepala, table.Kepala, string.Join(" | ", table.Kepala), "", "# " + string.Join("\u001f", table.Kepala), ""));
                    }

                    items.AddRange(table.Baris.Select(r => RowOf(r, table, section)));
                    break;
            }
        }

        return items;
    }

    /// <summary>How alike two items are that are not equal: a row and a row of the same indicator most of all, a row and a paragraph never.</summary>
    public static double Likeness(DriftItem one, DriftItem other)
    {
        if ((one.Sel.Count > 0) != (other.Sel.Count > 0) || (one.Key[0] == '#') != (other.Key[0] == '#'))
        {
            return 0;
        }

        if (one.Identity.Length > 0 && one.Identity == other.Identity)
        {
            return 1.5;
        }

        int common = one.Words.Count(other.Words.Contains);
        double alike = 2.0 * common / (one.Words.Count + other.Words.Count);
        return alike >= LeastLikeness ? alike : 0;
    }

    /// <summary>What a column is called; its number where the table has no head.</summary>
    public string ColumnName(int column) =>
        column < Kepala.Count && Kepala[column].Length > 0 ? Kepala[column] : (column + 1).ToString(CultureInfo.InvariantCulture);

    private static DriftItem RowOf(PublishedRow row, PublishedTable table, string section)
    {
        int named = Math.Max(0, table.Kepala.ToList().FindIndex(k => k.Contains("INDIKATOR", StringComparison.OrdinalIgnoreCase)));
        string name = named < row.Sel.Count ? row.Sel[named] : "";
        string texts = string.Join(" | ", row.Sel.Where(s => s.Length > 0));
        return new DriftItem(section, table.Kepala, row.Sel, texts, name, "| " + string.Join("\u001f", row.Sel), name.Length > 0 ? section + "\u001f" + name : "");
    }

    private static bool OpensOfficial(string text) => text.StartsWith("JABATAN :", StringComparison.Ordinal) || text.StartsWith("JABATAN:", StringComparison.Ordinal);

    /// <summary>
    /// A text without the mark of its list: numbers that a list counts by itself are not in a file's text, those that somebody typed are. The number of an
    /// office's heading is its own.
    /// </summary>
    private static string WithoutMark(string text)
    {
        int space = text.IndexOf(' ');
        bool isMark = space is > 1 and <= 4 && text[space - 1] is '.' or ')' && (text.Take(space - 1).All(char.IsAsciiDigit) || (space == 2 && char.IsAsciiLetterLower(text[0])));
        return isMark && !text.AsSpan(space + 1).StartsWith("IKU ") ? text[(space + 1)..] : text;
    }
}
