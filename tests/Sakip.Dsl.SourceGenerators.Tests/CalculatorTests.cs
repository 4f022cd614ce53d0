using System.Globalization;
using System.Text.Json;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>Generated calculators give the right values, and for wrong inputs the right reasons.</summary>
public sealed class CalculatorTests
{
    private static readonly Generation s_generation = Generation.Of(
        Definitions.EveryKind,
        null,
        """
        using System;
        using System.Linq;
        using KotaBlitar.Iku;

        /// <summary>Calls of a user.</summary>
        public static class Panggilan
        {
            /// <summary>Every call by name.</summary>
            public static object? Hasil(string nama) => nama switch
            {
                "aki" => Dinas.Aki.Hitung(ibuMeninggal: 2, kelahiranHidup: 2_153),
                "aki nol" => Dinas.Aki.CobaHitung(ibuMeninggal: 2, kelahiranHidup: 0).ToString(),
                "aki status" => Dinas.Aki.CobaHitung(ibuMeninggal: 2, kelahiranHidup: 0).Status.ToString(),
                "aki semua" => string.Join("|", Dinas.Aki.Validasi(new(IbuMeninggal: -1, KelahiranHidup: 0)).Select(p => p.Masukan + ": " + p.Alasan)),
                "aki kosong" => Dinas.Aki.CobaHitung(new Dinas.Aki.Masukan(IbuMeninggal: 2)).ToString(),
                "aki masukan" => Dinas.Aki.Hitung(new Dinas.Aki.Masukan(2, 2_153)),
                "aki sah" => Dinas.Aki.Validasi(new(2, 2_153)).Count,
                "aki galat" => Galat(() => Dinas.Aki.Hitung(-1, 1)),
                "aki masukan galat" => Galat(() => Dinas.Aki.Hitung(new Dinas.Aki.Masukan())),
                "stunting lebih" => Galat(() => Dinas.Stunting.Hitung(stunting: 120, balita: 100)),
                "stunting nol" => Galat(() => Dinas.Stunting.Hitung(stunting: 0, balita: 0)),
                "pertumbuhan" => Dinas.Pertumbuhan.Hitung(pdrb: 1_100.5m, pdrbSebelumnya: 1_000m),
                "laju" => Dinas.Laju.Hitung(penduduk: 150_000, pendudukDasar: 140_000, jarak: 5m),
                "spbe" => Dinas.Spbe.Hitung(new Dinas.Spbe.Domain[] { new(4m, 0.25m), new(3m, 0.75m) }),
                "spbe kurang" => Dinas.Spbe.CobaHitung(new Dinas.Spbe.Domain[] { new(4m, 0.25m) }).ToString(),
                "spbe semua" => string.Join("|", Dinas.Spbe.Validasi(new(new Dinas.Spbe.Domain[] { new(6m, 0.25m), new(1m, -1m), new(0m, 0m) })).Select(p => p.Masukan + ": " + p.Alasan)),
                "spbe kosong" => Dinas.Spbe.CobaHitung(new Dinas.Spbe.Masukan()).ToString(),
                "anggaran" => Dinas.Anggaran.Hitung(new Dinas.Daftar.Pos[] { new(1_000m), new(2_000m), new(0m) }),
                "kepadatan" => Komponen.Kepadatan.Hitung(new Daftar.Wilayah[] { new(100, 200, 10m), new(50, 50, 100m) }),
                "kepadatan kosong" => Komponen.Kepadatan.CobaHitung(ReadOnlySpan<Daftar.Wilayah>.Empty).ToString(),
                "kepadatan bagian" => Komponen.Kepadatan.CobaHitung(new Daftar.Wilayah[] { new(1, 2, 1m), new(300, 200, 10m) }).ToString(),
                "gabungan" => Dinas.Gabungan.Hitung(new Daftar.Wilayah[] { new(100, 200, 10m) }, new Dinas.Spbe.Domain[] { new(4m, 0.5m), new(4m, 0.5m) }),
                "survei" => Dinas.Kabid.Survei.Hitung(87.654m),
                "survei lebih" => Dinas.Kabid.Survei.CobaHitung(100.5m).ToString(),
                "opini" => Dinas.Kabid.OpiniBpk.Hitung(Skala.Opini.WTP),
                "opini asing" => Dinas.Kabid.OpiniBpk.CobaHitung((Skala.Opini)9).ToString(),
                "opini kosong" => Dinas.Kabid.OpiniBpk.CobaHitung(new Dinas.Kabid.OpiniBpk.Masukan()).ToString(),
                "tanggal" => Dinas.Kabid.Selesai.Hitung(new DateTime(1, 1, 3, 12, 0, 0)),
                "melampaui" => Galat(() => Dinas.Anggaran.Hitung(new Dinas.Daftar.Pos[] { new(decimal.MaxValue), new(decimal.MaxValue) })),
                "mutu" => (int)Kategori.Mutu.K * 10 + (int)Kategori.Mutu.B,
                "tanpa" => Galat(() => Dinas.Aki.Hitung(null!)),
                _ => null,
            };

            private static string Galat(Func<decimal> hitung)
            {
                try
                {
                    return hitung().ToString(System.Globalization.CultureInfo.InvariantCulture);
                }
                catch (Exception e)
                {
                    return e.GetType().Name + ": " + e.Message;
                }
            }
        }
        """).AssertCompiles();

