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

        string path = emission.File.Path;
        string shown = HintNames.RelativeTo(options.ProjectDirectory, path);
        Add(output, emission.Plan.HintName, () => FileEmitter.Emit(emission), () => FileEmitter.EmitShell(emission), path, shown, options);
    }

    /// <summary>Writes what the project has once.</summary>
    public static void Write(SourceProductionContext output, CatalogueModel? model, GeneratorOptions options)
    {
        if (model is not null)
        {
            Add(output, "Katalog.g.cs", () => CatalogueEmitter.EmitCatalogue(model), NoCode, "", "Katalog", options);
            Add(output, "Dokumentasi.g.cs", () => CatalogueEmitter.EmitDocumentation(model), NoCode, "", "Dokumentasi", options);
            Add(output, "Pemeriksaan.g.cs", () => ChecksEmitter.Emit(model.Namespace), NoCode, "", "Pemeriksaan", options);
        }
    }

    /// <summary>Writes the rules by which the project scores.</summary>
    public static void Write(SourceProductionContext output, ScoringModel? model, GeneratorOptions options)
    {
        if (model is not null)
        {
            Add(output, "Aturan.g.cs", () => ScoringEmitter.Emit(model), () => ScoringEmitter.Emit(model with { Rules = default, Categories = default, Scales = default }), "", "Aturan", options);
        }
    }

    /// <summary>Writes the catalogue's groups.</summary>
    public static void Write(SourceProductionContext output, GroupModel model, bool hasCatalogue, GeneratorOptions options)
    {
        if (hasCatalogue)
        {
            Add(output, "Kelompok.g.cs", () => GroupEmitter.Emit(model), NoCode, "", "Kelompok", options);
        }
    }

    /// <summary>Tells of a file with errors, where no analyzer does.</summary>
    public static void Report(SourceProductionContext output, BrokenFile file, GeneratorOptions options) =>
        output.ReportDiagnostic(BrokenFileError.Of(file, options.Language));

    /// <summary>Adds a source; where writing it fails, a diagnostic says at which file, and less is written.</summary>
    private static void Add(
        SourceProductionContext output, string hintName, Func<SourceText> write, Func<SourceText> writeLess, string path, string shown, GeneratorOptions options)
    {
        SourceText code;
        try
        {
            code = write();
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            output.ReportDiagnostic(InternalError.At(path, shown, e, options.Language));
            code = writeLess();
        }

        output.AddSource(hintName, code);
    }

    private static SourceText NoCode() => SourceText.From("", Encoding.UTF8);
}
