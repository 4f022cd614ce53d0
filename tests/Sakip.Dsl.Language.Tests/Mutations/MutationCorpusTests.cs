using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Xunit.Abstractions;

namespace Sakip.Dsl.Language.Tests.Mutations;

/// <summary>
/// Every indicator of the sample regulation, changed in every way that a careless hand changes it: what the compiler
/// does not see would become law.
/// </summary>
public sealed class MutationCorpusTests(ITestOutputHelper output)
{
    private const string Published = "mutasi.md";

    /// <summary>Bands that are printed in regulations and reports; the sample's own has one table only.</summary>
    private const string PrintedBands = """
        kategori MutuPelayanan "Mutu pelayanan" (2 desimal) {
          D "Tidak baik": 25,00 .. 64,99
          C "Kurang baik": 65,00 .. 76,60
          B "Baik": 76,61 .. 88,30
          A "Sangat baik": 88,31 .. 100,00
        }
        kategori PredikatKinerja "Predikat kinerja" {
          SangatTinggi "Sangat Tinggi": > 90
          Tinggi "Tinggi": > 75 .. 90
          Sedang "Sedang": > 65 .. 75
          Rendah "Rendah": > 50 .. 65
          SangatRendah "Sangat Rendah": <= 50
        }
        aturan capaian Lppd {
          naik: realisasi / target × 100
          turun: (2 × target - realisasi) / target × 100
          predikat: PredikatKinerja
        }

        """;

    private static readonly SortedDictionary<string, string> s_files = new(Definitions.Sample.ToDictionary(f => f.Key, f => f.Value), StringComparer.Ordinal) { ["Pita.iku"] = PrintedBands };

    private static readonly Dictionary<string, SyntaxTree> s_trees = s_files.ToDictionary(f => f.Key, f => Definitions.Tree(f.Value, f.Key));

    [Fact]
    public void The_sample_itself_is_clean() =>
        Assert.Equal("", string.Concat(Project.Create(s_trees.Values).Diagnostics.Select(Definitions.Show)));

    [Fact]
    public void What_changes_the_meaning_is_reported_where_it_was_changed()
    {
        var mutants = s_files.SelectMany(f => FormulaMutations.Of(f.Key, f.Value).Concat(BandMutations.Of(f.Key, f.Value))).ToArray();
        var outcomes = mutants.AsParallel().AsOrdered().Select(m => (Mutant: m, IsReported: IsReported(m))).ToArray();
        foreach (var (mutant, _) in outcomes.Where(o => !o.IsReported))
        {
            output.WriteLine($"{mutant.Kind} {mutant.File} {mutant.Where}: {mutant.Text.Split('\n')[mutant.FirstLine].Trim()}");
        }

        string table = TableOf(outcomes);
        output.WriteLine(table);
        Assert.True(outcomes.Count(o => o.IsReported) >= 0.95 * outcomes.Length, table);
        Assert.Contains(table, File.ReadAllText(Path.Combine(Folders.Docs, Published)).ReplaceLineEndings("\n"), StringComparison.Ordinal);
    }

    private static bool IsReported(Mutant mutant)
    {
        var project = Project.Create(s_trees.Where(t => t.Key != mutant.File).Select(t => t.Value).Append(Definitions.Tree(mutant.Text, mutant.File)));
        return project.Diagnostics.Any(d => IsAt(d.Location, mutant) || d.Related.Any(r => IsAt(r.Location, mutant)));
    }

    private static bool IsAt(Diagnostics.Location location, Mutant mutant) =>
        location.Path == mutant.File && location.Start.Line <= mutant.LastLine && location.End.Line >= mutant.FirstLine;

    private static string TableOf(IReadOnlyList<(Mutant Mutant, bool IsReported)> outcomes)
    {
        var table = new StringBuilder("| perubahan | dibuat | dilaporkan di tempatnya | bagian |\n|---|---:|---:|---:|\n");
        foreach (var kind in outcomes.GroupBy(o => o.Mutant.Kind).OrderBy(g => g.Key))
        {
            Append(kind.Key.ToString(), [.. kind]);
        }

        Append("semuanya", outcomes);
        return table.ToString();

        void Append(string name, IReadOnlyList<(Mutant Mutant, bool IsReported)> some)
        {
            int reported = some.Count(o => o.IsReported);
            table.Append($"| {name} | {some.Count} | {reported} | {(reported * 100m / some.Count).ToString("F1", CultureInfo.InvariantCulture).Replace('.', ',')}% |\n");
        }
    }
}
