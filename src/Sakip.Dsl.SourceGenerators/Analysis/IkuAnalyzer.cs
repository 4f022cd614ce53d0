using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Sakip.Dsl.SourceGenerators.Analysis;
using Sakip.Dsl.SourceGenerators.Pipeline;

namespace Sakip.Dsl.SourceGenerators;

/// <summary>Tells what is wrong with definition files: what the tool tells, word for word.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IkuAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.All.Add(InternalError.Descriptor);

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        var files = context.Options.AdditionalFiles.Where(f => IkuFiles.IsIku(f.Path)).ToImmutableArray();
        if (files.IsEmpty)
        {
            return;
        }

        var options = context.Options.AnalyzerConfigOptionsProvider.GlobalOptions;
        var language = GeneratorOptions.LanguageOf(options);
        string directory = GeneratorOptions.ProjectDirectoryOf(options);

        // A file that the compiler was given twice is told of once.
        var first = new HashSet<AdditionalText>(files.GroupBy(f => f.Path, StringComparer.Ordinal).Select(g => g.First()), ByReference<AdditionalText>.Instance);

        // Files are asked for one by one and at the same time; the project is bound when the first of them is.
        var findings = new Lazy<ProjectFindings>(() => ProjectFindings.Of(files, CancellationToken.None));
        context.RegisterAdditionalFileAction(file =>
        {
            if (!first.Contains(file.AdditionalFile))
            {
                return;
            }

            string path = file.AdditionalFile.Path;
            foreach (var finding in findings.Value.In(path))
            {
                file.ReportDiagnostic(DiagnosticConversion.Convert(finding, language));
            }

            if (findings.Value.FailureIn(path) is { } failure)
            {
                file.ReportDiagnostic(InternalError.At(path, HintNames.RelativeTo(directory, path), failure, language));
            }
        });
    }
}
