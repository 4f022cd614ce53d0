using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>IKU4001 to IKU4003: reports what a witness refutes, and nothing else.</summary>
internal sealed class RangeAnalysis : IIndicatorAnalysis
{
    public void Analyze(IndicatorBinding indicator, AnalysisContext context)
    {
        if (context.Facts.Ranges.ProofsOf(indicator.Bound) is not { } proofs)
        {
            return;
        }

        // An input that divides in two periods is mended once, where it is declared.
        var told = new HashSet<(string, string, string?)>();
        foreach (var proof in proofs.Operations)
        {
            if (proof.Witness is not { } witness)
            {
                continue;
            }

            var (input, field) = InputOf(proof.Obligation.Operand, indicator.Bound);
            if (proof.Obligation.Kind == ObligationKind.Divisor && input is { IsMeasured: true })
            {
                continue; // what is measured has no declaration to bound: that nothing was achieved or absorbed is a reason when it happens
            }

            if (proof.Obligation.Kind != ObligationKind.Divisor || input is null || told.Add((input.Owner, input.Variable, field)))
            {
                Report(proof.Obligation, witness, indicator, context);
            }
        }

        if (context.IsUnitRight && proofs.Result is { Witness: { } outside } result)
        {
            Report(result.Expected, outside, indicator, context);
        }
    }

    private static void Report(OpenObligation obligation, Witness witness, IndicatorBinding indicator, AnalysisContext context)
    {
        var span = indicator.Spans[(obligation.Kind == ObligationKind.Divisor ? obligation.Operand : obligation.Node).Node];
        string text = FormulaText.Of(obligation.Operand);
        var details = WitnessText.Lines(witness).Concat([Messages.NoResultBecause(witness.Result.Alasan!)]);
        if (obligation.Kind != ObligationKind.Divisor)
        {
            var message = obligation.Node is BoundCall call
                ? Messages.UndefinedCall(FunctionSymbol.Of(call.Function).Nama, text, isLogarithm: obligation.Kind == ObligationKind.Logarithm)
                : Messages.UndefinedPower(FormulaText.Of(obligation.Node), text);
            context.Diagnostics.Report(Rules.UndefinedOperation, span, message, [], details);
            return;
        }

        var (input, field) = InputOf(obligation.Operand, indicator.Bound);
        if (input is null)
        {
            context.Diagnostics.Report(Rules.ZeroDivisor, span, Messages.ZeroDivisor(text), [], details);
            return;
        }

        // A bound is the input's own in every period: to mend the declaration mends them all.
        var declared = InputDeclarations.Find(input, field, context);
        var edit = declared is null ? null : InputDeclarations.KeepOffZero(declared);
        string name = field ?? input.Variable;
        var related = InputDeclarations.PlaceOf(input, declared, context) is { } place
            ? new[] { new RelatedLocation(place, Messages.DeclaredWithBounds(name, BoundsOf(input, field)?.Tulisan ?? "")) }
            : [];
        context.Diagnostics.Report(
            Rules.ZeroDivisor,
            span,
            edit is not null || declared is null ? Messages.ZeroDivisorInput(text, name) : Messages.ZeroDivisor(text),
            related,
            details,
            edit);
    }

    private static void Report(ExpectedRange expected, Witness witness, IndicatorBinding indicator, AnalysisContext context)
    {
        var bound = indicator.Bound;
        string value = AngkaIndonesia.Tulis(witness.Result.Nilai);
        string unit = WitnessText.UnitOf(bound.Satuan);
        string range = (expected.IsDeclared ? expected.Batas : new Batas(0, false, 100, false)).Tulisan;
        var source = expected.IsDeclared ? indicator.Syntax.Rentang!.Span : indicator.Syntax.Satuan!.Span;
        var related = new RelatedLocation(
            Location.Of(context.Tree.Text, source), expected.IsDeclared ? Messages.RangeDeclaredHere(range) : Messages.ShareDeclaredHere());
        context.Diagnostics.Report(
            Rules.ResultOutOfRange,
            indicator.Spans[bound.Formula!.Node],
            expected.IsDeclared ? Messages.OutOfRange(value, range) : Messages.OutOfShare(value),
            [related],
            WitnessText.Lines(witness).Concat([Messages.ResultIs(value + (unit.Length > 0 ? " " + unit : ""))]));
    }

    private static (BoundInput? Input, string? Field) InputOf(BoundExpression divisor, BoundIndicator indicator) => divisor switch
    {
        BoundInputReference reference => (indicator.Masukan.FirstOrDefault(i => i.Key == reference.Key), null),
        BoundFieldReference reference => (indicator.Masukan.FirstOrDefault(i => i.Key == reference.List), reference.Field),
        _ => (null, null),
    };

    private static Batas? BoundsOf(BoundInput input, string? field) =>
        field is null ? input.Batas : input.Bidang.FirstOrDefault(f => f.Nama == field)?.Batas;
}
