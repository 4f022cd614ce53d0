using System.CommandLine;
using System.Globalization;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip tabel</c>: writes the tables of planning and reporting documents. Nothing is written of definitions that have errors.</summary>
internal static class TabelCommand
{
    private const string DefaultFolder = "tabel";
    private const string All = "semua";

    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var paths = ToolOptions.Paths(language);
        var brief = ToolOptions.Brief(language);
        var data = ToolOptions.Data(language);
        var kind = new ChoiceOption("--jenis", ["--kind"], isRepeatable: true, [.. TableCatalogue.Semua.Select(TableCatalogue.NameOf), All])
        {
            Description = new LocalizedText(
                "Tabel yang ditulis; boleh diulang, atau dipisahkan dengan ';'. Bawaan: semua yang ada isinya.",
                "The tables to write; may be repeated, or parted by ';'. Default: all that have something to show.").In(language),
        };
        var year = new Option<string>("--tahun", "--year")
        {
            HelpName = "tahun",
            Description = new LocalizedText(
                "Tahun tabel; bawaan: tahun terakhir yang diukur, lalu tahun peraturan, lalu tahun target.",
                "The year of the tables; default: the last one measured, then the regulation's, then that of targets.").In(language),
        };
        var since = new Option<string>("--sejak", "--since")
        {
            HelpName = "tahun",
            Description = new LocalizedText("Tahun pertama perbandingan; bawaan: dua tahun sebelumnya.", "The first year of comparisons; default: two years before.").In(language),
        };
        var office = new Option<string[]>("--instansi", "--office")
        {
            HelpName = "id",
            Description = new LocalizedText("Id instansi yang ditabelkan; boleh diulang. Bawaan: semuanya.", "The Id of the office to show; may be repeated. Default: all of them.").In(language),
        };
        var format = new ChoiceOption("--format", [], isRepeatable: true, TableFiles.Formats)
        {
            Description = new LocalizedText(
                "Bentuk tabel; boleh diulang, atau dipisahkan dengan ';'. Bawaan: md dan html.",
                "The form of the tables; may be repeated, or parted by ';'. Default: md and html.").In(language),
        };
        var folder = new Option<string>("--keluaran", "--output", "-o")
        {
            HelpName = "folder",
            Description = new LocalizedText(
                $"Folder tempat tabel ditulis, satu berkas tiap jenis dan bentuk; bawaan: {DefaultFolder}.",
                $"The folder where tables are written, one file for each kind and form; default: {DefaultFolder}.").In(language),
        };
        var command = new Command("tabel", new LocalizedText(
            "Menulis tabel perencanaan dan pelaporan kinerja dari definisi dan data. Berkas yang isinya tidak berubah tidak ditulis ulang.",
            "Writes the tables of performance plans and reports from definitions and data. A file whose content does not change is not written again.").In(language))
        {
            paths, data, kind, year, since, office, format, folder, brief,
        };
        command.Aliases.Add("tables");
        command.SetAction(call =>
        {
            var kinds = kind.Read(call);
            var formats = format.Read(call);
            var options = new TableOptions(YearOf(call.GetValue(year), year.Name), call.GetValue(office), YearOf(call.GetValue(since), since.Name));
            var target = new OutputFolder(call.GetValue(folder) ?? DefaultFolder, console, language);
            var files = DefinitionFinder.Find(call.GetValue(paths)!, console.WorkingDirectory);
            var project = DefinitionReader.Read(files);
            if (!Soundness.Of(project, Phrases.NoTableWritten(), console, language, call.GetValue(brief)))
            {
                return ExitCode.Errors;
            }

            RequireOffices(project, options.Instansi);
            var (measurements, findings) = Measure(project, call.GetValue(data) ?? [], console);
            DataReport.Write(findings, language, console.Error, console.UseColorInError);
            bool isAll = kinds.Count == 0 || kinds.Contains(All);
            bool isAnyWritten = false;
            foreach (var one in TableCatalogue.Semua.Where(k => isAll || kinds.Contains(TableCatalogue.NameOf(k))))
            {
                var document = DefinitionReader.Guarded(files[0].ShownPath, () => TableCatalogue.Create(one, project, measurements, options));
                if (document.IsEmpty)
                {
                    if (!isAll)
                    {
                        console.Error.WriteLine(Phrases.NothingToShow(TableCatalogue.NameOf(one)).In(language));
                    }

                    continue;
                }

                isAnyWritten |= target.Tell(TableFiles.Write(document, formats.Count == 0 ? TableFiles.UsualFormats : formats, target.FullPath));
            }

            if (isAll && !isAnyWritten)
            {
                console.Error.WriteLine(Phrases.NothingToShow(All).In(language));
            }

            return findings.Any(f => f.Severity == Severity.Error) ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }

    /// <summary>What definitions and data give together. Tables of plans need no data.</summary>
    private static (Measurements Measurements, IReadOnlyList<DataFinding> Findings) Measure(Project project, string[] data, ToolConsole console) =>
        data.Length == 0 ? (Measurements.None, []) : DataReader.Measure(project, DataFinder.Find(data, console.WorkingDirectory));

    private static int? YearOf(string? written, string option) => written is null ? null
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out int year) && year is >= 1900 and <= 2999 ? year
        : throw new UsageException(Phrases.NotAYear(option, written));

    private static void RequireOffices(Project project, IReadOnlyCollection<string>? asked)
    {
        string[] known = [.. project.Files.SelectMany(f => f.Instansi).Select(o => o.Path)];
        if (asked?.FirstOrDefault(a => !known.Contains(a, StringComparer.Ordinal)) is { } unknown)
        {
            throw new UsageException(Phrases.NoSuchOffice(unknown, known));
        }
    }
}
