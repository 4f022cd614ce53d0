using System.Globalization;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Results for people: aligned tables, and the list of prints that are not what they should be.</summary>
internal static class ResultText
{
    private const int WidestReason = 60;

    public static void Write(Measurements measurements, MessageLanguage language, TextWriter output)
    {
        WriteTable(
            output,
            Row(language, ("indikator", "indicator"), ("periode", "period"), ("target", "target"), ("realisasi", "actual"), ("capaian", "achieved"), ("predikat atau alasan", "grade or reason")),
            "llrrrl",
            measurements.Indicators.Select(m => new[] { m.Indicator.Path, m.Periode.ToString(), m.Capaian.Target ?? "", m.Tulisan, NumberText.Of(m.Capaian.Capaian, 2), m.Capaian.JudulPredikat ?? m.Capaian.Alasan ?? "" }));
        WriteTable(
            output,
            Row(language, ("kelompok", "group"), ("periode", "period"), ("capaian", "achieved"), ("predikat atau alasan", "grade or reason")),
            "llrl",
            measurements.Groups.Select(m => new[] { m.Group.Path, m.Periode.ToString(), NumberText.Of(m.Capaian.Capaian, 2), m.Capaian.JudulPredikat ?? m.Capaian.Alasan ?? "" }));
        WriteTable(
            output,
            Row(language, ("anggaran", "budget"), ("periode", "period"), ("anggaran (Rp)", "granted (Rp)"), ("realisasi (Rp)", "spent (Rp)"), ("serapan", "absorbed"), ("", "")),
            "llrrrl",
            measurements.Budgets.Select(m => new[] { m.Path, m.Periode.ToString(), NumberText.Of(m.Anggaran, 2), NumberText.Of(m.Realisasi, 2), NumberText.Of(m.Serapan?.Capaian, 2), m.Serapan?.Alasan ?? "" }));
        WritePrinted(measurements, language, output);
    }

    private static void WritePrinted(Measurements measurements, MessageLanguage language, TextWriter output)
    {
        if (measurements.Printed.Count == 0)
        {
            return;
        }

        var wrong = measurements.Printed.Where(p => !p.Cocok).ToArray();
        WriteTable(
            output,
            Row(language, ("tercetak lain", "printed otherwise"), ("periode", "period"), ("apa", "what"), ("tercetak", "printed"), ("seharusnya", "should be"), ("keterangan", "where")),
            "lllrrl",
            wrong.Select(p => new[] { p.Path, p.Periode.ToString(), p.Apa, p.Tercetak, p.Seharusnya, p.Keterangan }));
        output.WriteLine(Phrases.Printed(measurements.Printed.Count, measurements.Printed.Count - wrong.Length, wrong.Length).In(language));
    }

    private static string[] Row(MessageLanguage language, params (string Indonesian, string English)[] titles) =>
        [.. titles.Select(t => language == MessageLanguage.English ? t.English : t.Indonesian)];

    private static void WriteTable(TextWriter output, string[] titles, string alignment, IEnumerable<string[]> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        int[] widths = [.. titles.Select((t, i) => Math.Max(WidthOf(t), all.Max(r => Math.Min(WidthOf(r[i]), WidestReason))))];
        WriteRow(titles);
        WriteRow([.. widths.Select(w => new string('─', w))]);
        foreach (string[] row in all)
        {
            WriteRow(row);
        }

        output.WriteLine();

        void WriteRow(string[] cells) => output.WriteLine(string.Join("  ", cells.Select((c, i) => Padded(c, widths[i], alignment[i] == 'r'))).TrimEnd());
    }

    private static string Padded(string cell, int width, bool isRight)
    {
        string space = new(' ', Math.Max(0, width - WidthOf(cell)));
        return isRight ? space + cell : cell + space;
    }

    private static int WidthOf(string text) => new StringInfo(text).LengthInTextElements;
}
