using System.Globalization;
using System.Text.RegularExpressions;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// Bands drawn at random against brute force: every value of a fine grid, and every edge with its neighbours one rounding step
/// away, is looked for in every band. What is proved must be what is found.
/// </summary>
public sealed class BandProofTests
{
    private static readonly RoundingSyntax?[] s_roundings =
        [null, new(CaraBulat.Tanpa, 0), new(CaraBulat.Bulat, 0), new(CaraBulat.Bulat, 1), new(CaraBulat.Potong, 1), new(CaraBulat.Bulat, 2)];

    [Fact]
    public void Proofs_agree_with_brute_force()
    {
        var random = new Random(5001);
        int flawless = 0, withGap = 0, withOverlap = 0;
        for (int round = 0; round < 1_500; round++)
        {
            var (rounding, bands) = Draw(random);
            var text = Text(rounding, bands);
            var findings = Definitions.Project(text).Diagnostics;
            var values = Values(rounding, bands).ToArray();
            var counts = values.Select(v => (Value: v, Grades: bands.Count(b => b.Memuat(v)))).ToArray();
            var held = counts.Where(c => c.Grades > 0).Select(c => c.Value).ToArray();
            bool hasEmpty = bands.Any(b => !values.Any(b.Memuat));
            bool hasOverlap = counts.Any(c => c.Grades > 1);
            bool hasGap = held.Length > 0 && counts.Any(c => c.Grades == 0 && c.Value > held.Min() && c.Value < held.Max());

            string shown = text + string.Concat(findings.Select(Definitions.Show));
            Assert.All(findings, f => Assert.Contains(f.Rule.Id, new[] { "IKU5001", "IKU5002", "IKU5003" }));
            Assert.True(findings.Any(f => f.Rule.Id == "IKU5002") == hasOverlap, shown);
            if (!hasEmpty && !hasOverlap)
            {
                Assert.True(findings.Any(f => f.Rule.Id == "IKU5001") == hasGap, shown);
                withGap += hasGap ? 1 : 0;
                flawless += hasGap ? 0 : 1;
            }

            Assert.True(findings.Any(f => f.Rule.Id == "IKU5003" && f.Related.Count == 0) == hasEmpty, shown);
            withOverlap += hasOverlap ? 1 : 0;
            foreach (var finding in findings.Where(f => f.Rule.Id is "IKU5001" or "IKU5002"))
            {
                decimal witness = WitnessOf(finding.Message.English);
                int grades = bands.Count(b => b.Memuat(witness));
                Assert.True(finding.Rule.Id == "IKU5001" ? grades == 0 && witness > held.Min() && witness < held.Max() : grades > 1, shown);
                Assert.True(rounding is null or { Cara: CaraBulat.Tanpa } || decimal.Round(witness, rounding.Desimal) == witness, shown);
            }
        }

        Assert.True(flawless > 100 && withGap > 100 && withOverlap > 100, $"{flawless} {withGap} {withOverlap}");
    }

    [Fact]
    public void What_users_can_have_agrees_with_brute_force()
    {
        var random = new Random(5003);
        int uncovered = 0, unreachable = 0;
        for (int round = 0; round < 800; round++)
        {
            var rounding = s_roundings[random.Next(2, s_roundings.Length)]!;
            decimal edge = random.Next(-30, 60) / 10m;
            decimal step = 1m / (decimal)Math.Pow(10, rounding.Desimal);
            edge = decimal.Round(edge, rounding.Desimal);
            Batas[] bands = [new(-2, false, edge, false), new(edge + step, false, edge + 3, false), new(edge + 3 + step, false, edge + 4, false)];
            if (bands[0].Bawah > bands[0].Atas)
            {
                continue;
            }

            decimal low = random.Next(-4_000, 4_000) / 1000m;
            var domain = new Batas(low, random.Next(2) == 0, low + (random.Next(1, 6_000) / 1000m), random.Next(2) == 0);
            var findings = Definitions.Project(Text(rounding, bands) + Bands.UsedOn($"survei {domain.Tulisan}")).Diagnostics;
            var graded = Enumerable.Range(0, (int)((domain.Atas!.Value - low) * 2_000) + 1).Select(i => low + (i / 2_000m)).Append(low + 0.0000001m).Append(domain.Atas.Value - 0.0000001m)
                .Where(domain.Memuat)
                .Select(v => rounding.Cara == CaraBulat.Potong ? decimal.Round(v, rounding.Desimal, MidpointRounding.ToZero) : decimal.Round(v, rounding.Desimal, MidpointRounding.AwayFromZero))
                .Distinct().ToArray();
            bool isOutside = graded.Any(v => !bands.Any(b => b.Memuat(v)));
            bool isReached = bands.All(b => graded.Any(b.Memuat)) || !bands.Any(b => graded.Any(b.Memuat));
            string shown = Text(rounding, bands) + domain.Tulisan + "\n" + string.Concat(findings.Select(Definitions.Show));
            Assert.True(findings.Any(f => f.Rule.Id == "IKU5001") == isOutside, shown);
            Assert.True(findings.Any(f => f.Rule.Id == "IKU5003") == !isReached, shown);
            uncovered += isOutside ? 1 : 0;
            unreachable += isReached ? 0 : 1;
        }

        Assert.True(uncovered > 100 && unreachable > 100, $"{uncovered} {unreachable}");
    }

