using Sakip.Dsl.Language.Analysis.Ranges;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>One thing that must hold of a formula, for programs.</summary>
internal sealed record JsonBukti(
    string Indikator,
    string Jenis,
    string Putusan,
    string Berkas,
    int Baris,
    int Kolom,
    int BarisAkhir,
    int KolomAkhir,
    string Pernyataan,
    string Alasan,
    JsonMasukan[] Masukan)
{
    public static JsonBukti Of(Obligation obligation, MessageLanguage language)
    {
        var place = obligation.Location;
        return new JsonBukti(
            obligation.Indicator,
            obligation.Kind switch
            {
                ObligationKind.Divisor => "pembagi",
                ObligationKind.Root => "akar",
                ObligationKind.Logarithm => "logaritma",
                ObligationKind.Power => "pangkat",
                ObligationKind.Result => "hasil",
                _ => "polaritas",
            },
            obligation.Verdict switch { Verdict.Proved => "terbukti", Verdict.Refuted => "terbantah", _ => "tak terputuskan" },
            place.Path,
            place.Start.Line + 1,
            place.Start.Column + 1,
            place.End.Line + 1,
            place.End.Column + 1,
            obligation.Claim.In(language),
            obligation.Reason.In(language),
            obligation.Witness.Select(w => new JsonMasukan(w.Key, w.Nilai, w.Satuan)).ToArray());
    }
}

/// <summary>One input that refutes it.</summary>
internal sealed record JsonMasukan(string Nama, decimal Nilai, string Satuan);
