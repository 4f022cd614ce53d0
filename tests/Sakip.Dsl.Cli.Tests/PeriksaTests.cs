namespace Sakip.Dsl.Cli.Tests;

public sealed class PeriksaTests : IDisposable
{
    private readonly ToolRun _tool = new();

    public void Dispose() => _tool.Dispose();

    [Theory]
    [InlineData("periksa")]
    [InlineData("check")]
    public void Sound_definitions_are_clean(string command)
    {
        _tool.Write("dinkes.iku", Definitions.Sound);

        Assert.Equal(0, _tool.Run(command, "dinkes.iku"));
        Assert.Equal("tidak ada temuan; 1 berkas diperiksa\n", _tool.Out);
        Assert.Equal("", _tool.Error);
    }

    [Fact]
    public void Warnings_alone_do_not_fail()
    {
        _tool.Write("dinkes.iku", Definitions.Doubtful);

        Assert.Equal(0, _tool.Run("periksa", "dinkes.iku"));
        Assert.Equal(
            """
            dinkes.iku(5,15): warning IKU7002: indikator ini belum mempunyai 'penanggung jawab'; tambahkan, misalnya 'penanggung jawab: "Bidang …"'
              5 |     indikator AngkaKematianIbu "Angka Kematian Ibu (AKI)" {
                |               ^^^^^^^^^^^^^^^^
            1 peringatan di 1 berkas

            """,
            _tool.Out);
    }

    [Fact]
    public void Errors_fail_and_are_shown_with_their_place_and_what_explains_them()
    {
        _tool.Write("a/mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.Run("periksa", "a/mutu.iku"));
        Assert.Equal(
            """
            a/mutu.iku(6,7): error IKU1005: 'satuan' sudah ditulis; satukan keduanya atau hapus salah satu
              6 |       satuan: persen
                |       ^^^^^^
              lihat a/mutu.iku(4,7): 'satuan' yang pertama
            a/mutu.iku(7,18): error IKU1006: 'naek' tidak berlaku di sini; maksudnya 'naik'?
              7 |       polaritas: naek
                |                  ^^^^
            a/mutu.iku(10,16): warning IKU2003: variabel 'c' tidak dipakai formula; pakai atau hapus
              10 |       variabel c: orang > 0 "c"
                 |                ^
            2 galat, 1 peringatan di 1 berkas

            """,
            _tool.Out);
    }

    [Theory]
    [InlineData("--bahasa", "en")]
    [InlineData("--language=EN")]
    public void English_is_an_option(params string[] option)
    {
        _tool.Write("mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.Run(["periksa", "mutu.iku", .. option]));
        Assert.Equal(
            """
            mutu.iku(6,7): error IKU1005: 'satuan' is already given; merge the two or delete one
              6 |       satuan: persen
                |       ^^^^^^
              see mutu.iku(4,7): the first 'satuan'
            mutu.iku(7,18): error IKU1006: 'naek' is not allowed here; do you mean 'naik'?
              7 |       polaritas: naek
                |                  ^^^^
            mutu.iku(10,16): warning IKU2003: the input 'c' is not used by the formula; use it or delete it
              10 |       variabel c: orang > 0 "c"
                 |                ^
            2 errors, 1 warning in 1 file

            """,
            _tool.Out);
    }

    [Fact]
    public void Brief_is_one_line_for_each_finding()
    {
        _tool.Write("mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.Run("periksa", "--ringkas", "mutu.iku"));
        Assert.Equal(
            """
            mutu.iku(6,7): error IKU1005: 'satuan' sudah ditulis; satukan keduanya atau hapus salah satu
            mutu.iku(7,18): error IKU1006: 'naek' tidak berlaku di sini; maksudnya 'naik'?
            mutu.iku(10,16): warning IKU2003: variabel 'c' tidak dipakai formula; pakai atau hapus

            """,
            _tool.Out);
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("tr-TR")]
    [InlineData("sv-SE")]
    [InlineData("de-DE")]
    public void The_machine_s_language_plays_no_part(string culture)
    {
        _tool.Write("İ/mutu.iku", Definitions.Broken).Write("i/mutu.IKU", Definitions.Sound);
        Assert.Equal(1, _tool.Run("periksa", "."));
        string text = _tool.Out;
        _tool.Run("periksa", ".", "--format", "json");
        string json = _tool.Out;
        _tool.Run("periksa", ".", "--format", "SARIF");
        string sarif = _tool.Out;
        _tool.Run("periksa", "--formaat", ".");
        string complaint = _tool.Error;
        _tool.Run("periksa", "--help");
        string help = _tool.Out;

        using var machine = new Cultures(culture);
        _tool.Run("periksa", ".");
        Assert.Equal(text, _tool.Out);
        _tool.Run("periksa", ".", "--format", "json");
        Assert.Equal(json, _tool.Out);
        _tool.Run("periksa", ".", "--format", "SARIF");
        Assert.Equal(sarif, _tool.Out);
        _tool.Run("periksa", "--formaat", ".");
        Assert.Equal(complaint, _tool.Error);
        _tool.Run("periksa", "--help");
        Assert.Equal(help, _tool.Out);
    }

    [Fact]
    public void Color_marks_severity_and_place()
    {
        _tool.Write("mutu.iku", Definitions.Broken);

        Assert.Equal(1, _tool.RunInColor("periksa", "mutu.iku"));
        Assert.Contains("\e[1mmutu.iku(7,18)\e[0m: \e[1;31merror\e[0m IKU1006: ", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("\n    |                  \e[1;31m^^^^\e[0m\n", _tool.Out, StringComparison.Ordinal);
        Assert.Contains("\e[1;33mwarning\e[0m", _tool.Out, StringComparison.Ordinal);
    }
}
