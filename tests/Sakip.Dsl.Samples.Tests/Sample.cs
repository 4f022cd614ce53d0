using System.Globalization;
using System.Text.RegularExpressions;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tests;

namespace Sakip.Dsl.Samples.Tests;

/// <summary>A sample, measured by the tool's own reader and engine.</summary>
internal sealed class Sample
{
    private static readonly Dictionary<string, Lazy<Sample>> s_known = new[] { "KabupatenBlitar", "KecamatanSukorejo", "KecamatanBumiaji", "KecamatanPonggok" }
        .ToDictionary(n => n, n => new Lazy<Sample>(() => new Sample(n)));

    private Sample(string name)
    {
        Folder = Folders.Find("samples", name);
        Project = DefinitionReader.Read(DefinitionFinder.Find([Folder], Folder));
        (Measurements, Findings) = DataReader.Measure(Project, DataFinder.Find([Path.Combine(Folder, "data")], Folder));
    }

    public static IEnumerable<string> Names => s_known.Keys;

    public string Folder { get; }

    public Project Project { get; }

    public Measurements Measurements { get; }

    public IReadOnlyList<DataFinding> Findings { get; }

    public static Sample Of(string name) => s_known[name].Value;

    /// <summary>The sample of a document, by the name the printed rows have it under.</summary>
    public static Sample OfDocument(string document) => Of(document switch
    {
        "lppd-kab-blitar-2024" or "003" => "KabupatenBlitar",
        "lkjip-sukorejo-2020" or "001" => "KecamatanSukorejo",
        "sakip-bumiaji-2019" or "004" => "KecamatanBumiaji",
        _ => throw new ArgumentException(document, nameof(document)),
    });

    /// <summary>What the sample's data say is printed on a line, of some kind.</summary>
    public IReadOnlyList<PrintedValue> PrintedOn(int line, params string[] what) =>
        [.. Measurements.Printed.Where(p => what.Contains(p.Apa) && LinesOf(p).Contains(line))];

    private static IEnumerable<int> LinesOf(PrintedValue printed) =>
        Regex.Matches(printed.Keterangan, @"baris (\d+)").Select(m => int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture));
}
