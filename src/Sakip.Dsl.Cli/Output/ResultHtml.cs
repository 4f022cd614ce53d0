using System.Text.Encodings.Web;
using System.Text.Unicode;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Results as a page of plain tables that needs nothing beside itself.</summary>
internal static class ResultHtml
{
    private const string Style =
        "body{font-family:sans-serif;margin:2rem}table{border-collapse:collapse;margin-bottom:2rem}th,td{border:1px solid #999;padding:.2rem .5rem;text-align:left;vertical-align:top}.r{text-align:right;white-space:nowrap}";

    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static void Write(Measurements measurements, MessageLanguage language, TextWriter output)
    {
        (string code, string title) = language == MessageLanguage.English ? ("en", "Results") : ("id", "Hasil hitungan");
        output.WriteLine($"<!DOCTYPE html>\n<html lang=\"{code}\">\n<head>\n<meta charset=\"utf-8\">\n<title>{title}</title>\n<style>{Style}</style>\n</head>\n<body>\n<h1>{title}</h1>");
        foreach (var table in ResultTables.Of(measurements, language))
        {
            output.WriteLine("<table>\n<thead>");
            WriteRow(table, table.Titles, "th", output);
            output.WriteLine("</thead>\n<tbody>");
            foreach (string[] row in table.Rows)
            {
                WriteRow(table, row, "td", output);
            }

            output.WriteLine("</tbody>\n</table>");
        }

        string summary = ResultTables.Summary(measurements, language);
        output.WriteLine(summary.Length > 0 ? $"<p>{s_encoder.Encode(summary)}</p>\n</body>\n</html>" : "</body>\n</html>");
    }

    private static void WriteRow(ResultTable table, string[] cells, string tag, TextWriter output)
    {
        output.Write("<tr>");
        for (int i = 0; i < cells.Length; i++)
        {
            output.Write($"<{tag}{(table.Alignment[i] == 'r' ? " class=\"r\"" : "")}>{s_encoder.Encode(cells[i])}</{tag}>");
        }

        output.WriteLine("</tr>");
    }
}
