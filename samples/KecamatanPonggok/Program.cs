// Sebagian indikator individu Kecamatan Ponggok dihitung dari data contoh, lalu ditunjukkan di mana lampirannya ditulis.
// Keputusan Camat tidak mencetak angka; data/contoh.csv dan angka di bawah dikarang.
using System.Text;
using IkiPonggok.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;

Console.OutputEncoding = Encoding.UTF8;

(IDefinisiIndikator Definisi, decimal Nilai)[] hasil =
[
    (KecamatanPonggok.Sekretaris.SarprasLayakFungsi.Definisi,
        KecamatanPonggok.Sekretaris.SarprasLayakFungsi.Hitung(sarprasBaik: 84, sarprasSeluruhnya: 96)),
    (KecamatanPonggok.Sekretaris.DokumenTepatWaktu.Definisi,
        KecamatanPonggok.Sekretaris.DokumenTepatWaktu.Hitung(tepatWaktu: 10, disusun: 11)),
    (KecamatanPonggok.KasiKetentraman.PembinaanDilaksanakan.Definisi,
        KecamatanPonggok.KasiKetentraman.PembinaanDilaksanakan.Hitung(dibinaTrantib: 12, desaKelurahan: 15)),
];

foreach (var (definisi, nilai) in hasil)
{
    Console.WriteLine($"{definisi.Nama}: {AngkaIndonesia.Tulis(nilai)} {definisi.Satuan}");
}

string lampiran = Path.Combine(AppContext.BaseDirectory, "lampiran");
Console.WriteLine(Directory.Exists(lampiran) ? $"Lampiran: {Path.Combine(lampiran, "lampiran.html")} dan lampiran.md" : "Lampiran tidak ditulis (SakipLampiran=false).");
