// LPPD Kabupaten Blitar 2024: IPM dari komponennya, capaian tujuan terhadap target RPJMD, dan indeks SPM dari data.
using System.Text;
using KabupatenBlitar.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

Console.OutputEncoding = Encoding.UTF8;

const int tahun = 2024;
const string Ipm = "KabupatenBlitar.IndeksPembangunanManusia";
string[][] data = [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "data"), "*.csv").Order(StringComparer.Ordinal)
    .SelectMany(b => File.ReadLines(b).Skip(1))
    .Select(b => b.Split(';'))
    .Where(b => b[1] == "2024")];

// Menurut nama, seperti dari lembar kerja: kolomnya indikator;periode;variabel;nilai.
var komponen = new NilaiMasukan();
foreach (string[] b in data.Where(b => b[0] == Ipm && b[2] is "uhh" or "hls" or "rls" or "pengeluaran"))
{
    komponen[b[2]] = AngkaIndonesia.CobaBaca(b[3], out decimal nilai) ? nilai : null;
}

IDefinisiIndikator ipm = Katalog.Cari(Ipm)!;
Console.WriteLine($"{ipm.Nama} {tahun}: {ipm.CobaHitung(komponen)}, tercetak 73,44");
Console.WriteLine();

// Yang dilaporkan dinilai terhadap target Perjanjian Kinerja di data, atau target RPJMD di definisi; yang berupa label tidak menjadi angka.
(IDefinisiIndikator Definisi, decimal Realisasi, HasilCapaian Capaian)[] hasil =
[
    .. from b in data
       where b[2] == "realisasi" && b[0].StartsWith("KabupatenBlitar.", StringComparison.Ordinal)
       let definisi = Katalog.Cari(b[0])
       where definisi is not null && AngkaIndonesia.CobaBaca(b[3].TrimEnd('%'), out _)
       let realisasi = AngkaIndonesia.CobaBaca(b[3].TrimEnd('%'), out decimal r) ? r : 0m
       let perjanjian = data.FirstOrDefault(t => t[0] == b[0] && t[2] == "target")?[3]
       let capaian = AngkaIndonesia.CobaBaca(perjanjian, out decimal target)
           ? definisi.Penilai.Hitung(realisasi, new TargetIndikator(tahun, "", target, perjanjian!.Length - perjanjian.IndexOf(',') - 1))
           : definisi.HitungCapaian(realisasi, tahun)
       where capaian.Target is not null
       select (definisi, realisasi, capaian),
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
