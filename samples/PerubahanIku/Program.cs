// Indikator Dinas Kesehatan menurut peraturan yang baru, lalu matriks persandingannya dengan yang lama.
using System.Text;
using PerubahanIku.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;

Console.OutputEncoding = Encoding.UTF8;

// Yang dikompilasi hanya folder menjadi/: Angka Kematian Ibu per 100.000, bukan lagi per 1.000 kelahiran hidup.
(IDefinisiIndikator Definisi, decimal Nilai)[] hasil =
[
    (DinasKesehatan.AngkaKematianIbu.Definisi, DinasKesehatan.AngkaKematianIbu.Hitung(ibuMeninggal: 2, kelahiranHidup: 2_153)),
    (DinasKesehatan.AngkaKematianBayi.Definisi, DinasKesehatan.AngkaKematianBayi.Hitung(bayiMeninggal: 21, kelahiranHidup: 2_153)),
    (DinasKesehatan.PrevalensiStunting.Definisi, DinasKesehatan.PrevalensiStunting.Hitung(stunting: 742, balita: 8_316)),
];
foreach ((IDefinisiIndikator definisi, decimal nilai) in hasil)
{
    Console.WriteLine($"{definisi.Nama}: {AngkaIndonesia.Tulis(nilai)}");
}

// Ditulis oleh: sakip banding semula menjadi --data data --keluaran hasil
Console.WriteLine();
Console.WriteLine(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "hasil", "matriks.md")));
