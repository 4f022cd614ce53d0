// Indikator kinerja individu Kecamatan Ponggok. Keputusan Camat tidak mencetak angka; data/contoh.csv dan angka di bawah dikarang,
// juga targetnya, yang karena itu tidak ada di definisi.
using System.Text;
using IkiPonggok.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

Console.OutputEncoding = Encoding.UTF8;

decimal sarpras = KecamatanPonggok.Sekretaris.SarprasLayakFungsi.Hitung(sarprasBaik: 84, sarprasSeluruhnya: 96);
decimal dokumen = KecamatanPonggok.Sekretaris.DokumenTepatWaktu.Hitung(tepatWaktu: 10, disusun: 11);
decimal pembinaan = KecamatanPonggok.KasiKetentraman.PembinaanDilaksanakan.Hitung(dibinaTrantib: 12, desaKelurahan: 15);

// Target yang disepakati di luar definisi dinilai menurut aturan indikatornya juga.
(IDefinisiIndikator Definisi, decimal Realisasi, HasilCapaian Capaian)[] hasil =
[
    Nilai(KecamatanPonggok.Sekretaris.SarprasLayakFungsi.Definisi, sarpras, 85m),
    Nilai(KecamatanPonggok.Sekretaris.DokumenTepatWaktu.Definisi, dokumen, 100m),
    Nilai(KecamatanPonggok.KasiKetentraman.PembinaanDilaksanakan.Definisi, pembinaan, 80m),
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

// Build menulis lampiran dan semua tabel dari data/*.csv: pengukuran, perbandingan, anggaran, dan seterusnya.
Console.WriteLine();
foreach (string folder in new[] { "lampiran", "tabel" })
{
    string tempat = Path.Combine(AppContext.BaseDirectory, folder);
    string[] berkas = Directory.Exists(tempat) ? [.. Directory.GetFiles(tempat, "*.html").Order(StringComparer.Ordinal).Select(b => Path.GetFileName(b)!)] : [];
    Console.WriteLine(berkas.Length > 0 ? $"{tempat}: {string.Join(", ", berkas)}" : $"{folder} tidak ditulis build ini.");
}

static (IDefinisiIndikator Definisi, decimal Realisasi, HasilCapaian Capaian) Nilai(IDefinisiIndikator definisi, decimal realisasi, decimal target) =>
    (definisi, realisasi, definisi.Penilai.Hitung(realisasi, new TargetIndikator(2022, "", target)));
