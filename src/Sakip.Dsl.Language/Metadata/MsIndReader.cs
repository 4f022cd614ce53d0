using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Metadata;

/// <summary>Fills in metadata forms from definitions.</summary>
internal sealed class MsIndReader(Project project)
{
    private static readonly string s_achievement = FunctionSymbol.Of(Fungsi.Capaian).Nama + " ";

    private readonly AnnexRowReader _rows = new(project.Indicators);

    public MsIndForm FormOf(PlacedIndicator placed)
    {
        var indicator = placed.Indikator;
        var said = indicator.Metadata;
        var builders = BuildersOf(indicator).Distinct().ToEquatableArray();
        bool isComposite = builders.Count > 0;
        return new MsIndForm(
            indicator.Path,
            placed.Instansi,
            AnnexText.OneLine(indicator.Nama),
            AnnexText.ManyLines(said.Konsep) ?? "",
            AnnexText.ManyLines(indicator.Definisi) ?? "",
            AnnexText.ManyLines(said.Interpretasi) ?? ReadingOf(indicator),
            _rows.RowOf(indicator),
            AnnexText.ManyLines(said.Ukuran) ?? MeasureOf(indicator.Satuan),
            indicator.Satuan?.Judul ?? "",
            AnnexText.Items(said.Klasifikasi),
            indicator.Formula is null ? null : isComposite,
            builders,
            isComposite || indicator.Formula is null ? default : VariablesOf(indicator),
            AnnexText.Items(said.LevelEstimasi),
            said.AksesUmum);
    }

    /// <summary>A polarity says how a value is read, and nothing else does.</summary>
    private static string ReadingOf(BoundIndicator indicator) => indicator.Polaritas switch
    {
        ArahPolaritas.Naik => "Makin tinggi nilainya, makin baik.",
        ArahPolaritas.Turun => "Makin rendah nilainya, makin baik.",
        ArahPolaritas.Stabil when indicator.RentangStabil is { } range => $"Makin dekat nilainya dengan rentang {range.Tulisan}, makin baik.",
        ArahPolaritas.Stabil => "Makin dekat nilainya dengan targetnya, makin baik.",
        _ => "",
    };

    private static string MeasureOf(Satuan? unit) => unit switch
    {
        null => "",
        { IsPersen: true } => "Persentase",
        { Penyebut.Count: > 0 } => "Rasio",
        { Pembilang.Jenis: JenisSatuan.Cacah } => "Jumlah",
        { Pembilang.Jenis: JenisSatuan.Uang } => "Nilai",
        { Pembilang.Jenis: JenisSatuan.BilanganMurni, Pembilang.Nama: "rasio" } => "Rasio",
        { Pembilang.Jenis: JenisSatuan.BilanganMurni, Pembilang.Nama: "indeks" } => "Indeks",
        { Pembilang.Jenis: JenisSatuan.BilanganMurni, Pembilang.Nama: "skor" } => "Skor",
        { Pembilang.Jenis: JenisSatuan.BilanganMurni, Pembilang.Nama: "nilai" } => "Nilai",
        _ => "",
    };

    /// <summary>
    /// The other indicators in a formula, those whose achievement it takes among them. A component with a pure number or percent is an indicator
    /// that only has no row of its own; one that merely counts is a step of the formula, and what it is made of counts.
    /// </summary>
    private IEnumerable<MsIndPart> BuildersOf(BoundIndicator indicator)
    {
        if (indicator.Formula is null)
        {
            yield break;
        }

        foreach (var node in FormulaWalker.All(indicator.Formula))
        {
            if (node is BoundIndicatorReference reference && project.Indicators.TryGetValue(reference.Path, out var other))
            {
                foreach (var part in other.IsComponent && !IsMeasure(other.Satuan) ? BuildersOf(other) : [PartOf(other)])
                {
                    yield return part;
                }
            }
            else if (node is BoundInputReference input && AchievedBy(indicator, input.Key) is { } achieved)
            {
                yield return PartOf(achieved);
            }
        }
    }

    private static bool IsMeasure(Satuan? unit) => unit is { IsPersen: true } or { Penyebut.Count: 0, Pembilang.Jenis: JenisSatuan.BilanganMurni };

    private BoundIndicator? AchievedBy(BoundIndicator indicator, string key) =>
        indicator.Masukan.FirstOrDefault(i => i.Key == key) is { IsMeasured: true, Owner: var owner }
        && owner.StartsWith(s_achievement, StringComparison.Ordinal)
        && project.Indicators.TryGetValue(owner.Substring(s_achievement.Length), out var achieved) ? achieved : null;

    private static MsIndPart PartOf(BoundIndicator indicator) => new(AnnexText.OneLine(indicator.Nama), AnnexText.Items(indicator.SumberData));

    /// <summary>Each variable once, whatever periods it is taken of; of a list its fields. They come from where the indicator's data come from.</summary>
    private static EquatableArray<MsIndPart> VariablesOf(BoundIndicator indicator)
    {
        var source = AnnexText.Items(indicator.SumberData);
        return indicator.Masukan.SelectMany(NamesOf).Where(n => n.Length > 0).Distinct().Select(n => new MsIndPart(n, source)).ToEquatableArray();
    }

    private static IEnumerable<string> NamesOf(BoundInput input)
    {
        string meaning = AnnexText.OneLine(input.Arti);
        return input.Jenis != JenisMasukan.Daftar ? [meaning.Length > 0 ? meaning : VariableWords.Of(input.Variable, "")]
            : input.Bidang.Count == 0 ? [meaning]
            : input.Bidang.Select(b => AnnexText.OneLine(b.Arti) + " (setiap " + meaning + ")");
    }
}
