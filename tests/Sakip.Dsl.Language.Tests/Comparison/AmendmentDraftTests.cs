using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Language.Tests.Comparison;

/// <summary>What Pasal I says of each kind of change, in the customary words.</summary>
public sealed class AmendmentDraftTests
{
    private static readonly string s_old = Regulation("24", "2016", "Indikator Kinerja Utama")
        + Office("Kesehatan", 9, Goal("Mutu", "A", "B", "C") + Goal("Jangkauan", "D") + Goal("Dana", "E")) + Office("Sosial", 10, Goal("Warga", "F")) + Office("Pariwisata", 11, Goal("Tamu", "G"));

    [Fact]
    public void An_indicator_is_set_anew_where_its_wording_changes() => Says(
        s_old.Replace("\"Ukuran B\"", "\"Ukuran B yang baru\"", StringComparison.Ordinal),
        "Ketentuan Lampiran angka 9 nomor 1, indikator Ukuran B, diubah sehingga berbunyi sebagai berikut:");

    [Fact]
    public void An_indicator_is_set_anew_where_its_formula_computes_something_else_though_it_reads_the_same() => Says(
        s_old.Replace("formula: b1 / b2 × 100%", "formula: b1 / (b1 + b2) × 100%", StringComparison.Ordinal),
        "Ketentuan Lampiran angka 9 nomor 1, indikator Ukuran B, diubah sehingga berbunyi sebagai berikut:");

    [Fact]
    public void An_indicator_is_inserted_between_two_others() => Says(
        s_old.Replace(Indicator("B"), Indicator("B") + Indicator("X"), StringComparison.Ordinal),
        "Di antara indikator Ukuran B dan indikator Ukuran C pada Lampiran angka 9 nomor 1 disisipkan 1 (satu) indikator, yakni indikator Ukuran X, sehingga berbunyi sebagai berikut:");

    [Fact]
    public void An_indicator_is_added_at_the_end() => Says(
        s_old.Replace(Indicator("C"), Indicator("C") + Indicator("X"), StringComparison.Ordinal),
        "Ketentuan Lampiran angka 9 nomor 1 ditambah 1 (satu) indikator, yakni indikator Ukuran X, sehingga berbunyi sebagai berikut:");

    [Fact]
    public void An_indicator_is_deleted() => Says(s_old.Replace(Indicator("B"), "", StringComparison.Ordinal), "Ketentuan Lampiran angka 9 nomor 1, indikator Ukuran B, dihapus.");

    [Fact]
    public void A_goal_whose_wording_changes_is_set_anew_with_all_its_rows()
    {
        var draft = Says(s_old.Replace("\"Sasaran Mutu\"", "\"Sasaran Mutu Layanan\"", StringComparison.Ordinal), "Ketentuan Lampiran angka 9 nomor 1 diubah sehingga berbunyi sebagai berikut:");
        var table = draft.Bagian.SelectMany(b => b.Tabel).Single();
        Assert.Equal(3, table.Badan.Count);
        Assert.Equal(["1", "Sasaran Mutu Layanan"], table.Badan[0].Sel.Take(2).Select(c => ((TextBlock)c.Isi[0]).Teks));
    }

    [Fact]
    public void A_goal_is_inserted_under_a_number_with_a_letter()
    {
        var draft = Says(
            s_old.Replace(Goal("Jangkauan", "D"), Goal("Baru", "X") + Goal("Lagi", "Y") + Goal("Jangkauan", "D"), StringComparison.Ordinal),
            "Di antara nomor 1 dan nomor 2 pada Lampiran angka 9 disisipkan 2 (dua) nomor, yakni nomor 1A dan 1B, sehingga berbunyi sebagai berikut:");
        Assert.Equal(["1A", "1B"], draft.Bagian.SelectMany(b => b.Tabel).Single().Badan.Select(r => ((TextBlock)r.Sel[0].Isi[0]).Teks));
    }

    [Fact]
    public void Goals_are_added_at_the_end_and_deleted() => Says(
        s_old.Replace(Goal("Jangkauan", "D"), "", StringComparison.Ordinal).Replace(Goal("Dana", "E"), Goal("Dana", "E") + Goal("Baru", "X"), StringComparison.Ordinal),
        "Ketentuan Lampiran angka 9 nomor 2 dihapus.",
        "Ketentuan Lampiran angka 9 ditambah 1 (satu) nomor, yakni nomor 4, sehingga berbunyi sebagai berikut:");

