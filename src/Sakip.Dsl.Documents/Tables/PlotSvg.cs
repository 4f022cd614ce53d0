using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tables;

/// <summary>
/// Draws an indicator's path small enough for a table's cell. Shape and fill tell everything, so that a black printer and a colour-blind
/// reader see it too: targets are a dashed stair with hollow squares, results a solid line with filled dots.
/// </summary>
internal static class PlotSvg
{
    private const double Width = 120;
    private const double Height = 46;
    private const double Left = 6;
    private const double Right = 96;
    private const double Top = 6;
    private const double Bottom = 30;
    private const double Mark = 3.2;
    private const double Dot = 2.2;
    private const double YearY = 43;

    public static string Write(TargetPath path)
    {
        var points = path.Titik;
        int first = points[0].Tahun;
        int last = points[points.Count - 1].Tahun;
        var heights = points.SelectMany(p => new[] { p.Target, p.Realisasi }).Where(h => h is not null).Select(h => (double)h!.Value).ToArray();
        double lowest = heights.Min();
        double highest = heights.Max();

        var svg = new StringBuilder();
        svg.Append("<svg class=\"jalur\" xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" viewBox=\"0 0 ").Append(Text(Width)).Append(' ').Append(Text(Height)).Append("\">");
        svg.Append("<title>").Append(HtmlText.Escape(path.Ringkas)).Append("</title>");
        AppendStair(svg, [.. points.Where(p => p.Target is not null).Select(p => (X(p.Tahun), Y(p.Target!.Value)))]);
        AppendLine(svg, points.Select(p => p.Realisasi is { } reached ? (X(p.Tahun), Y(reached)) : ((double, double)?)null));
        AppendFlag(svg, path);
        if (first == last)
        {
            AppendYear(svg, first, X(first), "middle");
        }
        else
        {
            AppendYear(svg, first, Left - Mark, "start");
            AppendYear(svg, last, Right + Mark, "end");
        }

        return svg.Append("</svg>").ToString();

        double X(int year) => first == last ? (Left + Right) / 2 : Left + ((Right - Left) * (year - first) / (last - first));

        // Equal values lie in the middle: a line at the top or bottom would look like an extreme.
        double Y(decimal height) => highest > lowest ? Bottom - ((Bottom - Top) * (((double)height - lowest) / (highest - lowest))) : (Top + Bottom) / 2;
    }

    private static void AppendStair(StringBuilder svg, (double X, double Y)[] targets)
    {
        if (targets.Length > 1)
        {
            svg.Append("<path fill=\"none\" stroke=\"#000\" stroke-width=\"0.9\" stroke-dasharray=\"3 2\" d=\"M").Append(Text(targets[0].X)).Append(' ').Append(Text(targets[0].Y));
            for (int i = 1; i < targets.Length; i++)
            {
                // A target holds until the middle between two years: each mark lies on its own step.
                double middle = (targets[i - 1].X + targets[i].X) / 2;
                svg.Append('H').Append(Text(middle)).Append('V').Append(Text(targets[i].Y)).Append('H').Append(Text(targets[i].X));
            }

            svg.Append("\"/>");
        }

        foreach (var (x, y) in targets)
        {
            svg.Append("<rect fill=\"#fff\" stroke=\"#000\" stroke-width=\"0.9\" x=\"").Append(Text(x - Mark)).Append("\" y=\"").Append(Text(y - Mark));
            svg.Append("\" width=\"").Append(Text(2 * Mark)).Append("\" height=\"").Append(Text(2 * Mark)).Append("\"/>");
        }
    }

    /// <summary>The line of results; a year without one parts it.</summary>
    private static void AppendLine(StringBuilder svg, IEnumerable<(double X, double Y)?> reached)
    {
        var all = reached.ToArray();
        var line = new StringBuilder();
        for (int i = 0; i < all.Length; i++)
        {
            if (all[i] is { } point)
            {
                bool goesOn = i > 0 && all[i - 1] is not null;
                line.Append(goesOn ? 'L' : 'M').Append(Text(point.X)).Append(' ').Append(Text(point.Y));
            }
        }

        if (all.Count(p => p is not null) > 1)
        {
            svg.Append("<path fill=\"none\" stroke=\"#000\" stroke-width=\"1.4\" d=\"").Append(line).Append("\"/>");
        }

        foreach (var point in all.Where(p => p is not null))
        {
            svg.Append("<circle fill=\"#000\" cx=\"").Append(Text(point!.Value.X)).Append("\" cy=\"").Append(Text(point.Value.Y)).Append("\" r=\"").Append(Text(Dot)).Append("\"/>");
        }
    }

    /// <summary>The direction that is good, filled where the target was met, and a tick or a cross below.</summary>
    private static void AppendFlag(StringBuilder svg, TargetPath path)
    {
        string? shape = path.Polaritas switch
        {
            ArahPolaritas.Naik => "M104.5 13L110 4L115.5 13Z",
            ArahPolaritas.Turun => "M104.5 4L110 13L115.5 4Z",
            ArahPolaritas.Stabil => "M104.5 8.5L110 3.5L115.5 8.5L110 13.5Z",
            _ => null,
        };
        if (shape is not null)
        {
            svg.Append("<path stroke=\"#000\" stroke-width=\"0.9\" fill=\"").Append(path.Tercapai == true ? "#000" : "#fff").Append("\" d=\"").Append(shape).Append("\"/>");
        }

        if (path.Tercapai is { } met)
        {
            svg.Append("<path fill=\"none\" stroke=\"#000\" stroke-width=\"1.6\" d=\"").Append(met ? "M105 23L109 27L115.5 18" : "M105.5 18.5L114.5 27.5M114.5 18.5L105.5 27.5").Append("\"/>");
        }
    }

    private static void AppendYear(StringBuilder svg, int year, double x, string anchor)
    {
        svg.Append("<text font-size=\"9\" text-anchor=\"").Append(anchor).Append("\" x=\"").Append(Text(x)).Append("\" y=\"").Append(Text(YearY)).Append("\">");
        svg.Append(year.ToString(CultureInfo.InvariantCulture)).Append("</text>");
    }

    private static string Text(double coordinate) => (Math.Round(coordinate, 1) + 0.0).ToString("0.#", CultureInfo.InvariantCulture);
}