    /// <summary>Numbers at the ends of what can be written, and as many bands as nobody writes.</summary>
    [Fact]
    public void Nothing_is_too_great_or_too_much()
    {
        string[] edges = ["-79228162514264337593543950335", "79228162514264337593543950335", "0,0000000000000000000000000001", "0", "79228162514264337593543950334", "7,9228162514264337593543950335"];
        string[] roundings = ["", "(0 desimal)", "(2 desimal)", "(28 desimal)", "(potong 28 desimal)"];
        foreach (string rounding in roundings)
        {
            foreach (string low in edges)
            {
                foreach (string high in edges)
                {
                    string text = Bands.Of(rounding, $"< {low}", $"> {low} .. < {high}", $"> {high}") + Bands.UsedOn($"survei {(low == high ? ">= " + low : $"{low}..{high}")}") + Bands.UsedByRule("batas: tanpa");
                    Assert.NotNull(Definitions.Project(text).Diagnostics);
                }
            }
        }

        string[] gaps = [.. Enumerable.Range(0, 3_000).Select(i => $"{i} .. {i},5")];
        string[] nested = [.. Enumerable.Range(0, 3_000).Select(i => $"{i} .. {9_000 - i}")];
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Assert.Equal(2_999, Definitions.Project(Bands.Of("(2 desimal)", gaps)).Diagnostics.Count);
        Assert.NotEmpty(Definitions.Project(Bands.Of("", nested)).Diagnostics);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(10), $"{watch.Elapsed}");
    }

    /// <summary>Half of them are whole but for one edge at most.</summary>
    private static (RoundingSyntax? Rounding, Batas[] Bands) Draw(Random random)
    {
        var rounding = s_roundings[random.Next(s_roundings.Length)];
        int count = random.Next(1, 6);
        if (random.Next(2) == 0)
        {
            return (rounding, [.. Enumerable.Range(0, count).Select(_ => Bounds(random))]);
        }

        decimal step = rounding is null or { Cara: CaraBulat.Tanpa } ? 0 : 1m / (decimal)Math.Pow(10, rounding.Desimal);
        var edges = Enumerable.Range(0, count + 1).Select(_ => (decimal)random.Next(0, 40)).Distinct().Order().ToArray();
        var bands = edges.Zip(edges.Skip(1), (low, high) => new Batas(low + (low == edges[0] ? 0 : step), step == 0 && low != edges[0], high, false)).ToArray();
        if (bands.Length == 0)
        {
            return (rounding, [Bounds(random)]);
        }

        if (random.Next(3) == 0)
        {
            int at = random.Next(bands.Length);
            bands[at] = random.Next(2) == 0 ? bands[at] with { Atas = bands[at].Atas + random.Next(-2, 3) } : bands[at] with { AtasTerbuka = true };
        }

        return (rounding, random.Next(2) == 0 ? bands : [.. bands.Reverse()]);
    }

    private static Batas Bounds(Random random)
    {
        decimal low = random.Next(-20, 40) / (random.Next(2) == 0 ? 1m : 10m);
        decimal high = random.Next(6) == 0 ? low : low + (random.Next(0, 60) / (random.Next(2) == 0 ? 2m : 10m));
        return random.Next(8) switch
        {
            0 => new Batas(low, random.Next(2) == 0, null, false),
            1 => new Batas(null, false, high, random.Next(2) == 0),
            _ => new Batas(low, random.Next(2) == 0, high, random.Next(2) == 0),
        };
    }

    private static IEnumerable<decimal> Values(RoundingSyntax? rounding, Batas[] bands)
    {
        bool isReal = rounding is null or { Cara: CaraBulat.Tanpa };
        decimal step = isReal ? 0.05m : 1m / (decimal)Math.Pow(10, rounding!.Desimal);
        var edges = bands.SelectMany(b => new[] { b.Bawah, b.Atas }).OfType<decimal>().ToArray();
        decimal least = decimal.Floor(edges.Min()) - 1;
        var grid = Enumerable.Range(0, (int)((decimal.Ceiling(edges.Max()) + 1 - least) / step) + 1).Select(i => least + (i * step));
        return isReal ? grid.Concat(edges.SelectMany(e => new[] { e - 0.001m, e, e + 0.001m })) : grid;
    }

    private static decimal WitnessOf(string message)
    {
        string found = Regex.Match(message, @"the value (-?[\d.,]+) has").Groups[1].Value;
        Assert.True(decimal.TryParse(found.Replace(".", "").Replace(',', '.'), NumberStyles.Number, CultureInfo.InvariantCulture, out decimal value), message);
        return value;
    }

    private static string Text(RoundingSyntax? rounding, Batas[] bands) => Bands.Of(
        rounding switch { null => "", { Cara: CaraBulat.Tanpa } => "(tanpa)", { Cara: CaraBulat.Potong } => $"(potong {rounding.Desimal} desimal)", _ => $"({rounding.Desimal} desimal)" },
        [.. bands.Select(b => b.Tulisan)]);
}
