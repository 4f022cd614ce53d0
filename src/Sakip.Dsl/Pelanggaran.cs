using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl;

/// <summary>One thing that is wrong with the inputs of an indicator.</summary>
/// <param name="Masukan">The input it concerns, as the definition names it: "kelahiranHidup", "aspek[2].nilai".</param>
/// <param name="Status">What kind of failure.</param>
/// <param name="Alasan">The reason, an Indonesian sentence.</param>
public readonly record struct Pelanggaran(string Masukan, StatusHitung Status, string Alasan);
