using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>
/// What the plan of the whole project needs to know of one file. It is small and changes seldom: editing a formula that
/// goes on naming the same indicators leaves it equal.
/// </summary>
/// <param name="Path">The file's path.</param>
/// <param name="Offices">Its offices, in order.</param>
/// <param name="Holders">The full Ids of its offices and officials: what becomes a class around indicators.</param>
/// <param name="Lists">The full Ids of its lists outside indicators, in order.</param>
/// <param name="Scales">The Ids of its scales, in order.</param>
/// <param name="Categories">The Ids of its bands, in order.</param>
/// <param name="Indicators">Its indicators and components, in the order of <see cref="BoundFile.AllIndicators"/>.</param>
internal sealed record FileSummary(
    string Path,
    EquatableArray<OfficeSummary> Offices,
    EquatableArray<string> Holders,
    EquatableArray<string> Lists,
    EquatableArray<string> Scales,
    EquatableArray<string> Categories,
    EquatableArray<IndicatorSummary> Indicators)
{
    /// <summary>Summarizes a file.</summary>
    public static FileSummary Of(BoundFile file)
    {
        var indicators = new List<IndicatorSummary>();
        indicators.AddRange(file.Komponen.Select(k => IndicatorSummary.Of(k, IndicatorSummary.NoOffice)));
        for (int i = 0; i < file.Instansi.Count; i++)
        {
            int office = i;
            indicators.AddRange(file.Instansi[i].AllIndicators().Select(k => IndicatorSummary.Of(k, office)));
        }

        return new FileSummary(
            file.Path,
            file.Instansi.Select(o => new OfficeSummary(o.Path, AnnexPart.Of(o).ToEquatableArray())).ToEquatableArray(),
            file.Instansi.SelectMany(HoldersIn).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            ListsIn(file).Select(l => l.Path).ToEquatableArray(),
            file.Skala.Select(s => s.Nama).ToEquatableArray(),
            file.Kategori.Select(k => k.Nama).ToEquatableArray(),
            indicators.ToEquatableArray());
    }

    /// <summary>The lists of a file that stand outside indicators.</summary>
    public static IEnumerable<BoundList> ListsIn(BoundFile file) => file.Daftar.Concat(file.Instansi.SelectMany(ListsIn));

    private static IEnumerable<BoundList> ListsIn(BoundHolder holder) =>
        holder.Daftar.Concat(holder.Anggota.OfType<BoundHolder>().SelectMany(ListsIn));

    private static IEnumerable<string> HoldersIn(BoundHolder holder)
    {
        var inner = holder.Anggota.OfType<BoundHolder>().SelectMany(HoldersIn);
        return holder.Jenis is JenisWadah.Instansi or JenisWadah.Jabatan && holder.Path.Length > 0 ? inner.Prepend(holder.Path) : inner;
    }
}

/// <summary>An office.</summary>
/// <param name="Path">Its Id; empty where it could not be read.</param>
/// <param name="Bagian">What it has in which annex.</param>
internal sealed record OfficeSummary(string Path, EquatableArray<AnnexPart> Bagian);

/// <summary>An indicator or component.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Office">Which office of its file it belongs to.</param>
/// <param name="IsSound">Whether code can be generated for it, as far as its own definition goes.</param>
/// <param name="Shape">The types of its formula's parameters.</param>
/// <param name="References">What its formula names.</param>
/// <param name="ListOwners">The full Ids of what declares the lists among its inputs.</param>
/// <param name="Mention">What formulas of other files print of it.</param>
internal sealed record IndicatorSummary(
    string Path,
    int Office,
    bool IsSound,
    string Shape,
    EquatableArray<ReferenceSummary> References,
    EquatableArray<string> ListOwners,
    BoundIndicator Mention)
{
    /// <summary>The office of components that stand outside offices.</summary>
    public const int NoOffice = -1;

    private static readonly RoundingSyntax s_noRounding = new(CaraBulat.Tanpa, 0);

    /// <summary>Summarizes an indicator.</summary>
    public static IndicatorSummary Of(BoundIndicator indicator, int office)
    {
        var shapes = indicator.Masukan.ToDictionary(i => i.Key, ShapeOf, StringComparer.Ordinal);
        var references = indicator.Formula is { } formula
            ? FormulaWalker.All(formula).OfType<BoundIndicatorReference>().Select(r => new ReferenceSummary(r.Path, ShapeOf(r, shapes))).Distinct().ToEquatableArray()
            : default;
        return new IndicatorSummary(
            indicator.Path,
            office,
            indicator.IsSound && indicator.Path.Split('.').All(Emission.CSharpNames.IsIdentifier),
            string.Join(";", indicator.Masukan.Select(ShapeOf)),
            references,
            indicator.Masukan.Where(i => i.Jenis == JenisMasukan.Daftar).Select(i => i.Owner).Distinct(StringComparer.Ordinal).ToEquatableArray(),
            MentionOf(indicator));
    }

    /// <summary>Numbers are decimals to a formula, whatever they are to its callers; lists differ by what declares them.</summary>
    private static string ShapeOf(BoundInput input) =>
        input.Jenis == JenisMasukan.Daftar ? input.Owner + ":" + input.Variable : "";

    private static string ShapeOf(BoundIndicatorReference reference, Dictionary<string, string> shapes) =>
        string.Join(";", reference.Arguments.Select(key => shapes.TryGetValue(key, out string? shape) ? shape : "?"));

    /// <summary>The annex prints an indicator's name where a formula mentions it, and explains a component in full.</summary>
    private static BoundIndicator MentionOf(BoundIndicator indicator)
    {
        bool isFull = indicator.IsComponent;
        return new BoundIndicator(
            indicator.Path,
            indicator.Id,
            indicator.Nama,
            indicator.IsComponent,
            null,
            null,
            null,
            isFull ? indicator.Formula : null,
            null,
            isFull ? indicator.Masukan : default,
            s_noRounding,
            default,
            default,
            null,
            isFull ? indicator.Formulasi : null,
            null,
            default,
            default,
            null,
            null,
            isFull ? indicator.Periode : "",
            null,
            default,
            default,
            "",
            false);
    }
}

/// <summary>Another indicator that a formula names.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Shape">The types of what it is given.</param>
internal sealed record ReferenceSummary(string Path, string Shape);
