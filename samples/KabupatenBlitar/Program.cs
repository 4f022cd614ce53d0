// IPM lima tahun dihitung dari komponen yang tercetak, disandingkan dengan nilai yang tercetak.
using System.Text;
using KabupatenBlitar.Iku;
using Sakip.Dsl;
using Sakip.Dsl.Aritmetika;

Console.OutputEncoding = Encoding.UTF8;

const string Ipm = "KabupatenBlitar.IndeksPembangunanManusia";
string[][] baris = File.ReadLines(Path.Combine(AppContext.BaseDirectory, "data", "sasaran.csv"))
    .Skip(1)
    .Select(b => b.Split(';'))
    .Where(b => b[0] == Ipm)
    .ToArray();

IDefinisiIndikator ipm = Katalog.Cari(Ipm)!;
Console.WriteLine($"{ipm.Nama} = {ipm.Formula}");
foreach (var tahun in baris.GroupBy(b => b[1]))
{
    var masukan = new NilaiMasukan();
    foreach (string[] b in tahun)
    {
        if (b[2] is ("uhh" or "hls" or "rls" or "pengeluaran") && AngkaIndonesia.CobaBaca(b[3], out decimal nilai))
        {
            masukan[b[2]] = nilai;
        }
    }

    HasilHitung hasil = ipm.CobaHitung(masukan);
    string[] tercetak = tahun.Where(b => b[2] == "nilai tercetak").Select(b => b[3]).Distinct().ToArray();
    Console.WriteLine($"{tahun.Key}  {AngkaIndonesia.Tulis(hasil.Nilai)}  tercetak {string.Join(" dan ", tercetak)}");
}

string lampiran = Path.Combine(AppContext.BaseDirectory, "lampiran");
Console.WriteLine($"{Katalog.Semua.Count} indikator dalam katalog.");
Console.WriteLine(Directory.Exists(lampiran) ? $"Lampiran: {Path.Combine(lampiran, "lampiran.html")} dan lampiran.md" : "Lampiran tidak ditulis (SakipLampiran=false).");
