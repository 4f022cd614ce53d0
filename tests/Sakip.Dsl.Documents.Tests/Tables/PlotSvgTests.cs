using System.Xml.Linq;
using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Tests.Tables;

public class PlotSvgTests
{
    private static readonly XNamespace s_svg = "http://www.w3.org/2000/svg";

    [Fact]
    public void Targets_are_hollow_and_dashed_results_filled_and_solid()
    {
        var svg = Draw(ArahPolaritas.Turun, true, (2022, 9, 8), (2023, 8, 7), (2024, 7, null));
        Assert.Equal(3, svg.Elements(s_svg + "rect").Count(r => (string?)r.Attribute("fill") == "#fff"));
        Assert.Equal(2, svg.Elements(s_svg + "circle").Count(c => (string?)c.Attribute("fill") == "#000"));
        Assert.Single(svg.Elements(s_svg + "path"), p => p.Attribute("stroke-dasharray") is not null);
        Assert.Equal(["2022", "2024"], svg.Elements(s_svg + "text").Select(t => t.Value));
        Assert.DoesNotContain("color", svg.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(true, "#000")]
    [InlineData(false, "#fff")]
    [InlineData(null, "#fff")]
    public void The_flag_is_filled_where_the_target_is_met(bool? met, string fill)
    {
        var svg = Draw(ArahPolaritas.Naik, met, (2023, 1, 2), (2024, 3, 4));
        var flag = Assert.Single(svg.Elements(s_svg + "path"), p => ((string)p.Attribute("d")!).EndsWith('Z'));
        Assert.Equal(fill, (string?)flag.Attribute("fill"));
    }

    [Fact]
    public void Up_down_and_stable_are_three_shapes() => Assert.Equal(
        3,
        new[] { ArahPolaritas.Naik, ArahPolaritas.Turun, ArahPolaritas.Stabil }
            .Select(p => (string)Draw(p, null, (2023, 1, 2)).Elements(s_svg + "path").Single(e => ((string)e.Attribute("d")!).EndsWith('Z')).Attribute("d")!).Distinct().Count());

    [Fact]
    public void The_title_says_the_numbers()
    {
        var svg = Draw(ArahPolaritas.Naik, false, (2023, 10, 9), (2024, 12, 11));
        Assert.Equal("Target 2023 = 10; 2024 = 12. Realisasi 2023 = 9; 2024 = 11. Target 2024 tidak tercapai", svg.Element(s_svg + "title")!.Value);
        Assert.Equal("img", (string?)svg.Attribute("role"));
    }

    [Fact]
    public void A_year_without_a_result_parts_the_line()
    {
        var svg = Draw(ArahPolaritas.Naik, null, (2021, null, 1), (2022, null, 2), (2023, null, null), (2024, null, 3));
        string line = (string)svg.Elements(s_svg + "path").First().Attribute("d")!;
        Assert.Equal(2, line.Count(c => c == 'M'));
        Assert.Equal(1, line.Count(c => c == 'L'));
    }

    [Fact]
    public void Degenerate_paths_are_drawn_within_the_picture()
    {
        XElement[] drawn =
        [
            Draw(ArahPolaritas.Naik, null, (2024, 5, null)),
            Draw(null, null, (2024, null, 5)),
            Draw(ArahPolaritas.Naik, true, (2023, 5, 5), (2024, 5, 5)),
            Draw(ArahPolaritas.Turun, false, (1900, decimal.MinValue, null), (2999, decimal.MaxValue, 0)),
            Draw(ArahPolaritas.Naik, true, (2023, 0.0000000000000000000000000001m, null), (2024, 0.0000000000000000000000000002m, -1)),
        ];
        foreach (var svg in drawn)
        {
            Assert.DoesNotContain("NaN", svg.ToString(), StringComparison.Ordinal);
            foreach (var (name, limit) in new[] { ("cx", 120.0), ("cy", 46.0), ("x", 120.0), ("y", 46.0) })
            {
                Assert.All(svg.Descendants().Select(e => (double?)e.Attribute(name)).Where(v => v is not null), v => Assert.InRange(v!.Value, 0, limit));
            }
        }
    }

    [Fact]
    public void Equal_paths_make_equal_pictures() =>
        Assert.Equal(PlotSvg.Write(Path(ArahPolaritas.Naik, true, (2023, 1, 2))), PlotSvg.Write(Path(ArahPolaritas.Naik, true, (2023, 1, 2))));

    private static XElement Draw(ArahPolaritas? polarity, bool? met, params (int Year, decimal? Target, decimal? Reached)[] years) =>
        XElement.Parse(PlotSvg.Write(Path(polarity, met, years)));

    private static TargetPath Path(ArahPolaritas? polarity, bool? met, params (int Year, decimal? Target, decimal? Reached)[] years) => new(
        years.Select(y => new PathPoint(y.Year, y.Target, Text(y.Target), y.Reached, Text(y.Reached))).ToEquatableArray(), polarity, met is null ? null : years[^1].Year, met);

    private static string Text(decimal? value) => value?.ToString(System.Globalization.CultureInfo.InvariantCulture) ?? "";
}
