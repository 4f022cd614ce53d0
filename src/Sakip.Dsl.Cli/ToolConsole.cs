using System.Text;

namespace Sakip.Dsl.Cli;

/// <summary>Where the tool writes and from where relative paths count. Tests hand over their own.</summary>
internal sealed class ToolConsole(
    TextWriter output, TextWriter error, string workingDirectory, bool useColor = false, bool useColorInError = false)
{
    /// <summary>What was asked for.</summary>
    public TextWriter Out { get; } = output;

    /// <summary>What went wrong with the call itself.</summary>
    public TextWriter Error { get; } = error;

    /// <summary>The folder from which relative paths count.</summary>
    public string WorkingDirectory { get; } = workingDirectory;

    /// <summary>Whether a person with a colour terminal reads <see cref="Out"/>.</summary>
    public bool UseColor { get; } = useColor;

    /// <summary>Whether a person with a colour terminal reads <see cref="Error"/>.</summary>
    public bool UseColorInError { get; } = useColorInError;

    /// <summary>Whether <see cref="Out"/> is a terminal.</summary>
    public bool IsTerminal { get; init; }

    /// <summary>Whether <see cref="Error"/> is a terminal, on which a line can be written over.</summary>
    public bool IsErrorTerminal { get; init; }

    /// <summary>The process's own console: UTF-8 and \n wherever it runs, because other programs read what it writes.</summary>
    public static ToolConsole OfProcess()
    {
        if (!Console.IsOutputRedirected)
        {
            try
            {
                Console.OutputEncoding = Encoding.UTF8;
            }
            catch (IOException)
            {
                // A terminal that will not change its code page still shows everything within it.
            }
        }

        return new ToolConsole(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            Directory.GetCurrentDirectory(),
            WantsColor(Console.IsOutputRedirected),
            WantsColor(Console.IsErrorRedirected))
        {
            IsTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected && Environment.GetEnvironmentVariable("TERM") != "dumb",
        };
    }

    private static StreamWriter Writer(Stream stream) =>
        new(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { NewLine = "\n" };

    private static bool WantsColor(bool isRedirected) =>
        !isRedirected
        && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"))
        && Environment.GetEnvironmentVariable("TERM") != "dumb";
}
