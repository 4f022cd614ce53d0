using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.SourceGenerators;

namespace Sakip.Dsl.CodeFixers.Tests;

/// <summary>A project as an editor has it open: one definition, one C# file, generated code and findings.</summary>
internal sealed class EditedProject : IDisposable
{
    private const string DefinitionPath = "/proyek/dinas.iku";

    private static readonly MetadataReference[] s_references = [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => Path.GetFileName(p) is var name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "Sakip.Dsl.dll" or "netstandard.dll"))
        .Select(p => (MetadataReference)MetadataReference.CreateFromFile(p))];

    private readonly AdhocWorkspace _workspace = new();
    private Project _project;
    private readonly DocumentId _code;
    private readonly DocumentId _definition;

    public EditedProject(string definition, string code = "", string language = "id")
    {
        var id = ProjectId.CreateNewId();
        _code = DocumentId.CreateNewId(id);
        _definition = DocumentId.CreateNewId(id);
        string config = $"is_global = true\nbuild_property.RootNamespace = Kota\nbuild_property.ProjectDir = /proyek/\nbuild_property.SakipBahasa = {language}\n";
        _project = _workspace.CurrentSolution
            .AddProject(ProjectInfo.Create(id, VersionStamp.Default, "Kota", "Kota", LanguageNames.CSharp))
            .WithProjectCompilationOptions(id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary))
            .WithProjectParseOptions(id, new CSharpParseOptions(LanguageVersion.CSharp11))
            .AddMetadataReferences(id, s_references)
            .AddDocument(_code, "Program.cs", SourceText.From(code, Encoding.UTF8), filePath: "/proyek/Program.cs")
            .AddAdditionalDocument(_definition, "dinas.iku", SourceText.From(definition, Encoding.UTF8), filePath: DefinitionPath)
            .AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".globalconfig", SourceText.From(config, Encoding.UTF8), filePath: "/proyek/.globalconfig")
            .GetProject(id)!;
    }

    public void Dispose() => _workspace.Dispose();

    /// <summary>What the analyzers find with one id, in order of place.</summary>
    public async Task<IReadOnlyList<Diagnostic>> Find(string id)
    {
        var compilation = (await _project.GetCompilationAsync())!;
        var driver = CSharpGeneratorDriver.Create(
            [new IkuGenerator().AsSourceGenerator()],
            _project.AnalyzerOptions.AdditionalFiles,
            (CSharpParseOptions)_project.ParseOptions!,
            _project.AnalyzerOptions.AnalyzerConfigOptionsProvider);
        driver.RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        var analysis = generated.WithAnalyzers([new IkuAnalyzer(), new IkuCallAnalyzer()], _project.AnalyzerOptions);
        return [.. (await analysis.GetAnalyzerDiagnosticsAsync()).Where(d => d.Id == id).OrderBy(d => d.Location.SourceSpan.Start)];
    }

    /// <summary>What is offered at the first finding with one id.</summary>
    public async Task<IReadOnlyList<CodeAction>> Offers(CodeFixProvider provider, string id)
    {
        var actions = new List<CodeAction>();
        var finding = (await Find(id))[0];
        TextDocument document = finding.Location.IsInSource ? _project.GetDocument(_code)! : _project.GetAdditionalDocument(_definition)!;
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (action, _) => actions.Add(action), default));
        return actions;
    }

    /// <summary>Carries out what is offered at the first finding with one id.</summary>
    /// <returns>The title of the action.</returns>
    public async Task<string> Apply(CodeFixProvider provider, string id)
    {
        var action = Assert.Single(await Offers(provider, id));
        var operation = Assert.IsType<ApplyChangesOperation>(Assert.Single(await action.GetOperationsAsync(default)));
        _project = operation.ChangedSolution.GetProject(_project.Id)!;
        return action.Title;
    }

    public async Task<string> Definition() => (await _project.GetAdditionalDocument(_definition)!.GetTextAsync()).ToString();

    public async Task<string> Code() => (await _project.GetDocument(_code)!.GetTextAsync()).ToString();
}
