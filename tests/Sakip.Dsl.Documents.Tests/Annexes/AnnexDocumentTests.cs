using Sakip.Dsl.Language.Annexes;
using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Annexes;

public class AnnexDocumentTests
{
    private const string Regulation = """
        peraturan P {
          jenis: "Peraturan Walikota Blitar"
          nomor: 22
          tahun: 2019
          tanggal: 26 Maret 2019
          tentang: "Indikator Kinerja Utama"
          daerah: "Kota Blitar"
          penetap: "Wakil Walikota Blitar"; "Santoso"
        }

        """;

    private static readonly string s_one = Indicator("A", "nilai: survei 0..100");

    [Fact]
    public void The_newer_title_block_is_in_capitals_without_punctuation() => Assert.Equal(
        ["LAMPIRAN", "PERATURAN WALIKOTA BLITAR", "NOMOR 22 TAHUN 2019", "TENTANG", "INDIKATOR KINERJA UTAMA"],
        Annex(Regulation).Judul!.Lines(BentukJudul.Baru).Select(l => l.ToString()));

    [Fact]
    public void The_older_title_block_gives_number_and_date() => Assert.Equal(
        ["LAMPIRAN PERATURAN WALIKOTA BLITAR", "NOMOR : 22 Tahun 2019", "TANGGAL : 26 Maret 2019"],
        Annex(Regulation).Judul!.Lines(BentukJudul.Lama).Select(l => l.ToString()));

    [Fact]
    public void A_draft_without_number_leaves_its_place() => Assert.Equal(
        ["LAMPIRAN", "PERATURAN", "NOMOR … TAHUN …"],
        Annex("peraturan P { }").Judul!.Lines(BentukJudul.Baru).Select(l => l.ToString()));

    [Fact]
    public void A_project_without_a_regulation_has_neither_title_nor_signature()
    {
        var annex = Annex(Office(s_one));
        Assert.Null(annex.Judul);
        Assert.Null(annex.Penutup);
        Assert.Equal(["INDIKATOR KINERJA UTAMA (IKU)"], annex.Nama);
    }

    [Fact]
    public void The_annex_is_named_after_the_region() =>
        Assert.Equal(["INDIKATOR KINERJA UTAMA (IKU)", "PEMERINTAH KOTA BLITAR"], Annex(Regulation).Nama);

    [Fact]
    public void A_region_that_says_government_says_it_once() =>
        Assert.Equal("PEMERINTAH KOTA BLITAR", Annex(Regulation.Replace("\"Kota Blitar\"", "\"Pemerintah Kota Blitar\"")).Nama[1]);

    [Fact]
    public void The_annex_s_own_name_comes_first() => Assert.Equal(
        ["INDIKATOR KINERJA", "KOTA BLITAR"],
        Annex(Regulation.Replace("  daerah:", "  lampiran: \"\"\"\n    Indikator Kinerja\n    Kota Blitar\n    \"\"\"\n  daerah:")).Nama);

    [Theory]
    [InlineData("Santoso", "SANTOSO")]
    [InlineData("Drs. Purwanto, MM", "Drs. PURWANTO, MM")]
    [InlineData("dr. Hj. Sari Indah, M.Si.", "dr. Hj. SARI INDAH, M.Si.")]
    public void The_signature_is_in_capitals_but_for_degrees(string name, string printed) => Assert.Equal(
        new AnnexSignature("WAKIL WALIKOTA BLITAR,", printed),
        Annex(Regulation.Replace("\"Santoso\"", $"\"{name}\"")).Penutup);

    [Fact]
    public void Offices_stand_by_their_number_and_keep_it() => Assert.Equal(
        ["2. IKU B", "5. IKU A", "11. IKU C"],
        Annex(Named("A", 5), Named("B", 2), Named("C", 11)).Instansi.Select(o => o.Heading));

    [Fact]
    public void Offices_are_counted_where_a_number_is_missing_or_taken()
    {
        Assert.Equal(["1. IKU C", "2. IKU A", "3. IKU B"], Annex(Named("A", null), Named("B", null), Named("C", 4)).Instansi.Select(o => o.Heading));
        Assert.Equal(["1. IKU A", "2. IKU B"], Annex(Named("B", 3), Named("A", 3)).Instansi.Select(o => o.Heading));
    }

    [Fact]
    public void An_office_alone_is_the_same_as_in_the_whole()
    {
        var project = Project(Named("A", 5), Named("B", 2));
        var whole = AnnexOf(project);
        foreach (var office in project.Files.SelectMany(f => f.Instansi))
        {
            Assert.Contains(AnnexOffice.Create(office, project.Indicators, Assert.Single(AnnexPart.Of(office)), office.Urutan), whole.Instansi);
        }
    }

