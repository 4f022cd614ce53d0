// Sebagian indikator Kecamatan Bumiaji dihitung dari data contoh, lalu ditunjukkan di mana lampirannya ditulis.
using System.Text;
using SakipBumiaji.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;

Console.OutputEncoding = Encoding.UTF8;

(IDefinisiIndikator Definisi, decimal Nilai)[] hasil =
[
    (KecamatanBumiaji.NilaiSkm.Definisi, KecamatanBumiaji.NilaiSkm.Hitung(
        [new(3.2m), new(3.4m), new(3.1m), new(3.9m), new(3.3m), new(3.2m), new(3.4m), new(3m), new(3.6m)])),
    (KecamatanBumiaji.DesaTertibAdministrasi.Definisi, KecamatanBumiaji.DesaTertibAdministrasi.Hitung(
        perencanaanTepatWaktu: 7, apbdesTepatWaktu: 6, administrasiBaik: 7, jumlahDesa: 9)),
    (KecamatanBumiaji.PeningkatanPades.Definisi, KecamatanBumiaji.PeningkatanPades.Hitung(
        pades: 1_350_000_000m, padesSebelumnya: 1_200_000_000m)),
];

foreach (var (definisi, nilai) in hasil)
{
    Console.WriteLine($"{definisi.Nama}: {AngkaIndonesia.Tulis(nilai)} {definisi.Satuan}");
}

string lampiran = Path.Combine(AppContext.BaseDirectory, "lampiran");
Console.WriteLine(Directory.Exists(lampiran) ? $"Lampiran: {Path.Combine(lampiran, "lampiran.html")} dan lampiran.md" : "Lampiran tidak ditulis (SakipLampiran=false).");
