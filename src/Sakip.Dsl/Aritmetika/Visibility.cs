// These files are compiled twice: into the runtime, where generated code calls them, and into the compiler's language
// assembly, where the interpreter does, so that both agree to the last digit. Only the runtime shows them to users.
namespace Sakip.Dsl.Aritmetika;

#if SAKIP_LANGUAGE
internal static partial class Alasan;
internal static partial class AngkaIndonesia;
internal static partial class Hitungan;
internal partial struct Kegagalan;
internal static partial class Pembulatan;
#else
public static partial class Alasan;
public static partial class AngkaIndonesia;
public static partial class Hitungan;
public partial struct Kegagalan;
public static partial class Pembulatan;
#endif

/// <summary>What became of a calculation.</summary>
#if SAKIP_LANGUAGE
internal
#else
public
#endif
enum StatusHitung
{
    /// <summary>There is a value.</summary>
    Sah,

    /// <summary>An input the formula needs was not given.</summary>
    MasukanKosong,

    /// <summary>An input lies outside its declared bound, is not whole, or exceeds the input it is a part of.</summary>
    MelanggarBatas,

    /// <summary>A divisor is zero.</summary>
    PembagiNol,

    /// <summary>A root, logarithm, power or rounding has no value for its argument.</summary>
    TakTerdefinisi,

    /// <summary>A result, or a step towards it, does not fit in a decimal (about 7,9 × 10^28).</summary>
    MelampauiDesimal,

    /// <summary>The period has no target.</summary>
    TanpaTarget,

    /// <summary>The target is zero, and the scoring rule has no score for that.</summary>
    TargetNol,

    /// <summary>The scoring rule has no formula for the indicator's polarity, or a label stands in no scale.</summary>
    TanpaRumus,

    /// <summary>A label or a day is short of its target: that is no number.</summary>
    TanpaSkor,

    /// <summary>Nothing was reported for the period.</summary>
    TanpaRealisasi,
}
