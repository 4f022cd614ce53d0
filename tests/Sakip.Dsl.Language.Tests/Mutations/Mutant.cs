namespace Sakip.Dsl.Language.Tests.Mutations;

/// <summary>What a program does to a sound definition so that it means something else.</summary>
public enum MutationKind
{
    /// <summary>Numerator and denominator change places.</summary>
    TukarPembilangPenyebut,

    /// <summary><c>× 100%</c> is dropped.</summary>
    HapusSeratusPersen,

    /// <summary>The number that scales the result becomes another power of ten.</summary>
    GantiSkala,

    /// <summary>An input of the formula is replaced by one in another unit.</summary>
    GantiMasukan,

    /// <summary>A name in the formula is misspelt.</summary>
    SalahEja,

    /// <summary>The polarity is flipped, where inputs are marked good or bad.</summary>
    BalikPolaritas,

    /// <summary>An edge of a band is moved by one step of its rounding.</summary>
    GeserPita,

    /// <summary>A band is deleted.</summary>
    HapusPita,

    /// <summary>A target is moved against the polarity.</summary>
    TargetMelawanPolaritas,

    /// <summary>The <c>&gt; 0</c> of a divisor is dropped.</summary>
    HapusBatasPembagi,

    /// <summary>Something in another unit is added to an input.</summary>
    TambahTakSejenis,
}

/// <summary>One definition file with one mutation.</summary>
/// <param name="Kind">What was done.</param>
/// <param name="File">The file.</param>
/// <param name="Where">The indicator or band that was hit.</param>
/// <param name="Text">The file's text with the mutation.</param>
/// <param name="FirstLine">The first line that was changed, from 0.</param>
/// <param name="LastLine">The last.</param>
internal sealed record Mutant(MutationKind Kind, string File, string Where, string Text, int FirstLine, int LastLine);
