using System.Globalization;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Language.Tables;

/// <summary>Values as the documents print them.</summary>
internal static class TableTexts
{
    /// <summary>What stands where a value is missing, unless data say it in their own way.</summary>
    public const string Missing = "-";

    private const int CapaianDecimals = 2;
    private const int MoneyDecimals = 2;

    private static readonly string[] Romans = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"];
    private static readonly int[] RomanValues = [1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1];

    /// <summary><c>Rp 669.414.700,00</c>.</summary>
    public static string Money(decimal amount) => amount < 0 ? "-Rp " + Amount(-amount) : "Rp " + Amount(amount);

    /// <summary><c>669.414.700,00</c>: for columns whose heading says rupiah.</summary>
    public static string Amount(decimal amount) => AngkaIndonesia.Tulis(amount, MoneyDecimals);

    /// <summary><c>669.414.700</c>, with decimals only where there are some: for the narrow columns of plans.</summary>
    public static string ShortAmount(decimal amount) => amount == decimal.Truncate(amount) ? AngkaIndonesia.Tulis(amount) : Amount(amount);

    /// <summary><c>100,37%</c>.</summary>
    public static string Percent(decimal value) => AngkaIndonesia.Tulis(value, CapaianDecimals) + "%";

    public static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    public static string Roman(int number)
    {
        string written = "";
        for (int i = 0; i < Romans.Length; i++)
        {
            while (number >= RomanValues[i])
            {
                written += Romans[i];
                number -= RomanValues[i];
            }
        }

        return written;
    }

    public static string Capitals(string text) => AnnexText.Capitals(AnnexText.OneLine(text));

    /// <summary>A unit as tables print it: <c>Persen</c>, <c>Orang per 100.000 kelahiran hidup</c>.</summary>
    public static string Unit(BoundIndicator indicator) => First(indicator.Satuan?.Judul ?? "");

    /// <summary>A reason as a sentence.</summary>
    public static string Sentence(string? reason)
    {
        string text = AnnexText.OneLine(reason);
        return text.Length == 0 ? "" : First(text).TrimEnd('.') + ".";
    }

    /// <summary>
    /// A target as documents print it: <c>8,19</c>, <c>B</c>, <c>Baik (87)</c>. Ids that are made of the words people use stand for those.
    /// </summary>
    public static string Target(TargetIndikator target, BoundIndicator indicator, Project project)
    {
        if (target.Label is not { } label)
        {
            return target.ToString();
        }

        string shown = Label(label, indicator, project);
        string? number = target.Nilai is { } value ? AngkaIndonesia.Tulis(value, Math.Min(target.Desimal, Pembulatan.DesimalTerbanyak)) : null;
        return number is null ? shown : shown + " (" + number + ")";
    }

    /// <summary>A target where no column names its unit: <c>72,5%</c>, <c>14 layanan</c>.</summary>
    public static string TargetWithUnit(TargetIndikator target, BoundIndicator indicator, Project project)
    {
        string text = Target(target, indicator, project);
        if (target.Label is not null || target.Tanggal || indicator.Satuan is not { } unit)
        {
            return text;
        }

        return unit.IsPersen ? text + "%"
            : unit.Pembilang.Jenis is JenisSatuan.Cacah or JenisSatuan.Ukuran && unit.Penyebut.Count == 0 ? text + " " + unit.Judul
            : text;
    }

    /// <summary>A label as people write it: the title where the Id is only its words run together (<c>SangatBaik</c>), else the Id (<c>BB</c>).</summary>
    public static string Label(string label, BoundIndicator indicator, Project project)
    {
        string? title = project.Scales.Values.Where(s => indicator.Masukan.Any(m => m.Skala == s.Nama)).SelectMany(s => s.Label).Where(l => l.Nama == label).Select(l => l.Judul).FirstOrDefault();
        if (title is null && indicator.Kategori is { } name && project.Categories.TryGetValue(name, out var category))
        {
            title = category.Pita.Where(b => b.Nama == label).Select(b => b.Judul).FirstOrDefault();
        }

        return title is not null && string.Equals(string.Concat(title.Where(char.IsLetterOrDigit)), label, StringComparison.OrdinalIgnoreCase) ? title : label;
    }

    /// <summary>The cell of an achievement: the score, or the sign of a missing one with the reason.</summary>
    public static GridCell Achievement(AchievementResult? result, TableNotes notes, string whenNull) =>
        result is null ? GridCell.Number(Missing, notes.Of(whenNull))
        : result.Capaian is { } score ? GridCell.Number(Percent(score))
        : GridCell.Number(Missing, notes.Of(result.Alasan));

    /// <summary>The cell of an achievement's grade; empty where its rule has no grades.</summary>
    public static GridCell Grade(AchievementResult? result, TableNotes notes) =>
        result is not { Sah: true } ? GridCell.Kosong
        : result.JudulPredikat is { } grade ? GridCell.Of(new TextBlock(grade))
        : result.Alasan is { } reason ? GridCell.Number(Missing, notes.Of(reason))
        : GridCell.Kosong;

    private static string First(string text) => text.Length == 0 ? "" : text.Substring(0, 1).ToUpperInvariant() + text.Substring(1);
}