    [Fact]
    public void Several_annexes_take_roman_numbers_and_what_is_said_to_stand_in_them()
    {
        string regulation = Regulation.Replace("  daerah:", "  lampiran: \"IKU Pemerintah Kota\"; \"IKU Perangkat Daerah\"; \"IKI\"\n  daerah:");
        string office = Office("urutan: 4\nlampiran: II\n" + s_one + "jabatan Kepala \"Kepala\" {\nlampiran: III\n" + s_one + "}\njabatan Sekretaris \"Sekretaris\" {\nurutan: 1\nlampiran: III\n" + s_one + "}");
        var annexes = AnnexDocument.CreateAll(Project(regulation, Named("Kota", null), office));

        Assert.Equal(["LAMPIRAN I", "LAMPIRAN II", "LAMPIRAN III"], annexes.Select(a => a.Judul!.Lines(BentukJudul.Baru)[0].Teks));
        Assert.Equal("LAMPIRAN II PERATURAN WALIKOTA BLITAR", annexes[1].Judul!.Lines(BentukJudul.Lama)[0].Teks);
        Assert.Equal(["IKU PEMERINTAH KOTA", "IKU PERANGKAT DAERAH", "IKI"], annexes.Select(a => string.Join("\n", a.Nama)));
        Assert.Equal(["1. IKU KOTA", "4. IKU DINAS CONTOH", ""], annexes.Select(a => Assert.Single(a.Instansi).Heading));
        Assert.Equal([0, 0, 2], annexes.Select(a => a.Instansi[0].Jabatan.Count));
        Assert.Equal(["SEKRETARIS", "KEPALA"], annexes[2].Instansi[0].Jabatan.Select(j => j.Nama));
        Assert.All(annexes, a => Assert.NotNull(a.Penutup));
    }

    [Fact]
    public void An_annex_of_officials_alone_has_no_heading_of_an_office()
    {
        string officials = Office("jabatan Kepala \"Kepala\" {\n" + s_one + "}");
        var annex = Annex(officials);
        Assert.Equal(["INDIKATOR KINERJA INDIVIDU (IKI)"], annex.Nama);
        Assert.Equal(("", false), (annex.Instansi[0].Heading, annex.Instansi[0].HasTable));
        Assert.DoesNotContain("INSTANSI", AnnexMarkdown.Write(annex));
        Assert.Equal(["1. DINAS CONTOH", "2. IKU E"], Annex(officials, Named("E", null)).Instansi.Select(o => o.Heading));
    }

    [Fact]
    public void An_annex_that_the_regulation_does_not_name_is_told_at_its_number()
    {
        var found = Assert.Single(Project(Office("lampiran: III\n" + s_one)).Diagnostics, d => d.Rule.Severity == Language.Diagnostics.Severity.Error);
        Assert.Equal(("IKU2001", "lampiran 'III' tidak dideklarasikan; perbaiki namanya atau deklarasikan"), (found.Rule.Id, found.Message.Indonesian));
        found = Assert.Single(Project(Office("lampiran: IIII\n" + s_one)).Diagnostics, d => d.Rule.Severity == Language.Diagnostics.Severity.Error);
        Assert.Equal("'IIII' bukan nomor lampiran; tulis angka Romawi seperti I, II, IV", found.Message.Indonesian);
    }

    [Fact]
    public void Functions_end_as_regulations_end_them() => Assert.Equal(
        ["Perumusan;", "Pelaksanaan;", "Evaluasi; dan", "Pelaporan."],
        Annex(Office("fungsi: \"Perumusan\"; \"Pelaksanaan;\"; \"Evaluasi; dan\"; \"Pelaporan.\"\n" + s_one)).Instansi[0].Fungsi);

    [Fact]
    public void A_single_duty_ends_with_a_full_stop() =>
        Assert.Equal(["Membantu Walikota."], Annex(Office("tugas: \"Membantu Walikota\"\n" + s_one)).Instansi[0].Tugas);

    [Fact]
    public void Goals_are_numbered_where_they_hold_indicators_and_the_innermost_counts()
    {
        var goals = Annex(Office($$"""
            tujuan "T" {
              sasaran "S1" {
                {{Indicator("A", "nilai: laporan")}}
                program "P" {
                  kegiatan "K" {
                    {{Indicator("B", "nilai: laporan")}}
                  }
                }
                {{Indicator("C", "nilai: laporan")}}
              }
            }
            {{Indicator("D", "nilai: laporan")}}
            {{Indicator("E", "nilai: laporan")}}
            sasaran "S2" {
              {{Indicator("F", "nilai: laporan")}}
            }
            """)).Instansi[0].Sasaran;
        Assert.Equal(
            ["1 S1: A C", "2 K: B", "3 : D", "4 : E", "5 S2: F"],
            goals.Select(g => $"{g.Nomor} {g.Uraian}: {string.Join(" ", g.Baris.Select(r => r.Path.Split('.')[^1]))}"));
    }

    [Fact]
    public void Officials_have_sections_of_their_own()
    {
        var office = Annex(Office($$"""
            jabatan Kepala "Kepala Dinas" {
              tugas: "Memimpin"
              fungsi: "Satu"; "Dua"
              sasaran "S" {
                {{s_one}}
              }
            }
            """)).Instansi[0];
        Assert.Empty(office.Sasaran);
        var official = Assert.Single(office.Jabatan);
        Assert.Equal(("KEPALA DINAS", "Memimpin.", 2), (official.Nama, official.Tugas[0], official.Fungsi.Count));
        Assert.Equal("Indikator A", Assert.Single(Assert.Single(official.Sasaran).Baris).Indikator);
    }

    [Fact]
    public void Equal_projects_make_equal_annexes()
    {
        string text = Regulation + Office("sasaran \"S\" {\n" + Indicator("A", "variabel a: bilangan \"A\"\nformula: a × 2") + "}");
        Assert.Equal(Annex(text), Annex("// catatan\n" + text.Replace("\n", "\r\n")));
        Assert.NotEqual(Annex(text), Annex(text.Replace("a × 2", "a × 3")));
    }

    private static string Named(string name, int? number) =>
        $"instansi {name} \"{name}\" {{\n{(number is null ? "" : $"urutan: {number}\n")}{s_one}}}\n";
}
