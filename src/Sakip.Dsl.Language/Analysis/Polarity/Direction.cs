using Sakip.Dsl.Language.Analysis.Ranges;

namespace Sakip.Dsl.Language.Analysis.Polarity;

/// <summary>How a value moves when one input grows and all others stay.</summary>
internal enum Direction
{
    /// <summary>Not at all.</summary>
    None,

    /// <summary>It never falls.</summary>
    Up,

    /// <summary>It never rises.</summary>
    Down,

    /// <summary>It cannot be told, or both happens.</summary>
    Unknown,
}

/// <summary>Calculates with directions.</summary>
internal static class Directions
{
    /// <summary>The direction of a sum of two.</summary>
    public static Direction And(this Direction one, Direction other) =>
        one == Direction.None ? other : other == Direction.None || one == other ? one : Direction.Unknown;

    /// <summary>The direction of the negative.</summary>
    public static Direction Turned(this Direction direction) => direction switch
    {
        Direction.Up => Direction.Down,
        Direction.Down => Direction.Up,
        _ => direction,
    };

    /// <summary>The direction of a product with something of which the sign may be known.</summary>
    public static Direction Times(this Direction direction, Interval factor) =>
        direction == Direction.None || factor.Point is { IsZero: true } ? Direction.None
        : factor.IsNotNegative ? direction
        : factor.IsNotPositive ? direction.Turned()
        : Direction.Unknown;
}
