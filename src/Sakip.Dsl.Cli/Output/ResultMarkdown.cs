using System.Text;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Results as Markdown tables.</summary>
internal static class ResultMarkdown
{
    // What Markdown or HTML within it would read as its own.
    private const string Special = "\\`*_[]<>|&#~";

    public static void Write(Measurements measurements, MessageLanguage language, TextWriter output)
    {
        foreach (var table in ResultTables.Of(measurements, language))
        {
            WriteRow(table.Titles.Select(Escaped));
            WriteRow(table.Alignment.Select(a => a == 'r' ? "---:" : "---"));
            foreach (string[] row in table.Rows)
            {
                WriteRow(row.Select(Escaped));
            }

            output.WriteLine();
        }

        string summary = ResultTables.Summary(measurements, language);
        if (summary.Length > 0)
        {
            output.WriteLine(Escaped(summary));
        }

        void WriteRow(IEnumerable<string> cells) => output.WriteLine($"| {string.Join(" | ", cells)} |");
    }

    private static string Escaped(string cell)
    {
        var text = new StringBuilder(cell.Length);
        foreach (char c in cell)
        {
            if (Special.Contains(c, StringComparison.Ordinal))
            {
                text.Append('\\');
            }

            text.Append(char.IsControl(c) ? ' ' : c);
        }

        return text.ToString();
    }
}
