using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Units;

/// <summary>What is said of units that do not fit, and where each came from.</summary>
internal sealed partial class UnitInference
{
    private const int MostSources = 6;

    /// <summary>A part of the formula as messages show it.</summary>
    public static string TextOf(BoundExpression node) => FormulaText.Of(node);

    /// <summary>The inputs of a part of the formula with their units, side by side, each once.</summary>
    public LocalizedText[] SourcesOf(params BoundExpression[] nodes) => Aligned([], nodes);

    /// <summary>The same below lines of the caller's own.</summary>
    public LocalizedText[] Aligned(IReadOnlyList<(LocalizedText Name, string Unit)> first, params BoundExpression[] nodes)
    {
        var sources = Leaves(nodes).Select(leaf => (Name: TextOf(leaf), Unit: WrittenUnitOf(leaf))).Where(s => s.Unit is not null).Distinct().ToArray();
        var lines = first.Concat(sources.Take(MostSources).Select(s => (Name: new LocalizedText(s.Name, s.Name), Unit: s.Unit!))).ToArray();
        int indonesian = lines.Select(l => l.Name.Indonesian.Length).DefaultIfEmpty().Max();
        int english = lines.Select(l => l.Name.English.Length).DefaultIfEmpty().Max();
        var shown = lines.Select(l => new LocalizedText($"{l.Name.Indonesian.PadRight(indonesian)} : {l.Unit}", $"{l.Name.English.PadRight(english)} : {l.Unit}"));
        return sources.Length <= MostSources ? [.. shown] : [.. shown, Messages.AndMore(sources.Length - MostSources)];
    }

    /// <summary>Where the names in a part of the formula are declared.</summary>
    public IEnumerable<RelatedLocation> DeclarationsOf(params BoundExpression[] nodes) => Leaves(nodes)
        .Select(leaf => (Place: PlaceOf(leaf), Name: TextOf(leaf), Unit: WrittenUnitOf(leaf)))
        .Where(leaf => leaf.Place is not null && leaf.Unit is not null)
        .GroupBy(leaf => leaf.Place)
        .Select(g => new RelatedLocation(g.First().Place!.Value, Messages.DeclaredIn(g.First().Name, g.First().Unit!)))
        .Take(MostSources);

    private static IEnumerable<BoundExpression> Leaves(BoundExpression[] nodes) => nodes.SelectMany(FormulaWalker.All)
        .Where(n => n is BoundInputReference or BoundFieldReference or BoundIndicatorReference or BoundConstantReference);

    private string? WrittenUnitOf(BoundExpression leaf) => leaf switch
    {
        BoundInputReference input => _inputs.TryGetValue(input.Key, out var declared) ? declared.Satuan?.Tulisan : null,
        BoundFieldReference field => FieldOf(field)?.Satuan?.Tulisan,
        BoundIndicatorReference reference => context.Facts.Indicators.TryGetValue(reference.Path, out var other) ? other.Satuan?.Tulisan : null,
        BoundConstantReference constant => constant.Satuan?.Tulisan,
        _ => null,
    };

    private Location? PlaceOf(BoundExpression leaf) => leaf switch
    {
        BoundInputReference input when _inputs.TryGetValue(input.Key, out var declared) => PlaceOf(declared),
        BoundFieldReference field when _inputs.TryGetValue(field.List, out var list) => PlaceOf(list, field.Field),
        BoundIndicatorReference reference => context.Facts.Declarations.Find(DeclarationKinds.Top, reference.Path),
        BoundConstantReference constant => context.Facts.Declarations.Find(DeclarationKinds.Input, ":" + constant.Name),
        _ => null,
    };

    private Location? PlaceOf(BoundInput input, string? field = null)
    {
        if (input.Owner != indicator.Bound.Path)
        {
            return context.Facts.Declarations.Find(DeclarationKinds.Input, input.Owner + ":" + input.Variable);
        }

        var list = indicator.Syntax.Lists.FirstOrDefault(l => l.Name.Text == input.Variable);
        var variable = list is not null
            ? list.Fields.FirstOrDefault(f => f.Name.Text == field)
            : indicator.Syntax.Variables.FirstOrDefault(v => v.Name.Text == input.Variable);
        return variable is null ? null : Location.Of(context.Tree.Text, variable.Name.Span.To(variable.Unit.Span));
    }

    private bool ReportUnlike((BoundExpression Node, InferredUnit Unit) first, (BoundExpression Node, InferredUnit Unit) second, BinaryOperator? meeting)
    {
        bool isScale = first.Unit.Dimension.IsLike(second.Unit.Dimension) && first.Unit.IsLogarithm == second.Unit.IsLogarithm;
        string one = first.Unit.Shown;
        string other = second.Unit.Shown;
        var message = isScale
            ? Messages.UnlikeScales(VerbOf(meeting), TextOf(first.Node), one, TextOf(second.Node), other)
            : Messages.UnlikeUnits(VerbOf(meeting), TextOf(first.Node), one, TextOf(second.Node), other);
        context.Diagnostics.Report(
            Rules.UnlikeUnits, SpanOf(second.Node), message, DeclarationsOf(first.Node, second.Node), SourcesOf(first.Node, second.Node));
        return false;
    }

    /// <summary>A bare number beside something with a unit: which unit it should carry is plain.</summary>
    private bool ReportNumber((BoundExpression Node, InferredUnit Unit) known, BoundExpression node, decimal number, BinaryOperator? meeting)
    {
        string unit = known.Unit.Written ?? DimensionText.Of(known.Unit.Dimension);
        bool isPercent = known.Unit.Dimension is { IsPure: true } dimension && dimension.Factor == Dimension.Persen.Factor;
        string written = TextOf(node);
        string? proposal = isPercent && Math.Abs(number) is 1 or 100 ? "100%" : context.Facts.Units.ContainsKey(unit) ? $"{AngkaIndonesia.Tulis(Math.Abs(number))} {unit}" : null;
        var span = SpanOf(node is BoundUnary { Operand: var operand } ? operand : node);
        context.Diagnostics.Report(
            Rules.UnlikeUnits,
            span,
            Messages.NumberWithoutUnit(VerbOf(meeting), written, TextOf(known.Node), unit, proposal),
            DeclarationsOf(known.Node),
            SourcesOf(known.Node),
            proposal is null || node is not (BoundNumber or BoundUnary { Operand: BoundNumber }) ? null : new TextEdit(span, proposal));
        return false;
    }

    private bool Refuse(BoundExpression node, LocalizedText message)
    {
        context.Diagnostics.Report(Rules.UnlikeUnits, SpanOf(node), message, DeclarationsOf(node), SourcesOf(node));
        return false;
    }

    private static LocalizedText VerbOf(BinaryOperator? meeting) => meeting switch
    {
        BinaryOperator.Add => new("menjumlahkan", "adds"),
        BinaryOperator.Subtract => new("mengurangkan", "subtracts"),
        null => new("mempertemukan", "brings together"),
        _ => new("membandingkan", "compares"),
    };

    private TextSpan SpanOf(BoundExpression node) => indicator.Spans[node.Node];
}
