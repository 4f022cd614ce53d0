using Microsoft.CodeAnalysis;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.SourceGenerators.Analysis;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>What the compiler tells of definition files: what the language found, at the exact place.</summary>
public sealed class AnalyzerTests
{
    private const string Broken = """
        instansi Kantor "Kantor" {
          urutan: 1
          indikator Rusak "Rusak" {
            satuan: persen
            polaritas: naek
            variabel baik: orang "yang baik"
            variabel semua: orang > 0 "semua"
            formula: baik / smua × 100%
            penanggung jawab: "x"
            sumber data: "x"
          }

          indikator Rusak "Dua kali" {
            satuan: persen
            polaritas: naik
            nilai: survei 0..100
            sumber data: "x"
          }
        }
        """;

    [Fact]
    public async Task Findings_stand_at_their_token_in_indonesian_by_default()
    {
        var found = await Findings.Of(Broken);
        Assert.Equal(
            [
                "/proyek/uji.iku(5,16,5,20): error IKU1006: 'naek' tidak berlaku di sini; maksudnya 'naik'?",
                "/proyek/uji.iku(8,21,8,25): error IKU2001: ",
                "/proyek/uji.iku(13,13,13,18): error IKU2002: ",
                "/proyek/uji.iku(13,13,13,18): warning IKU7002: ",
            ],
            found.Select((d, i) => i == 0 ? Findings.Describe(d) : Findings.Describe(d)[..(Findings.Describe(d).IndexOf("IKU", StringComparison.Ordinal) + 9)]));
        Assert.Equal("naik", found[0].Properties[DiagnosticConversion.Replacement]);
        Assert.Equal("semua", found[1].Properties[DiagnosticConversion.Replacement]);
        Assert.All(found, d => Assert.Equal("https://sakip-dsl.github.io/aturan/" + d.Id, d.Descriptor.HelpLinkUri));
    }

