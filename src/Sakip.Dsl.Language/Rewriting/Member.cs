using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Rewriting;

/// <summary>A property, declaration or block with the stretch of tokens it is written with.</summary>
/// <param name="Syntax">What it is.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token behind its last.</param>
internal readonly record struct Member(MemberSyntax Syntax, int First, int End)
{
    /// <summary>Whether empty lines part it from its neighbours: a block does, but for the lists that stand among the inputs.</summary>
    public bool StandsApart => Syntax is BlockSyntax block && block.Kind != BlockKinds.Daftar;

    /// <summary>
    /// The members of a block in canonical order. Inputs keep theirs, because it is that of the calculator's parameters,
    /// and so do goals and indicators, which the annex prints as they stand.
    /// </summary>
    public static IEnumerable<Member> InOrder(BlockKind kind, IEnumerable<Member> members)
    {
        int inputs = Array.IndexOf(kind.Properties, "formula");
        int others = inputs < 0 ? kind.Properties.Length : inputs;
        return kind == BlockKinds.File ? members : members.OrderBy(m => m.Syntax is PropertySyntax property
            ? (Array.IndexOf(kind.Properties, property.Key), true)
            : (others, false));
    }
}
