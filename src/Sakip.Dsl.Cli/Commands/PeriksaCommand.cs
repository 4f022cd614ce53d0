using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip periksa</c>: what the compiler would say of the definitions, without a compiler.</summary>
internal static class PeriksaCommand
{
    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var paths = ToolOptions.Paths(language);
        var brief = ToolOptions.Brief(language);
        var format = new ChoiceOption("--format", [], isRepeatable: false, "teks", "json", "sarif")
        {
            Description = new LocalizedText("Bentuk laporan; bawaan: teks.", "The form of the report; default: teks (plain text).").In(language),
        };
        var proofs = new Option<bool>("--bukti", "--proofs")
        {
            Description = new LocalizedText(
                "Menambahkan semua yang harus berlaku pada formula: terbukti, terbantah, atau tak terputuskan (teks dan json).",
                "Adds all that must hold of the formulas: proved, refuted or undecided (teks and json).").In(language),
        };
        var command = new Command("periksa", new LocalizedText(
            "Memeriksa definisi indikator. Keluar dengan 0 bila bersih atau hanya ada peringatan, 1 bila ada galat, 2 bila pemanggilannya keliru.",
            "Checks indicator definitions. Exits with 0 when they are clean or have only warnings, 1 when there are errors, 2 when called wrongly.").In(language))
        {
            paths, format, brief, proofs,
        };
        command.Aliases.Add("check");
        command.SetAction(call =>
        {
            string form = format.Read(call).FirstOrDefault("teks");
            var files = DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory);
            var project = DefinitionReader.Read(files);
            var obligations = call.GetValue(proofs) ? project.Obligations() : null;
            switch (form)
            {
                case "json":
                    JsonReport.Write(project.Diagnostics, obligations, language, console.Out);
                    break;
                case "sarif":
                    SarifReport.Write(project.Diagnostics, language, console.WorkingDirectory, console.Out);
                    break;
                default:
                    new TextReport(console.Out, language, console.UseColor, call.GetValue(brief)).Write(project);
                    if (obligations is not null)
                    {
                        new ProofReport(console.Out, language, console.UseColor, call.GetValue(brief)).Write(obligations);
                    }

                    break;
            }

            return project.Diagnostics.Any(d => d.Rule.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }
}
