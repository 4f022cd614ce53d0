namespace Sakip.Dsl.Language.Analysis.Units;

/// <summary>What is known of the unit of a part of a formula.</summary>
/// <param name="Dimension">What it is made of.</param>
/// <param name="Scale">The product of the bare numbers it was multiplied with (the 1.000 of <c>× 1.000</c>); null where a sum mixed several.</param>
internal sealed record InferredUnit(Dimension Dimension, Rational? Scale)
{
    /// <summary>A pure number.</summary>
    public static readonly InferredUnit Pure = new(Dimension.Pure, Rational.One);

    /// <summary>Whether it is a logarithm of something that is no pure number: only its difference with another of the like means anything.</summary>
    public bool IsLogarithm { get; init; }

    /// <summary>The bare number that stands there itself; it takes the unit of what it is compared with.</summary>
    public decimal? Number { get; init; }

    /// <summary>Whether a quotient of like things is in it, or a value declared as <c>rasio</c>: then <c>× 100%</c> makes percent of it.</summary>
    public bool IsRatio { get; init; }

    /// <summary>The unit as it was declared, where the value is an input itself or a sum of such.</summary>
    public string? Written { get; init; }

    /// <summary>As messages show it.</summary>
    public string Shown
    {
        get
        {
            string shown = Written ?? DimensionText.Of(Dimension);
            return IsLogarithm ? $"ln({shown})" : Scale is { } scale && scale != Rational.One ? $"{shown} × {DimensionText.NumberOf(scale)}" : shown;
        }
    }

    /// <summary>The factor between the number computed and the like number in a unit; null where it cannot be told.</summary>
    public Rational? FactorTo(Dimension unit) =>
        Scale is { IsZero: false } scale && Dimension.Factor / unit.Factor / scale is { IsKnown: true } factor ? factor : null;

    public static InferredUnit operator *(InferredUnit left, InferredUnit right) =>
        new(left.Dimension * right.Dimension, left.Scale is { } first && right.Scale is { } second ? first * second : null);

    public static InferredUnit operator /(InferredUnit left, InferredUnit right) =>
        new(left.Dimension / right.Dimension, left.Scale is { } first && right.Scale is { IsZero: false } second ? first / second : null);
}
