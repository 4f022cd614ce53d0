using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Rewriting;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip rapikan</c>: writes definitions in their canonical form.</summary>
internal static class RapikanCommand
{
    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var paths = ToolOptions.Paths(language);
        var check = new Option<bool>("--periksa", "--check")
        {
            Description = new LocalizedText(
                "Tidak menulis apa-apa; menyebut berkas yang akan berubah, dan keluar dengan 1 bila ada.",
                "Writes nothing; names the files that would change, and exits with 1 when there are any.").In(language),
        };
        var command = new Command("rapikan", new LocalizedText(
            "Merapikan berkas definisi: urutan properti, indentasi, spasi, tanda, dan penulisan angka. Arti definisi tidak berubah, dan komentar tetap di tempatnya.",
            "Formats definition files: order of properties, indentation, spaces, signs and notation of numbers. What they mean does not change, and comments stay in place.").In(language))
        {
            paths, check,
        };
        command.Aliases.Add("format");
        command.SetAction(call =>
        {
            var files = DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory);
            return new Formatting(language, console, call.GetValue(check)).Run(files);
        });
        return command;
    }

    private sealed class Formatting(MessageLanguage language, ToolConsole console, bool isCheck)
    {
        private int _changed;
        private int _unreadable;

        public int Run(IReadOnlyList<DefinitionFile> files)
        {
            foreach (var file in files)
            {
                Format(file);
            }

            console.Out.WriteLine((isCheck ? Phrases.FormatChecked(_changed, files.Count) : Phrases.Formatted(_changed, files.Count)).In(language));
            return _unreadable > 0 || (isCheck && _changed > 0) ? ExitCode.Errors : ExitCode.Success;
        }

        private void Format(DefinitionFile file)
        {
            var tree = DefinitionReader.ReadTree(file);
            if (!DefinitionFormatter.CanFormat(tree))
            {
                var place = tree.Diagnostics.FirstOrDefault(d => d.Rule.Severity == Severity.Error)?.Location.Start ?? default;
                console.Error.WriteLine($"{file.ShownPath}({place.Line + 1},{place.Column + 1}): {Phrases.NotFormatted().In(language)}");
                _unreadable++;
                return;
            }

            string formatted = DefinitionReader.Guarded(file.ShownPath, () => DefinitionFormatter.Format(tree));
            if (formatted == tree.Text.Content)
            {
                return;
            }

            _changed++;
            if (isCheck)
            {
                ShowFirstDifference(file, tree, formatted);
            }
            else
            {
                DefinitionWriter.Write(file, formatted);
                console.Out.WriteLine(file.ShownPath);
            }
        }

        private void ShowFirstDifference(DefinitionFile file, SyntaxTree tree, string formatted)
        {
            string[] before = LinesOf(tree.Text.Content);
            string[] after = LinesOf(formatted);
            int line = 0;
            while (line < before.Length && line < after.Length && before[line] == after[line])
            {
                line++;
            }

            console.Out.WriteLine($"{file.ShownPath}({line + 1}): {Phrases.WouldChange().In(language)}");
            int column = line < before.Length && line < after.Length ? before[line].AsSpan().CommonPrefixLength(after[line]) : 0;
            Show('-', before, line, column);
            Show('+', after, line, column);
        }

        private void Show(char mark, string[] lines, int line, int column)
        {
            string shown = line >= lines.Length ? Phrases.EndOfFile().In(language)
                : lines[line].Length == 0 ? Phrases.EmptyLine().In(language)
                : DisplayLine.Of(lines[line], column, column).Text;
            console.Out.WriteLine($"  {mark} {shown}");
        }

        // The line ends belong to the lines: they may be what differs.
        private static string[] LinesOf(string text) => text.Split('\n');
    }
}
