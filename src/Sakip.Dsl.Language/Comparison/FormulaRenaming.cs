using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>Gives the names in a formula other names; the formula stays as it is.</summary>
internal sealed class FormulaRenaming(IReadOnlyList<MeasuredGroup> groups)
{
    public Func<string, string> Key { get; init; } = key => key;

    public Func<string, string, string> Field { get; init; } = (_, field) => field;

    public Func<BoundConstantReference, BoundConstantReference> Constant { get; init; } = constant => constant;

    public Func<BoundIndicatorReference, BoundIndicatorReference> Reference { get; init; } = reference => reference;

    public BoundExpression Of(BoundExpression node) => node switch
    {
        BoundInputReference input => input with { Key = Key(input.Key) },
        BoundFieldReference field => field with { List = Key(field.List), Field = Field(field.List, field.Field) },
        BoundConstantReference constant => Constant(constant),
        BoundIndicatorReference reference => Reference(reference),
        BoundUnary unary => unary with { Operand = Of(unary.Operand) },
        BoundBinary binary => binary with { Left = Of(binary.Left), Right = Of(binary.Right) },
        BoundCall call => call with { Arguments = GroupOf(call) is { } group ? new([new BoundInputReference(call.Node, group.Name)]) : call.Arguments.Select(Of).ToEquatableArray() },
        BoundAggregate aggregate => aggregate with { List = Key(aggregate.List), Body = aggregate.Body is { } body ? Of(body) : null },
        BoundConditional choice => choice with { Condition = Of(choice.Condition), WhenTrue = Of(choice.WhenTrue), WhenFalse = Of(choice.WhenFalse) },
        _ => node,
    };

    /// <summary>A formula names a group, not its members: who they are is told of the group.</summary>
    private MeasuredGroup? GroupOf(BoundCall call) => call.Arguments.All(a => a is BoundInputReference)
        ? groups.FirstOrDefault(g => g.Keys.SequenceEqual(call.Arguments.Select(a => ((BoundInputReference)a).Key), StringComparer.Ordinal))
        : null;
}

/// <summary>A group whose members' achievements a formula gathers.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Name">The name that stands for all its members.</param>
/// <param name="Keys">The keys of its members' achievements.</param>
internal sealed record MeasuredGroup(string Path, string Name, IReadOnlyList<string> Keys);

/// <summary>Finds the groups that formulas name.</summary>
internal static class MeasuredGroups
{
    public static IReadOnlyList<MeasuredGroup> Of(Project project, BoundIndicator indicator, Func<string, string> nameOf)
    {
        if (!indicator.Masukan.Any(i => i.IsMeasured) || !project.Facts.Table.Indicators.TryGetValue(indicator.Path, out var signature))
        {
            return [];
        }

        var names = new NameResolver(project.Facts.Table);
        var groups = new List<MeasuredGroup>();
        foreach (var mention in signature.Sebutan.Where(m => m.Fungsi == Fungsi.Capaian))
        {
            if (names.ResolveMeasured(signature, mention.Nama) is Symbol.Group { Declared: var group })
            {
                string[] owners = [.. names.MembersOf(group).Select(m => "capaian " + m.Path)];
                string[] keys = [.. owners.Select(o => indicator.Masukan.FirstOrDefault(i => i.Owner == o)?.Key ?? "")];
                groups.Add(new MeasuredGroup(group.Path, "kelompok " + nameOf(group.Path), keys));
            }
        }

        return groups;
    }
}

/// <summary>Which field of a list is which in the other version.</summary>
internal static class FieldPairs
{
    public static BoundField? Find(BoundField field, EquatableArray<BoundField> before, EquatableArray<BoundField> after)
    {
        bool IsAlone(EquatableArray<BoundField> all) => all.Count(f => Wording.SaysTheSame(f.Arti, field.Arti)) == 1;
        return IsAlone(before) && IsAlone(after) ? after.First(f => Wording.SaysTheSame(f.Arti, field.Arti))
            : after.FirstOrDefault(f => f.Nama == field.Nama && (!IsAlone(after) || Wording.SaysTheSame(f.Arti, field.Arti)));
    }
}
