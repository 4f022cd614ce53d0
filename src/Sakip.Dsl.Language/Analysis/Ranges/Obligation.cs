using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>What must be proved of a formula.</summary>
public enum ObligationKind
{
    /// <summary>A divisor is never 0.</summary>
    Divisor,

    /// <summary>A root is never taken of what has none.</summary>
    Root,

    /// <summary>A logarithm is only taken of what is above 0.</summary>
    Logarithm,

    /// <summary>A power has a value.</summary>
    Power,

    /// <summary>The result never leaves its range.</summary>
    Result,

    /// <summary>The declared polarity is the one that inputs marked good or bad imply.</summary>
    Polarity,
}

/// <summary>What became of a proof.</summary>
public enum Verdict
{
    /// <summary>It holds for all inputs that keep their bounds.</summary>
    Proved,

    /// <summary>There are inputs, all within their bounds, for which it does not hold.</summary>
    Refuted,

    /// <summary>Neither was found; nothing is reported.</summary>
    Undecided,
}

/// <summary>One thing that must hold of an indicator, and whether it does.</summary>
/// <param name="Indicator">The full Id of the indicator or component.</param>
/// <param name="Location">The part of its definition that it is about.</param>
/// <param name="Kind">What must hold.</param>
/// <param name="Claim">The same in words: <c>pembagi kelahiranHidup tidak pernah nol</c>.</param>
/// <param name="Verdict">Whether it holds.</param>
/// <param name="Reason">The range that proves it, what refutes it, or why it could not be decided.</param>
/// <param name="Witness">The inputs that refute it, one after the other, each with its unit.</param>
public sealed record Obligation(
    string Indicator,
    Location Location,
    ObligationKind Kind,
    LocalizedText Claim,
    Verdict Verdict,
    LocalizedText Reason,
    EquatableArray<WitnessValue> Witness = default);

/// <summary>One input of a witness.</summary>
/// <param name="Key">The input, as definitions name it: <c>pdrb[t-1]</c>, <c>aspek[2].nilai</c>.</param>
/// <param name="Nilai">Its value.</param>
/// <param name="Satuan">Its unit as documents print it; empty for pure numbers.</param>
public sealed record WitnessValue(string Key, decimal Nilai, string Satuan)
{
    /// <summary>As people read it: <c>kelahiranHidup = 2.153 kelahiran hidup</c>.</summary>
    public string Tulisan => $"{Key} = {Aritmetika.AngkaIndonesia.Tulis(Nilai)}{(Satuan.Length > 0 ? " " + Satuan : "")}";
}

/// <summary>What must hold where a part of a formula is computed, before anybody looked for inputs that break it.</summary>
/// <param name="Kind">What must hold.</param>
/// <param name="Node">The operation that needs it.</param>
/// <param name="Operand">The operand of which it must hold.</param>
/// <param name="Range">The operand's values.</param>
/// <param name="IsProved">Whether those suffice.</param>
/// <param name="Aggregate">The outermost function over a list around it.</param>
/// <param name="IsUnreachable">Whether it stands in a branch that is never taken.</param>
internal sealed record OpenObligation(
    ObligationKind Kind, BoundExpression Node, BoundExpression Operand, Interval Range, bool IsProved, BoundAggregate? Aggregate, bool IsUnreachable = false);
