using System.CommandLine;
using System.CommandLine.Invocation;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary>
/// <c>--help</c> in the language asked for: the parser's own help speaks the machine's language, and never Indonesian.
/// </summary>
internal sealed class ToolHelp(MessageLanguage language, TextWriter output) : SynchronousCommandLineAction
{
    private const int DescriptionColumn = 34;
    private const int Width = 100;

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Write(parseResult.CommandResult.Command);
        return ExitCode.Success;
    }

    public void Write(Command command)
    {
        WriteWrapped(command.Description ?? "", indentation: 0, column: 0);
        output.WriteLine();
        Title(new("Pemakaian", "Usage"));
        output.WriteLine($"  {UsageOf(command)}");
        WriteRows(new("Perintah", "Commands"), command.Subcommands.Select(c => (NamesOf(c), c.Description)));
        WriteRows(new("Argumen", "Arguments"), command.Arguments.Select(a => ($"<{a.Name}>…", a.Description)));
        WriteRows(new("Opsi", "Options"), OptionsOf(command).Select(o => (NamesOf(o), o.Description)));
    }

    private static IEnumerable<Option> OptionsOf(Command command) =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(p => p.Options.Where(o => o.Recursive)));

    private string UsageOf(Command command)
    {
        string options = new LocalizedText("[opsi]", "[options]").In(language);
        return command is RootCommand
            ? $"sakip {new LocalizedText("<perintah>", "<command>").In(language)} {options}"
            : $"sakip {command.Name} {string.Join(' ', command.Arguments.Select(a => $"<{a.Name}>…"))} {options}";
    }

    private static string NamesOf(Command command) => string.Join(", ", [command.Name, .. command.Aliases]);

    private static string NamesOf(Option option)
    {
        string names = string.Join(", ", option.Aliases.Where(a => a.StartsWith('-')).Prepend(option.Name));
        return option.HelpName is null ? names : $"{names} <{option.HelpName}>";
    }

    private void Title(LocalizedText title) => output.WriteLine(title.In(language) + ":");

    private void WriteRows(LocalizedText title, IEnumerable<(string Names, string? Description)> rows)
    {
        var all = rows.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        output.WriteLine();
        Title(title);
        foreach ((string names, string? description) in all)
        {
            output.Write("  " + names);
            int column = names.Length + 2;
            if (column >= DescriptionColumn)
            {
                output.WriteLine();
                column = 0;
            }

            output.Write(new string(' ', DescriptionColumn - column));
            WriteWrapped(description ?? "", DescriptionColumn, DescriptionColumn);
        }
    }

    private void WriteWrapped(string text, int indentation, int column)
    {
        bool isFirst = true;
        foreach (string word in text.Split(' '))
        {
            if (!isFirst && column + 1 + word.Length > Width)
            {
                output.WriteLine();
                output.Write(new string(' ', indentation));
                column = indentation;
                isFirst = true;
            }

            output.Write(isFirst ? word : " " + word);
            column += word.Length + (isFirst ? 0 : 1);
            isFirst = false;
        }

        output.WriteLine();
    }
}
