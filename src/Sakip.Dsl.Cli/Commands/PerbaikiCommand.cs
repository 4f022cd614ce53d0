using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Rewriting;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip perbaiki</c>: mends what has exactly one right answer.</summary>
internal static class PerbaikiCommand
{
    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var paths = ToolOptions.Paths(language);
        var trial = new Option<bool>("--coba", "--dry-run")
        {
            Description = new LocalizedText(
                "Hanya menyebut apa yang akan diperbaiki; tidak menulis apa-apa.",
                "Only names what would be mended; writes nothing.").In(language),
        };
        var command = new Command("perbaiki", new LocalizedText(
            "Memperbaiki kekeliruan yang jawabannya hanya satu: penulisan angka, salah eja nama dan properti, properti ganda yang sama, dan sejenisnya. Yang lain tetap harus dibaca dengan 'sakip periksa'.",
            "Mends mistakes that have exactly one right answer: notation of numbers, misspelt names and properties, properties repeated word for word, and the like. The rest is still to be read with 'sakip periksa'.").In(language))
        {
            paths, trial,
        };
        command.Aliases.Add("fix");
        command.SetAction(call =>
        {
            bool isTrial = call.GetValue(trial);
            var files = DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory);
            var trees = files.Select(DefinitionReader.ReadTree).ToArray();
            var mended = DefinitionReader.Guarded(files[0].ShownPath, () => Mending.Mend(trees));
            foreach (var file in mended)
            {
                if (!isTrial)
                {
                    DefinitionWriter.Write(files.First(f => f.ShownPath == file.Path), file.Text);
                }

                foreach (var correction in file.Corrections)
                {
                    console.Out.WriteLine(Describe(correction, language));
                }
            }

            console.Out.WriteLine(Phrases.Mended(mended.Sum(f => f.Corrections.Count), mended.Count, isTrial).In(language));
            return ExitCode.Success;
        });
        return command;
    }

    private static string Describe(Correction correction, MessageLanguage language)
    {
        var place = correction.Finding.Location;
        string old = Quoted(correction.Old);
        string what = correction.New.Length == 0 ? Phrases.Deleted(old).In(language)
            : correction.Old.Length == 0 ? Phrases.Inserted(Quoted(correction.New)).In(language)
            : $"{old} -> {Quoted(correction.New)}";
        return $"{place.Path}({place.Start.Line + 1},{place.Start.Column + 1}): {correction.Finding.Rule.Id}: {what}";
    }

    private static string Quoted(string text)
    {
        string line = text.Trim().ReplaceLineEndings(" ");
        return $"'{DisplayLine.Of(line, 0, 0).Text}'";
    }
}
