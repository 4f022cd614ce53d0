using System.Globalization;
using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Comparison;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>A change that a comparison must tell.</summary>
internal sealed record ExpectedChange(JenisPerubahan Kind, Keparahan Severity, string Path)
{
    public override string ToString() => $"{Kind} {Severity} {Path}";
}

/// <summary>Edits of one indicator as people make them, on the text, each with what must be told of it; null where an edit does not apply.</summary>
internal static class RandomEdits
{
    private const Keparahan Wording = Keparahan.Redaksional;
    private const Keparahan Breaking = Keparahan.MemutusKeterbandingan;

    public static IReadOnlyDictionary<string, Func<IndicatorBlock, Random, ExpectedChange[]?>> All { get; } = new Dictionary<string, Func<IndicatorBlock, Random, ExpectedChange[]?>>(StringComparer.Ordinal)
    {
        ["another name"] = (b, _) => Line(b, b.First, l => Regex.Replace(l, "\" {$", " yang lain\" {"), JenisPerubahan.Nama, Wording),
        ["another Id"] = (b, _) => b.IsMentioned ? null : Line(b, b.First, l => l.Replace($" {b.Id} ", $" {b.Id}Baru ", StringComparison.Ordinal), JenisPerubahan.Id, Wording, b.Path + "Baru"),
        ["another unit"] = (b, _) => b.Text.Contains('%') && b.Find("target") >= 0 ? null : Property(b, "satuan", v => v == "persen" ? "indeks" : "persen", JenisPerubahan.Satuan, Breaking),
        ["the other polarity"] = (b, _) => Property(b, "polaritas", v => v == "naik" ? "turun" : v == "turun" ? "naik" : null, JenisPerubahan.Polaritas, Breaking),
        ["a range that is best"] = (b, _) => Property(b, "polaritas", v => v.StartsWith("stabil", StringComparison.Ordinal) ? null : "stabil 90..110", JenisPerubahan.Polaritas, Breaking),
        ["other rounding"] = (b, _) => New(b, "pembulatan", "5 desimal", JenisPerubahan.Pembulatan, Breaking),
        ["another range"] = (b, _) => New(b, "rentang", "-500..5.000", JenisPerubahan.Rentang, Wording),
        ["another period"] = (b, _) => New(b, "periode", "triwulan", JenisPerubahan.Periode, Breaking),
        ["another way to roll up"] = (b, _) => New(b, "konsolidasi", "terakhir", JenisPerubahan.Konsolidasi, Breaking),
        ["a definition"] = (b, _) => New(b, "definisi", "\"Arti yang baru.\"", JenisPerubahan.Definisi, Wording),
        ["another formulation"] = (b, _) => Set(b, "formulasi", "\"Cara menghitung yang ditulis lain\"", JenisPerubahan.Formulasi, Wording),
        ["another explanation"] = (b, _) => Set(b, "penjelasan", "\"Penjelasan yang ditulis lain\"", JenisPerubahan.Penjelasan, Wording),
        ["another note"] = (b, _) => Set(b, "catatan", "\"Catatan yang ditulis lain\"", JenisPerubahan.Catatan, Wording),
        ["another legal basis"] = (b, _) => Set(b, "dasar hukum", "\"Peraturan yang lain\"", JenisPerubahan.DasarHukum, Wording),
        ["a concept"] = (b, _) => New(b, "konsep", "\"Konsep yang baru\"", JenisPerubahan.Metadata, Wording),
        ["who may see it"] = (b, _) => New(b, "akses umum", "ya", JenisPerubahan.Metadata, Wording),
        ["another wording of its goal"] = Reworded,
        ["another office responsible"] = (b, _) => Set(b, "penanggung jawab", "\"Bidang yang lain\"", JenisPerubahan.PenanggungJawab, Wording),
        ["a source more"] = (b, _) => Property(b, "sumber data", v => v + "; \"Sumber tambahan\"", JenisPerubahan.SumberData, Wording),
        ["a source in capitals"] = (b, _) => Property(b, "sumber data", v => v.ToUpperInvariant() == v ? null : v.ToUpperInvariant(), JenisPerubahan.SumberData, Wording),
        ["all sources replaced"] = (b, _) => b.Find("sumber data: ") < 0 ? null : Set(b, "sumber data", "\"Sumber pengganti\"", JenisPerubahan.SumberData, Breaking),
        ["a target more"] = (b, _) => b.Find("target: ") < 0 && b.Find("nilai: predikat") < 0 && b.Find("nilai: tanggal") < 0
            ? New(b, "target", "2031 = 5", JenisPerubahan.TargetDitambah, Keparahan.Target) : Property(b, "target", v => v + "; 2099 = 7", JenisPerubahan.TargetDitambah, Keparahan.Target),
        ["a target less"] = (b, _) => Property(b, "target", v => v.LastIndexOf(';') is var at and > 0 ? v[..at] : null, JenisPerubahan.TargetDicabut, Keparahan.Target),
        ["a higher target"] = (b, _) => Target(b, n => n + 1, JenisPerubahan.TargetNaik),
        ["a lower target"] = (b, _) => Target(b, n => n - 1, JenisPerubahan.TargetTurun),
        ["a target with more decimals"] = (b, _) => Property(b, "target", v => Regex.IsMatch(v, @"^\d{4} = \d+(;|$)") ? Regex.Replace(v, @"^(\d{4} = \d+)(?=;|$)", "$1,00") : null, JenisPerubahan.TulisanTarget, Wording),
        ["a baseline"] = (b, _) => b.Find("nilai: predikat") >= 0 || b.Find("nilai: tanggal") >= 0 ? null : New(b, "kondisi awal", "2001 = 3", JenisPerubahan.KondisiAwal, Keparahan.Target),
        ["another category"] = (b, _) => b.Find("nilai: predikat") >= 0 || b.Find("target") >= 0 ? null : New(b, "kategori", "PredikatAkip", JenisPerubahan.Kategori, Breaking),
        ["another scoring rule"] = (b, _) => New(b, "capaian", "Kemenkeu", JenisPerubahan.AturanCapaian, Breaking),
        ["another origin"] = (b, _) => Property(b, "nilai", v => v.StartsWith("survei", StringComparison.Ordinal) ? "laporan" + v[6..] : v.StartsWith("laporan", StringComparison.Ordinal) ? "survei" + v[7..] : null, JenisPerubahan.AsalNilai, Breaking),
        ["another formula"] = (b, _) => Formula(b, f => $"({f}) × 2", JenisPerubahan.Formula, Breaking),
        ["the formula multiplied by one"] = (b, _) => Formula(b, f => $"1 × ({f})", JenisPerubahan.TulisanFormula, Wording),
        ["the formula doubled and halved"] = (b, _) => Formula(b, f => $"2 × ({f}) / 2", JenisPerubahan.TulisanFormula, Wording),
        ["the formula's sign turned twice"] = (b, _) => Formula(b, f => $"-(-({f}))", JenisPerubahan.TulisanFormula, Wording),
        ["a sum turned round"] = (b, _) => Formula(b, f => Regex.Match(f, @"^\(?(\w+) \+ (\w+)\)?(.*)$") is { Success: true } m && f.Count(c => c == '+') == 1 ? f.Replace($"{m.Groups[1].Value} + {m.Groups[2].Value}", $"{m.Groups[2].Value} + {m.Groups[1].Value}", StringComparison.Ordinal) : null, JenisPerubahan.TulisanFormula, Wording),
        ["brackets more"] = (b, _) => b.Formula.Length == 0 ? null : Formula(b, f => $"(({f}))"),
        ["another meaning of an input"] = (b, r) => Variable(b, r, l => Regex.Replace(l, @"""([^""]+)""", "\"$1 di luar wilayah\""), JenisPerubahan.ArtiMasukan, Breaking),
        ["an input's meaning in capitals"] = (b, r) => Variable(b, r, l => Regex.Replace(l, @"""([^""]+)""", m => m.Value.ToUpperInvariant()), JenisPerubahan.ArtiMasukan, Wording),
        ["another name of an input"] = Renamed,
        ["another bound of an input"] = (b, r) => Variable(b, r, l => Regex.IsMatch(l, @": \w+ """) ? Regex.Replace(l, @"(: \w+) """, "$1 0..999.999 \"") : null, JenisPerubahan.BatasMasukan, Wording),
        ["another unit of an input"] = (b, r) => Variable(b, r, l => Regex.IsMatch(l, @": orang ") ? l.Replace(": orang ", ": keluarga ", StringComparison.Ordinal) : null, JenisPerubahan.SatuanMasukan, Breaking),
        ["an indicator less"] = (b, _) => Removed(b),
        ["an indicator more"] = (b, _) => Added(b),
    };

