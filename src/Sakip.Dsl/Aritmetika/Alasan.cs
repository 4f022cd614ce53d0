namespace Sakip.Dsl.Aritmetika;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>The sentences in which a calculation says why it has no value. They name inputs as the definition writes them.</summary>
static partial class Alasan
{
    /// <summary>"kelahiranHidup harus > 0, diterima 0"; "nilai harus dalam 0..100, diterima 120".</summary>
    /// <param name="nama">The input.</param>
    /// <param name="batas">Its bound as declared: a comparison ("> 0") or a range ("0..100").</param>
    /// <param name="nilai">The value received.</param>
    public static string Batas(string nama, string batas, decimal nilai)
    {
        string preposition = batas.IndexOf("..", StringComparison.Ordinal) >= 0 ? "dalam " : "";
        return $"{nama} harus {preposition}{batas}, diterima {AngkaIndonesia.Tulis(nilai)}";
    }

    /// <summary>"kelahiranHidup belum diisi".</summary>
    /// <param name="nama">The input.</param>
    public static string Kosong(string nama) => $"{nama} belum diisi";

    /// <summary>"stunting (120) melebihi balita (100)".</summary>
    /// <param name="bagian">The input that is a part.</param>
    /// <param name="nilaiBagian">Its value.</param>
    /// <param name="keseluruhan">The input it is a part of.</param>
    /// <param name="nilaiKeseluruhan">The value of that.</param>
    public static string BagianDari(string bagian, decimal nilaiBagian, string keseluruhan, decimal nilaiKeseluruhan) =>
        $"{bagian} ({AngkaIndonesia.Tulis(nilaiBagian)}) melebihi {keseluruhan} ({AngkaIndonesia.Tulis(nilaiKeseluruhan)})";

    /// <summary>"ibuMeninggal harus bilangan bulat, diterima 2,5".</summary>
    /// <param name="nama">The input, a counted thing.</param>
    /// <param name="nilai">The value received.</param>
    public static string Cacah(string nama, decimal nilai) =>
        $"{nama} harus bilangan bulat, diterima {AngkaIndonesia.Tulis(nilai)}";

    /// <summary>"penduduk melampaui jangkauan bilangan bulat, diterima 10.000.000.000.000.000.000".</summary>
    /// <param name="nama">The input, a counted thing.</param>
    /// <param name="nilai">The value received, beyond a 64-bit integer.</param>
    public static string MelampauiBulat(string nama, decimal nilai) =>
        $"{nama} melampaui jangkauan bilangan bulat, diterima {AngkaIndonesia.Tulis(nilai)}";

    /// <summary>"unsur harus berisi 9 butir, diterima 8".</summary>
    /// <param name="daftar">The list.</param>
    /// <param name="diharapkan">The declared number of records.</param>
    /// <param name="diterima">The number received.</param>
    public static string JumlahUnsur(string daftar, int diharapkan, int diterima) =>
        $"{daftar} harus berisi {AngkaIndonesia.Tulis(diharapkan)} butir, diterima {AngkaIndonesia.Tulis(diterima)}";

    /// <summary>"unsur belum berisi satu butir pun".</summary>
    /// <param name="daftar">The list.</param>
    public static string DaftarKosong(string daftar) => $"{daftar} belum berisi satu butir pun";

    /// <summary>"pembagi kelahiranHidup bernilai nol".</summary>
    /// <param name="teks">The divisor as the formula writes it.</param>
    public static string PembagiNol(string teks) => $"pembagi {teks} bernilai nol";

    /// <summary>"ln dari pengeluaran tidak terdefinisi untuk nilai 0".</summary>
    /// <param name="fungsi">The function: "akar", "ln", "pangkat 0,5".</param>
    /// <param name="teks">Its argument as the formula writes it.</param>
    /// <param name="nilai">The argument's value.</param>
    public static string TakTerdefinisi(string fungsi, string teks, decimal nilai) =>
        $"{fungsi} dari {teks} tidak terdefinisi untuk nilai {AngkaIndonesia.Tulis(nilai)}";

    /// <summary>"jumlah desimal pembulatan harus bilangan bulat dalam 0..28, diterima 2,5".</summary>
    /// <param name="nilai">The number of decimals asked for.</param>
    public static string JumlahDesimal(decimal nilai) =>
        $"jumlah desimal pembulatan harus bilangan bulat dalam 0..28, diterima {AngkaIndonesia.Tulis(nilai)}";

    /// <summary>"hasil melampaui jangkauan bilangan desimal".</summary>
    public static string Melampaui() => "hasil melampaui jangkauan bilangan desimal";

    /// <summary>"tidak ada target untuk 2024 TW1".</summary>
    /// <param name="periode">The period.</param>
    public static string TanpaTarget(string periode) => $"tidak ada target untuk {periode}";

    /// <summary>"belum ada realisasi untuk 2024".</summary>
    /// <param name="periode">The period.</param>
    public static string TanpaRealisasi(string periode) => $"belum ada realisasi untuk {periode}";

    /// <summary>"target nol: aturan Lppd tidak menghitung capaiannya".</summary>
    /// <param name="aturan">The scoring rule.</param>
    public static string TargetNol(string aturan) => $"target nol: aturan {aturan} tidak menghitung capaiannya";

    /// <summary>"aturan Serapan tidak mempunyai rumus untuk polaritas turun".</summary>
    /// <param name="aturan">The scoring rule.</param>
    /// <param name="polaritas">The indicator's polarity.</param>
    public static string TanpaRumus(string aturan, Polaritas polaritas)
    {
        string word = polaritas switch { Polaritas.Naik => "naik", Polaritas.Turun => "turun", _ => "stabil" };
        return $"aturan {aturan} tidak mempunyai rumus untuk polaritas {word}";
    }

    /// <summary>"capaian 120,5 di luar semua pita StatusSpm".</summary>
    /// <param name="capaian">The score.</param>
    /// <param name="kategori">The bands.</param>
    public static string TanpaPita(decimal capaian, string kategori) => $"capaian {AngkaIndonesia.Tulis(capaian)} di luar semua pita {kategori}";

    /// <summary>"label Baik tidak ada di skala atau kategori indikatornya".</summary>
    /// <param name="label">The label.</param>
    public static string LabelTanpaSkala(string label) => $"label {label} tidak ada di skala atau kategori indikatornya";

    /// <summary>"WDP belum mencapai target WTP; capaian label tidak berupa angka".</summary>
    /// <param name="realisasi">What was reached.</param>
    /// <param name="target">What was aimed at.</param>
    public static string BelumTercapai(string realisasi, string target) => $"{realisasi} belum mencapai target {target}; capaiannya tidak berupa angka";

    /// <summary>"kelompok tidak mempunyai anggota".</summary>
    public static string KelompokKosong() => "kelompok tidak mempunyai anggota";

    /// <summary>"anggota T1.Ipm tanpa capaian: tidak ada target untuk 2024".</summary>
    /// <param name="anggota">The member's Id.</param>
    /// <param name="alasan">Why it has no score.</param>
    public static string AnggotaTanpaCapaian(string anggota, string alasan) => $"anggota {anggota} tanpa capaian: {alasan}";
}
