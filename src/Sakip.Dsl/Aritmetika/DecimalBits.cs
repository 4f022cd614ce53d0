namespace Sakip.Dsl.Aritmetika;

/// <summary>The parts a decimal is made of: a mantissa of 96 bits, a sign, and the number of decimals.</summary>
internal readonly struct DecimalBits
{
    private readonly int _flags;

    private DecimalBits(int low, int middle, int high, int flags)
    {
        Low = low;
        Middle = middle;
        High = high;
        _flags = flags;
    }

    /// <summary>The mantissa's lowest 32 bits.</summary>
    public int Low { get; }

    /// <summary>The mantissa's middle 32 bits.</summary>
    public int Middle { get; }

    /// <summary>The mantissa's highest 32 bits.</summary>
    public int High { get; }

    /// <summary>How many of the mantissa's digits stand behind the comma, 0..28.</summary>
    public int Scale => (_flags >> 16) & 0xFF;

    /// <summary>Whether the sign is minus (a zero may carry one).</summary>
    public bool IsNegative => _flags < 0;

    public static DecimalBits Of(decimal x)
    {
#if NET
        Span<int> bits = stackalloc int[4];
        decimal.GetBits(x, bits);
#else
        int[] bits = decimal.GetBits(x);
#endif
        return new DecimalBits(bits[0], bits[1], bits[2], bits[3]);
    }

    /// <summary>The mantissa and sign with another number of decimals, exactly.</summary>
    public decimal WithScale(int scale) => new(Low, Middle, High, IsNegative, (byte)scale);
}
