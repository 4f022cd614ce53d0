using Sakip.Dsl.Documents.Drift;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Where published annexes differ from the definitions, for people: the place, then what is printed and what it should be.</summary>
internal sealed class DriftReport(TextWriter output, MessageLanguage language, bool isBrief)
{
    /// <summary>Writes the differences; says whether there are any.</summary>
    public bool Write(IReadOnlyList<(string Path, IReadOnlyList<AnnexDifference> Differences)> files)
    {
        foreach (var (path, differences) in files)
        {
            string section = "";
            foreach (var difference in differences)
            {
                if (isBrief)
                {
                    output.WriteLine($"{path}: {string.Join(", ", new[] { difference.Bagian, PlaceOf(difference) }.Where(p => p.Length > 0))}: {Said(difference, "; ")}");
                    continue;
                }

                if (difference.Bagian != section)
                {
                    section = difference.Bagian;
                    output.WriteLine(section);
                }

                output.WriteLine(PlaceOf(difference) is { Length: > 0 } place ? "  " + place : "  " + Phrases.OutsideTables().In(language));
                output.WriteLine("    " + Said(difference, "\n    "));
            }

            if (!isBrief || differences.Count == 0)
            {
                output.WriteLine(Phrases.Drift(path, differences.Count).In(language));
            }
        }

        return files.Any(f => f.Differences.Count > 0);
    }

    private string PlaceOf(AnnexDifference difference) =>
        difference.Baris.Length == 0 ? "" : Phrases.RowAndColumn(difference.Baris, difference.Kolom).In(language);

    private string Said(AnnexDifference difference, string separator)
    {
        var lines = new List<string>();
        var (published, defined) = difference.Jenis == JenisBeda.Berbeda ? Excerpt.Of(difference.Terbit, difference.Definisi) : (difference.Terbit, difference.Definisi);
        switch (difference.Jenis)
        {
            case JenisBeda.HanyaTerbit:
                lines.Add(Phrases.OnlyPublished().In(language));
                break;
            case JenisBeda.HanyaDefinisi:
                lines.Add(Phrases.OnlyDefined().In(language));
                break;
            case JenisBeda.Pindah:
                lines.Add(Phrases.StandsElsewhere(difference.Terbit, difference.Definisi).In(language));
                return lines[0];
        }

        if (difference.Jenis != JenisBeda.HanyaDefinisi)
        {
            lines.Add($"{Phrases.Published().In(language)} {Shown(published)}");
        }

        if (difference.Jenis != JenisBeda.HanyaTerbit)
        {
            lines.Add($"{Phrases.Defined().In(language)} {Shown(defined)}");
        }

        return string.Join(separator, lines);
    }

    private string Shown(string text) => text.Length == 0 ? Phrases.Nothing().In(language) : text;
}
