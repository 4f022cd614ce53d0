using System.Globalization;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>Which of the two printed forms a title block takes.</summary>
public enum BentukJudul
{
    /// <summary><c>LAMPIRAN / PERATURAN … / NOMOR 22 TAHUN 2019 / TENTANG / …</c>, in capitals without punctuation.</summary>
    Baru,

    /// <summary><c>LAMPIRAN PERATURAN … / NOMOR : 22 Tahun 2019 / TANGGAL : 26 Maret 2019</c>, as older regulations have it.</summary>
    Lama,
}

/// <summary>A line of a title block.</summary>
/// <param name="Teks">The line, or what stands before its colon.</param>
/// <param name="Nilai">What stands behind its colon; null for a line without one.</param>
public sealed record AnnexTitleLine(string Teks, string? Nilai = null)
{
    /// <summary>The whole line.</summary>
    public override string ToString() => Nilai is null ? Teks : Teks + " : " + Nilai;
}

/// <summary>The title block at the top right of an annex: which regulation it belongs to.</summary>
/// <param name="Jenis">What the regulation is.</param>
/// <param name="Nomor">Its number; dots where a draft has none yet, empty for a document that has none.</param>
/// <param name="Tahun">Its year; dots where a draft has none yet.</param>
/// <param name="Tanggal">Its date in words; null where it is not given.</param>
/// <param name="Tentang">What it is about; null where it is not given.</param>
/// <param name="Lampiran">The annex's own number; null where the regulation has one annex only.</param>
public sealed record AnnexTitle(string Jenis, string Nomor, string Tahun, string? Tanggal, string? Tentang, int? Lampiran = null)
{
    private const string NotYet = "…";
    private const string DefaultKind = "Peraturan";

    /// <summary>The title block of a regulation; null without one.</summary>
    /// <param name="peraturan">The regulation.</param>
    /// <param name="lampiran">The annex's number where the regulation has several.</param>
    public static AnnexTitle? Create(BoundRegulation? peraturan, int? lampiran = null) => peraturan is null ? null : new AnnexTitle(
        AnnexText.OneLine(peraturan.Jenis) is { Length: > 0 } kind ? kind : DefaultKind,
        AnnexText.OneLine(peraturan.Nomor ?? NotYet),
        peraturan.Tahun?.ToString(CultureInfo.InvariantCulture) ?? NotYet,
        AnnexText.OneLine(peraturan.Tanggal) is { Length: > 0 } date ? date : null,
        AnnexText.OneLine(peraturan.Tentang).TrimEnd('.', ' ') is { Length: > 0 } subject ? subject : null,
        lampiran);

    /// <summary><c>LAMPIRAN</c>, or <c>LAMPIRAN II</c> where there are several.</summary>
    public string Sebutan => Lampiran is { } number ? "LAMPIRAN " + AngkaRomawi.Tulis(number) : "LAMPIRAN";

    /// <summary>The block's lines in one of its printed forms.</summary>
    public EquatableArray<AnnexTitleLine> Lines(BentukJudul bentuk) => (bentuk == BentukJudul.Lama ? OlderLines() : NewerLines()).ToEquatableArray();

    /// <summary>A decision's number, 188/33.2/KEP/409.25/2022, ends with its year.</summary>
    private bool NumberHoldsYear => Nomor.EndsWith("/" + Tahun, StringComparison.Ordinal);

    private IEnumerable<AnnexTitleLine> NewerLines()
    {
        yield return new AnnexTitleLine(Sebutan);
        yield return new AnnexTitleLine(AnnexText.Capitals(Jenis));
        if (Nomor.Length > 0)
        {
            yield return new AnnexTitleLine(NumberHoldsYear ? "NOMOR " + Nomor : "NOMOR " + Nomor + " TAHUN " + Tahun);
        }

        if (Tentang is not null)
        {
            yield return new AnnexTitleLine("TENTANG");
            yield return new AnnexTitleLine(AnnexText.Capitals(Tentang));
        }
    }

    private IEnumerable<AnnexTitleLine> OlderLines()
    {
        yield return new AnnexTitleLine(Sebutan + " " + AnnexText.Capitals(Jenis));
        if (Nomor.Length > 0)
        {
            yield return new AnnexTitleLine("NOMOR", NumberHoldsYear ? Nomor : Nomor + " Tahun " + Tahun);
        }

        yield return new AnnexTitleLine("TANGGAL", Tanggal ?? NotYet);
    }
}
