using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Sakip.Dsl.SourceGenerators.Emission;

namespace Sakip.Dsl.SourceGenerators.Analysis;

/// <summary>A call of an indicator's calculator, or a new record of its inputs.</summary>
/// <param name="Indicator">The generated class.</param>
/// <param name="Arguments">What it is given.</param>
/// <param name="IsRecord">Whether it is the record, whose members begin with a capital and may be left out.</param>
internal sealed record IndicatorCall(INamedTypeSymbol Indicator, ImmutableArray<IArgumentOperation> Arguments, bool IsRecord)
{
    private const string ResultType = "Sakip.Dsl.HasilHitung";

    /// <summary>The type by which generated classes are told apart from others.</summary>
    public static INamedTypeSymbol? ResultTypeOf(Compilation compilation) => compilation.GetTypeByMetadataName(ResultType);

    /// <summary>The call that an operation is; null when it is another.</summary>
    public static IndicatorCall? Of(IOperation operation, INamedTypeSymbol result) => operation switch
    {
        IInvocationOperation { TargetMethod: { IsStatic: true, Name: IndicatorMembers.Compute or IndicatorMembers.TryCompute } method } invocation
            when IsIndicator(method.ContainingType, result) => new IndicatorCall(method.ContainingType, invocation.Arguments, false),
        IObjectCreationOperation { Type: INamedTypeSymbol { Name: IndicatorMembers.Inputs, ContainingType: { } indicator } } creation
            when IsIndicator(indicator, result) => new IndicatorCall(indicator, creation.Arguments, true),
        _ => null,
    };

    /// <summary>The input a parameter stands for, by the name the calculator has for it.</summary>
    public bool IsOf(IParameterSymbol parameter, string input) => parameter.Name == (IsRecord ? CSharpNames.Pascal(input) : input);

    private static bool IsIndicator(INamedTypeSymbol? type, INamedTypeSymbol result) =>
        type is { IsStatic: true }
        && !type.GetTypeMembers(IndicatorMembers.Inputs).IsEmpty
        && type.GetMembers(IndicatorMembers.TryCompute).OfType<IMethodSymbol>().Any(m => SymbolEqualityComparer.Default.Equals(m.ReturnType, result));
}
