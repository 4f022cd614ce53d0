namespace Sakip.Dsl.Aritmetika;

/// <summary>
/// Square root, natural logarithm and exponential in decimal arithmetic alone: no binary floating point takes part, not
/// even as a first guess, since its library functions differ between platforms. Relative errors stay below 10^-24.
/// </summary>
internal static class ElementaryFunctions
{
    private const decimal Ln10 = 2.3025850929940456840179914547m;

    // The reduced argument is m/c for the nearest of these c, at most a factor 1,16 away from one.
    private static readonly decimal[] s_centers = [1m, 1.25m, 1.5m, 2m, 2.5m, 3m, 4m, 5m, 6m, 8m, 10m];

    private static readonly decimal[] s_centerLogarithms =
    [
        0m,
        0.2231435513142097557662950903m,
        0.4054651081081643819780131155m,
        0.6931471805599453094172321215m,
        0.9162907318741550651835272118m,
        1.0986122886681096913952452369m,
        1.3862943611198906188344642429m,
        1.6094379124341003746007593332m,
        1.7917594692280550008124773584m,
        2.0794415416798359282516963644m,
        Ln10,
    ];

    /// <summary>The natural logarithm of ten.</summary>
    public static ScaledDecimal LogarithmOfTen => ScaledDecimal.From(Ln10);

    /// <summary>The square root of a positive number.</summary>
    public static ScaledDecimal SquareRoot(decimal x)
    {
        ScaledDecimal scaled = ScaledDecimal.From(x);
        decimal m = scaled.Mantissa;
        int exponent = scaled.Exponent;
        if ((exponent & 1) != 0)
        {
            m *= 10m;
            exponent--;
        }

        // A straight line is at most 9,5% off on 1..100 in two pieces; each of Newton's steps squares the error.
        decimal root = m < 10m ? 0.84m + (0.255m * m) : 2.656m + (0.0806m * m);
        for (int step = 0; step < 5; step++)
        {
            root = (root + (m / root)) * 0.5m;
        }

        return ScaledDecimal.From(root, exponent / 2);
    }

    /// <summary>The natural logarithm of a positive number.</summary>
    public static ScaledDecimal Logarithm(decimal x)
    {
        if (x is > 0.9m and < 1.1m)
        {
            // Near one the logarithm is about x - 1, which may be tiny: its power of ten is kept apart.
            decimal difference = x - 1m;
            ScaledDecimal scaled = ScaledDecimal.From(difference);
            decimal sum = 2m + difference;
            return ScaledDecimal.From(2m * scaled.Mantissa / sum * AreaTangentSeries(difference / sum), scaled.Exponent);
        }

        ScaledDecimal argument = ScaledDecimal.From(x);
        decimal m = argument.Mantissa;
        int i = 0;
        while (i + 1 < s_centers.Length && m * m > s_centers[i] * s_centers[i + 1])
        {
            i++;
        }

        decimal z = (m - s_centers[i]) / (m + s_centers[i]);
        return ScaledDecimal.From((argument.Exponent * Ln10) + s_centerLogarithms[i] + (2m * z * AreaTangentSeries(z)));
    }

    /// <summary>e to the power <paramref name="x"/>.</summary>
    /// <exception cref="OverflowException"><paramref name="x"/> is 100 or more.</exception>
    public static ScaledDecimal Exponential(ScaledDecimal x)
    {
        if (x.Exponent >= 2)
        {
            return x.Mantissa < 0m ? default : throw new OverflowException(Alasan.Melampaui());
        }

        // e^x = 10^k × (e^s)^8, with |s| at most ln(10)/16.
        decimal value = x.ToDecimal();
        int k = (int)Math.Round(value / Ln10, MidpointRounding.ToEven);
        decimal s = (value - (k * Ln10)) * 0.125m;
        decimal term = s;
        decimal sum = 1m + s;
        for (int n = 2; term != 0m; n++)
        {
            term = term * s / n;
            sum += term;
        }

        sum *= sum;
        sum *= sum;
        sum *= sum;
        return ScaledDecimal.From(sum, k);
    }

    /// <summary>artanh(z)/z = 1 + z²/3 + z⁴/5 + …, for |z| well below one.</summary>
    private static decimal AreaTangentSeries(decimal z)
    {
        decimal square = z * z;
        decimal power = square;
        decimal sum = 1m;
        for (int n = 3; power != 0m; n += 2)
        {
            sum += power / n;
            power *= square;
        }

        return sum;
    }
}
