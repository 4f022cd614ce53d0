using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;

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
            var (measurements, findings) = DataReader.Measure(project, files);
            DataReport.Write(findings, language, console.Error, console.UseColorInError);
            ResultFile.Write(call.GetValue(target), console, output => Results.Write(form, project, measurements, language, output));
            return isBroken || findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }
}
