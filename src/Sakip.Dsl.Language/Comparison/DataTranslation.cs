using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// The same data for both versions: rows that name an indicator or input by its Id in one version are read under its Id in the other, and rows
/// of what the other does not have are left out.
/// </summary>
public sealed class DataTranslation
{
    private readonly Semantics.Project _before;
    private readonly Semantics.Project _after;
    private readonly Dictionary<string, string> _toBefore;
    private readonly Dictionary<string, string> _toAfter;
    private readonly Dictionary<(string Path, string Variable), string> _variablesBefore = [];
    private readonly Dictionary<(string Path, string Variable), string> _variablesAfter = [];

    /// <summary>Prepares the translation.</summary>
    public DataTranslation(Semantics.Project before, Semantics.Project after, ProjectComparison comparison)
    {
        (_before, _after) = (before, after);
        _toBefore = comparison.Pasangan.ToDictionary(p => p.Path, p => p.PathLama, StringComparer.Ordinal);
        _toAfter = comparison.Pasangan.ToDictionary(p => p.PathLama, p => p.Path, StringComparer.Ordinal);
        foreach (var renamed in comparison.Perubahan.Where(p => p.Jenis == JenisPerubahan.NamaMasukan))
        {
            _variablesBefore[(renamed.Path, renamed.Menjadi)] = renamed.Semula;
            _variablesAfter[(renamed.PathLama, renamed.Semula)] = renamed.Menjadi;
        }
    }

    /// <summary>The row as the earlier version reads it; null where it has nothing of it.</summary>
    public DataRow? ForBefore(DataRow row) => Translate(row, _before, _after, _toBefore, _variablesBefore);

    /// <summary>The row as the later version reads it; null where it has nothing of it.</summary>
    public DataRow? ForAfter(DataRow row) => Translate(row, _after, _before, _toAfter, _variablesAfter);

    private static DataRow? Translate(DataRow row, Semantics.Project own, Semantics.Project other, Dictionary<string, string> paths, Dictionary<(string, string), string> variables)
    {
        if (!other.Indicators.TryGetValue(row.Indikator, out var named))
        {
            return row; // its own, or a mistake that is told as such
        }

        bool isOwn = own.Indicators.TryGetValue(row.Indikator, out var same);
        if (!isOwn && !paths.ContainsKey(row.Indikator))
        {
            return null;
        }

        string path = isOwn ? row.Indikator : paths[row.Indikator];
        string variable = variables.TryGetValue((row.Indikator, row.Variabel), out string? renamed) && !Has(own.Indicators[path], row.Variabel) ? renamed : row.Variabel;
        bool isGone = Has(named, row.Variabel) && !Has(own.Indicators[path], variable);
        return isGone ? null : row with { Indikator = path, Variabel = variable };
    }

    private static bool Has(Semantics.BoundIndicator indicator, string variable) => indicator.Masukan.Any(m => m.Variable == variable || m.Key == variable);
}