    private static readonly System.Reflection.Assembly s_assembly = s_generation.Load();

    [Theory]
    [InlineData("aki", "92.89")]
    [InlineData("aki nol", "kelahiranHidup harus > 0, diterima 0")]
    [InlineData("aki status", "MelanggarBatas")]
    [InlineData("aki semua", "ibuMeninggal: ibuMeninggal harus >= 0, diterima -1|kelahiranHidup: kelahiranHidup harus > 0, diterima 0")]
    [InlineData("aki kosong", "kelahiranHidup belum diisi")]
    [InlineData("aki masukan", "92.89")]
    [InlineData("aki sah", "0")]
    [InlineData("aki galat", "IkuException: Aki: ibuMeninggal harus >= 0, diterima -1")]
    [InlineData("aki masukan galat", "IkuException: Aki: ibuMeninggal belum diisi")]
    [InlineData("stunting lebih", "IkuException: Stunting: stunting (120) melebihi balita (100)")]
    [InlineData("stunting nol", "IkuException: Stunting: pembagi balita bernilai nol")]
    [InlineData("pertumbuhan", "10.0500")]
    [InlineData("laju", "1.39")]
    [InlineData("spbe", "3.25")]
    [InlineData("spbe kurang", "domain harus berisi 2 butir, diterima 1")]
    [InlineData("spbe semua", "domain: domain harus berisi 2 butir, diterima 3|domain[1].nilai: domain[1].nilai harus dalam 0..5, diterima 6|domain[2].bobot: domain[2].bobot harus dalam 0..1, diterima -1")]
    [InlineData("spbe kosong", "domain belum diisi")]
    [InlineData("anggaran", "4000")]
    [InlineData("kepadatan", "5.25")]
    [InlineData("kepadatan kosong", "wilayah belum berisi satu butir pun")]
    [InlineData("kepadatan bagian", "wilayah[2].penduduk (300) melebihi wilayah[2].seluruh (200)")]
    [InlineData("gabungan", "4.55")]
    [InlineData("survei", "87.65")]
    [InlineData("survei lebih", "nilai harus dalam 0..100, diterima 100,5")]
    [InlineData("opini", "4")]
    [InlineData("opini asing", "predikat harus dalam 1..4, diterima 9")]
    [InlineData("opini kosong", "predikat belum diisi")]
    [InlineData("tanggal", "2")]
    [InlineData("melampaui", "IkuException: Anggaran: hasil melampaui jangkauan bilangan desimal")]
    [InlineData("mutu", "12")]
    [InlineData("tanpa", "ArgumentNullException: Value cannot be null. (Parameter 'masukan')")]
    public void Typed_calls(string call, string expected)
    {
        object? result = s_assembly.GetType("Panggilan")!.GetMethod("Hasil")!.Invoke(null, [call]);
        Assert.Equal(expected, Convert.ToString(result, CultureInfo.InvariantCulture));
    }

