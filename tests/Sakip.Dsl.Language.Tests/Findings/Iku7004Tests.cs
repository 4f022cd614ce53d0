namespace Sakip.Dsl.Language.Tests.Findings;

/// <summary>Two indicators with one formula, and one name with two formulas.</summary>
public sealed class Iku7004Tests
{
    private const string Inputs = "orang \"Jumlah ibu\"; orang > 0 \"Jumlah penduduk\"";

    [Fact]
    public void OneFormula() => Diagnosed.EachOf("IKU7",
    [
        Two("\"Satu\"", "a / b × 100%", "\"Dua\"", "100% × x / y"),
        Two("\"Satu\"", "a / b × 100%", "\"Dua\"", "(x × 100%) / y"),
        Two("\"Satu\"", "(a - b) / b × 100%", "\"Dua\"", "(x / y - 1) × 100%"),
        Two("\"Satu\"", "(a - b) / b × 100%", "\"Dua\"", "-(y - x) × 100% × y ^ -1"),
        Two("\"Satu\"", "a × 30% + b × 70%", "\"Dua\"", "0,7 × y + x × 0,3").Replace("persen", "orang"),
        Two("\"Satu\"", "akar(a × b) × 100%", "\"Dua\"", "100 × akar(y × x; 2)").Replace("persen", "orang"),
        Two("\"Satu\"", "maks(a; b)", "\"Dua\"", "maks(y; x)").Replace("persen", "orang"),
        Two("\"Satu\"", "jika(a > b dan a <> 0; a; b)", "\"Dua\"", "jika(0 <> x dan y < x; x; y)").Replace("persen", "orang"),
        Two("\"Satu\"", "(a / b × 100% + a / b × 100%) / 2", "\"Dua\"", "rata(x / y; x / y) × 100%"),
    ]);

    [Fact]
    public void OtherFormulas() => Diagnosed.EachOf("IKU7",
    [
        Two("\"Satu\"", "a / b × 100%", "\"Dua\"", "y / x × 100%", mark: false),
        Two("\"Satu\"", "a / b × 100%", "\"Dua\"", "x / y × 1.000", mark: false),
        Two("\"Satu\"", "a / b × 100%", "\"Dua\"", "x / (x + y) × 100%", mark: false),
        Two("\"Satu\"", "a / b × 100%", "\"Dua\"", "x / y × 100%", mark: false).Replace("x: orang \"Jumlah ibu\"", "x: orang \"Jumlah bayi\""),
        Two("\"Satu\"", "a × b / b", "\"Dua\"", "x + 0 × y", mark: false).Replace("persen", "orang"),
        Two("\"Satu\"", "a + 1", "\"Dua\"", "x + 1", mark: false).Replace("persen", "orang").Replace("    variabel b: orang > 0 \"Jumlah penduduk\"\n", "").Replace("    variabel y: orang > 0 \"Jumlah penduduk\"\n", ""),
        Two("\"Satu\"", "a / b × 100%", "\"SATU\"", "x / y × 100%", "Kedua", mark: false),
        Two("\"Satu\"", "a / b × 100%", "\"Satu\"", "x / y × 100%", "Kedua", mark: false).Replace("x: orang \"Jumlah ibu\"", "x: orang \"Jumlah ibu di instansi kedua\""),
    ]);

    [Fact]
    public void OneName() => Diagnosed.EachOf("IKU7",
    [
        Two("\"Persentase ibu\"", "a / b × 100%", "\"Persentase  Ibu\"", "x / (x + y) × 100%"),
        Two("\"Persentase ibu\"", "a / b × 100%", "\"Persentase  Ibu\"", "x / (x + y) × 100%", "Kedua"),
        Two("\"Persentase ibu\"", "a / b × 100%", "\"Persentase ibu\"", "100% × x / y"),
        Two("\"Persentase ibu\"", "a / b × 100%", "\"Persentase ibu\"", "y / x × 100%", "Kedua"),
    ]);

