using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Targets;

/// <summary>IKU3002: a target in percent of an indicator that is counted or measured in something else.</summary>
internal sealed class TargetUnitAnalysis : IFileAnalysis
{
    public void Analyze(AnalysisContext context)
    {
        foreach (var indicator in context.Binding.Indicators)
        {
            if (indicator.Bound.Satuan is not { } unit || unit is { Penyebut.Count: 0, Pembilang.Jenis: JenisSatuan.Persen or JenisSatuan.BilanganMurni })
            {
                continue;
            }

            foreach (var value in indicator.Syntax.KondisiAwal.Concat(indicator.Syntax.Target).Select(t => t.Value).Where(v => v is { IsPercent: true }))
            {
                context.Diagnostics.Report(
                    Rules.UnitMismatch,
                    value!.Span,
                    Messages.TargetInPercent(context.Tree.Text[value.Span], unit.Tulisan),
                    indicator.Syntax.Satuan!.Span,
                    Messages.UnitDeclaredHere(unit.Tulisan));
            }
        }
    }
}
