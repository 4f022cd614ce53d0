using Microsoft.CodeAnalysis;
using Sakip.Dsl.SourceGenerators.Emission;
using Sakip.Dsl.SourceGenerators.Pipeline;

namespace Sakip.Dsl.SourceGenerators;

/// <summary>
/// Makes C# of definition files: calculators, validation, metadata and the annex. What is wrong with the files is told by
/// <see cref="IkuAnalyzer"/>. The consumer's compilation takes no part, so that typing C# costs nothing here.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class IkuGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider
            .Select(static (provider, _) => GeneratorOptions.Of(provider.GlobalOptions))
            .WithTrackingName(TrackingNames.Options);

        var trees = context.AdditionalTextsProvider
            .Where(static file => IkuFiles.IsIku(file.Path))
            .Select(static (file, token) => Steps.Read(file, token))
            .WithTrackingName(TrackingNames.Trees);

        var table = trees
            .Select(static (tree, _) => Steps.SignatureOf(tree))
            .WithTrackingName(TrackingNames.Signatures)
            .Collect()
            .Select(static (signatures, _) => Steps.TableOf(signatures))
            .WithTrackingName(TrackingNames.Table);

        var bound = trees
            .Combine(table)
            .Select(static (input, _) => Steps.Bind(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Bound);

        var plan = bound
            .Select(static (file, _) => Steps.Summarize(file))
            .WithTrackingName(TrackingNames.Summaries)
            .Collect()
            .Combine(options)
            .Select(static (input, _) => Steps.Plan(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Plan);

        var planAndOptions = plan.Combine(options);

        var emissions = bound
            .Combine(planAndOptions)
            .Select(static (input, _) => FileEmission.Of(input.Left, input.Right.Left, input.Right.Right.Namespace))
            .WithTrackingName(TrackingNames.Emissions)
            .Where(static emission => emission is not null)
            .Select(static (emission, _) => emission!);

        var repeated = bound
            .Collect()
            .Combine(planAndOptions)
            .SelectMany(static (input, _) => FileEmission.OfRepeated(input.Left, input.Right.Left, input.Right.Right.Namespace))
            .WithTrackingName(TrackingNames.RepeatedFiles);

        var catalogue = emissions.Select(static (emission, _) => CatalogueEntry.Of(emission)).Collect()
            .Combine(repeated.Select(static (emission, _) => CatalogueEntry.Of(emission)).Collect())
            .Combine(options)
            .Select(static (input, _) => CatalogueModel.Create(input.Left.Left.Concat(input.Left.Right), input.Right.Namespace))
            .WithTrackingName(TrackingNames.Catalogue);

        var scoring = bound
            .Select(static (file, _) => ScoringEntry.Of(file))
            .WithTrackingName(TrackingNames.ScoringEntries)
            .Collect()
            .Combine(options)
            .Select(static (input, _) => Steps.ScoringOf(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Scoring);

        var groups = table
            .Combine(options)
            .Select(static (input, _) => Steps.GroupsOf(input.Left, input.Right))
            .WithTrackingName(TrackingNames.Groups);

        var broken = trees
            .Collect()
            .Combine(options)
            .SelectMany(static (input, _) => Steps.FindBroken(input.Left, input.Right))
            .WithTrackingName(TrackingNames.BrokenFiles);

        context.RegisterSourceOutput(emissions.Combine(options), static (output, input) => Outputs.Write(output, input.Left, input.Right));
        context.RegisterSourceOutput(repeated.Combine(options), static (output, input) => Outputs.Write(output, input.Left, input.Right));
        context.RegisterSourceOutput(catalogue.Combine(options), static (output, input) => Outputs.Write(output, input.Left, input.Right));
        context.RegisterSourceOutput(scoring.Combine(options), static (output, input) => Outputs.Write(output, input.Left, input.Right));
        context.RegisterSourceOutput(groups.Combine(catalogue.Select(static (model, _) => model is not null)).Combine(options), static (output, input) => Outputs.Write(output, input.Left.Left, input.Left.Right, input.Right));
        context.RegisterSourceOutput(broken.Combine(options), static (output, input) => Outputs.Report(output, input.Left, input.Right));
    }
}
