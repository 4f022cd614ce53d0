using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Xunit.Abstractions;

namespace Sakip.Dsl.Language.Tests;

/// <summary>
/// Mistakes planted by a program in the sample's own files. Whatever is broken, nothing is thrown, something is said, and
/// every indicator but the one that was hit is bound as before.
/// </summary>
public sealed class RecoveryTests(ITestOutputHelper output)
{
    private const int PerFileAndKind = 12;

    private static readonly SyntaxTree[] s_sample = Definitions.Sample.Select(f => Definitions.Tree(f.Value, f.Key)).ToArray();

    private static readonly Project s_sound = Project.Create(s_sample);

    public static TheoryData<MistakeKind> Kinds { get; } = new(Enum.GetValues<MistakeKind>());

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_planted_mistake_is_told_where_it_is_and_costs_no_neighbour(MistakeKind kind)
    {
        int planted = 0;
        int silent = 0;
        int far = 0;
        var lost = new List<string>();
        foreach (var (file, text) in Definitions.Sample.Where(f => char.IsDigit(f.Key[0])))
        {
            foreach (var mistake in Mistake.Plant(kind, text, PerFileAndKind, seed: file.Length))
            {
                planted++;
                var project = With(file, mistake.Text);
                var findings = project.Diagnostics.Where(d => d.Location.Path == file).ToArray();
                silent += findings.Length == 0 ? 1 : 0;
                far += findings.Length > 0 && !findings.Any(d => mistake.IsNear(d, text)) ? 1 : 0;
                string? hit = mistake.IndicatorHit(text);
                lost.AddRange(Lost(project, file, hit, mistake.CutsAt(text)).Select(l => $"{file}@{mistake.Offset} {mistake.What} lost {l}"));
            }
        }

        output.WriteLine($"{kind}: {planted} planted, {silent} change nothing that is wrong, {far} told elsewhere, {lost.Count} neighbours lost");
        Assert.True(planted >= 70);
        Assert.True(lost.Count == 0, string.Join("\n", lost.Take(20)));
        Assert.True(far <= planted / 20, $"{far} of {planted} are told far from their place");
    }

    [Theory]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(5)]
    public void As_many_mistakes_as_there_are_in_as_many_indicators_are_told(int count)
    {
        foreach (var (file, text) in Definitions.Sample)
        {
            var formulas = Lines(text).Where(l => l.Text.Contains("formula: ", StringComparison.Ordinal) && l.Text.Contains(" / ", StringComparison.Ordinal)).Take(count).ToArray();
            if (formulas.Length < count)
            {
                continue;
            }

            // A forgotten operator in each formula: the operand behind it is what cannot stand there.
            string broken = text;
            foreach (var (offset, line) in formulas.Reverse())
            {
                int at = offset + line.IndexOf(" / ", StringComparison.Ordinal);
                broken = broken.Remove(at, 3).Insert(at, "   ");
            }

            var findings = With(file, broken).Diagnostics.Where(d => d.Location.Path == file && d.Rule.Severity == Severity.Error).ToArray();
            Assert.Equal(count, findings.Length);
            Assert.Equal(
                formulas.Select(f => broken[..f.Offset].Count(c => c == '\n')).ToArray(),
                findings.Select(d => d.Location.Start.Line).ToArray());
        }
    }

    private static Project With(string file, string text) =>
        Project.Create(s_sample.Where(t => t.Text.Path != file).Append(Definitions.Tree(text, file)));

    private static IEnumerable<string> Lost(Project project, string file, string? hit, int cut)
    {
        foreach (var expected in s_sound.Files.Single(f => f.Path == file).AllIndicators())
        {
            bool isBeyondCut = cut >= 0 && Definitions.Sample[file].IndexOf($"indikator {expected.Id} ", StringComparison.Ordinal) is var at && (at >= cut || EndOf(file, at) > cut);
            if (expected.Path != hit && expected.Id != hit && !isBeyondCut)
            {
                bool isThere = project.Indicators.TryGetValue(expected.Path, out var found) && found.IsSound && found.Equals(expected);
                if (!isThere)
                {
                    yield return expected.Path;
                }
            }
        }
    }

    private static int EndOf(string file, int indicator) => Definitions.Sample[file].IndexOf("\n    }", indicator, StringComparison.Ordinal) + 6;

    private static IEnumerable<(int Offset, string Text)> Lines(string text)
    {
        int offset = 0;
        foreach (string line in text.Split('\n'))
        {
            yield return (offset, line);
            offset += line.Length + 1;
        }
    }
}
