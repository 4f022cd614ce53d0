using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changes mean to those who read values and grades, in a sentence.</summary>
internal static class Arti
{
    private const string NotComparable = "nilai sebelum dan sesudah perubahan tidak dapat dibandingkan";
    private const string NotComparableEnglish = "values before and after the change cannot be compared";

    public static LocalizedText Added(JenisObjek what) => what switch
    {
        JenisObjek.Indikator => new("Indikator baru; belum ada nilai pembandingnya", "A new indicator; there are no earlier values to compare with"),
        JenisObjek.Komponen => new("Nilai antara baru; yang diukur tidak bertambah", "A new intermediate value; nothing more is measured"),
        JenisObjek.Kelompok => new("Kelompok baru; capaian anggotanya tidak berubah", "A new group; the achievements of its members do not change"),
        JenisObjek.Sasaran => new("Sasaran baru", "A new goal"),
        JenisObjek.Jabatan => new("Jabatan baru", "A new official"),
        _ => new("Instansi baru", "A new office"),
    };

    public static LocalizedText Removed(JenisObjek what) => what switch
    {
        JenisObjek.Indikator => new("Indikator tidak lagi ditetapkan; pengukurannya berakhir", "The indicator is no longer declared; its measurement ends"),
        JenisObjek.Komponen => new("Nilai antara tidak lagi ditulis tersendiri", "The intermediate value is no longer written by itself"),
        JenisObjek.Kelompok => new("Kelompok tidak lagi ditetapkan; capaian gabungannya berakhir", "The group is no longer declared; its common achievement ends"),
        JenisObjek.Sasaran => new("Sasaran tidak lagi ditetapkan", "The goal is no longer declared"),
        JenisObjek.Jabatan => new("Jabatan tidak lagi ditetapkan", "The official is no longer declared"),
        _ => new("Instansi tidak lagi ditetapkan", "The office is no longer declared"),
    };

    public static LocalizedText Id() => new("Kode berubah; data lama dirujuk dengan kode yang baru", "The Id changes; earlier data go under the new one");

    public static LocalizedText Name() => new("Sebutan berubah; yang diukur tetap", "The name changes; what is measured stays");

    public static LocalizedText HolderName(JenisObjek what) => what == JenisObjek.Sasaran
        ? new("Uraian sasaran berubah; indikatornya tetap diukur dengan cara yang sama", "The wording of the goal changes; its indicators are measured as before")
        : new("Nomenklatur berubah", "The name changes");

    public static LocalizedText Moved() => new("Letak berubah; yang diukur tetap", "The place changes; what is measured stays");

    public static LocalizedText Number() => new("Nomor urut dalam Lampiran berubah", "The number in the annex changes");

    public static LocalizedText Budget() => new("Pagu anggaran berubah", "The budget changes");

    public static LocalizedText Duties(JenisPerubahan kind) => kind == JenisPerubahan.Tugas
        ? new("Rumusan tugas berubah", "The wording of duties changes")
        : new("Rumusan fungsi berubah", "The wording of functions changes");

    public static LocalizedText Formula() => new($"Yang dihitung berubah; {NotComparable}", $"What is computed changes; {NotComparableEnglish}");

    public static LocalizedText FormulaRewritten() => new("Penulisan formula berubah; hasil hitungannya sama", "The formula is written otherwise; it computes the same");

    public static LocalizedText Origin() => new($"Asal nilai berubah; {NotComparable}", $"Where the value comes from changes; {NotComparableEnglish}");

    public static LocalizedText WordingOnly() => new("Penulisan berubah; artinya tetap", "The wording changes; the meaning stays");

    public static LocalizedText Metadata() => new("Metadata indikator berubah; yang diukur tetap", "The indicator's metadata change; what is measured stays");

    public static LocalizedText Note() => new("Catatan berubah; yang diukur tetap", "The note changes; what is measured stays");

    public static LocalizedText WordingBesideFormula() => new("Uraian berubah; formulanya tetap", "The wording changes; the formula stays");

    public static LocalizedText WordingWithFormula() => new("Uraian berubah bersama formulanya", "The wording changes together with the formula");

    public static LocalizedText WordingOfValue() => new(
        "Penulisan berubah; karena tidak ada formula, periksa apakah cara mengukurnya tetap", "The wording changes; as there is no formula, make sure that it is measured as before");

    public static LocalizedText LegalBasis() => new("Dasar hukum berubah", "The legal basis changes");

    public static LocalizedText Responsible() => new("Penanggung jawab berubah; yang diukur tetap", "Who is responsible changes; what is measured stays");

    public static LocalizedText Sources() => new("Sumber data ditambah, dikurangi, atau ditulis lain; sumber yang tetap dipakai masih ada", "Sources are added, dropped or written otherwise; one that was used before remains");

    public static LocalizedText SourcesReplaced() => new($"Semua sumber data berganti; {NotComparable} sebelum kesamaannya diperiksa", $"All sources are replaced; {NotComparableEnglish} until their agreement is checked");

