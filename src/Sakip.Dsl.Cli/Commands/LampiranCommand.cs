using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip lampiran</c>: writes the regulation's annex. Nothing is written of definitions that have errors.</summary>
internal static class LampiranCommand
{
    private const string DefaultFolder = "lampiran";

    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var paths = ToolOptions.Paths(language);
        var brief = ToolOptions.Brief(language);
        var format = new ChoiceOption("--format", [], isRepeatable: true, AnnexFiles.Formats)
        {
            Description = new LocalizedText(
                "Bentuk lampiran; boleh diulang, atau dipisahkan dengan ';'. Bawaan: semuanya.",
                "The form of the annex; may be repeated, or parted by ';'. Default: all of them.").In(language),
        };
        var folder = new Option<string>("--keluaran", "--output", "-o")
        {
            HelpName = "folder",
            Description = new LocalizedText(
                $"Folder tempat lampiran.md dan lampiran.html ditulis; bawaan: {DefaultFolder}.",
                $"The folder where lampiran.md and lampiran.html are written; default: {DefaultFolder}.").In(language),
        };
        var command = new Command("lampiran", new LocalizedText(
            "Menulis lampiran peraturan dari definisi indikator. Berkas yang isinya tidak berubah tidak ditulis ulang.",
            "Writes the regulation's annex from indicator definitions. A file whose content does not change is not written again.").In(language))
        {
            paths, format, folder, brief,
        };
        command.Aliases.Add("annex");
        command.SetAction(call =>
        {
            var formats = format.Read(call);
            string shownFolder = call.GetValue(folder) ?? DefaultFolder;
            var files = DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory);
            var project = DefinitionReader.Read(files);
            if (project.Diagnostics.Count > 0)
            {
                // Findings go beside: what is asked for are the annex's paths.
                new TextReport(console.Error, language, console.UseColorInError, call.GetValue(brief)).Write(project);
            }

            if (project.Diagnostics.Any(d => d.Rule.Severity == Severity.Error))
            {
                console.Error.WriteLine(Phrases.NothingWritten().In(language));
                return ExitCode.Errors;
            }

            string fullFolder = Path.GetFullPath(shownFolder, console.WorkingDirectory);
            foreach ((string name, bool isWritten) in AnnexFiles.Write(project, formats.Count == 0 ? AnnexFiles.Formats : formats, fullFolder))
            {
                string path = Path.EndsInDirectorySeparator(shownFolder) ? shownFolder + name : $"{shownFolder}/{name}";
                console.Out.WriteLine(isWritten ? path : $"{path} ({Phrases.Unchanged().In(language)})");
            }

            return ExitCode.Success;
        });
        return command;
    }
}
