using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>One file, bound: what hosts make code, annexes and values of. Equal texts but for comments and spaces make equal files.</summary>
/// <param name="Path">The file's path as the host named it.</param>
/// <param name="Peraturan">The regulation it declares.</param>
/// <param name="Instansi">Its offices.</param>
/// <param name="Komponen">Components that belong to no office.</param>
/// <param name="Daftar">Lists that belong to no office, each with its fields.</param>
/// <param name="Kategori">Its bands.</param>
/// <param name="Skala">Its scales.</param>
/// <param name="Aturan">Its scoring rules.</param>
public sealed record BoundFile(
    string Path,
    BoundRegulation? Peraturan,
    EquatableArray<BoundHolder> Instansi,
    EquatableArray<BoundIndicator> Komponen,
    EquatableArray<BoundList> Daftar,
    EquatableArray<BoundCategory> Kategori,
    EquatableArray<BoundScale> Skala,
    EquatableArray<BoundScoringRule> Aturan)
{
    /// <summary>Every indicator and component of the file, in the order in which they are written.</summary>
    public IEnumerable<BoundIndicator> AllIndicators() => Komponen.Concat(Instansi.SelectMany(o => o.AllIndicators()));
}

/// <summary>The regulation an annex belongs to.</summary>
/// <param name="Id">Its Id.</param>
/// <param name="Jenis">What it is: <c>Peraturan Walikota Blitar</c>.</param>
/// <param name="Nomor">Its number; empty for a document that has none, null where it is not given yet.</param>
/// <param name="Tahun">Its year.</param>
/// <param name="Tanggal">Its date, in words.</param>
/// <param name="Tentang">What it is about.</param>
/// <param name="Lampiran">The names of its annexes, in order; none where the name is made of the region.</param>
/// <param name="Daerah">The region.</param>
/// <param name="Tempat">Where it was enacted.</param>
/// <param name="Penetap">Who enacted it: office, then name.</param>
/// <param name="Mengubah">What it amends.</param>
/// <param name="DasarHukum">What it rests on.</param>
public sealed record BoundRegulation(
    string Id,
    string? Jenis,
    string? Nomor,
    int? Tahun,
    string? Tanggal,
    string? Tentang,
    EquatableArray<string> Lampiran,
    string? Daerah,
    string? Tempat,
    EquatableArray<string> Penetap,
    EquatableArray<string> Mengubah,
    EquatableArray<string> DasarHukum);

/// <summary>What a holder of indicators is.</summary>
public enum JenisWadah
{
    /// <summary>An office.</summary>
    Instansi,

    /// <summary>An official inside an office.</summary>
    Jabatan,

    /// <summary>A goal.</summary>
    Tujuan,

    /// <summary>A strategic goal.</summary>
    Sasaran,

    /// <summary>A programme.</summary>
    Program,

    /// <summary>An activity.</summary>
    Kegiatan,
}

/// <summary>Something a holder holds: an indicator or another holder.</summary>
public abstract record BoundMember;

/// <summary>An office, an official, or a step of the cascade.</summary>
/// <param name="Jenis">Which.</param>
/// <param name="Path">Its full Id; empty for a goal without one.</param>
/// <param name="Judul">Its name or wording.</param>
/// <param name="Urutan">Its place in the annex.</param>
/// <param name="Lampiran">The number of the annex it stands in; null stands in that of what holds it, the first unless said otherwise.</param>
/// <param name="Tugas">Its duties.</param>
/// <param name="Fungsi">Its functions.</param>
/// <param name="Anggaran">Its budgets.</param>
/// <param name="Anggota">What it holds, in the order in which it is written.</param>
/// <param name="Daftar">The lists declared in it outside indicators.</param>
public sealed record BoundHolder(
    JenisWadah Jenis,
    string Path,
    string Judul,
    int? Urutan,
    int? Lampiran,
    EquatableArray<string> Tugas,
    EquatableArray<string> Fungsi,
    EquatableArray<BoundBudget> Anggaran,
    EquatableArray<BoundMember> Anggota,
    EquatableArray<BoundList> Daftar) : BoundMember
{
    /// <summary>Every indicator and component in it, in order.</summary>
    public IEnumerable<BoundIndicator> AllIndicators() =>
        Anggota.SelectMany(m => m is BoundIndicator indicator ? [indicator] : ((BoundHolder)m).AllIndicators());
}