    public static LocalizedText InputAdded() => new("Masukan bertambah", "An input is added");

    public static LocalizedText InputRemoved() => new("Masukan berkurang", "An input is dropped");

    public static LocalizedText InputName() => new("Nama masukan dalam definisi berubah; artinya tetap", "The input's name in the definition changes; its meaning stays");

    public static LocalizedText InputMeaning() => new($"Yang dicacah berubah; {NotComparable}", $"What is counted changes; {NotComparableEnglish}");

    public static LocalizedText InputUnit() => new($"Satuan masukan berubah; {NotComparable}", $"The input's unit changes; {NotComparableEnglish}");

    public static LocalizedText Bounds() => new("Pemeriksaan data berubah; hasil hitungannya tetap", "How data are checked changes; what is computed stays");

    public static LocalizedText Records() => new($"Banyaknya yang dirata-ratakan atau dijumlahkan berubah; {NotComparable}", $"How many are gathered changes; {NotComparableEnglish}");

    public static LocalizedText Constant() => new($"Nilai tetapan berubah; {NotComparable}", $"The constant changes; {NotComparableEnglish}");

    public static LocalizedText Unit() => new($"Satuan berubah; {NotComparable}", $"The unit changes; {NotComparableEnglish}");

    public static LocalizedText Labels() => new("Tingkatan predikat berubah; predikat sebelum dan sesudah perubahan tidak dapat dibandingkan", "The labels change; grades before and after the change cannot be compared");

    public static LocalizedText Rounding() => new($"Pembulatan berubah; {NotComparable} sampai angka terakhirnya", $"Rounding changes; {NotComparableEnglish} to the last digit");

    public static LocalizedText Range() => new("Rentang hasil yang wajar berubah; hasil hitungannya tetap", "The range of sound results changes; what is computed stays");

    public static LocalizedText Polarity() => new("Arah yang baik berubah; capaian sebelum dan sesudah perubahan tidak dapat dibandingkan", "Which direction is good changes; achievements before and after the change cannot be compared");

    public static LocalizedText StableRange() => new("Rentang yang baik berubah; capaian sebelum dan sesudah perubahan tidak dapat dibandingkan", "The range that is best changes; achievements before and after the change cannot be compared");

    public static LocalizedText Grades() => new("Predikat diberikan menurut kategori lain; predikat sebelum dan sesudah perubahan tidak dapat dibandingkan", "Other bands give the grade; grades before and after the change cannot be compared");

    public static LocalizedText Bands() => new("Batas predikat berubah; predikat sebelum dan sesudah perubahan tidak dapat dibandingkan", "The edges of grades change; grades before and after the change cannot be compared");

    public static LocalizedText Scoring() => new("Cara menilai capaian berubah; capaian sebelum dan sesudah perubahan tidak dapat dibandingkan", "How achievement is scored changes; achievements before and after the change cannot be compared");

    public static LocalizedText SameUnderOtherName() => new("Nama berubah; isinya sama", "The name changes; what it says is the same");

    public static LocalizedText HowOften() => new($"Periode pengukuran berubah; {NotComparable}", $"How often it is measured changes; {NotComparableEnglish}");

    public static LocalizedText RollUp() => new($"Cara menggabungkan periode berubah; {NotComparable}", $"How periods roll up changes; {NotComparableEnglish}");

    public static LocalizedText Baseline() => new("Kondisi awal berubah", "The baseline changes");

    public static LocalizedText TargetAdded(string period) => new($"Target {period} ditetapkan", $"A target is set for {period}");

    public static LocalizedText TargetRemoved(string period) => new($"Target {period} tidak lagi ditetapkan", $"There is no target for {period} any more");

    public static LocalizedText TargetHarder(string period, bool isHigher) => new(
        $"Target {period} {(isHigher ? "dinaikkan" : "diturunkan")}; lebih berat dicapai", $"The target for {period} is {(isHigher ? "raised" : "lowered")}; it is harder to reach");

    public static LocalizedText TargetEasier(string period, bool isHigher) => new(
        $"Target {period} {(isHigher ? "dinaikkan" : "diturunkan")}; lebih ringan dicapai", $"The target for {period} is {(isHigher ? "raised" : "lowered")}; it is easier to reach");

    public static LocalizedText TargetShifted(string period, bool isHigher) => new(
        $"Target {period} {(isHigher ? "dinaikkan" : "diturunkan")}", $"The target for {period} is {(isHigher ? "raised" : "lowered")}");

    public static LocalizedText TargetOther(string period) => new($"Target {period} berubah", $"The target for {period} changes");

    public static LocalizedText Members() => new("Anggota kelompok berubah; capaian gabungannya sebelum dan sesudah perubahan tidak dapat dibandingkan", "The members change; the group's achievements before and after the change cannot be compared");
}
