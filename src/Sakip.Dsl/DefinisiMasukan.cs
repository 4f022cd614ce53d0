namespace Sakip.Dsl;

/// <summary>One input of an indicator, as its definition declares it.</summary>
public sealed class DefinisiMasukan
{
    /// <summary>Creates the description of an input.</summary>
    /// <param name="nama">Its name: "ibuMeninggal", "pdrb[t-1]", "aspek[].nilai".</param>
    /// <param name="arti">What it means.</param>
    /// <param name="satuan">Its unit.</param>
    /// <param name="batas">Its bound as text, "> 0" or "0..100"; empty when it has none.</param>
    /// <param name="bilanganBulat">Whether it is a counted thing, and therefore whole.</param>
    /// <exception cref="ArgumentNullException">A text is null.</exception>
    public DefinisiMasukan(string nama, string arti, string satuan, string batas, bool bilanganBulat)
    {
        Nama = nama ?? throw new ArgumentNullException(nameof(nama));
        Arti = arti ?? throw new ArgumentNullException(nameof(arti));
        Satuan = satuan ?? throw new ArgumentNullException(nameof(satuan));
        Batas = batas ?? throw new ArgumentNullException(nameof(batas));
        BilanganBulat = bilanganBulat;
    }

    /// <summary>
    /// The name it is given by: "ibuMeninggal"; "pdrb[t-1]" and "pdrb[dasar]" for another period's value; "aspek[].nilai" for
    /// a field of each record of a list, where the record's number goes into the brackets.
    /// </summary>
    public string Nama { get; }

    /// <summary>What it means.</summary>
    public string Arti { get; }

    /// <summary>Its unit, as declared.</summary>
    public string Satuan { get; }

    /// <summary>Its bound in Indonesian notation: "> 0", ">= 0", "0..100"; empty when it has none.</summary>
    public string Batas { get; }

    /// <summary>Whether it is a counted thing, and therefore whole.</summary>
    public bool BilanganBulat { get; }

    /// <summary>Its name.</summary>
    public override string ToString() => Nama;
}