/// <summary>The budget of a goal, programme or activity.</summary>
/// <param name="Tahun">The year; null for a budget of no one year.</param>
/// <param name="Jumlah">The amount in rupiah.</param>
public sealed record BoundBudget(int? Tahun, decimal Jumlah);

/// <summary>Indicators under one name: a declared group, or a goal, programme or activity with an Id.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Judul">What people call it.</param>
/// <param name="Anggota">The full Ids of its indicators, groups in groups opened.</param>
public sealed record BoundGroup(string Path, string Judul, EquatableArray<string> Anggota);

/// <summary>A list that indicators share.</summary>
/// <param name="Path">Its full Id.</param>
/// <param name="Arti">What a record is.</param>
/// <param name="Bidang">The fields of a record.</param>
public sealed record BoundList(string Path, string Arti, EquatableArray<BoundField> Bidang);

/// <summary>A label of a scale.</summary>
/// <param name="Nama">The label.</param>
/// <param name="Judul">What people call it.</param>
public sealed record BoundLabel(string Nama, string Judul);

/// <summary>Ordered labels, lowest first.</summary>
/// <param name="Nama">Its Id.</param>
/// <param name="Judul">What people call it.</param>
/// <param name="Label">Its labels, lowest first.</param>
public sealed record BoundScale(string Nama, string Judul, EquatableArray<BoundLabel> Label);

/// <summary>A band of values with one grade.</summary>
/// <param name="Nama">Its label.</param>
/// <param name="Judul">What people call it.</param>
/// <param name="Batas">The values it holds.</param>
public sealed record BoundBand(string Nama, string Judul, Batas Batas);

/// <summary>Numeric bands.</summary>
/// <param name="Nama">Its Id.</param>
/// <param name="Judul">What people call it.</param>
/// <param name="Pembulatan">How a value is rounded before it is graded.</param>
/// <param name="Pita">Its bands as written.</param>
public sealed record BoundCategory(string Nama, string Judul, RoundingSyntax? Pembulatan, EquatableArray<BoundBand> Pita)
{
    /// <summary>The bands from the lowest up, however they are written.</summary>
    public IEnumerable<BoundBand> LowestFirst() =>
        Pita.OrderBy(b => b.Batas.Bawah ?? decimal.MinValue).ThenBy(b => b.Batas.BawahTerbuka).ThenBy(b => b.Batas.Atas ?? decimal.MaxValue);
}

/// <summary>How achievement is scored. Bound here; hosts run it through the scoring engine.</summary>
/// <param name="Nama">Its Id.</param>
/// <param name="Naik">The score where higher is better.</param>
/// <param name="Turun">The score where lower is better.</param>
/// <param name="Stabil">The score where a range is best.</param>
/// <param name="Batas">Where scores are capped.</param>
/// <param name="TargetNolDihitung">Whether a zero target has a score.</param>
/// <param name="TargetNol">The score of a zero target.</param>
/// <param name="Pembulatan">How scores are rounded.</param>
/// <param name="RataRataDibulatkan">Whether averages are taken of the rounded scores.</param>
/// <param name="Predikat">The bands that grade scores.</param>
/// <param name="DasarHukum">What it rests on.</param>
/// <param name="IsSound">Whether every score that is written could be read.</param>
public sealed record BoundScoringRule(
    string Nama,
    BoundExpression? Naik,
    BoundExpression? Turun,
    BoundExpression? Stabil,
    Batas? Batas,
    bool TargetNolDihitung,
    decimal? TargetNol,
    RoundingSyntax? Pembulatan,
    bool RataRataDibulatkan,
    string? Predikat,
    EquatableArray<string> DasarHukum,
    bool IsSound)
{
    /// <summary>The score of a direction; null when the rule has none.</summary>
    public BoundExpression? ScoreFor(ArahPolaritas direction) => direction switch
    {
        ArahPolaritas.Naik => Naik,
        ArahPolaritas.Turun => Turun,
        _ => Stabil,
    };
}

