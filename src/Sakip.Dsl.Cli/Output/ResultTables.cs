using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>A table of results.</summary>
/// <param name="Titles">The titles of its columns.</param>
/// <param name="Alignment">Of each column <c>l</c> or <c>r</c>.</param>
/// <param name="Rows">Its rows, at least one.</param>
internal sealed record ResultTable(string[] Titles, string Alignment, IReadOnlyList<string[]> Rows);

/// <summary>Results for people, whatever form they are then written in: indicators, groups, budgets, and prints that are not what they should be.</summary>
internal static class ResultTables
{
    /// <summary>The tables that have rows.</summary>
    public static IReadOnlyList<ResultTable> Of(Measurements measurements, MessageLanguage language)
    {
        ResultTable[] tables =
        [
            new(
                Row(language, ("indikator", "indicator"), ("periode", "period"), ("target", "target"), ("realisasi", "actual"), ("capaian", "achieved"), ("predikat atau alasan", "grade or reason")),
                "llrrrl",
                [.. measurements.Indicators.Select(m => new[] { m.Indicator.Path, m.Periode.ToString(), m.Capaian.Target ?? "", m.Tulisan, NumberText.Of(m.Capaian.Capaian, 2), m.Capaian.JudulPredikat ?? m.Capaian.Alasan ?? "" })]),
            new(
                Row(language, ("kelompok", "group"), ("periode", "period"), ("capaian", "achieved"), ("predikat atau alasan", "grade or reason")),
                "llrl",
                [.. measurements.Groups.Select(m => new[] { m.Group.Path, m.Periode.ToString(), NumberText.Of(m.Capaian.Capaian, 2), m.Capaian.JudulPredikat ?? m.Capaian.Alasan ?? "" })]),
            new(
                Row(language, ("anggaran", "budget"), ("periode", "period"), ("anggaran (Rp)", "granted (Rp)"), ("realisasi (Rp)", "spent (Rp)"), ("serapan", "absorbed"), ("", "")),
                "llrrrl",
                [.. measurements.Budgets.Select(m => new[] { m.Path, m.Periode.ToString(), NumberText.Of(m.Anggaran, 2), NumberText.Of(m.Realisasi, 2), NumberText.Of(m.Serapan?.Capaian, 2), m.Serapan?.Alasan ?? "" })]),
            new(
                Row(language, ("tercetak lain", "printed otherwise"), ("periode", "period"), ("apa", "what"), ("tercetak", "printed"), ("seharusnya", "should be"), ("keterangan", "where")),
                "lllrrl",
                [.. measurements.Printed.Where(p => !p.Cocok).Select(p => new[] { p.Path, p.Periode.ToString(), p.Apa, p.Tercetak, p.Seharusnya, p.Keterangan })]),
        ];
        return [.. tables.Where(t => t.Rows.Count > 0)];
    }

    /// <summary>How many prints were checked and how many are wrong; empty when documents were not quoted.</summary>
    public static string Summary(Measurements measurements, MessageLanguage language)
    {
        int wrong = measurements.Printed.Count(p => !p.Cocok);
        return measurements.Printed.Count == 0 ? "" : Phrases.Printed(measurements.Printed.Count, measurements.Printed.Count - wrong, wrong).In(language);
    }

    private static string[] Row(MessageLanguage language, params (string Indonesian, string English)[] titles) =>
        [.. titles.Select(t => language == MessageLanguage.English ? t.English : t.Indonesian)];
}
