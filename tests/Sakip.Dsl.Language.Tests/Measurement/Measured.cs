using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Tests.Measurement;

/// <summary>A few definitions, measured by a few rows: <c>D.A; 2024; x; 5; note</c>, one a line.</summary>
internal sealed class Measured
{
    private Measured(Measurements results, IReadOnlyList<DataFinding> findings) => (Results, Findings) = (results, findings);

    public Measurements Results { get; }

    public IReadOnlyList<DataFinding> Findings { get; }

    /// <summary>The findings as a host prints them, in Indonesian.</summary>
    public string[] Said => [.. Findings.Select(f => FormattableString.Invariant($"({f.Line},{f.Column}) {f.Severity}: {f.Message.Indonesian}"))];

    public static Measured Of(string definitions, string rows) => Of(definitions, rows.Split('\n', StringSplitOptions.RemoveEmptyEntries));

    public static Measured Of(string definitions, IEnumerable<string> rows)
    {
        var project = Definitions.Project(definitions);
        Assert.DoesNotContain(project.Diagnostics, d => d.Rule.Severity == Severity.Error);
        return Of(project, rows);
    }

    public static Measured Of(Project project, IEnumerable<string> rows)
    {
        var data = new DataSet(project);
        int line = 0;
        foreach (string row in rows)
        {
            line++;
            string[] fields = [.. row.Split(';').Select(f => f.Trim()), "", "", "", ""];
            var place = new DataPlace("data.csv", new(line, 1), new(line, 2), new(line, 3), new(line, 4)); // the column is the field's number
            data.Add(new DataRow(fields[0], fields[1], fields[2], fields[3], fields[4], place));
        }

        var results = MeasuringEngine.Measure(project, data);
        return new Measured(results, [.. data.Findings.Order()]);
    }

    /// <summary>What an indicator came to, in full; the reason in brackets where it came to nothing, and nothing where it is not told.</summary>
    public string Value(string path, string period)
    {
        Assert.True(Period.TryParse(period, out var at));
        return Results.Find(path, at) is not { } found ? "" : found.Realisasi is { } number ? NumberText.Of(number) : $"[{found.Alasan}]";
    }

    public string Score(string path, string period)
    {
        Assert.True(Period.TryParse(period, out var at));
        return Results.Find(path, at)?.Capaian is not { } score ? "" : score.Capaian is { } number ? NumberText.Of(number) : $"[{score.Alasan}]";
    }

    /// <summary>Everything, one line a result, for comparisons.</summary>
    public string[] All() =>
    [
        .. Results.Indicators.Select(m => $"{m.Indicator.Path} {m.Periode} {m.Tulisan} {m.RealisasiPenuh} {m.Capaian.Target} {m.Capaian} {m.Predikat} {m.Alasan}"),
        .. Results.Groups.Select(m => $"{m.Group.Path} {m.Periode} {m.Capaian}"),
        .. Results.Budgets.Select(m => $"{m.Path} {m.Periode} {m.Anggaran} {m.Realisasi} {m.Serapan}"),
        .. Results.Printed.Select(p => $"{p.Path} {p.Periode} {p.Apa} {p.Tercetak} {p.Seharusnya} {p.Cocok}").Order(StringComparer.Ordinal),
    ];
}
