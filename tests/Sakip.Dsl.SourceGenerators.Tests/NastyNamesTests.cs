using Sakip.Dsl.SourceGenerators.Emission;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>Names that mean something to C#, to generated code or to each other still become code that compiles and computes.</summary>
public sealed class NastyNamesTests
{
    private static readonly string[] s_inputs =
    [
        "class", "record", "await", "field", "value", "_", "__", "a", "A", "Equals", "equals", "GetHashCode", "ToString", "Clone", "PrintMembers",
        "EqualityContract", "Deconstruct", "masukan", "Masukan", "Hitung", "gagal", "penuh", "butir", "terkumpul", "pemeriksaan", "i", "x2", "X", "x",
        "pdrbSebelumnya", "NilaiPenuh", "global", "op_Equality", "decimal", "System", "Sakip", "nilai1", "lanjut", "nilaiButir", "hasil", "Hasil",
    ];

    private static readonly string[] s_ids =
    [
        "Masukan", "Hitung", "CobaHitung", "Validasi", "Definisi", "NilaiPenuh", "Keterangan", "Periksa", "DalamBatas", "Hasil", "Jumlah1", "Bagian2", "Equals",
        "GetHashCode", "Finalize", "Daftar", "TambahDefinisi", "TambahDefinisi1", "TulisLampiran", "Kantor", "Kantor_", "kantor", "string", "record", "file", "required",
        "scoped", "System", "Sakip", "global", "Pemeriksaan", "Komponen", "Katalog", "Masukan_", "_", "__", "value__", "extension", "dynamic", "lower", "Formula",
        "HitungCapaian", "Aturan", "Pita", "realisasi", "tahun", "Penilai",
    ];

    private static readonly string[] s_offices =
        ["Kantor", "Katalog", "Dokumentasi", "Komponen", "Daftar", "Skala", "Kategori", "Katalog_", "System", "Iku", "KotaBlitar", "class", "record", "Equals", "kantor", "Aturan", "Pita", "DefinisiProyek"];

    [Fact]
    public void Inputs()
    {
        string variables = string.Join("\n", s_inputs.Select(n => $"variabel {n}: bilangan \"masukan {n}\""));
        string sum = string.Join(" + ", s_inputs) + " + pdrb[t-1] + pdrb";
        var catalogue = Catalogue.Of(Generation.Of($$"""
            instansi Kantor "Kantor" {
              indikator Semua "Semua" {
                satuan: bilangan
                polaritas: naik
                {{variables}}
                variabel pdrb: bilangan "pdrb"
                daftar daftar "daftar" { nilai: bilangan "n"; Nilai: bilangan "N"; Clone: bilangan "c"; class: bilangan "k"; Daftar: bilangan "d" }
                formula: {{sum}} + jumlah(daftar.nilai + daftar.Nilai × 10 + daftar.Clone × 100 + daftar.class × 1.000 + daftar.Daftar × 10.000) + rata(daftar.nilai) + maks(daftar.Nilai)
                penanggung jawab: "x"
                sumber data: "x"
              }
            }
            """).AssertCompiles().Load());
        var inputs = new NilaiMasukan { ["pdrb"] = 1, ["pdrb[t-1]"] = 1 };
        foreach (string name in s_inputs)
        {
            inputs[name] = 1;
        }

        foreach (string field in new[] { "nilai", "Nilai", "Clone", "class", "Daftar" })
        {
            inputs[$"daftar[1].{field}"] = 1;
        }

        Assert.Equal(s_inputs.Length + 2 + 11_111 + 2, Assert.Single(catalogue.Semua).CobaHitung(inputs).Nilai);
    }

    [Fact]
    public void Indicators_officials_and_offices()
    {
        string text = string.Join("\n", s_offices.Select((o, i) => Office(o, i == 0 ? s_ids : [o, "Masukan", "Pemeriksaan"])));
        var catalogue = Catalogue.Of(Generation.Of(text + """

            komponen Komponen "k" {
              satuan: rasio
              formula: Kantor.Masukan + Kantor.Kantor.Hitung
            }
            """).AssertCompiles().Load());
        Assert.Equal(s_ids.Length - 1 + s_ids.Length + ((s_offices.Length - 1) * 2 * 3), catalogue.Semua.Count);
        Assert.All(catalogue.Semua, d => Assert.Equal(6, d.CobaHitung(new NilaiMasukan { ["a"] = 1, ["masukan[1].n"] = 2, ["Masukan[1].n"] = 3 }).Nilai));
    }

