using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>
/// What other files may know of one: names, units, inputs and what formulas mention - no texts, no spans. Editing a
/// wording leaves it equal, and with it everything that other files were bound to.
/// </summary>
/// <param name="Path">The file's path.</param>
/// <param name="Instansi">The offices it declares.</param>
/// <param name="Satuan">The units it declares.</param>
/// <param name="Konstanta">The constants it declares.</param>
/// <param name="Bersama">Inputs that stand outside indicators.</param>
/// <param name="Indikator">Its indicators and components.</param>
/// <param name="Kelompok">Its groups, goals with an Id among them.</param>
/// <param name="Skala">Its scales.</param>
/// <param name="Kategori">Its bands.</param>
/// <param name="Aturan">The names of its scoring rules.</param>
/// <param name="AturanUtama">The scoring rule its regulation names for the whole project.</param>
/// <param name="Peraturan">The regulations it declares.</param>
/// <param name="Lampiran">How many annexes they name.</param>
/// <param name="Hilang">Names whose declarations could not be read; an empty one when not even the name could be.</param>
public sealed record FileSignature(
    string Path,
    EquatableArray<string> Instansi,
    EquatableArray<UnitSignature> Satuan,
    EquatableArray<ConstantSignature> Konstanta,
    EquatableArray<SharedSignature> Bersama,
    EquatableArray<IndicatorSignature> Indikator,
    EquatableArray<GroupSignature> Kelompok,
    EquatableArray<LabelsSignature> Skala,
    EquatableArray<LabelsSignature> Kategori,
    EquatableArray<string> Aturan,
    string? AturanUtama,
    EquatableArray<string> Peraturan,
    int Lampiran,
    EquatableArray<string> Hilang)
{
    /// <summary>Reads the signature off a file.</summary>
    public static FileSignature Of(SyntaxTree tree) => SignatureReader.Read(tree);
}

/// <summary>A unit as declared.</summary>
/// <param name="Nama">Its id.</param>
/// <param name="Judul">What people call it.</param>
/// <param name="Pecahan">Whether it is a measure that may have decimals.</param>
/// <param name="Faktor">How many of the base unit one of it is.</param>
/// <param name="Dasar">The unit it is a multiple of.</param>
public sealed record UnitSignature(string Nama, string Judul, bool Pecahan, decimal? Faktor, string? Dasar);

/// <summary>A unit as mentioned.</summary>
/// <param name="Pembilang">What stands above the stroke.</param>
/// <param name="Penyebut">What stands below strokes or behind <c>per</c>.</param>
/// <param name="Per">The number behind <c>per</c>.</param>
public sealed record UnitMention(string Pembilang, EquatableArray<string> Penyebut, decimal? Per);

/// <summary>A constant as declared.</summary>
/// <param name="Nama">Its id.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Nilai">Its value.</param>
public sealed record ConstantSignature(string Nama, UnitMention Satuan, decimal Nilai);

/// <summary>An input as declared.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Batas">Its bounds as written.</param>
/// <param name="Arti">What it means.</param>
/// <param name="BagianDari">The name of the input it is a part of.</param>
/// <param name="Pengaruh">Whether more of it is good or bad.</param>
public sealed record VariableSignature(string Nama, UnitMention Satuan, Batas? Batas, string Arti, string? BagianDari, Pengaruh Pengaruh);

/// <summary>A list as declared.</summary>
/// <param name="Nama">Its name.</param>
/// <param name="Banyak">How many records it must have.</param>
/// <param name="Arti">What a record is.</param>
/// <param name="Bidang">The fields of a record.</param>
public sealed record ListSignature(string Nama, int? Banyak, string Arti, EquatableArray<VariableSignature> Bidang);

/// <summary>Inputs that stand outside indicators.</summary>
/// <param name="Scope">The office they belong to; empty for the whole project.</param>
/// <param name="Variabel">The variables.</param>
/// <param name="Daftar">The lists.</param>
public sealed record SharedSignature(string Scope, EquatableArray<VariableSignature> Variabel, EquatableArray<ListSignature> Daftar);

/// <summary>A name that a formula mentions, with the period it means.</summary>
/// <param name="Nama">The name, with dots.</param>
/// <param name="Back">How many periods before the one computed.</param>
/// <param name="IsBase">Whether the base year is meant.</param>
/// <param name="Fungsi"><c>capaian</c> or <c>serapan</c> when the name stands in one of them.</param>
public sealed record MentionSignature(string Nama, int Back, bool IsBase, Fungsi? Fungsi);

/// <summary>An indicator or component as others see it.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Nama">Its name.</param>
/// <param name="Scope">The office or official it belongs to; empty for a component of the whole project.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Variabel">Its own inputs.</param>
/// <param name="Daftar">Its own lists.</param>
/// <param name="Sebutan">What its formula mentions, each once, in order.</param>
/// <param name="Asal">Where a value from outside comes from.</param>
/// <param name="Skala">The scale of a label from outside.</param>
/// <param name="BatasNilai">The bounds of a value from outside.</param>
public sealed record IndicatorSignature(
    string Path,
    string Nama,
    string Scope,
    UnitMention? Satuan,
    EquatableArray<VariableSignature> Variabel,
    EquatableArray<ListSignature> Daftar,
    EquatableArray<MentionSignature> Sebutan,
    AsalNilai? Asal,
    string? Skala,
    Batas? BatasNilai);

/// <summary>A group of indicators, or a goal with an Id.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Scope">The office it belongs to; empty for the whole project.</param>
/// <param name="Judul">What people call it.</param>
/// <param name="Anggota">The names of its members, as a formula there would write them.</param>
public sealed record GroupSignature(string Path, string Scope, string Judul, EquatableArray<string> Anggota);

/// <summary>A scale or bands: a name and its labels.</summary>
/// <param name="Nama">Its Id.</param>
/// <param name="Label">Its labels in order.</param>
public sealed record LabelsSignature(string Nama, EquatableArray<string> Label);
