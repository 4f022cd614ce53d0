using System.Globalization;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl.Samples.Tests;

/// <summary>What <c>sakip hitung</c> says of the samples' data, generated code says too: to the last digit and to the word of the reason.</summary>
public sealed class GeneratedScoreTests
{
    private static readonly Dictionary<string, (Func<string, IDefinisiIndikator?> Find, Func<string, DefinisiKelompok?> FindGroup)> s_catalogues = new()
    {
        ["KabupatenBlitar"] = (KabupatenBlitar.Iku.Katalog.Cari, KabupatenBlitar.Iku.Katalog.CariKelompok),
        ["KecamatanSukorejo"] = (LkjipSukorejo.Iku.Katalog.Cari, LkjipSukorejo.Iku.Katalog.CariKelompok),
        ["KecamatanBumiaji"] = (SakipBumiaji.Iku.Katalog.Cari, SakipBumiaji.Iku.Katalog.CariKelompok),
        ["KecamatanPonggok"] = (IkiPonggok.Iku.Katalog.Cari, IkiPonggok.Iku.Katalog.CariKelompok),
    };

    [Theory]
    [InlineData("KabupatenBlitar", 50)]
    [InlineData("KecamatanSukorejo", 20)]
    [InlineData("KecamatanBumiaji", 1)]
    [InlineData("KecamatanPonggok", 1)]
    public void Indicators(string name, int atLeast)
    {
        int compared = 0;
        foreach (var measured in Sample.Of(name).Measurements.Indicators.Where(m => m.Realisasi is not null))
        {
            var definition = s_catalogues[name].Find(measured.Indicator.Path)!;
            var target = definition.Penilai.TargetPada(measured.Periode.Tahun, measured.Periode.Bagian);
            if (measured.Capaian.Target != target?.ToString())
            {
                continue; // the data give a target of their own, which no code knows
            }

            compared++;
            string where = $"{measured.Indicator.Path} {measured.Periode}: ";
            Assert.Equal(where + Of(measured.Capaian), where + Of(definition.HitungCapaian(measured.Realisasi!.Value, measured.Periode.ToString())));
        }

        Assert.InRange(compared, atLeast, int.MaxValue);
    }

    /// <summary>Every value that was computed from inputs, the refused ones too.</summary>
    [Theory]
    [InlineData("KabupatenBlitar", 100)]
    [InlineData("KecamatanSukorejo", 10)]
    [InlineData("KecamatanBumiaji", 10)]
    [InlineData("KecamatanPonggok", 5)]
    public void Values(string name, int atLeast)
    {
        var sample = Sample.Of(name);
        var evaluator = new Evaluator(sample.Project.Indicators);
        int compared = 0;
        foreach (var measured in sample.Measurements.Indicators)
        {
            if (sample.Measurements.InputsOf(measured.Indicator.Path, measured.Periode) is not { } inputs)
            {
                continue;
            }

            compared++;
            string where = $"{measured.Indicator.Path} {measured.Periode}: ";
            var generated = s_catalogues[name].Find(measured.Indicator.Path)!.CobaHitung(Named(inputs));
            var interpreted = evaluator.Evaluate(measured.Indicator, inputs);
            string shown = generated.Sah ? Text(generated.Nilai, generated.NilaiPenuh) : Text(generated.Status.ToString(), generated.Alasan);
            Assert.Equal(where + (interpreted.Sah ? Text(interpreted.Nilai, interpreted.NilaiPenuh) : Text(interpreted.Status, interpreted.Alasan)), where + shown);
            if (measured is { IsComputed: true, Realisasi: not null })
            {
                Assert.Equal(where + Text(measured.Realisasi, measured.RealisasiPenuh), where + shown);
            }
        }

        Assert.InRange(compared, atLeast, int.MaxValue);
    }

    private static NilaiMasukan Named(EvaluationInputs inputs)
    {
        var named = new NilaiMasukan();
        foreach (var (key, value) in inputs.Values)
        {
            named[key] = value;
        }

        foreach (var (key, records) in inputs.Lists)
        {
            for (int i = 0; i < records.Count; i++)
            {
                foreach (var (field, value) in records[i])
                {
                    named[$"{key}[{(i + 1).ToString(CultureInfo.InvariantCulture)}].{field}"] = value;
                }
            }
        }

        return named;
    }

    [Fact]
    public void Groups()
    {
        int compared = 0;
        foreach (var (name, (find, findGroup)) in s_catalogues)
        {
            var measurements = Sample.Of(name).Measurements;
            foreach (var measured in measurements.Groups)
            {
                var group = findGroup(measured.Group.Path)!;
                var members = group.Anggota.Select(m => measurements.Find(m, measured.Periode)).ToArray();
                if (members.Any(m => m is not { Realisasi: not null } || m.Capaian.Target != find(m.Indicator.Path)!.Penilai.TargetPada(m.Periode.Tahun, m.Periode.Bagian)?.ToString()))
                {
                    continue;
                }

                compared++;
                var mean = group.Rata(id => find(id)!.HitungCapaian(members.Single(m => m!.Indicator.Path == id)!.Realisasi!.Value, measured.Periode.ToString()));
                Assert.Equal($"{group}: {Of(measured.Capaian)}", $"{group}: {Of(mean)}");
            }
        }

        Assert.InRange(compared, 5, int.MaxValue);
    }

    private static string Of(AchievementResult result) =>
        Text(result.Capaian, result.CapaianPenuh, result.CapaianGabungan, result.Predikat, result.Tercapai, result.Status, result.Alasan);

    private static string Of(HasilCapaian result) => Text(
        result.Sah ? result.Capaian : null,
        result.Sah ? result.CapaianPenuh : null,
        result.Sah ? result.CapaianGabungan : null,
        result.Predikat?.Label,
        result.Tercapai,
        result.Status.ToString(),
        result.Alasan ?? result.AlasanPredikat);

    private static string Text(params object?[] facts) =>
        string.Join(" | ", facts.Select(f => f is decimal number ? number.ToString(CultureInfo.InvariantCulture) : f?.ToString() ?? "-"));
}