    [Fact]
    public void An_office_is_inserted_added_and_deleted() => Says(
        s_old.Replace(Office("Sosial", 10, Goal("Warga", "F")), Office("Pangan", 10, Goal("Beras", "X")), StringComparison.Ordinal) + Office("Olahraga", 12, Goal("Juara", "Y")),
        "Di antara angka 9 dan angka 10 Lampiran disisipkan 1 (satu) angka, yakni angka 9A, sehingga berbunyi sebagai berikut:",
        "Ketentuan Lampiran angka 10 dihapus.",
        "Ketentuan Lampiran ditambah 1 (satu) angka, yakni angka 12, sehingga berbunyi sebagai berikut:");

    [Fact]
    public void An_office_s_name_duties_and_functions_are_set_anew() => Says(
        s_old.Replace("\"Dinas Sosial\"", "\"Dinas Sosial dan Keluarga\"", StringComparison.Ordinal).Replace("\"Mengurus Sosial\"", "\"Melayani Sosial\"", StringComparison.Ordinal)
            .Replace("\"Merumuskan Sosial\"", "\"Merumuskan Sosial\"; \"Mengawasi Sosial\"", StringComparison.Ordinal),
        "Ketentuan judul dan INSTANSI pada Lampiran angka 10 diubah sehingga berbunyi sebagai berikut:",
        "Ketentuan TUGAS POKOK pada Lampiran angka 10 diubah sehingga berbunyi sebagai berikut:",
        "Ketentuan FUNGSI pada Lampiran angka 10 diubah sehingga berbunyi sebagai berikut:");

    [Fact]
    public void An_indicator_that_moves_to_another_goal_is_deleted_here_and_added_there() => Says(
        s_old.Replace(Goal("Mutu", "A", "B", "C"), Goal("Mutu", "A", "B"), StringComparison.Ordinal).Replace(Goal("Dana", "E"), Goal("Dana", "E", "C"), StringComparison.Ordinal),
        "Ketentuan Lampiran angka 9 nomor 1, indikator Ukuran C, dihapus.",
        "Ketentuan Lampiran angka 9 nomor 3 ditambah 1 (satu) indikator, yakni indikator Ukuran C, sehingga berbunyi sebagai berikut:");

    [Theory]
    [InlineData("indikator B ", "indikator Bb ")]
    [InlineData("variabel b1: orang", "variabel b1: orang 0..500")]
    [InlineData("target: 2020 = 5", "target: 2020 = 6")]
    [InlineData("catatan: \"Lama\"", "catatan: \"Baru\"")]
    [InlineData("b1 / b2 × 100%", "100% × (b1 / b2)")]
    public void What_the_annex_does_not_print_is_no_part_of_the_draft(string was, string now)
    {
        Assert.Contains(was, s_old, StringComparison.Ordinal);
        Assert.True(Draft(s_old, s_old.Replace(was, now, StringComparison.Ordinal)).IsEmpty);
    }

    [Fact]
    public void The_title_and_what_is_amended_come_from_the_later_regulation()
    {
        string later = s_old.Replace(Regulation("24", "2016", "Indikator Kinerja Utama"), """
            peraturan Baru {
              jenis: "Peraturan Walikota Blitar"
              nomor: 22
              tahun: 2019
              tentang: "Perubahan Ketiga atas Peraturan Walikota Nomor 24 Tahun 2016 tentang Indikator Kinerja Utama"
              daerah: "Kota Blitar"
              tempat: "Blitar"
              penetap: "Wakil Walikota Blitar"; "Santoso"
              mengubah: "Lampiran II Peraturan Walikota Nomor 24 Tahun 2016 tentang Indikator Kinerja Utama"
            }

            """, StringComparison.Ordinal).Replace("\"Ukuran B\"", "\"Ukuran B yang baru\"", StringComparison.Ordinal);
        var draft = Draft(s_old, later);
        Assert.Equal(
            ["RANCANGAN", "PERATURAN WALIKOTA BLITAR", "NOMOR 22 TAHUN 2019", "TENTANG", "PERUBAHAN KETIGA ATAS PERATURAN WALIKOTA NOMOR 24 TAHUN 2016 TENTANG INDIKATOR KINERJA UTAMA"], draft.Nama);
        string[] texts = Texts(draft);
        Assert.Contains("Ketentuan dalam Lampiran II Peraturan Walikota Nomor 24 Tahun 2016 tentang Indikator Kinerja Utama diubah sebagai berikut:", texts);
        Assert.Contains("Ketentuan Lampiran II angka 9 nomor 1, indikator Ukuran B, diubah sehingga berbunyi sebagai berikut:", texts);
        Assert.Contains("Peraturan Walikota ini mulai berlaku pada tanggal diundangkan.", texts);
        Assert.Equal(("WAKIL WALIKOTA BLITAR,", "SANTOSO"), draft.Bagian.SelectMany(b => b.Penutup).Select(p => (p.Jabatan, p.Nama)).First());
    }