    [Fact]
    public void Scales_bands_and_shared_lists()
    {
        Generation.Of("""
            skala Banyak "b" { value__; A; a; class; Equals; _ }
            skala Skala "s" { X }
            skala class "c" { class }
            kategori Kategori "k" { B: > 1; A: <= 1 }
            kategori Equals "e" { record: > 1; file: <= 1 }
            daftar daftar "d" { a: bilangan "a" }
            daftar Daftar "d" { a: bilangan "a" }
            daftar equals "d" { Equals: orang "a"; A: bilangan "A"; a: bilangan "a" }
            instansi Kantor "k" {
              daftar daftar "d" { a: bilangan "a" }
              daftar Daftar "d" { a: bilangan "a" }
              indikator Pakai "p" {
                satuan: bilangan
                polaritas: naik
                formula: jumlah(daftar.a) + jumlah(Daftar.a) + jumlah(equals.a × equals.A)
                penanggung jawab: "x"
                sumber data: "x"
              }
              indikator P2 "p" {
                satuan: predikat
                polaritas: naik
                nilai: predikat Banyak
                penanggung jawab: "x"
                sumber data: "x"
              }
            }
            """).AssertCompiles();
    }

    [Fact]
    public void Rules_and_bands()
    {
        string[] rules = ["class", "Aturan", "Aturan_", "AturanCapaian", "Cari", "Untuk", "Semua", "Rumus", "Pita", "Equals", "record", "_", "lower", "Naik1", "System", "Sakip", "string", "Kategori"];
        string[] bands = ["class", "Pita", "Cari", "Untuk", "Semua", "Rumus", "Equals", "record", "_", "lower", "System", "Sakip", "Aturan_"];
        var catalogue = Catalogue.Of(Generation.Of(
            string.Concat(rules.Select((r, i) => $"aturan capaian {r} {{ naik: realisasi / target × {i + 1}\npredikat: {bands[i % bands.Length]} }}\n"))
            + string.Concat(bands.Select(b => $"kategori {b} \"b\" {{ class \"K \\ {b}\": < 0; Label: >= 0 }}\n"))
            + "instansi Kantor \"k\" {\n"
            + string.Concat(rules.Select((r, i) => $"indikator I{i} \"i\" {{\nsatuan: bilangan\npolaritas: naik\nnilai: laporan\ncapaian: {r}\ntarget: 2020 = 1\n}}\n"))
            + "}\n").AssertCompiles().Load());
        Assert.Equal(rules.Select((_, i) => i + 1m), catalogue.Semua.Select(d => d.HitungCapaian(1m, 2020).Capaian));
        Assert.All(catalogue.Semua, d => Assert.Equal("Label", d.HitungCapaian(1m, 2020).Predikat!.Label));
    }

    [Fact]
    public void Different_ids_never_share_a_type()
    {
        string[] bases = ["A", "Masukan", "Kantor", "Daftar", "Equals", "Jumlah1", "class"];
        string[] ids = bases.SelectMany(b => new[] { b, b + "_", b + "__", b + "___" }).ToArray();
        var types = new TypeNames("N");
        foreach (string office in ids)
        {
            string[] names = ids.Select(i => types.Indicator(office + "." + i)).ToArray();
            Assert.Equal(names.Length, names.Distinct().Count());
            Assert.DoesNotContain(names, n => n.Split('.')[^1] == types.Holder(office).Split('.')[^1]);
        }

        Assert.Equal(ids.Length, ids.Select(types.Holder).Distinct().Count());
    }

    private static string Office(string id, string[] indicators) => $$"""
        instansi {{id}} "Kantor {{id}}" {
        {{string.Join("\n", indicators.Where(i => i != "Kantor").Select(Indicator))}}
          jabatan Kantor "Jabatan" {
        {{string.Join("\n", indicators.Select(Indicator))}}
          }
        }
        """;

    private static string Indicator(string id) => $$"""
        indikator {{id}} "Indikator {{id}}" {
          satuan: bilangan
          polaritas: naik
          variabel a: bilangan "a"
          daftar masukan "daftar" { n: bilangan "n" }
          daftar Masukan "daftar" { n: bilangan "n" }
          formula: a + jumlah(masukan.n) + jumlah(Masukan.n)
          penanggung jawab: "x"
          sumber data: "x"
        }
        """;
}