/// <summary>A target of a year or a part of one.</summary>
/// <param name="Tahun">The year.</param>
/// <param name="Bagian">The part of the year, <c>TW1</c>.</param>
/// <param name="Nilai">The number.</param>
/// <param name="Desimal">With how many decimals it was written.</param>
/// <param name="Label">The label.</param>
/// <param name="Tanggal">The date, in words.</param>
/// <param name="Hari">The date as the number of days since 1 January 0001.</param>
public sealed record BoundTarget(int Tahun, string? Bagian, decimal? Nilai, int Desimal, string? Label, string? Tanggal, int? Hari)
{
    /// <summary>The period as definitions write it: <c>2024</c>, <c>2024 TW1</c>.</summary>
    public string Periode => AchievementScorer.Convert(this).Periode;

    /// <summary>What is aimed at as definitions write it: <c>94,10</c>, <c>B</c>, <c>Baik (87)</c>, <c>30 November 2024</c>.</summary>
    public string Tulisan => AchievementScorer.Convert(this).ToString();
}

/// <summary>An indicator or a component.</summary>
/// <param name="Path">Its full Id: <c>DinasKesehatan.AngkaKematianIbu</c>.</param>
/// <param name="Id">Its own Id.</param>
/// <param name="Nama">Its name.</param>
/// <param name="IsComponent">Whether it is an intermediate value.</param>
/// <param name="Satuan">Its unit.</param>
/// <param name="Polaritas">Which direction is good.</param>
/// <param name="RentangStabil">The range of <c>stabil</c>.</param>
/// <param name="Formula">Its formula; null for a value from outside and where the formula is broken.</param>
/// <param name="Asal">Where a value from outside comes from.</param>
/// <param name="Masukan">What it needs, in the order of its calculator's parameters.</param>
/// <param name="Pembulatan">How its result is rounded.</param>
/// <param name="PenanggungJawab">Who is responsible.</param>
/// <param name="SumberData">Where its data come from.</param>
/// <param name="Penjelasan">Text printed with the formula.</param>
/// <param name="Formulasi">The regulation's own wording of the formula.</param>
/// <param name="Definisi">Its definition.</param>
/// <param name="Catatan">Notes.</param>
/// <param name="DasarHukum">What it rests on.</param>
/// <param name="Rentang">The range a sound result lies in.</param>
/// <param name="Kategori">The bands its result is graded by.</param>
/// <param name="Periode">How often it is measured.</param>
/// <param name="Konsolidasi">How periods roll up.</param>
/// <param name="KondisiAwal">Where it began.</param>
/// <param name="Target">Its targets.</param>
/// <param name="AturanCapaian">Its scoring rule: its own, that of the nearest holder that names one, or the project's.</param>
/// <param name="IsSound">Whether code can be generated for it: nothing it needs is broken in its own definition.</param>
public sealed record BoundIndicator(
    string Path,
    string Id,
    string Nama,
    bool IsComponent,
    Satuan? Satuan,
    ArahPolaritas? Polaritas,
    Batas? RentangStabil,
    BoundExpression? Formula,
    AsalNilai? Asal,
    EquatableArray<BoundInput> Masukan,
    RoundingSyntax Pembulatan,
    EquatableArray<string> PenanggungJawab,
    EquatableArray<string> SumberData,
    string? Penjelasan,
    string? Formulasi,
    string? Definisi,
    EquatableArray<string> Catatan,
    EquatableArray<string> DasarHukum,
    Batas? Rentang,
    string? Kategori,
    string Periode,
    string? Konsolidasi,
    EquatableArray<BoundTarget> KondisiAwal,
    EquatableArray<BoundTarget> Target,
    string AturanCapaian,
    bool IsSound) : BoundMember
{
    /// <summary>What the national metadata form asks for besides.</summary>
    public MetadataIndikator Metadata { get; init; } = MetadataIndikator.Kosong;

    /// <summary>The full Ids of the indicators and components its formula names, each once, in order of first use.</summary>
    public IEnumerable<string> References() => Formula is null ? [] : FormulaWalker.All(Formula).OfType<BoundIndicatorReference>().Select(r => r.Path).Distinct();
}