    [Fact]
    public void BetweenFiles() => Diagnosed.In(
    [
        ("a.iku", Office("Pertama", Indicator("Satu", "\"Satu\"", "a", "b", "a / b × 100%"))),
        ("b.iku", Office("Kedua", Indicator("⟦Dua⟧", "\"Dua\"", "c", "d", "c × 100% / d"))),
    ]);

    [Fact]
    public void ThroughOthers()
    {
        string component(string id, string name, string formula) =>
            $"komponen {id} \"{name}\" {{\n  satuan: rasio\n  variabel a: orang \"Jumlah ibu\"\n  variabel b: orang > 0 \"Jumlah penduduk\"\n  formula: {formula}\n}}\n";
        string survey(string id, string formula) =>
            $"  indikator {id} \"Nama {id.Trim('⟦', '⟧')}\" {{\n    satuan: persen\n    polaritas: naik\n    formula: {formula}\n    variabel n: orang > 0 \"Pengali\"\n    penanggung jawab: \"B\"\n    sumber data: \"S\"\n  }}\n";
        Diagnosed.EachOf("IKU7",
        [
            component("K1", "K1", "a / b") + component("K2", "K2", "a / b") + Office("D", survey("P", "K1 × n × 100%") + survey("⟦Q⟧", "n × K2 × 100%")),
            component("K1", "K1", "a / b") + component("K2", "K2", "a / (a + b)") + Office("D", survey("P", "K1 × n × 100%") + survey("Q", "n × K2 × 100%")),
            component("K1", "K1", "a / b") + Office("D", survey("P", "K1 × n × 100%") + survey("Q", "n × K1[t-1] × 100%")),
        ]);
    }

    /// <summary>Deep nesting, long sums and chains that square what they name must not take longer than they are.</summary>
    [Fact]
    public void NothingExplodes()
    {
        string[] terms = [.. Enumerable.Range(1, 200).Select(i => $"a / (b + {i})")];
        string nested = Enumerable.Range(1, 80).Aggregate("a", (inner, i) => $"1 / ({inner}) + b / {i}");
        string chain = string.Concat(Enumerable.Range(1, 40).Select(i =>
            $"komponen K{i} \"K{i}\" {{\n  satuan: indeks\n  variabel v{i}: indeks \"v{i}\"\n  formula: {(i == 1 ? "v1" : $"K{i - 1} × K{i - 1} + K{i - 1} / v{i}")}\n}}\n"));
        foreach (string text in new[]
        {
            Two("\"Satu\"", string.Join(" + ", terms), "\"Dua\"", string.Join(" + ", terms.Reverse()).Replace('a', 'x').Replace('b', 'y'), mark: false),
            Two("\"Satu\"", nested, "\"Dua\"", "x / y", mark: false),
            chain + Two("\"Satu\"", "K40 × a / b", "\"Dua\"", "K40 × y / x", mark: false),
        })
        {
            Assert.NotEmpty(Definitions.Project(text).Indicators);
        }
    }

    private static string Two(string name, string formula, string otherName, string otherFormula, string office = "", bool mark = true)
    {
        string first = Indicator("Satu", name, "a", "b", formula);
        string second = Indicator(mark ? "⟦Dua⟧" : "Dua", otherName, "x", "y", otherFormula);
        return office.Length == 0 ? Office("Pertama", first + second) : Office("Pertama", first) + Office(office, second);
    }

    private static string Office(string id, string body) => $"instansi {id} \"{id}\" {{\n{body}}}\n";

    private static string Indicator(string id, string name, string first, string second, string formula)
    {
        string[] inputs = Inputs.Split("; ");
        return $"  indikator {id} {name} {{\n    satuan: persen\n    polaritas: naik\n    variabel {first}: {inputs[0]}\n    variabel {second}: {inputs[1]}\n"
            + $"    formula: {formula}\n    penanggung jawab: \"B\"\n    sumber data: \"S\"\n  }}\n";
    }
}
