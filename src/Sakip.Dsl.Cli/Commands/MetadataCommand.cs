using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary>
/// <c>sakip metadata</c>: writes definitions as a sheet, and the national metadata form of each indicator. Nothing is written of definitions that have errors.
/// </summary>
internal static class MetadataCommand
{
    private const string DefaultFolder = "metadata";

    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var paths = ToolOptions.Paths(language);
        var brief = ToolOptions.Brief(language);
        var kind = new ChoiceOption("--jenis", ["--kind"], isRepeatable: true, MetadataFiles.Kinds)
        {
            Description = new LocalizedText(
                "Yang ditulis: definisi (lembar semua definisi), ms-ind (metadata indikator menurut Peraturan BPS 5/2020); boleh diulang. Bawaan: keduanya.",
                "What is written: definisi (a sheet of all definitions), ms-ind (indicator metadata under BPS regulation 5/2020); may be repeated. Default: both.").In(language),
        };
        var format = new ChoiceOption("--format", [], isRepeatable: true, MetadataFiles.Formats)
        {
            Description = new LocalizedText(
                "Bentuknya; boleh diulang. html dan docx hanya untuk ms-ind. Bawaan: csv.",
                "The form; may be repeated. html and docx are for ms-ind only. Default: csv.").In(language),
        };
        var folder = new Option<string>("--keluaran", "--output", "-o")
        {
            HelpName = "folder",
            Description = new LocalizedText(
                $"Folder tempat berkas ditulis; bawaan: {DefaultFolder}.",
                $"The folder where files are written; default: {DefaultFolder}.").In(language),
        };
        var command = new Command("metadata", new LocalizedText(
            "Menulis definisi indikator sebagai lembar CSV dan metadata indikator nasional (MS-Ind). Berkas yang isinya tidak berubah tidak ditulis ulang.",
            "Writes indicator definitions as a CSV sheet and the national indicator metadata (MS-Ind). A file whose content does not change is not written again.").In(language))
        {
            paths, kind, format, folder, brief,
        };
        command.SetAction(call =>
        {
            var kinds = kind.Read(call);
            var formats = format.Read(call) is { Count: > 0 } asked ? asked : [MetadataFiles.Csv];
            if (kinds.FirstOrDefault(k => !formats.Any(f => MetadataFiles.CanWrite(k, f))) is { } impossible)
            {
                throw new UsageException(Phrases.NoSuchFormat(impossible, string.Join(", ", formats)));
            }

            var target = new OutputFolder(call.GetValue(folder) ?? DefaultFolder, console, language);
            var files = DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory);
            var project = DefinitionReader.Read(files);
            if (!Soundness.Of(project, Phrases.NoMetadataWritten(), console, language, call.GetValue(brief)))
            {
                return ExitCode.Errors;
            }

            if (!project.Indicators.Values.Any(i => !i.IsComponent))
            {
                console.Error.WriteLine(Phrases.NothingToShow("metadata").In(language));
                return ExitCode.Success;
            }

            foreach (string one in kinds.Count == 0 ? MetadataFiles.Kinds : kinds)
            {
                target.Tell(formats.Where(f => MetadataFiles.CanWrite(one, f)).Select(form =>
                {
                    byte[] content = DefinitionReader.Guarded(files[0].ShownPath, () => MetadataFiles.ContentOf(project, one, form));
                    return ($"{one}.{form}", OutputFile.Store(Path.Combine(target.FullPath, $"{one}.{form}"), content));
                }));
            }

            return ExitCode.Success;
        });
        return command;
    }
}
