using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip hitung</c>: indicators, achievements, groups and budgets from definitions and data.</summary>
internal static class HitungCommand
{
    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var paths = ToolOptions.Paths(language);
        var data = ToolOptions.Data(language);
        var format = new ChoiceOption("--format", [], isRepeatable: false, "teks", "csv", "md", "html", "json")
        {
            Description = new LocalizedText("Bentuk hasil; bawaan: teks.", "The form of the results; default: teks (plain text).").In(language),
        };
        var target = new Option<string>("--keluaran", "--output", "-o")
        {
            HelpName = new LocalizedText("berkas", "file").In(language),
            Description = new LocalizedText("Berkas hasil; bawaan: keluaran standar.", "The file of results; default: standard output.").In(language),
        };
        var command = new Command("hitung", new LocalizedText(
            "Menghitung indikator, capaian, kelompok, dan serapan anggaran dari data. Keluar dengan 0 bila bersih, 1 bila definisi atau datanya mengandung galat (baris yang sehat tetap dihitung), 2 bila pemanggilannya keliru.",
            "Computes indicators, achievements, groups and absorbed budgets from data. Exits with 0 when all is clean, 1 when definitions or data have errors (sound rows are computed all the same), 2 when called wrongly.").In(language))
        {
            paths, data, format, target,
        };
        command.Aliases.Add("compute");
        command.SetAction(call =>
        {
            string form = format.Read(call).FirstOrDefault("teks");
            var project = DefinitionReader.Read(DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory));
            bool isBroken = project.Diagnostics.Any(d => d.Rule.Severity == Severity.Error);
            if (isBroken)
            {
                new TextReport(console.Error, language, console.UseColorInError, isBrief: false).Write(project);
            }

            var files = DataFinder.Find(call.GetValue(data) ?? [], console.WorkingDirectory);
            string? path = call.GetValue(target);
            var findings = Results.CanStream(form) && files.Sum(f => f.Length) >= DataReader.StreamFrom
                ? Stream(project, files, form, path, language, console)
                : Hold(project, files, form, path, language, console);
            return isBroken || findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }

    private static IReadOnlyList<DataFinding> Hold(Project project, IReadOnlyList<DataFile> files, string form, string? path, MessageLanguage language, ToolConsole console)
    {
        var (measurements, findings) = Watched(console, language, progress => DataReader.Measure(project, files, progress));
        DataReport.Write(findings, language, console.Error, console.UseColorInError);
        ResultFile.Write(path, console, output => Results.Write(form, project, measurements, language, output));
        return findings;
    }

    private static IReadOnlyList<DataFinding> Stream(Project project, IReadOnlyList<DataFile> files, string form, string? path, MessageLanguage language, ToolConsole console)
    {
        var outline = Watched(console, language, progress => DataReader.Outline(project, files, progress));
        IReadOnlyList<DataFinding> findings = [];
        ResultFile.Write(path, console, output =>
        {
            using var results = Results.Stream(form, output);

            // Where results themselves go to the terminal, they show how far it is.
            findings = path is null && console.IsTerminal
                ? DataReader.Stream(project, files, outline, results)
                : Watched(console, language, progress => DataReader.Stream(project, files, outline, results, progress));
        });
        DataReport.Write(findings, language, console.Error, console.UseColorInError);
        return findings;
    }

    private static T Watched<T>(ToolConsole console, MessageLanguage language, Func<Progress?, T> read)
    {
        using var progress = console.IsErrorTerminal ? new Progress(console.Error, language) : null;
        return read(progress);
    }
}
