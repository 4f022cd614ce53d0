using System.CommandLine;
using Sakip.Dsl.Cli.Input;
using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>sakip banding</c>: what changes between two versions, its matrix, and the draft of the amendment.</summary>
internal static class BandingCommand
{
    public static Command Create(MessageLanguage language, ToolConsole console)
    {
        var versions = new Argument<string[]>(new LocalizedText("lama baru", "old new").In(language))
        {
            Arity = ArgumentArity.ZeroOrMore,
            Description = new LocalizedText(
                "Dua versi definisi, yang lama lalu yang baru: masing-masing satu berkas .iku atau satu folder.",
                "Two versions of definitions, the old one and then the new one: each an .iku file or a folder.").In(language),
        };
        var format = new ChoiceOption("--format", [], isRepeatable: true, ComparisonFiles.Formats)
        {
            Description = new LocalizedText(
                "Bentuk hasil; boleh diulang, atau dipisahkan dengan ';'. Bawaan: teks di terminal, md;html;docx di folder. html dan docx memerlukan --keluaran.",
                "The form of the results; may be repeated, or parted by ';'. Default: teks (plain text) on the terminal, md;html;docx in a folder. html and docx need --output.").In(language),
        };
        var folder = new Option<string>("--keluaran", "--output", "-o")
        {
            HelpName = "folder",
            Description = new LocalizedText(
                "Folder tempat matriks persandingan dan rancangan perubahan ditulis.",
                "The folder where the matrix and the draft of the amendment are written.").In(language),
        };
        var failing = new ChoiceOption("--gagal-pada", ["--fail-on"], isRepeatable: false, [.. Enum.GetValues<Keparahan>().Select(ComparisonWords.CodeOf)])
        {
            Description = new LocalizedText(
                "Keluar dengan 1 bila ada perubahan seberat ini atau lebih.",
                "Exits with 1 when a change is as grave as this or graver.").In(language),
        };
        var data = Data("--data", new("Data untuk kedua versi: nilai, capaian, dan predikat indikator yang berubah ditunjukkan sebelum dan sesudahnya. Boleh diulang.", "Data for both versions: shows value, achievement and grade of changed indicators before and after. May be repeated."), language);
        var earlier = Data("--data-lama", new("Data untuk versi lama saja; boleh diulang.", "Data for the old version alone; may be repeated."), language);
        var later = Data("--data-baru", new("Data untuk versi baru saja; boleh diulang.", "Data for the new version alone; may be repeated."), language);
        var command = new Command("banding", new LocalizedText(
            "Membandingkan dua versi definisi: apa yang berubah, seberapa berat, matriks persandingannya, dan rancangan peraturan perubahannya. Keluar dengan 0; 1 bila definisi atau datanya mengandung galat, atau menurut --gagal-pada; 2 bila pemanggilannya keliru.",
            "Compares two versions of definitions: what changes, how grave it is, the matrix of both, and the draft of the amending regulation. Exits with 0; with 1 when definitions or data have errors, or as --fail-on says; with 2 when called wrongly.").In(language))
        {
            versions, format, folder, failing, data, earlier, later,
        };
        command.Aliases.Add("compare");
        command.SetAction(call =>
        {
            string[] named = call.GetValue(versions)!;
            if (named.Length != 2)
            {
                throw new UsageException(Phrases.TwoVersions(named.Length));
            }

            var formats = format.Read(call);
            string? target = call.GetValue(folder);
            if (target is null && formats.FirstOrDefault(f => !ComparisonFiles.IsForTerminal(f)) is { } file)
            {
                throw new UsageException(Phrases.FolderNeeded(format.Name, file, folder.Name));
            }

            if (target is null && formats.Count > 1)
            {
                throw new UsageException(Phrases.GivenTwice(format.Name));
            }

            var limit = failing.Read(call).Select(word => Enum.GetValues<Keparahan>().First(k => ComparisonWords.CodeOf(k) == word)).Cast<Keparahan?>().FirstOrDefault();
            var (before, after) = (Read(named[0], language, console), Read(named[1], language, console));
            if (before is null || after is null)
            {
                console.Error.WriteLine(Phrases.NotCompared().In(language));
                return ExitCode.Errors;
            }

            var comparison = DefinitionReader.Guarded(named[1], () => ProjectComparison.Compare(before, after));
            var sources = new Sources(call.GetValue(data) ?? [], call.GetValue(earlier) ?? [], call.GetValue(later) ?? []);
            var (values, isSound) = Measure(before, after, comparison, sources, language, console);
            var result = new Comparison(before, after, comparison, values);
            if (target is null)
            {
                ComparisonFiles.Write(formats.FirstOrDefault("teks"), result, language, console.Out);
            }
            else
            {
                var written = new OutputFolder(target, console, language);
                written.Tell(ComparisonFiles.Write(formats, result, language, written.FullPath));
            }

            return !isSound || (limit is { } gravest && comparison.Terberat >= gravest) ? ExitCode.Errors : ExitCode.Success;
        });
        return command;
    }

    private static Option<string[]> Data(string name, LocalizedText description, MessageLanguage language) => new(name) { HelpName = "csv", Description = description.In(language) };

    /// <summary>A version, unless it has errors, which are told. What is only doubtful in it is no matter of the comparison.</summary>
    private static Project? Read(string named, MessageLanguage language, ToolConsole console)
    {
        var project = DefinitionReader.Read(DefinitionFinder.Find([named], console.WorkingDirectory));
        if (!project.Diagnostics.Any(d => d.Rule.Severity == Severity.Error))
        {
            return project;
        }

        new TextReport(console.Error, language, console.UseColorInError, isBrief: false).Write(project);
        return null;
    }

    private static (EquatableArray<NilaiBanding> Values, bool IsSound) Measure(
        Project before, Project after, ProjectComparison comparison, Sources sources, MessageLanguage language, ToolConsole console)
    {
        if (sources.IsEmpty)
        {
            return (default, true);
        }

        var translation = new DataTranslation(before, after, comparison);
        var left = Measured(before, sources.Shared, sources.Earlier, translation.ForBefore, console);
        var right = Measured(after, sources.Shared, sources.Later, translation.ForAfter, console);

        // A mistake in data that both versions read is told once.
        var findings = left.Findings.Concat(right.Findings).Distinct().Order().ToArray();
        DataReport.Write(findings, language, console.Error, console.UseColorInError);
        return (ComparedValues.Of(comparison, left.Measurements, right.Measurements), findings.All(f => f.Severity != Severity.Error));
    }

    private static (Measurements Measurements, IReadOnlyList<DataFinding> Findings) Measured(Project project, string[] shared, string[] own, Func<DataRow, DataRow?> translate, ToolConsole console)
    {
        var both = shared.Length == 0 ? [] : DataFinder.Find(shared, console.WorkingDirectory);
        var alone = own.Length == 0 ? [] : DataFinder.Find(own, console.WorkingDirectory);
        return DataReader.Measure(project, both, alone, translate);
    }

    /// <summary>The data files named, for both versions or for one.</summary>
    private sealed record Sources(string[] Shared, string[] Earlier, string[] Later)
    {
        public bool IsEmpty => Shared.Length + Earlier.Length + Later.Length == 0;
    }
}