    [Theory]
    [InlineData("Indikator Kinerja Utama", "PERUBAHAN ATAS PERATURAN WALIKOTA NOMOR 24 TAHUN 2016 TENTANG INDIKATOR KINERJA UTAMA")]
    [InlineData("Perubahan atas Peraturan Walikota Nomor 1 Tahun 2010", "PERUBAHAN KEDUA ATAS PERATURAN WALIKOTA NOMOR 1 TAHUN 2010")]
    [InlineData("Perubahan Kedua atas Peraturan Walikota Nomor 1 Tahun 2010", "PERUBAHAN KETIGA ATAS PERATURAN WALIKOTA NOMOR 1 TAHUN 2010")]
    public void A_working_copy_gets_the_title_that_comes_next(string subject, string expected)
    {
        string old = s_old.Replace("\"Indikator Kinerja Utama\"", $"\"{subject}\"", StringComparison.Ordinal);
        var draft = Draft(old, old.Replace("\"Ukuran B\"", "\"Ukuran B yang baru\"", StringComparison.Ordinal));
        Assert.Equal(expected, draft.Nama[4]);
        Assert.Equal("NOMOR … TAHUN …", draft.Nama[2]);
    }

    private static TableDocument Says(string later, params string[] expected)
    {
        var draft = Draft(s_old, later);
        string[] items = [.. draft.Bagian.Where(b => !b.Tegak).Select(b => b.Pembuka[0].Teks)];
        Assert.Equal(expected.Length == 1 ? expected : expected.Select((e, i) => $"{i + 1}. {e}"), items);
        return draft;
    }

    private static TableDocument Draft(string before, string after)
    {
        var (was, now) = (Definitions.Project(before), Definitions.Project(after));
        return AmendmentDraft.Create(was, now, ProjectComparison.Compare(was, now));
    }

    private static string[] Texts(TableDocument draft) => [.. draft.Bagian.SelectMany(b => b.Pembuka).Select(p => p.Teks)];

    private static string Regulation(string number, string year, string subject) => $$"""
        peraturan P {
          jenis: "Peraturan Walikota Blitar"
          nomor: {{number}}
          tahun: {{year}}
          tentang: "{{subject}}"
          daerah: "Kota Blitar"
          tempat: "Blitar"
          penetap: "Walikota Blitar"
        }

        """;

    private static string Office(string name, int number, string goals) =>
        $"instansi {name} \"Dinas {name}\" {{\nurutan: {number}\ntugas: \"Mengurus {name}\"\nfungsi: \"Merumuskan {name}\"\n{goals}}}\n";

    private static string Goal(string name, params string[] indicators) => $"sasaran \"Sasaran {name}\" {{\n{string.Concat(indicators.Select(Indicator))}}}\n";

    private static string Indicator(string id)
    {
        string name = id.ToLowerInvariant();
        return $$"""
            indikator {{id}} "Ukuran {{id}}" {
            satuan: persen
            polaritas: naik
            variabel {{name}}1: orang "Bagian {{id}}"
            variabel {{name}}2: orang > 0 "Keseluruhan {{id}}"
            formula: {{name}}1 / {{name}}2 × 100%
            formulasi: "Bagian dibagi keseluruhan {{id}}"
            penanggung jawab: "Bidang"
            sumber data: "Laporan"
            catatan: "Lama"
            target: 2020 = 5
            }

            """;
    }
}
