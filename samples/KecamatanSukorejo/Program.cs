// Sebagian indikator LKjIP Kecamatan Sukorejo dihitung dari masukan yang tercetak, lalu ditunjukkan di mana lampirannya ditulis.
using System.Text;
using LkjipSukorejo.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;

Console.OutputEncoding = Encoding.UTF8;

(IDefinisiIndikator Definisi, decimal Nilai)[] hasil =
[
    (KecamatanSukorejo.MasyarakatPuas.Definisi, KecamatanSukorejo.MasyarakatPuas.Hitung(puas: 2_741, pencari: 2_741)),
    (KecamatanSukorejo.JumlahKoordinasi.Definisi, KecamatanSukorejo.JumlahKoordinasi.Hitung(undanganMasuk: 839, undanganKeluar: 282)),
    (KecamatanSukorejo.NilaiUnsurSkm.Definisi, KecamatanSukorejo.NilaiUnsurSkm.Hitung(
        [new(86m), new(87.62m), new(87.62m), new(100m), new(86.5m), new(90.12m), new(90.62m), new(96m), new(88m)])),
];

foreach (var (definisi, nilai) in hasil)
{
    Console.WriteLine($"{definisi.Nama}: {AngkaIndonesia.Tulis(nilai)} {definisi.Satuan}");
}

string lampiran = Path.Combine(AppContext.BaseDirectory, "lampiran");
Console.WriteLine(Directory.Exists(lampiran) ? $"Lampiran: {Path.Combine(lampiran, "lampiran.html")} dan lampiran.md" : "Lampiran tidak ditulis (SakipLampiran=false).");
