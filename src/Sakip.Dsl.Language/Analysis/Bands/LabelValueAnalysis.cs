using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Bands;

/// <summary>
/// A target that gives a label and a number which do not belong together (IKU5004): <c>B (90,22)</c> where 90,22 is an A, as the
/// agency report of Sukorejo prints it. Which of the two is wrong only its author knows, so nothing is mended.
/// </summary>
internal sealed class LabelValueAnalysis : IIndicatorAnalysis
{
    public void Analyze(IndicatorBinding indicator, AnalysisContext context)
    {
        if (indicator.Syntax.Kategori is not { } name || context.Facts.Known(BandUses.Gather).Find(name.Text)?.Category is not { } category)
        {
            return;
        }

        foreach (var target in indicator.Syntax.KondisiAwal.Concat(indicator.Syntax.Target))
        {
            if (target is not { Label: { } label, Value: { } written } || category.Pita.FirstOrDefault(p => p.Nama == label.Text) is not { } band)
            {
                continue;
            }

            decimal value = written.In(indicator.Bound.Satuan?.Pembilang.Nama);
            decimal compared = category.Pembulatan is { } rounding ? Evaluator.Round(value, rounding) : value;
            if (!band.Batas.Memuat(compared))
            {
                string? right = category.Pita.FirstOrDefault(p => p.Batas.Memuat(compared))?.Nama;
                var place = context.Facts.Declarations.Find(DeclarationKinds.Band, $"{category.Nama}.{band.Nama}");
                context.Diagnostics.Report(
                    Rules.UnknownLabel,
                    label.Span,
                    Messages.LabelOfOtherValue(label.Text, band.Batas.Tulisan, AngkaIndonesia.Tulis(value, written.Decimals), right),
                    place is { } declared ? [new RelatedLocation(declared, Messages.DeclaredHere(band.Nama))] : []);
            }
        }
    }
}
