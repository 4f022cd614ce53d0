using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Annexes;
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
                "Bentuk lampiran; boleh diulang, atau dipisahkan dengan ';'. Bawaan: md dan html.",
                "The form of the annex; may be repeated, or parted by ';'. Default: md and html.").In(language),
        };
        var folder = new Option<string>("--keluaran", "--output", "-o")
        {
            HelpName = "folder",
            Description = new LocalizedText(
                $"Folder tempat lampiran.md, lampiran.html, dan lampiran.docx ditulis; bawaan: {DefaultFolder}.",
                $"The folder where lampiran.md, lampiran.html and lampiran.docx are written; default: {DefaultFolder}.").In(language),
        };
        var title = new ChoiceOption("--judul", ["--title"], isRepeatable: false, "baru", "lama")
        {
            Description = new LocalizedText(
                "Bentuk kepala lampiran: baru (NOMOR … TAHUN …, TENTANG …), atau lama (NOMOR : … TANGGAL : …). Bawaan: baru.",
                "The form of the title block: baru (NOMOR … TAHUN …, TENTANG …), or lama, the older one (NOMOR : … TANGGAL : …). Default: baru.").In(language),
        };
        var published = new Option<string[]>("--periksa", "--compare-with")
        {
            HelpName = "berkas",
            Description = new LocalizedText(
                "Lampiran yang sudah terbit (.docx, .html, .md): menyebut di mana isinya berbeda dari definisi, tanpa menulis apa pun; kode keluar 1 bila ada. Boleh diulang.",
                "An annex already published (.docx, .html, .md): says where it differs from the definitions, and writes nothing; exit code 1 when it does. May be repeated.").In(language),
        };
        var command = new Command("lampiran", new LocalizedText(
            "Menulis lampiran peraturan dari definisi indikator. Berkas yang isinya tidak berubah tidak ditulis ulang.",
            "Writes the regulation's annex from indicator definitions. A file whose content does not change is not written again.").In(language))
        {
            paths, format, title, folder, published, brief,
        };
        command.Aliases.Add("annex");
        command.SetAction(call =>
        {
            var formats = format.Read(call);
            var form = title.Read(call) switch
            {
                [] => default(BentukJudul?),
                [var written] => written == "lama" ? BentukJudul.Lama : BentukJudul.Baru,
                _ => throw new UsageException(Phrases.GivenTwice(title.Name)),
            };
            var target = new OutputFolder(call.GetValue(folder) ?? DefaultFolder, console, language);
            var files = DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory);
            var project = DefinitionReader.Read(files);
            if (!Soundness.Of(project, call.GetValue(published) is { Length: > 0 } ? Phrases.NothingCompared() : Phrases.NothingWritten(), console, language, call.GetValue(brief)))
            {
                return ExitCode.Errors;
            }

            if (call.GetValue(published) is { Length: > 0 } given)
            {
                return new DriftReport(console.Out, language, call.GetValue(brief)).Write(PublishedFiles.Compare(project, given, form, console.WorkingDirectory))
                    ? ExitCode.Errors : ExitCode.Success;
            }

            target.Tell(AnnexFiles.Write(project, formats.Count == 0 ? AnnexFiles.UsualFormats : formats, form ?? BentukJudul.Baru, target.FullPath));
            return ExitCode.Success;
        });
        return command;
    }
}
