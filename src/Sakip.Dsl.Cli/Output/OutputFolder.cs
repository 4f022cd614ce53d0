using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>The folder into which a command writes, by the name under which the user knows it.</summary>
/// <param name="shown">The folder as given.</param>
/// <param name="console">Where the tool speaks.</param>
/// <param name="language">The language in which it does.</param>
internal sealed class OutputFolder(string shown, ToolConsole console, MessageLanguage language)
{
    /// <summary>Where it is.</summary>
    public string FullPath { get; } = Path.GetFullPath(shown, console.WorkingDirectory);

    /// <summary>Names each file on a line of its own, and which of them were as they should be already; says whether there were any.</summary>
    public bool Tell(IEnumerable<(string Name, bool IsWritten)> files)
    {
        bool isAny = false;
        foreach ((string name, bool isWritten) in files)
        {
            isAny = true;
            string path = Path.EndsInDirectorySeparator(shown) ? shown + name : $"{shown}/{name}";
            console.Out.WriteLine(isWritten ? path : $"{path} ({Phrases.Unchanged().In(language)})");
        }

        return isAny;
    }
}