    private static ExpectedChange[]? Line(IndicatorBlock block, int line, Func<string, string?> edit, JenisPerubahan kind, Keparahan severity, string? path = null)
    {
        if (edit(block.Lines[line]) is not { } edited || edited == block.Lines[line])
        {
            return null;
        }

        block.Replace(line, edited);
        return [new(kind, severity, path ?? block.Path)];
    }

    private static ExpectedChange[]? Property(IndicatorBlock block, string key, Func<string, string?> edit, JenisPerubahan kind, Keparahan severity) =>
        block.ValueOf(key) is { } value && !value.EndsWith(';') && edit(value) is { } edited && edited != value ? Set(block, key, edited, kind, severity) : null;

    private static ExpectedChange[]? New(IndicatorBlock block, string key, string value, JenisPerubahan kind, Keparahan severity) =>
        block.Find(key + ": ") >= 0 ? null : Set(block, key, value, kind, severity);

    private static ExpectedChange[] Set(IndicatorBlock block, string key, string value, JenisPerubahan kind, Keparahan severity)
    {
        block.Set(key, value);
        return [new(kind, severity, block.Path)];
    }

    private static ExpectedChange[]? Formula(IndicatorBlock block, Func<string, string?> edit, JenisPerubahan kind, Keparahan severity) =>
        block.Formula is { Length: > 0 } formula && edit(formula) is { } edited ? Set(block, "formula", edited, kind, severity) : null;

