using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>Reads signatures off files.</summary>
internal sealed class SignatureReader
{
    private readonly List<SharedSignature> _shared = [];
    private readonly List<IndicatorSignature> _indicators = [];
    private readonly List<GroupSignature> _groups = [];

    public static FileSignature Read(SyntaxTree tree)
    {
        var reader = new SignatureReader();
        var root = tree.Root;
        reader.ReadShared(root.Shared, "");
        reader.ReadIndicators(root.Components, "");

        foreach (var office in root.Offices)
        {
            reader.ReadHolder(office, PathOf("", office.Id));
        }

        return new FileSignature(
            tree.Text.Path,
            root.Offices.Select(o => PathOf("", o.Id)).ToEquatableArray(),
            root.Units.Select(u => new UnitSignature(u.Name.Text, u.Title.Value, u.IsFractional, u.Factor, u.Base?.Text)).ToEquatableArray(),
            root.Constants.Select(c => new ConstantSignature(c.Name.Text, MentionOf(c.Unit), c.Value.In(c.Unit.Numerator.Text))).ToEquatableArray(),
            reader._shared.ToEquatableArray(),
            reader._indicators.ToEquatableArray(),
            reader._groups.ToEquatableArray(),
            root.Scales.Select(s => new LabelsSignature(s.Name.Text, s.Labels.Select(l => l.Name.Text).ToEquatableArray())).ToEquatableArray(),
            root.Categories.Select(c => new LabelsSignature(c.Name.Text, c.Bands.Select(b => b.Name.Text).ToEquatableArray())).ToEquatableArray(),
            root.ScoringRules.Select(r => r.Name.Text).ToEquatableArray(),
            root.Regulations.Select(r => r.Capaian?.Text).FirstOrDefault(r => r is not null),
            root.Regulations.Select(r => r.Name.Text).ToEquatableArray(),
            root.Regulations.Select(r => r.Lampiran.Count).DefaultIfEmpty().Max(),
            root.Lost.Names.Concat(root.Lost.HasUnknown ? [""] : []).OrderBy(n => n, StringComparer.Ordinal).ToEquatableArray());
    }

    public static string PathOf(string scope, NamePartSyntax? id) =>
        id is not { Text.Length: > 0 } name ? scope : scope.Length == 0 ? name.Text : scope + "." + name.Text;

    public static UnitMention MentionOf(UnitSyntax unit) =>
        new(unit.Numerator.Text, unit.Denominators.Select(d => d.Text).ToEquatableArray(), unit.Per);

    public static VariableSignature SignatureOf(VariableSyntax variable) => new(
        variable.Name.Text, MentionOf(variable.Unit), Batas.Of(variable.Bounds), variable.Meaning.Value, variable.PartOf?.Text, variable.Pengaruh);

    public static ListSignature SignatureOf(ListSyntax list) =>
        new(list.Name.Text, list.Count, list.Meaning.Value, list.Fields.Select(SignatureOf).ToEquatableArray());

    public static IndicatorSignature SignatureOf(IndicatorSyntax indicator, string scope) => new(
        PathOf(scope, indicator.Id),
        indicator.Title.Value,
        scope,
        indicator.Satuan is { } unit ? MentionOf(unit) : null,
        indicator.Variables.Select(SignatureOf).ToEquatableArray(),
        indicator.Lists.Select(SignatureOf).ToEquatableArray(),
        indicator.Formula is { } formula ? Mentions.Of(formula) : default,
        indicator.Written.Contains("formula") ? null : indicator.Nilai?.Asal, // of both, which is reported, the formula counts
        indicator.Nilai?.Scale?.Text,
        Batas.Of(indicator.Nilai?.Bounds));

    private void ReadHolder(HolderSyntax holder, string scope)
    {
        ReadShared(holder.Shared, scope);
        ReadIndicators(holder.Indicators, scope);
        foreach (var inner in holder.Holders)
        {
            bool isScope = inner.Kind == BlockKinds.Jabatan;
            if (!isScope && inner.Id is { Text.Length: > 0 })
            {
                _groups.Add(new GroupSignature(PathOf(scope, inner.Id), scope, inner.Title.Value, IndicatorsIn(inner).ToEquatableArray()));
            }

            ReadHolder(inner, isScope ? PathOf(scope, inner.Id) : scope);
        }
    }

    /// <summary>An indicator that lost its name is nobody's to name.</summary>
    private void ReadIndicators(IEnumerable<IndicatorSyntax> indicators, string scope) =>
        _indicators.AddRange(indicators.Where(i => i.Id.Text.Length > 0).Select(i => SignatureOf(i, scope)));

    /// <summary>A goal's own indicators measure it; one that has none is measured by those of the steps below it.</summary>
    private static IReadOnlyList<string> IndicatorsIn(HolderSyntax holder)
    {
        string[] own = [.. holder.Indicators.Where(i => !i.IsComponent && i.Id.Text.Length > 0).Select(i => i.Id.Text)];
        return own.Length > 0 ? own : [.. holder.Holders.SelectMany(IndicatorsIn)];
    }

    private void ReadShared(SharedSyntax shared, string scope)
    {
        if (shared.Variables.Count > 0 || shared.Lists.Count > 0)
        {
            _shared.Add(new SharedSignature(scope, shared.Variables.Select(SignatureOf).ToEquatableArray(), shared.Lists.Select(SignatureOf).ToEquatableArray()));
        }

        foreach (var group in shared.Groups)
        {
            _groups.Add(new GroupSignature(PathOf(scope, group.Name), scope, group.Title.Value, group.Members.Select(m => m.Text).ToEquatableArray()));
        }
    }
}

/// <summary>Finds what a formula mentions.</summary>
internal static class Mentions
{
    /// <summary>Every name with its period, each once, in order of first mention.</summary>
    public static EquatableArray<MentionSignature> Of(ExpressionSyntax formula)
    {
        var found = new List<MentionSignature>();
        Walk(formula, null, found);
        return found.Distinct().ToEquatableArray();
    }

    private static void Walk(ExpressionSyntax node, Fungsi? inside, List<MentionSignature> found)
    {
        switch (node)
        {
            case NameSyntax name:
                found.Add(new MentionSignature(name.Name.Text, name.Period?.Back ?? 0, name.Period?.IsBase ?? false, inside));
                break;
            case UnarySyntax unary:
                Walk(unary.Operand, null, found);
                break;
            case BinarySyntax binary:
                Walk(binary.Left, null, found);
                Walk(binary.Right, null, found);
                break;
            case ParenthesizedSyntax bracketed:
                Walk(bracketed.Inner, inside, found);
                break;
            case CallSyntax call:
                var function = FunctionSymbol.Find(call.Function.Text)?.Fungsi;
                foreach (var argument in call.Arguments)
                {
                    Walk(argument, function is Fungsi.Capaian or Fungsi.Serapan ? function : null, found);
                }

                break;
        }
    }
}
