// SAKIP Kecamatan Bumiaji 2019: rencana per triwulan dari definisi, dan capaian dari data contoh (dokumennya tidak mencetak realisasi).
using System.Text;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;
using SakipBumiaji.Iku;

Console.OutputEncoding = Encoding.UTF8;

const int tahun = 2019;
decimal skm = KecamatanBumiaji.NilaiSkm.Hitung(
    [new(3.2m), new(3.4m), new(3.1m), new(3.9m), new(3.3m), new(3.2m), new(3.4m), new(3m), new(3.6m)]);
decimal tertib = KecamatanBumiaji.DesaTertibAdministrasi.Hitung(perencanaanTepatWaktu: 7, apbdesTepatWaktu: 6, administrasiBaik: 7, jumlahDesa: 9);

(IDefinisiIndikator Definisi, decimal Realisasi, HasilCapaian Capaian)[] hasil =
[
    (KecamatanBumiaji.NilaiSkm.Definisi, skm, KecamatanBumiaji.NilaiSkm.HitungCapaian(skm, tahun)),
    (KecamatanBumiaji.DesaTertibAdministrasi.Definisi, tertib, KecamatanBumiaji.DesaTertibAdministrasi.HitungCapaian(tertib, tahun)),
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

// Rencana aksi: target setiap triwulan, seperti yang dinyatakan.
Console.WriteLine();
foreach (IDefinisiIndikator d in Katalog.Semua.Where(d => d.Target.Any(t => t.Tahun == tahun && t.Bagian.Length > 0)))
{
    Console.WriteLine($"{d.Nama}: {string.Join("; ", d.Target.Where(t => t.Tahun == tahun && t.Bagian.Length > 0).Select(t => $"{t.Bagian} {t}"))}");
}

// Build menulis lampiran dan semua tabel dari data/*.csv: pengukuran, perbandingan, anggaran, dan seterusnya.
Console.WriteLine();
foreach (string folder in new[] { "lampiran", "tabel" })
{
    string tempat = Path.Combine(AppContext.BaseDirectory, folder);
    string[] berkas = Directory.Exists(tempat) ? [.. Directory.GetFiles(tempat, "*.html").Order(StringComparer.Ordinal).Select(b => Path.GetFileName(b)!)] : [];
    Console.WriteLine(berkas.Length > 0 ? $"{tempat}: {string.Join(", ", berkas)}" : $"{folder} tidak ditulis build ini.");
}