    private static ExpectedChange[] Formula(IndicatorBlock block, Func<string, string> edit)
    {
        block.Set("formula", edit(block.Formula));
        return [];
    }

    private static ExpectedChange[]? Target(IndicatorBlock block, Func<decimal, decimal> edit, JenisPerubahan kind) => Property(
        block, "target",
        v => Regex.Match(v, @"^(\d{4}) = (\d{1,3})(;|$)") is { Success: true } m ? $"{m.Groups[1].Value} = {edit(decimal.Parse(m.Groups[2].Value, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture)}{v[(m.Length - m.Groups[3].Length)..]}" : null,
        kind, Keparahan.Target);

    private static ExpectedChange[]? Variable(IndicatorBlock block, Random random, Func<string, string?> edit, JenisPerubahan kind, Keparahan severity)
    {
        var used = block.UsedVariables().ToArray();
        return used.Length == 0 ? null : Line(block, used[random.Next(used.Length)].Line, edit, kind, severity);
    }

    /// <summary>The variable gets another name wherever the indicator mentions it outside texts.</summary>
    private static ExpectedChange[]? Renamed(IndicatorBlock block, Random random)
    {
        var used = block.UsedVariables().ToArray();
        if (used.Length == 0)
        {
            return null;
        }

        string name = used[random.Next(used.Length)].Name;
        for (int i = block.First; i < block.Last; i++)
        {
            string[] parts = block.Lines[i].Split('"');
            for (int part = 0; part < parts.Length; part += 2)
            {
                parts[part] = Regex.Replace(parts[part], $@"(?<![\w.]){name}(?!\w)", name + "Lain");
            }

            block.Replace(i, string.Join('"', parts));
        }

        return [new(JenisPerubahan.NamaMasukan, Wording, block.Path)];
    }

    /// <summary>The goal around the indicator, when it has no Id and is not reworded yet.</summary>
    private static ExpectedChange[]? Reworded(IndicatorBlock block, Random random)
    {
        int line = block.First - 1;
        int depth = block.Lines[block.First].Length - block.Lines[block.First].TrimStart().Length;
        while (line >= 0 && (block.Lines[line].Trim().Length == 0 || block.Lines[line].Length - block.Lines[line].TrimStart().Length >= depth))
        {
            line--;
        }

        return line >= 0 && Regex.IsMatch(block.Lines[line], @"^\s*(tujuan|sasaran|program|kegiatan) "".*[^z]"" {$")
            ? Line(block, line, l => l.Replace("\" {", " dan selebihnyaz\" {", StringComparison.Ordinal), JenisPerubahan.Nama, Wording, "")
            : null;
    }

    private static ExpectedChange[]? Removed(IndicatorBlock block)
    {
        if (block.IsMentioned || block.Files.Text.Contains("capaian(", StringComparison.Ordinal))
        {
            return null; // others need it, or the goal it stands in
        }

        block.Remove();
        return [new(JenisPerubahan.Dicabut, Keparahan.Pencabutan, block.Path)];
    }

    private static ExpectedChange[]? Added(IndicatorBlock block)
    {
        if (block.Files.Text.Contains("capaian(", StringComparison.Ordinal))
        {
            return null;
        }

        block.InsertBehind(["", $"indikator {block.Id}Tambahan \"Ukuran yang belum pernah ada {block.Id}\" {{", "satuan: persen", "polaritas: naik", "nilai: laporan 0..100", "penanggung jawab: \"B\"", "sumber data: \"S\"", "}"]);
        return [new(JenisPerubahan.Ditambah, Keparahan.Target, block.Path + "Tambahan")];
    }
}
