// LKjIP Kecamatan Sukorejo 2020: realisasi dihitung dari masukannya, dinilai terhadap target, dan dirata-ratakan seperti di Bab IV.
using System.Text;
using LkjipSukorejo.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

Console.OutputEncoding = Encoding.UTF8;

const int tahun = 2020;
decimal puas = KecamatanSukorejo.MasyarakatPuas.Hitung(puas: 2_741, pencari: 2_741);
decimal unsur = KecamatanSukorejo.NilaiUnsurSkm.Hitung(
    [new(86m), new(87.62m), new(87.62m), new(100m), new(86.5m), new(90.12m), new(90.62m), new(96m), new(88m)]);

(IDefinisiIndikator Definisi, decimal Realisasi, HasilCapaian Capaian)[] hasil =
[
    (KecamatanSukorejo.Skm.Definisi, 90.22m, KecamatanSukorejo.Skm.HitungCapaian(90.22m, tahun)),
    (KecamatanSukorejo.MasyarakatPuas.Definisi, puas, KecamatanSukorejo.MasyarakatPuas.HitungCapaian(puas, tahun)),
    (KecamatanSukorejo.PelayananTepatWaktu.Definisi, 100m, KecamatanSukorejo.PelayananTepatWaktu.HitungCapaian(100m, tahun)),
    (KecamatanSukorejo.Koordinasi.Definisi, 100m, KecamatanSukorejo.Koordinasi.HitungCapaian(100m, tahun)),
    (KecamatanSukorejo.Pembinaan.Definisi, 100m, KecamatanSukorejo.Pembinaan.HitungCapaian(100m, tahun)),
];

string[] judul = ["Indikator", "Target", "Realisasi", "Capaian", "Predikat atau alasan"];
string[][] baris = [.. hasil.Select(h => new[]
{
    h.Definisi.Nama.Length <= 60 ? h.Definisi.Nama : h.Definisi.Nama[..59] + "…",
    h.Capaian.Target?.ToString() ?? "-",
    AngkaIndonesia.Tulis(h.Realisasi),
    h.Capaian.Sah ? AngkaIndonesia.Tulis(h.Capaian.Capaian, 2) : "-",
    h.Capaian.Predikat?.Judul ?? h.Capaian.Alasan ?? "",
})];
int[] lebar = [.. judul.Select((j, i) => baris.Max(b => Math.Max(j.Length, b[i].Length)))];
foreach (string[] b in baris.Prepend(judul))
{
    Console.WriteLine($"{b[0].PadRight(lebar[0])}  {b[1].PadLeft(lebar[1])}  {b[2].PadLeft(lebar[2])}  {b[3].PadLeft(lebar[3])}  {b[4]}".TrimEnd());
}

// Rata-rata Bab IV diambil dari ketiga tujuan dan sasaran, yang belum dibulatkan: 103,36.
decimal[] sasaran = [hasil[0].Capaian.CapaianGabungan, hasil[1].Capaian.CapaianGabungan, hasil[3].Capaian.CapaianGabungan];
Console.WriteLine($"Rata-rata capaian kinerja: {AngkaIndonesia.Tulis(sasaran.Average(), 2)}%. Kesembilan unsur SKM merata-rata {AngkaIndonesia.Tulis(unsur)}, tercetak 90,22.");

// Build menulis lampiran dan semua tabel dari data/*.csv: pengukuran, perbandingan, anggaran, dan seterusnya.
Console.WriteLine();
foreach (string folder in new[] { "lampiran", "tabel" })
{
    string tempat = Path.Combine(AppContext.BaseDirectory, folder);
    string[] berkas = Directory.Exists(tempat) ? [.. Directory.GetFiles(tempat, "*.html").Order(StringComparer.Ordinal).Select(b => Path.GetFileName(b)!)] : [];
    Console.WriteLine(berkas.Length > 0 ? $"{tempat}: {string.Join(", ", berkas)}" : $"{folder} tidak ditulis build ini.");
}