    [Fact]
    public void Calls_by_name()
    {
        var catalogue = Catalogue.Of(s_assembly);
        Assert.Equal(
            ["Dinas.Aki", "Dinas.Stunting", "Dinas.Pertumbuhan", "Dinas.Laju", "Dinas.Spbe", "Dinas.Anggaran", "Dinas.Gabungan", "Dinas.Kabid.Survei", "Dinas.Kabid.OpiniBpk", "Dinas.Kabid.Selesai"],
            catalogue.Semua.Select(d => d.Id));
        Assert.Null(catalogue.Cari("Dinas.aki"));
        AssertGives("92,89", "Dinas.Aki", ("ibuMeninggal", 2), ("kelahiranHidup", 2_153));
        AssertGives("kelahiranHidup belum diisi", "Dinas.Aki", ("ibuMeninggal", 2));
        AssertGives("ibuMeninggal harus bilangan bulat, diterima 2,5", "Dinas.Aki", ("ibuMeninggal", 2.5m), ("kelahiranHidup", 1));
        AssertGives("10,05", "Dinas.Pertumbuhan", ("pdrb", 1_100.5m), ("pdrb[t-1]", 1_000));
        AssertGives("3,25", "Dinas.Spbe", ("domain[1].nilai", 4), ("domain[1].bobot", 0.25m), ("domain[2].nilai", 3), ("domain[2].bobot", 0.75m));
        AssertGives("domain[2].bobot belum diisi", "Dinas.Spbe", ("domain[1].nilai", 4), ("domain[1].bobot", 0.25m), ("domain[2].nilai", 3));
        AssertGives("domain belum diisi", "Dinas.Spbe");
        AssertGives("4", "Dinas.Kabid.OpiniBpk", ("predikat", 4));
        AssertGives("predikat harus dalam 1..4, diterima 0", "Dinas.Kabid.OpiniBpk", ("predikat", 0));
        AssertGives("737.000", "Dinas.Kabid.Selesai", ("tanggal", 737_000));
        AssertGives("tanggal harus dalam 0..3.652.058, diterima 3.652.059", "Dinas.Kabid.Selesai", ("tanggal", 3_652_059));
        var all = catalogue.Cari("Dinas.Aki")!.Validasi(new NilaiMasukan { ["ibuMeninggal"] = -0.5m, ["kelahiranHidup"] = 0 });
        Assert.Equal(
            ["ibuMeninggal harus bilangan bulat, diterima -0,5", "ibuMeninggal harus >= 0, diterima -0,5", "kelahiranHidup harus > 0, diterima 0"],
            all.Select(p => p.Alasan));

        void AssertGives(string expected, string id, params (string Name, decimal Value)[] inputs) => Assert.Equal(
            expected,
            catalogue.Cari(id)!.CobaHitung(new NilaiMasukan(inputs.Select(i => KeyValuePair.Create(i.Name, (decimal?)i.Value)))).ToString());
    }

    [Fact]
    public void Json_fills_the_record_of_inputs()
    {
        AssertGives("92.89", "Dinas+Aki", """{ "ibuMeninggal": 2, "kelahiranHidup": 2153 }""");
        AssertGives("3.25", "Dinas+Spbe", """{ "domain": [{ "nilai": 4, "bobot": 0.25 }, { "nilai": 3, "bobot": 0.75 }] }""");
        AssertGives("4", "Dinas+Kabid+OpiniBpk", """{ "predikat": 4 }""");

        static void AssertGives(string expected, string indicator, string json)
        {
            var type = s_assembly.GetType("KotaBlitar.Iku." + indicator)!;
            var record = type.GetNestedType("Masukan")!;
            object inputs = JsonSerializer.Deserialize(json, record, JsonSerializerOptions.Web)!;
            Assert.Equal(expected, Convert.ToString(type.GetMethod("Hitung", [record])!.Invoke(null, [inputs]), CultureInfo.InvariantCulture));
        }
    }

    [Fact]
    public void Inputs_of_lists_are_named_field_by_field()
    {
        var inputs = Catalogue.Of(s_assembly).Cari("Dinas.Gabungan")!.Masukan;
        Assert.Equal(["wilayah[].penduduk", "wilayah[].seluruh", "wilayah[].luas", "domain[].nilai", "domain[].bobot"], inputs.Select(m => m.Nama));
        Assert.Equal(["orang", "orang", "km²", "indeks", "rasio"], inputs.Select(m => m.Satuan));
        Assert.Equal([true, true, false, false, false], inputs.Select(m => m.BilanganBulat));
    }

    [Fact]
    public void A_successful_call_allocates_nothing()
    {
        var calls = Generation.Of(
            Definitions.EveryKind,
            null,
            """
            using KotaBlitar.Iku;

            /// <summary>Many calls.</summary>
            public static class Ulang
            {
                private static readonly Dinas.Spbe.Domain[] s_domain = { new(4m, 0.25m), new(3m, 0.75m) };

                /// <summary>Makes them.</summary>
                public static decimal Semua(int kali)
                {
                    decimal jumlah = 0;
                    for (int i = 1; i <= kali; i++)
                    {
                        jumlah += Dinas.Aki.Hitung(2, 2_153) + Dinas.Aki.CobaHitung(2, 2_153).Nilai + Dinas.Stunting.Hitung(1, i)
                            + Dinas.Spbe.Hitung(s_domain) + Dinas.Laju.CobaHitung(150_000, 140_000, 5m).Nilai + Dinas.Kabid.OpiniBpk.Hitung(Skala.Opini.WDP);
                    }

                    return jumlah;
                }
            }
            """).AssertCompiles().Load().GetType("Ulang")!.GetMethod("Semua")!.CreateDelegate<Func<int, decimal>>();
        calls(1_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        calls(1_000);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
