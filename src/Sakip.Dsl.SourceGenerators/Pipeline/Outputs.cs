using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.SourceGenerators.Analysis;
using Sakip.Dsl.SourceGenerators.Emission;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>The generator's outputs.</summary>
internal static class Outputs
{
    /// <summary>Writes the source of one file.</summary>
    public static void Write(SourceProductionContext output, FileEmission emission, GeneratorOptions options)
    {
        if (!emission.HasCode)
        {
            return;
        }

        try
        {
            Add(output, emission.Plan.HintName, FileEmitter.Emit(emission));
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            string path = emission.File.Path;
            output.ReportDiagnostic(InternalError.At(path, HintNames.RelativeTo(options.ProjectDirectory, path), e, options.Language));
        }
    }

    /// <summary>Writes what the project has once.</summary>
    public static void Write(SourceProductionContext output, CatalogueModel? model)
    {
        if (model is not null)
        {
            Add(output, "Katalog.g.cs", CatalogueEmitter.EmitCatalogue(model));
            Add(output, "Dokumentasi.g.cs", CatalogueEmitter.EmitDocumentation(model));
            Add(output, "Pemeriksaan.g.cs", ChecksEmitter.Emit(model.Namespace));
        }
    }

    /// <summary>Tells of a file with errors, where no analyzer does.</summary>
    public static void Report(SourceProductionContext output, BrokenFile file, GeneratorOptions options) =>
        output.ReportDiagnostic(BrokenFileError.Of(file, options.Language));

    private static void Add(SourceProductionContext output, string hintName, string code) => output.AddSource(hintName, SourceText.From(code, Encoding.UTF8));
}
