using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>An indicator's way through the years: what was aimed at and what was reached.</summary>
/// <param name="Titik">The years in order, each once; at least one has a number.</param>
/// <param name="Polaritas">Which direction is good.</param>
/// <param name="TahunDinilai">The last year with target and result; null where there is none.</param>
/// <param name="Tercapai">Whether its target was met; null where it cannot be told.</param>
public sealed record TargetPath(EquatableArray<PathPoint> Titik, ArahPolaritas? Polaritas, int? TahunDinilai, bool? Tercapai)
{
    /// <summary>How plots are read: it stands below each table that has some.</summary>
    public const string Legenda =
        "Jalur: garis putus-putus dengan tanda kosong = target; garis penuh dengan tanda penuh = realisasi; "
        + "▲ makin tinggi makin baik, ▼ makin rendah makin baik, ◆ stabil makin baik; ✓ target tahun terakhir yang diukur tercapai, ✗ tidak tercapai.";

    /// <summary>The path in words: what a plot's title says and what formats without plots print.</summary>
    public string Ringkas
    {
        get
        {
            var text = new StringBuilder();
            Append(text, "Target", Titik.Where(t => t.TeksTarget.Length > 0).Select(t => (t.Tahun, t.TeksTarget)));
            Append(text, "Realisasi", Titik.Where(t => t.TeksRealisasi.Length > 0).Select(t => (t.Tahun, t.TeksRealisasi)));
            if (TahunDinilai is { } year && Tercapai is { } met)
            {
                text.Append(text.Length > 0 ? ". " : "").Append("Target ").Append(year.ToString(CultureInfo.InvariantCulture)).Append(met ? " tercapai" : " tidak tercapai");
            }

            return text.ToString();
        }
    }

    private static void Append(StringBuilder text, string label, IEnumerable<(int Year, string Written)> values)
    {
        var all = values.ToArray();
        if (all.Length > 0)
        {
            text.Append(text.Length > 0 ? ". " : "").Append(label).Append(' ');
            text.Append(string.Join("; ", all.Select(v => v.Year.ToString(CultureInfo.InvariantCulture) + " = " + v.Written)));
        }
    }
}

/// <summary>A year on the way.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Target">The target's height; null where there is none or it is no number.</param>
/// <param name="TeksTarget">The target as printed; empty where there is none.</param>
/// <param name="Realisasi">The result's height; null where there is none.</param>
/// <param name="TeksRealisasi">The result as printed; empty where there is none.</param>
public sealed record PathPoint(int Tahun, decimal? Target, string TeksTarget, decimal? Realisasi, string TeksRealisasi);