    [Fact]
    public async Task The_second_place_is_an_additional_location_and_what_stands_there_a_property()
    {
        var twice = (await Findings.Of(Broken)).Single(d => d.Id == "IKU2002");
        var first = Assert.Single(twice.AdditionalLocations).GetLineSpan();
        Assert.Equal("/proyek/uji.iku", first.Path);
        Assert.Equal((2, 12), (first.StartLinePosition.Line, first.StartLinePosition.Character));
        Assert.Contains("Rusak", twice.Properties[DiagnosticConversion.Related + "0"], StringComparison.Ordinal);
        Assert.DoesNotContain("lihat", twice.GetMessage(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task Findings_are_in_english_where_the_project_asks_for_it()
    {
        var found = await Findings.Of([new DefinitionFile("/proyek/uji.iku", Broken)], new BuildProperties(("SakipBahasa", "en")));
        Assert.Equal("/proyek/uji.iku(5,16,5,20): error IKU1006: 'naek' is not allowed here; do you mean 'naik'?", Findings.Describe(found[0]));
        Assert.Equal(Rules.ValueNotAllowed.Title.English, found[0].Descriptor.Title.ToString());
    }

    [Fact]
    public async Task The_compiler_tells_what_the_language_found_word_for_word()
    {
        var files = SampleFiles.KotaBlitar.Select(f => new DefinitionFile(f.Path, f.GetText()!.ToString().Replace("polaritas: naik", "polarita: naik", StringComparison.Ordinal))).ToArray();
        var project = Language.Semantics.Project.Create(files.Select(f => Pipeline.IkuFiles.Read(f, default)));
        Assert.NotEmpty(project.Diagnostics);
        foreach (var (option, language) in new[] { ("id", MessageLanguage.Indonesian), ("en", MessageLanguage.English) })
        {
            var found = await Findings.Of(files, new BuildProperties(("SakipBahasa", option)));
            Assert.Equal(
                project.Diagnostics.Select(d => $"{d.Location.Path} {d.Location.Span.Start} {d.Location.Span.Length} {d.Rule.Id} {d.FullMessage.In(language)}"),
                found.Select(d => $"{d.Location.GetLineSpan().Path} {d.Location.SourceSpan.Start} {d.Location.SourceSpan.Length} {d.Id} {d.GetMessage()}"));
        }
    }

    [Fact]
    public async Task Files_of_a_project_see_each_other()
    {
        DefinitionFile[] files =
        [
            new("/proyek/b.iku", "instansi B \"B\" { indikator X \"x\" {\n satuan: orang\n polaritas: naik\n nilai: laporan\n penanggung jawab: \"x\"\n sumber data: \"x\"\n } }"),
            new("/proyek/a.iku", "instansi B \"B\" { }"),
        ];
        var found = Assert.Single(await Findings.Of(files));
        Assert.Equal("IKU2002", found.Id);
        Assert.Equal("/proyek/b.iku", found.Location.GetLineSpan().Path);
        Assert.Equal("/proyek/a.iku", Assert.Single(found.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public async Task A_sound_project_has_no_findings() => Assert.Empty(await Findings.Of(SampleFiles.KotaBlitar));

    [Fact]
    public void An_unchanged_set_of_texts_is_worked_out_once()
    {
        var files = SampleFiles.KotaBlitar.ToArray();
        var first = ProjectFindings.Of(files, default);
        Assert.Same(first, ProjectFindings.Of(files.ToArray(), default));
        files[^1] = new DefinitionFile(files[^1].Path, files[^1].GetText()!.ToString() + "\n// baru");
        Assert.NotSame(first, ProjectFindings.Of(files, default));
    }

    [Fact]
    public void Generator_and_analyzer_read_a_text_once()
    {
        var file = SampleFiles.KotaBlitar[0];
        Assert.Same(Pipeline.IkuFiles.Read(file, default), Pipeline.IkuFiles.Read(file, default));
        Assert.Equal("/lain.iku", Pipeline.IkuFiles.Read("/lain.iku", file.GetText()!).Text.Path);
    }

    [Fact]
    public void Rules_descriptors_and_release_file_agree()
    {
        var analyzer = new IkuAnalyzer();
        Assert.Equal(Rules.All.Select(r => r.Id).Append("IKU0001"), analyzer.SupportedDiagnostics.Select(d => d.Id));
        Assert.All(analyzer.SupportedDiagnostics, d => Assert.True(d.IsEnabledByDefault && d.Category == "Sakip.Dsl", d.Id));
        var released = File.ReadAllLines(Path.Combine(SampleFiles.ProjectDirectory, "..", "..", "src", "Sakip.Dsl.SourceGenerators", "AnalyzerReleases.Unshipped.md"))
            .Where(l => l.StartsWith("IKU", StringComparison.Ordinal))
            .Select(l => string.Join(' ', l.Split('|').Take(3).Select(c => c.Trim())));
        var calls = new IkuCallAnalyzer().SupportedDiagnostics;
        Assert.Equal(Rules.OfCode.Select(r => r.Id), calls.Select(d => d.Id));
        var expected = analyzer.SupportedDiagnostics.Concat(calls).Append(BrokenFileError.Descriptor).OrderBy(d => d.Id, StringComparer.Ordinal).Select(d => $"{d.Id} {d.Category} {d.DefaultSeverity}");
        Assert.Equal(expected, released);
    }

    [Fact]
    public void Without_analyzers_the_generator_says_one_line_a_file()
    {
        DefinitionFile[] files = [new("/proyek/dinas/uji.iku", Broken), new("/proyek/sehat.iku", "instansi Sehat \"s\" { }")];
        foreach (var (name, language, expected) in new[]
        {
            ("RunAnalyzers", "id", "berkas dinas/uji.iku: 3 galat; jalankan 'sakip periksa'"),
            ("RunAnalyzersDuringBuild", "en", "file dinas/uji.iku: 3 errors; run 'sakip periksa'"),
        })
        {
            var properties = new BuildProperties((name, "false"), ("ProjectDir", "/proyek/"), ("SakipBahasa", language));
            var found = Assert.Single(Generation.Of(files, properties).Result.Diagnostics);
            Assert.Equal("IKU0002", found.Id);
            Assert.Equal(DiagnosticSeverity.Error, found.Severity);
            Assert.Equal(expected, found.GetMessage());
            Assert.Equal("/proyek/dinas/uji.iku", found.Location.GetLineSpan().Path);
        }

        Assert.Empty(Generation.Of(files).Result.Diagnostics);
    }

    [Fact]
    public void A_failure_of_this_project_names_the_file()
    {
        var failure = InternalError.At("/proyek/a.iku", "a.iku", new InvalidOperationException("satu\ndua"), MessageLanguage.English);
        Assert.Equal("IKU0001", failure.Id);
        Assert.Equal(DiagnosticSeverity.Warning, failure.Severity);
        Assert.Equal("Sakip.Dsl failed internally on a.iku (InvalidOperationException: satu); no code is generated for this file. Please report it together with the file", failure.GetMessage());
        Assert.Equal("/proyek/a.iku", failure.Location.GetLineSpan().Path);
    }
}
