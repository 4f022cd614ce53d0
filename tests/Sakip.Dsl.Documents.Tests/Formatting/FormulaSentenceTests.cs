using static Sakip.Dsl.Documents.Tests.Definitions;

namespace Sakip.Dsl.Documents.Tests.Formatting;

public class FormulaSentenceTests
{
    private const string Three = """
        variabel a: bilangan "Jumlah A"
        variabel b: bilangan > 0 "Jumlah B"
        variabel c: bilangan "Jumlah C."
        """;

    [Theory]
    [InlineData("a", "Jumlah A")]
    [InlineData("a / b × 100%", "(Jumlah A / Jumlah B) × 100%")]
    [InlineData("a / b × 100.000", "(Jumlah A / Jumlah B) × 100.000")]
    [InlineData("a × b / c", "(Jumlah A × Jumlah B) / Jumlah C")]
    [InlineData("a / b / c", "(Jumlah A / Jumlah B) / Jumlah C")]
    [InlineData("a / (b × c)", "Jumlah A / (Jumlah B × Jumlah C)")]
    [InlineData("(a - b) / b", "(Jumlah A - Jumlah B) / Jumlah B")]
    [InlineData("a - (b - c)", "Jumlah A - (Jumlah B - Jumlah C)")]
    [InlineData("a - b - c", "Jumlah A - Jumlah B - Jumlah C")]
    [InlineData("a + b × 30%", "Jumlah A + Jumlah B × 30%")]
    [InlineData("a / b - c / b", "(Jumlah A / Jumlah B) - (Jumlah C / Jumlah B)")]
    [InlineData("-(a + b)", "-(Jumlah A + Jumlah B)")]
    [InlineData("(a / b) ^ (1 / c)", "(Jumlah A / Jumlah B) pangkat (1 / Jumlah C)")]
    [InlineData("akar(a)", "Akar kuadrat dari Jumlah A")]
    [InlineData("akar(a × b; 3) × 100", "(akar pangkat 3 dari (Jumlah A × Jumlah B)) × 100")]
    [InlineData("ln(a) - ln(b)", "(logaritma natural dari Jumlah A) - (logaritma natural dari Jumlah B)")]
    [InlineData("log10(a)", "Logaritma dari Jumlah A")]
    [InlineData("exp(a)", "Eksponensial dari Jumlah A")]
    [InlineData("abs(a - b)", "Nilai mutlak dari (Jumlah A - Jumlah B)")]
    [InlineData("bulat(a / b; 2)", "(Jumlah A / Jumlah B) dibulatkan 2 desimal")]
    [InlineData("rata(a; b; c)", "Rata-rata dari (Jumlah A; Jumlah B; Jumlah C)")]
    [InlineData("min(a; b)", "Nilai terkecil dari (Jumlah A; Jumlah B)")]
    [InlineData("maks(a; b)", "Nilai terbesar dari (Jumlah A; Jumlah B)")]
    [InlineData("jika(a > b; a; b)", "Jika Jumlah A lebih dari Jumlah B, maka Jumlah A; jika tidak, Jumlah B")]
    [InlineData("jika(a >= 1 dan bukan (b = 2); a; b) × 2", "(jika Jumlah A lebih dari atau sama dengan 1 dan bukan (Jumlah B sama dengan 2), maka Jumlah A; jika tidak, Jumlah B) × 2")]
    public void Says_a_formula_in_the_meanings_of_its_inputs(string formula, string sentence) =>
        Assert.Equal(sentence, Sentence($"{Three}\nformula: {formula}"));

    [Fact]
    public void Periods_follow_the_meaning_where_the_formula_tells_them_apart() => Assert.Equal(
        "((Jumlah penduduk tahun n - Jumlah penduduk tahun n-1) / Jumlah penduduk tahun dasar) × Luas",
        Sentence("""
            variabel penduduk: orang > 0 "Jumlah penduduk"
            variabel luas: km2 "Luas"
            formula: (penduduk[t] - penduduk[t-1]) / penduduk[dasar] × luas
            """));

    [Fact]
    public void A_period_is_called_what_the_indicator_is_measured_by() => Assert.Equal(
        "Jumlah layanan triwulan n - Jumlah layanan triwulan n-1",
        Sentence("""
            periode: triwulan
            variabel layanan: orang "Jumlah layanan"
            formula: layanan[t] - layanan[t-1]
            """));

    [Theory]
    [InlineData("jumlah(domain.nilai × domain.bobot)", "Jumlah dari (Nilai domain × Bobot domain) setiap domain penilaian")]
    [InlineData("rata(domain.nilai) × 25", "(rata-rata dari Nilai domain setiap domain penilaian) × 25")]
    [InlineData("banyak(domain)", "Banyaknya domain penilaian")]
    [InlineData("banyak(domain.nilai > 3)", "Banyaknya domain penilaian dengan (Nilai domain lebih dari 3)")]
    public void Lists_are_gathered_over_what_their_records_are(string formula, string sentence) => Assert.Equal(
        sentence,
        Sentence($$"""
            daftar domain "domain penilaian" { nilai: indeks 0..5 "Nilai domain"; bobot: rasio 0..1 "Bobot domain" }
            formula: {{formula}}
            """));

    [Fact]
    public void A_meaning_that_reads_like_a_formula_stands_in_brackets_beside_an_operator()
    {
        const string inputs = """
            variabel a: orang "Jumlah wanita usia 17 - 60 tahun"
            variabel b: orang > 0 "Jumlah wanita"

            """;
        Assert.Equal("((Jumlah wanita usia 17 - 60 tahun) / Jumlah wanita) × 100%", Sentence(inputs + "formula: a / b × 100%"));
        Assert.Equal("Jumlah wanita usia 17 - 60 tahun", Sentence(inputs + "formula: a"));
    }

    [Fact]
    public void Numbers_carry_their_units_and_money_its_cents() => Assert.Equal(
        "((Lama - 20 tahun) / 65 tahun) × Rp 1.250.544.365,50",
        Sentence("""
            variabel lama: tahun "Lama"
            formula: (lama - 20 tahun) / 65 tahun × Rp 1.250.544.365,50
            """));

    [Fact]
    public void Other_indicators_and_components_go_by_their_names() => Assert.Equal(
        "Indeks pengeluaran × Kemiskinan × garis batas",
        Sentence(
            "formula: IndeksPengeluaran × Sosial.Kemiskinan × garisBatas",
            """
            konstanta garisBatas: bilangan = 2,5 "Garis batas"
            komponen IndeksPengeluaran "Indeks pengeluaran" {
              satuan: rasio
              variabel x: bilangan "Pengeluaran"
              formula: x
            }
            instansi Sosial "Dinas Sosial" {
              indikator Kemiskinan "Kemiskinan" {
                satuan: indeks
                polaritas: turun
                nilai: laporan
                penanggung jawab: "B"
                sumber data: "S"
              }
            }
            """));

    [Theory]
    [MemberData(nameof(Cultures.Names), MemberType = typeof(Cultures))]
    public void A_machine_s_culture_changes_nothing(string culture) => Assert.Equal(
        "Indeks i - 1.000,5",
        Cultures.Under(culture, () => Sentence("variabel a: bilangan \"indeks i\"\nformula: a - 1.000,5")));
}
