namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>The four operations: exactly the values that come of all pairs, as far as one interval can hold them.</summary>
internal sealed partial record Interval
{
    public static Interval operator -(Interval x) => new(Negated(x.High), x.HighIsOpen, Negated(x.Low), x.LowIsOpen);

    public static Interval operator +(Interval x, Interval y) => new(
        x.Low is { } xl && y.Low is { } yl ? xl + yl : null,
        x.LowIsOpen || y.LowIsOpen,
        x.High is { } xh && y.High is { } yh ? xh + yh : null,
        x.HighIsOpen || y.HighIsOpen);

    public static Interval operator -(Interval x, Interval y) => x + -y;

    public static Interval operator *(Interval x, Interval y)
    {
        if (x.Point is { } factor)
        {
            return y.Times(factor);
        }

        if (y.Point is { } other)
        {
            return x.Times(other);
        }

        var (xl, xh) = (Corner.Lower(x), Corner.Upper(x));
        var (yl, yh) = (Corner.Lower(y), Corner.Upper(y));
        var corners = new[] { xl.Times(yl), xl.Times(yh), xh.Times(yl), xh.Times(yh) };
        var least = corners[0];
        var most = corners[0];
        foreach (var corner in corners)
        {
            least = corner.IsBelow(least) ? corner : least;
            most = most.IsBelow(corner, towards: 1) ? corner : most;
        }

        return new(least.End, least.IsOpen, most.End, most.IsOpen);
    }

    /// <summary>The quotients by all divisors but 0, by which nothing is divided.</summary>
    public static Interval operator /(Interval x, Interval y)
    {
        if (y.Point is { } divisor)
        {
            return divisor.IsZero ? All : x.Times(Rational.One / divisor);
        }

        if (x.Point is { IsZero: true })
        {
            return x;
        }

        return y.IsNotNegative ? x * y.Reciprocal() : y.IsNotPositive ? -x * (-y).Reciprocal() : All;
    }

    /// <summary>All of it times one number.</summary>
    public Interval Times(Rational factor) => !factor.IsKnown ? All
        : factor.IsZero ? Exactly(Rational.Zero)
        : factor.Sign > 0 ? new(Scaled(Low, factor), LowIsOpen, Scaled(High, factor), HighIsOpen)
        : new(Scaled(High, factor), HighIsOpen, Scaled(Low, factor), LowIsOpen);

    /// <summary>1 / y for what is not below 0; 0 itself is left out.</summary>
    private Interval Reciprocal() => new(
        High is { } high && !high.IsZero ? Rational.One / high : Rational.Zero,
        High is null || HighIsOpen,
        Low is { } low && !low.IsZero ? Rational.One / low : null,
        LowIsOpen);

    private static Rational? Negated(Rational? end) => end is { } value ? -value : null;

    private static Rational? Scaled(Rational? end, Rational factor) => end is { } value ? value * factor : null;

    /// <summary>An end of an interval, infinite ones included.</summary>
    /// <param name="Side">Below or above 0 where it is infinite, 0 where it is not.</param>
    /// <param name="Value">The end where it is not infinite.</param>
    /// <param name="IsOpen">Whether it is never reached.</param>
    private readonly record struct Corner(int Side, Rational Value, bool IsOpen)
    {
        public Rational? End => Side == 0 ? Value : null;

        public static Corner Lower(Interval x) => new(x.Low is null ? -1 : 0, x.Low ?? Rational.Zero, x.LowIsOpen);

        public static Corner Upper(Interval x) => new(x.High is null ? 1 : 0, x.High ?? Rational.Zero, x.HighIsOpen);

        public Corner Times(Corner other)
        {
            bool isZero = Side == 0 && Value.IsZero;
            bool otherIsZero = other.Side == 0 && other.Value.IsZero;
            if (isZero || otherIsZero)
            {
                // A zero that is reached makes 0 of whatever it meets, of the infinite as well.
                return new Corner(0, Rational.Zero, !((isZero && !IsOpen) || (otherIsZero && !other.IsOpen)));
            }

            int sign = (Side != 0 ? Side : Value.Sign) * (other.Side != 0 ? other.Side : other.Value.Sign);
            if (Side != 0 || other.Side != 0)
            {
                return new Corner(sign, Rational.Zero, true);
            }

            var product = Value * other.Value;
            return product.IsKnown ? new Corner(0, product, IsOpen || other.IsOpen) : new Corner(sign, Rational.Zero, true);
        }

        /// <summary>Whether it lies below another; of two at one place the one that is reached lies further out.</summary>
        public bool IsBelow(Corner other, int towards = -1)
        {
            int order = Side != 0 || other.Side != 0 ? Side.CompareTo(other.Side) : Value.CompareTo(other.Value);
            return order != 0 ? order < 0 : towards < 0 ? !IsOpen && other.IsOpen : IsOpen && !other.IsOpen;
        }
    }
}
