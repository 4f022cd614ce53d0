using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using Location = Microsoft.CodeAnalysis.Location;

namespace Sakip.Dsl.SourceGenerators.Analysis;

/// <summary>What is wrong with calls of calculators: constants out of bounds, and arguments that may be swapped unseen.</summary>
internal sealed class CallFindings(Compilation compilation, MessageLanguage language)
{
    /// <summary>The property that holds the names the arguments should get, parted by <c>;</c>; the code fix reads it.</summary>
    public const string Names = "Names";

    private readonly INamedTypeSymbol? _bounds = compilation.GetTypeByMetadataName("Sakip.Dsl.BatasMasukanAttribute");

    /// <summary>Reports what is wrong with a call.</summary>
    public void Report(IndicatorCall call, Action<Diagnostic> report)
    {
        ReportBrokenBounds(call, report);
        if (!call.IsRecord)
        {
            ReportPositional(call, report);
        }
    }

    /// <summary>Each argument is told of once, however many bounds it breaks.</summary>
    private void ReportBrokenBounds(IndicatorCall call, Action<Diagnostic> report)
    {
        var told = new HashSet<IArgumentOperation>();
        foreach (var condition in ConditionsOf(call.Indicator))
        {
            var argument = Find(call, condition.Input);
            if (argument is null || told.Contains(argument) || ConstantOf(argument) is not { } value)
            {
                continue;
            }

            // A whole that is out of its own bounds says nothing of its parts.
            var limit = condition.Bound ?? (Find(call, condition.Whole) is { } whole && !told.Contains(whole) ? ConstantOf(whole) : null);
            if (limit is null || condition.Holds(value, limit.Value))
            {
                continue;
            }

            told.Add(argument);
            var message = condition.Bound is { } bound
                ? CallMessages.BreaksBound(condition.Input, value, condition.Sign, bound)
                : CallMessages.ExceedsWhole(condition.Input, value, condition.Whole, limit.Value);
            var declared = argument.Parameter!.Locations.Where(l => l.IsInSource);
            report(Diagnostic.Create(Descriptors.Of(Rules.ArgumentBreaksBound, language), argument.Value.Syntax.GetLocation(), declared, message.In(language)));
        }
    }

    private IEnumerable<InputCondition> ConditionsOf(INamedTypeSymbol indicator) =>
        indicator.GetAttributes().FirstOrDefault(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, _bounds)) is { ConstructorArguments: { Length: 1 } arguments }
        && arguments[0].Value is string conditions
            ? InputCondition.ReadAll(conditions)
            : [];

    private static IArgumentOperation? Find(IndicatorCall call, string input) => call.Arguments.FirstOrDefault(
        a => a.ArgumentKind == ArgumentKind.Explicit && a.Parameter is { } parameter && call.IsOf(parameter, input));

    private static decimal? ConstantOf(IArgumentOperation argument)
    {
        var value = argument.Value;
        while (!value.ConstantValue.HasValue && value is IConversionOperation { OperatorMethod: null } conversion)
        {
            value = conversion.Operand; // to a type that may be null, which has no constants
        }

        return value.ConstantValue is { HasValue: true, Value: sbyte or byte or short or ushort or int or uint or long or ulong or decimal }
            ? Convert.ToDecimal(value.ConstantValue.Value, CultureInfo.InvariantCulture)
            : null;
    }

    /// <summary>Reports the first neighbours of one type without names that do not say themselves what they are.</summary>
    private void ReportPositional(IndicatorCall call, Action<Diagnostic> report)
    {
        var arguments = call.Arguments.Where(a => a.ArgumentKind == ArgumentKind.Explicit && a.Parameter is not null).OrderBy(a => a.Syntax.SpanStart).ToArray();
        for (int start = 0; start < arguments.Length;)
        {
            int end = start + 1;
            while (end < arguments.Length && IsPositional(arguments[start]) && IsPositional(arguments[end])
                && SymbolEqualityComparer.Default.Equals(arguments[start].Parameter!.Type, arguments[end].Parameter!.Type))
            {
                end++;
            }

            var run = arguments.Skip(start).Take(end - start).ToArray();
            if (run.Length > 1 && !run.All(SaysItsName))
            {
                var span = TextSpan.FromBounds(run[0].Syntax.SpanStart, run[run.Length - 1].Syntax.Span.End);
                string type = run[0].Parameter!.Type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat);
                string[] names = run.Select(a => a.Parameter!.Name).ToArray();
                report(Diagnostic.Create(
                    Descriptors.Of(Rules.PositionalArguments, language),
                    Location.Create(run[0].Syntax.SyntaxTree, span),
                    ImmutableDictionary<string, string?>.Empty.Add(Names, string.Join(";", names)),
                    CallMessages.Positional(names, type).In(language)));
                return;
            }

            start = end;
        }
    }

    /// <summary>A name stands before the value as a node of its own.</summary>
    private static bool IsPositional(IArgumentOperation argument) => argument.Syntax.ChildNodes().Count() == 1;

    /// <summary>A variable or member that is called like the input cannot be mistaken for another.</summary>
    private static bool SaysItsName(IArgumentOperation argument)
    {
        var value = argument.Value;
        while (value is IConversionOperation conversion)
        {
            value = conversion.Operand;
        }

        string? name = value switch
        {
            ILocalReferenceOperation local => local.Local.Name,
            IParameterReferenceOperation parameter => parameter.Parameter.Name,
            IMemberReferenceOperation member => member.Member.Name,
            _ => null,
        };
        return string.Equals(name?.TrimStart('_'), argument.Parameter!.Name, StringComparison.OrdinalIgnoreCase);
    }
}
