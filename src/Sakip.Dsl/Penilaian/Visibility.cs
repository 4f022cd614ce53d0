// Like the arithmetic, these files are compiled twice: achievement is scored by one engine, whoever asks for it.
namespace Sakip.Dsl.Penilaian;

#if SAKIP_LANGUAGE
internal delegate decimal RumusCapaian(decimal realisasi, decimal target, decimal bawah, decimal atas, ref Aritmetika.Kegagalan kegagalan);
internal sealed partial class AturanCapaian;
internal readonly partial struct HasilCapaian;
internal sealed partial class KategoriPredikat;
internal sealed partial class PenilaiIndikator;
internal sealed partial class PitaPredikat;
internal static partial class RataCapaian;
internal sealed partial class TargetIndikator;
#else
/// <summary>The score of one direction of a scoring rule, before it is capped and rounded.</summary>
/// <param name="realisasi">What was reached.</param>
/// <param name="target">What was aimed at; never zero.</param>
/// <param name="bawah">The lower end of a stable polarity's range; 0 elsewhere.</param>
/// <param name="atas">Its upper end; 0 elsewhere.</param>
/// <param name="kegagalan">Where a failure is recorded.</param>
public delegate decimal RumusCapaian(decimal realisasi, decimal target, decimal bawah, decimal atas, ref Aritmetika.Kegagalan kegagalan);
public sealed partial class AturanCapaian;
public readonly partial struct HasilCapaian;
public sealed partial class KategoriPredikat;
public sealed partial class PenilaiIndikator;
public sealed partial class PitaPredikat;
public static partial class RataCapaian;
public sealed partial class TargetIndikator;
#endif
