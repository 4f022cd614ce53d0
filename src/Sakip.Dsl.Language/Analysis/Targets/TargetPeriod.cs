using System.Globalization;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Analysis.Targets;

/// <summary>A year, or a part of one: `2019`, `2019 TW1`.</summary>
/// <param name="Year">The year.</param>
/// <param name="Kind">What parts are called, `TW`; empty for a whole year.</param>
/// <param name="Number">Which part; 0 for a whole year.</param>
internal readonly record struct TargetPeriod(int Year, string Kind, int Number)
{
    private const int LongestNumber = 2;

    public static TargetPeriod Of(TargetSyntax target)
    {
        string part = target.Part ?? "";
        int digits = part.Length;
        while (digits > 0 && part[digits - 1] is >= '0' and <= '9')
        {
            digits--;
        }

        string number = part.Substring(digits);
        return number.Length is 0 or > LongestNumber
            ? new TargetPeriod(target.Year, part.ToUpperInvariant(), 0)
            : new TargetPeriod(target.Year, part.Substring(0, digits).ToUpperInvariant(), int.Parse(number, CultureInfo.InvariantCulture));
    }

    /// <summary>What is compared across years: whole years with whole years, first quarters with first quarters.</summary>
    public (string Kind, int Number) Part => (Kind, Number);

    /// <summary>As definitions write it.</summary>
    public override string ToString() =>
        Year.ToString(CultureInfo.InvariantCulture) + (Kind.Length == 0 ? "" : " " + Kind + (Number == 0 ? "" : Number.ToString(CultureInfo.InvariantCulture)));
}

/// <summary>A target or a starting point, as written and as bound.</summary>
/// <param name="Syntax">As written.</param>
/// <param name="Bound">As bound.</param>
/// <param name="Period">When.</param>
/// <param name="IsStart">Whether it is where the indicator began.</param>
internal sealed record TargetEntry(TargetSyntax Syntax, BoundTarget Bound, TargetPeriod Period, bool IsStart)
{
    /// <summary>The targets of an indicator as written.</summary>
    public static TargetEntry[] TargetsOf(IndicatorBinding indicator) => Pair(indicator.Syntax.Target, indicator.Bound.Target, isStart: false);

    /// <summary>Its starting points.</summary>
    public static TargetEntry[] StartsOf(IndicatorBinding indicator) => Pair(indicator.Syntax.KondisiAwal, indicator.Bound.KondisiAwal, isStart: true);

    /// <summary>Where the value stands: the number, where a label comes with one.</summary>
    public TextSpan ValueSpan => Syntax.Value?.Span ?? Syntax.Label?.Span ?? Syntax.Date?.Span ?? Syntax.Span;

    /// <summary>Where year and part stand.</summary>
    public TextSpan PeriodSpan(SourceText text)
    {
        string written = text[Syntax.Span];
        int sign = written.IndexOf('=');
        return sign < 0 ? Syntax.Span : new TextSpan(Syntax.Span.Start, written.Substring(0, sign).TrimEnd().Length);
    }

    private static TargetEntry[] Pair(EquatableArray<TargetSyntax> syntax, EquatableArray<BoundTarget> bound, bool isStart) =>
        [.. syntax.Zip(bound, (s, b) => new TargetEntry(s, b, TargetPeriod.Of(s), isStart))];
}
