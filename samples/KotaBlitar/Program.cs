// Sebagian indikator Kota Blitar dihitung dari data contoh, lalu ditunjukkan di mana lampirannya ditulis.
using System.Text;
using KotaBlitar.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;

Console.OutputEncoding = Encoding.UTF8;

// Setiap indikator mempunyai penghitung bertipe; nama argumennya nama variabel di berkas .iku.
(IDefinisiIndikator Definisi, decimal Nilai)[] hasil =
[
    (SekretariatDaerah.ProdukHukumTidakDibatalkan.Definisi,
        SekretariatDaerah.ProdukHukumTidakDibatalkan.Hitung(tidakDibatalkan: 58, sesuaiPeraturanDiAtasnya: 60)),
    (Inspektorat.OpdWbkWbbm.Definisi,
        Inspektorat.OpdWbkWbbm.Hitung(opdDitetapkan: 2)),
    (BadanPendapatanKeuanganDanAsetDaerah.KontribusiPajakDaerah.Definisi,
        BadanPendapatanKeuanganDanAsetDaerah.KontribusiPajakDaerah.Hitung(pajakDaerah: 42_318_750_000m, pad: 178_905_200_000m)),
    (DinasKesehatan.AngkaKematianIbu.Definisi,
        DinasKesehatan.AngkaKematianIbu.Hitung(ibuMeninggal: 2, kelahiranHidup: 2_153)),
    (DinasKesehatan.AngkaKematianBayi.Definisi,
        DinasKesehatan.AngkaKematianBayi.Hitung(bayiMeninggal: 21, kelahiranHidup: 2_153)),
    (DinasKesehatan.IndeksKepuasanMasyarakat.Definisi,
        DinasKesehatan.IndeksKepuasanMasyarakat.Hitung([new(Ikm: 81.5m), new(Ikm: 80m), new(Ikm: 83.25m)])),
    (DinasSosial.PenurunanPmks.Definisi,
        DinasSosial.PenurunanPmks.Hitung(pmks: 1_240, pmksSebelumnya: 1_312)),
    (DinasPariwisataDanKebudayaan.PeningkatanWisatawan.Definisi,
        DinasPariwisataDanKebudayaan.PeningkatanWisatawan.Hitung(wisatawan: 1_128_450, wisatawanDasar: 1_017_300)),
    (DinasPariwisataDanKebudayaan.PengeluaranWisatawan.Definisi,
        DinasPariwisataDanKebudayaan.PengeluaranWisatawan.Hitung(omsetSouvenir: 2_150_000_000m, omsetBecak: 185_500_000m, wisatawan: 1_128_450)),
    (DinasPekerjaanUmumDanPenataanRuang.KesesuaianRuang.Definisi,
        DinasPekerjaanUmumDanPenataanRuang.KesesuaianRuang.Hitung([new(Kesesuaian: 92.5m), new(Kesesuaian: 88.4m), new(Kesesuaian: 79.38m)])),
    (DinasPekerjaanUmumDanPenataanRuang.JalanMantap.Definisi,
        DinasPekerjaanUmumDanPenataanRuang.JalanMantap.Hitung(kondisiBaik: 94.2m, berbahu: 61.75m, bertrotoar: 48.3m, berpelengkap: 70m)),
    (DinasPerdaganganDanPerindustrian.PeningkatanVolumeUsaha.Definisi,
        DinasPerdaganganDanPerindustrian.PeningkatanVolumeUsaha.Hitung(volumeUsaha: 1_284_600_000_000m, volumeUsahaSebelumnya: 1_197_450_000_000m)),
    (DinasP3ap2kb.LajuPertumbuhanPenduduk.Definisi,
        DinasP3ap2kb.LajuPertumbuhanPenduduk.Hitung(penduduk: 141_876, pendudukDasar: 137_908, jarak: 3m)),
    (DinasPenanamanModalTenagaKerjaDanPtsp.NilaiInvestasi.Definisi,
        DinasPenanamanModalTenagaKerjaDanPtsp.NilaiInvestasi.Hitung([new(Besarnya: 214.75m), new(Besarnya: 96.4m), new(Besarnya: 1_038.155m)])),
];

string[] judul = ["Indikator", "Nilai", "Satuan", "Formula"];
string[][] baris = hasil
    .Select(h => new[] { Ringkas(h.Definisi.Nama, 38), AngkaIndonesia.Tulis(h.Nilai), h.Definisi.Satuan, Ringkas(h.Definisi.Formula, 34) })
    .ToArray();
int[] lebar = judul.Select((j, i) => baris.Max(b => Math.Max(j.Length, b[i].Length))).ToArray();
Tulis(judul);
Tulis(lebar.Select(l => new string('─', l)).ToArray());
foreach (string[] b in baris)
{
    Tulis(b);
}

// Masukan yang melanggar batasnya tidak menghasilkan angka, melainkan alasan. Nilai tetap seperti ini bahkan sudah ditunjuk kompilator.
#pragma warning disable IKU9001
var salah = DinasKesehatan.AngkaKematianIbu.CobaHitung(ibuMeninggal: 2, kelahiranHidup: 0);
#pragma warning restore IKU9001
Console.WriteLine();
Console.WriteLine($"Masukan yang salah: {salah.Alasan}");

// Menurut nama, untuk data dari lembar kerja atau formulir.
var stunting = Katalog.Cari("DinasKesehatan.PrevalensiStunting")!;
var menurutNama = stunting.CobaHitung(new NilaiMasukan { ["stunting"] = 742, ["balita"] = 8_316 });
Console.WriteLine($"Menurut nama: {stunting.Nama} = {menurutNama} {stunting.Satuan} ({Katalog.Semua.Count} indikator dalam katalog)");

string lampiran = Path.Combine(AppContext.BaseDirectory, "lampiran");
Console.WriteLine(Directory.Exists(lampiran) ? $"Lampiran: {Path.Combine(lampiran, "lampiran.docx")}, lampiran.html, dan lampiran.md" : "Lampiran tidak ditulis (SakipLampiran=false).");

void Tulis(string[] sel) =>
    Console.WriteLine($"{sel[0].PadRight(lebar[0])}  {sel[1].PadLeft(lebar[1])}  {sel[2].PadRight(lebar[2])}  {sel[3]}".TrimEnd());

static string Ringkas(string teks, int panjang) => teks.Length <= panjang ? teks : teks[..(panjang - 1)].TrimEnd() + "…";
