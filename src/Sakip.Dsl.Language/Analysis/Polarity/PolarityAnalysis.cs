using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Analysis.Polarity;

/// <summary>IKU6001: a polarity that contradicts the inputs marked <c>baik</c> or <c>buruk</c>.</summary>
internal sealed class PolarityAnalysis : IIndicatorAnalysis
{
    public void Analyze(IndicatorBinding indicator, AnalysisContext context)
    {
        if (indicator.Syntax.Polaritas is not { } declared
            || context.Facts.Polarities.ProofOf(indicator.Bound) is not { Verdict: Verdict.Refuted, Witness: { } witness, Decisive: { } decisive } proof)
        {
            return;
        }

        string implied = WordOf(proof.Implied!.Value);
        var variable = InputDeclarations.Find(decisive.Input, decisive.Field, context);
        var place = InputDeclarations.PlaceOf(decisive.Input, variable, context);
        context.Diagnostics.Report(
            Rules.PolarityContradicted,
            declared.Span,
            Messages.PolarityContradicted(WordOf(declared.Arah), implied),
            place is { } at ? [new RelatedLocation(at, Messages.MarkedHere(decisive.Field ?? decisive.Input.Variable, decisive.Pengaruh == Pengaruh.Baik))] : [],
            [
                .. proof.Inputs.Where(i => i.Implied is not null).Select(i => Messages.Moves(i.Key, i.Direction == Direction.Up, i.Pengaruh == Pengaruh.Baik, i.Implied == ArahPolaritas.Naik)),
                Shown(witness.Less),
                Shown(witness.More),
            ],
            new TextEdit(declared.Span, implied));
    }

    internal static string WordOf(ArahPolaritas polarity) => polarity == ArahPolaritas.Naik ? "naik" : "turun";

    /// <summary>One of the two results by which it is shown.</summary>
    private static LocalizedText Shown(Witness witness)
    {
        var inputs = Messages.Listed(WitnessText.Lines(witness));
        string result = AngkaIndonesia.Tulis(Evaluator.Round(witness.Result.NilaiPenuh, new RoundingSyntax(CaraBulat.Bulat, 10)));
        return new($"{inputs.Indonesian} => {result}", $"{inputs.English} => {result}");
    }
}
