using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Sakip.Dsl.SourceGenerators.Analysis;
using Sakip.Dsl.SourceGenerators.Pipeline;

namespace Sakip.Dsl.SourceGenerators;

/// <summary>Tells of C# that calls an indicator's calculator as it cannot be meant, wherever the definitions are compiled.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class IkuCallAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = Descriptors.OfCode;

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (IndicatorCall.ResultTypeOf(start.Compilation) is not { } result)
            {
                return; // without the runtime there is no generated code
            }

            var language = GeneratorOptions.LanguageOf(start.Options.AnalyzerConfigOptionsProvider.GlobalOptions);
            var findings = new CallFindings(start.Compilation, language);
            start.RegisterOperationAction(
                operation =>
                {
                    if (IndicatorCall.Of(operation.Operation, result) is { } call)
                    {
                        findings.Report(call, operation.ReportDiagnostic);
                    }
                },
                OperationKind.Invocation,
                OperationKind.ObjectCreation);
        });
    }
}
