using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>An indicator and where it stands.</summary>
/// <param name="Indicator">The indicator or component.</param>
/// <param name="Office">The name of its office; empty for a component outside offices.</param>
/// <param name="Goal">The goal it measures; empty where it stands under none.</param>
/// <param name="Sentence">The formula as the annex prints it.</param>
internal sealed record IndicatorContext(BoundIndicator Indicator, string Office, string Goal, string Sentence)
{
    /// <summary>The rows of an office's parts of annexes, with the goals they stand under, by the indicators' full Ids.</summary>
    public static Dictionary<string, (string Goal, AnnexRow Row)> RowsOf(IEnumerable<AnnexOffice> parts)
    {
        var rows = new Dictionary<string, (string, AnnexRow)>(StringComparer.Ordinal);
        foreach (var goal in parts.SelectMany(o => o.Sasaran.Concat(o.Jabatan.SelectMany(j => j.Sasaran))))
        {
            foreach (var row in goal.Baris)
            {
                rows[row.Path] = (goal.Uraian, row);
            }
        }

        return rows;
    }
}
