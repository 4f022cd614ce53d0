using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>What is wrong with data, in the form of the compiler's messages.</summary>
internal static class DataReport
{
    private const string Plain = "\e[0m";

    public static void Write(IReadOnlyList<DataFinding> findings, MessageLanguage language, TextWriter output, bool useColor)
    {
        foreach (var finding in findings)
        {
            (string word, string color) = finding.Severity switch
            {
                Severity.Error => ("error", "\e[1;31m"),
                Severity.Warning => ("warning", "\e[1;33m"),
                _ => ("info", "\e[1;36m"),
            };
            string shown = useColor ? color + word + Plain : word;
            output.WriteLine(FormattableString.Invariant($"{finding.File}({finding.Line},{finding.Column}): {shown}: {finding.Message.In(language)}"));
        }
    }
}
