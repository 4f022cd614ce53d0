using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>
/// Tables ready to be written in any format: what stands where, in which order, spanning what. It is data only and equal
/// when its contents are; a writer adds nothing but the look.
/// </summary>
/// <param name="Jenis">Which tables these are.</param>
/// <param name="Judul">The title block at the top right; null where the tables are no annex.</param>
/// <param name="Nama">The document's own name, in capitals, line by line.</param>
/// <param name="Bagian">Its sections, one an office or an official.</param>
public sealed record TableDocument(JenisTabel Jenis, AnnexTitle? Judul, EquatableArray<string> Nama, EquatableArray<TableSection> Bagian)
{
    /// <summary>Whether there is nothing to print: no definition or datum concerns these tables.</summary>
    public bool IsEmpty => Bagian.Count == 0;
}

/// <summary>A part of a document under one heading.</summary>
/// <param name="Path">The full Id of what it is about.</param>
/// <param name="Judul">Its heading, line by line; none where the document's name says it already.</param>
/// <param name="Uraian">What stands between heading and tables: <c>JABATAN : …</c>.</param>
/// <param name="Tabel">Its tables.</param>
/// <param name="Penutup">Who signs it, from left to right; nobody where it is no agreement.</param>
/// <param name="HalamanBaru">Whether it begins a page.</param>
/// <param name="Pembuka">Running text between the heading and all else: what an amendment says above a table.</param>
/// <param name="Tegak">Whether it stands on upright pages: running text does, tables lie.</param>
public sealed record TableSection(
    string Path,
    EquatableArray<string> Judul,
    EquatableArray<SectionLine> Uraian,
    EquatableArray<ReportTable> Tabel,
    EquatableArray<TableSignature> Penutup = default,
    bool HalamanBaru = false,
    EquatableArray<SectionParagraph> Pembuka = default,
    bool Tegak = false);

/// <summary>How a paragraph of running text stands.</summary>
public enum JenisParagraf
{
    /// <summary>Justified, from margin to margin.</summary>
    Biasa,

    /// <summary>In the middle: <c>Pasal I</c>.</summary>
    Tengah,

    /// <summary>In the middle and bold: a title.</summary>
    Judul,

    /// <summary>An item that hangs behind its own mark: <c>1. Ketentuan Lampiran angka 9 …</c>; the mark is part of the text, up to the first space.</summary>
    Butir,

    /// <summary>An item inside an item: <c>a. …</c>.</summary>
    SubButir,
}

/// <summary>A paragraph of running text.</summary>
/// <param name="Teks">The text.</param>
/// <param name="Jenis">How it stands.</param>
public sealed record SectionParagraph(string Teks, JenisParagraf Jenis = JenisParagraf.Biasa);

/// <summary>How the items behind a label are counted.</summary>
public enum Penomoran
{
    /// <summary>Not at all: there is one.</summary>
    Tanpa,

    /// <summary>1., 2., 3.</summary>
    Angka,

    /// <summary>a., b., c.</summary>
    Huruf,
}

/// <summary>A label and what stands behind its colon.</summary>
/// <param name="Label">The label: <c>TUGAS</c>.</param>
/// <param name="Butir">One text, or items.</param>
/// <param name="Penomoran">How items are counted.</param>
public sealed record SectionLine(string Label, EquatableArray<string> Butir, Penomoran Penomoran = Penomoran.Tanpa);

/// <summary>Somebody's block below an agreement, with space for the signature above the name.</summary>
/// <param name="Tempat">Place and date; empty where they stand in another block.</param>
/// <param name="Pihak">Which party: <c>PIHAK PERTAMA,</c>; empty where there is one only.</param>
/// <param name="Jabatan">The office, in capitals.</param>
/// <param name="Nama">The name; empty where it is not given.</param>
public sealed record TableSignature(string Tempat, string Pihak, string Jabatan, string Nama);
