namespace Sakip.Dsl;

/// <summary>An indicator of the compiled definitions: what its annex row says, and its evaluation with inputs by name.</summary>
public interface IDefinisiIndikator
{
    /// <summary>The full identifier, unique in the project: "DinasKesehatan.AngkaKematianIbu".</summary>
    string Id { get; }

    /// <summary>The name as printed: "Angka Kematian Ibu (AKI)".</summary>
    string Nama { get; }

    /// <summary>The name of the office the indicator belongs to.</summary>
    string Instansi { get; }

    /// <summary>The goal the indicator measures; empty when it stands under none.</summary>
    string Sasaran { get; }

    /// <summary>The unit of its value: "orang per 100.000 kelahiran".</summary>
    string Satuan { get; }

    /// <summary>The direction in which it is good.</summary>
    Polaritas Polaritas { get; }

    /// <summary>The formula as the annex prints it, a sentence.</summary>
    string Formula { get; }

    /// <summary>The explanation printed with the formula; empty when there is none.</summary>
    string Penjelasan { get; }

    /// <summary>The responsible offices, in the order of the definition.</summary>
    IReadOnlyList<string> PenanggungJawab { get; }

    /// <summary>The data sources, in the order of the definition.</summary>
    IReadOnlyList<string> SumberData { get; }

    /// <summary>The inputs, in the order of the definition; empty for a value that comes from outside.</summary>
    IReadOnlyList<DefinisiMasukan> Masukan { get; }

    /// <summary>Computes the indicator; a missing or wrong input gives a reason, never an exception.</summary>
    /// <param name="masukan">The inputs by name; names the indicator does not know are left alone.</param>
    HasilHitung CobaHitung(NilaiMasukan masukan);

    /// <summary>Everything that is wrong with the inputs, not only the first; empty when nothing is.</summary>
    /// <param name="masukan">The inputs by name.</param>
    IReadOnlyList<Pelanggaran> Validasi(NilaiMasukan masukan);
}
