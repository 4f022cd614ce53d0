using System.Text;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What severities and kinds of changes are called, for people and for programs.</summary>
public static class ComparisonWords
{
    /// <summary>The severities as people write them, the lightest first.</summary>
    public static LocalizedText Of(Keparahan severity) => severity switch
    {
        Keparahan.Redaksional => new("redaksional", "editorial"),
        Keparahan.Target => new("target", "target"),
        Keparahan.MemutusKeterbandingan => new("memutus keterbandingan", "breaks comparability"),
        _ => new("pencabutan", "repeal"),
    };

    /// <summary>The word by which a severity is asked for and programs know it.</summary>
    public static string CodeOf(Keparahan severity) => severity == Keparahan.MemutusKeterbandingan ? "memutus" : severity.ToString().ToLowerInvariant();

    /// <summary>The word by which programs know a kind: <c>target-naik</c>.</summary>
    public static string CodeOf(JenisPerubahan kind) => WithStrokes(kind.ToString());

    /// <summary>The word by which programs know what a change is about: <c>aturan-capaian</c>.</summary>
    public static string CodeOf(JenisObjek what) => WithStrokes(what.ToString());

    /// <summary>What a change is about, as people say it.</summary>
    public static LocalizedText Of(JenisObjek what) => what switch
    {
        JenisObjek.Instansi => new("instansi", "office"),
        JenisObjek.Jabatan => new("jabatan", "official"),
        JenisObjek.Sasaran => new("sasaran", "goal"),
        JenisObjek.Indikator => new("indikator", "indicator"),
        JenisObjek.Komponen => new("komponen", "component"),
        JenisObjek.Variabel => new("variabel bersama", "shared input"),
        JenisObjek.Konstanta => new("konstanta", "constant"),
        JenisObjek.Satuan => new("satuan", "unit"),
        JenisObjek.Kelompok => new("kelompok", "group"),
        JenisObjek.Kategori => new("kategori", "bands"),
        JenisObjek.Skala => new("skala", "scale"),
        _ => new("aturan capaian", "scoring rule"),
    };

    /// <summary>What changed, as people say it; with the part of it where there is one.</summary>
    public static LocalizedText Of(Perubahan change)
    {
        var kind = change.Jenis == JenisPerubahan.Nama && change.Objek == JenisObjek.Sasaran ? new LocalizedText("uraian", "wording") : Of(change.Jenis);
        return change.Bagian.Length == 0 ? kind : change.Jenis == JenisPerubahan.Tempat
            ? kind
            : new LocalizedText($"{kind.Indonesian} {change.Bagian}", $"{kind.English} {change.Bagian}");
    }

    /// <summary>A kind of change, as people say it.</summary>
    public static LocalizedText Of(JenisPerubahan kind) => kind switch
    {
        JenisPerubahan.Ditambah => new("ditambah", "added"),
        JenisPerubahan.Dicabut => new("dicabut", "removed"),
        JenisPerubahan.Id => new("kode", "Id"),
        JenisPerubahan.Nama => new("nama", "name"),
        JenisPerubahan.Tempat => new("letak", "place"),
        JenisPerubahan.Formula => new("formula", "formula"),
        JenisPerubahan.TulisanFormula => new("penulisan formula", "writing of the formula"),
        JenisPerubahan.AsalNilai => new("asal nilai", "origin of the value"),
        JenisPerubahan.Formulasi => new("formulasi", "formulation"),
        JenisPerubahan.Penjelasan => new("penjelasan", "explanation"),
        JenisPerubahan.Definisi => new("definisi", "definition"),
        JenisPerubahan.Catatan => new("catatan", "note"),
        JenisPerubahan.DasarHukum => new("dasar hukum", "legal basis"),
        JenisPerubahan.MasukanDitambah => new("masukan ditambah:", "input added:"),
        JenisPerubahan.MasukanDicabut => new("masukan dihapus:", "input dropped:"),
        JenisPerubahan.NamaMasukan => new("nama masukan", "name of input"),
        JenisPerubahan.ArtiMasukan => new("arti masukan", "meaning of input"),
        JenisPerubahan.SatuanMasukan => new("satuan masukan", "unit of input"),
        JenisPerubahan.BatasMasukan => new("batas masukan", "bounds of input"),
        JenisPerubahan.BanyakMasukan => new("banyaknya", "number of"),
        JenisPerubahan.NilaiKonstanta => new("nilai", "value"),
        JenisPerubahan.Satuan => new("satuan", "unit"),
        JenisPerubahan.Label => new("tingkatan", "labels"),
        JenisPerubahan.Pembulatan => new("pembulatan", "rounding"),
        JenisPerubahan.Rentang => new("rentang", "range"),
        JenisPerubahan.Polaritas => new("polaritas", "polarity"),
        JenisPerubahan.RentangStabil => new("rentang stabil", "stable range"),
        JenisPerubahan.Kategori => new("kategori", "bands"),
        JenisPerubahan.Pita => new("batas predikat", "edges of grades"),
        JenisPerubahan.AturanCapaian => new("aturan capaian", "scoring rule"),
        JenisPerubahan.RumusCapaian => new("penilaian", "scoring"),
        JenisPerubahan.Periode => new("periode", "period"),
        JenisPerubahan.Konsolidasi => new("konsolidasi", "roll-up"),
        JenisPerubahan.KondisiAwal => new("kondisi awal", "baseline"),
        JenisPerubahan.TargetNaik or JenisPerubahan.TargetTurun or JenisPerubahan.TargetLain or JenisPerubahan.TargetDitambah or JenisPerubahan.TargetDicabut => new("target", "target"),
        JenisPerubahan.TulisanTarget => new("penulisan target", "writing of target"),
        JenisPerubahan.PenanggungJawab => new("penanggung jawab", "responsible"),
        JenisPerubahan.SumberData => new("sumber data", "data source"),
        JenisPerubahan.Metadata => new("metadata", "metadata"),
        JenisPerubahan.Anggota => new("anggota", "members"),
        JenisPerubahan.Tugas => new("tugas", "duties"),
        JenisPerubahan.Fungsi => new("fungsi", "functions"),
        JenisPerubahan.Urutan => new("nomor urut", "number"),
        _ => new("anggaran", "budget"),
    };

    private static string WithStrokes(string name)
    {
        var code = new StringBuilder();
        foreach (char c in name)
        {
            code.Append(char.IsUpper(c) && code.Length > 0 ? "-" : "").Append(char.ToLowerInvariant(c));
        }

        return code.ToString();
    }
}
