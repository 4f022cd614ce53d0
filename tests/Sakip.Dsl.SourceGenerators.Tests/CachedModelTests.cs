using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Sakip.Dsl.SourceGenerators.Pipeline;
using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>
/// What a generator caches lives as long as the editor: nothing in it may hold a compilation, and all of it must be equal
/// when its contents are, or every keystroke looks like a change.
/// </summary>
public sealed class CachedModelTests
{
    private static readonly Type[] s_forbidden =
    [
        typeof(ISymbol), typeof(Compilation), typeof(Microsoft.CodeAnalysis.SyntaxNode), typeof(Microsoft.CodeAnalysis.SyntaxTree),
        typeof(Microsoft.CodeAnalysis.Location), typeof(Microsoft.CodeAnalysis.Text.SourceText), typeof(AdditionalText), typeof(Exception), typeof(Delegate),
    ];

    // Equal by its text; what it was read into is never compared.
    private static readonly Type[] s_equalByText = [typeof(Language.Syntax.SyntaxTree)];

    [Fact]
    public void Everything_cached_is_equatable_and_holds_nothing_of_the_compilation()
    {
        var driver = Generation.Driver([.. SampleFiles.KotaBlitar, .. Definitions.EveryKind]).RunGenerators(Consumer.Create());
        var steps = driver.GetRunResult().Results.Single().TrackedSteps.Where(s => TrackingNames.All.Contains(s.Key)).ToArray();
        Assert.Superset(new HashSet<string> { TrackingNames.Bound, TrackingNames.Plan, TrackingNames.Catalogue }, steps.Select(s => s.Key).ToHashSet());
        foreach (var (name, runs) in steps)
        {
            foreach (var (value, _) in runs.SelectMany(r => r.Outputs))
            {
                new Walk(name).Visit(value);
            }
        }
    }

    private sealed class Walk(string step)
    {
        private readonly HashSet<object> _seen = new(ReferenceEqualityComparer.Instance);
        private readonly Stack<(object Value, string Path)> _waiting = new();

        public void Visit(object? root)
        {
            Push(root, step);
            while (_waiting.TryPop(out var next))
            {
                VisitOne(next.Value, next.Path);
            }
        }

        private void Push(object? value, string path)
        {
            if (value is not null && (value.GetType().IsValueType || _seen.Add(value)))
            {
                _waiting.Push((value, path));
            }
        }

        private void VisitOne(object value, string path)
        {
            var type = value.GetType();
            Assert.False(s_forbidden.Any(f => f.IsAssignableFrom(type)), $"{path} holds a {type}");
            if (type.IsPrimitive || type.IsEnum || value is string or decimal || s_equalByText.Contains(type))
            {
                return;
            }

            bool isEquatable = type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IEquatable<>) && i.GetGenericArguments()[0].IsAssignableFrom(type));
            Assert.True(isEquatable, $"{path} holds a {type}, which is equal to itself only");
            if (value is IEnumerable items)
            {
                Assert.False(type.IsArray || type.Name.StartsWith("ImmutableArray", StringComparison.Ordinal), $"{path} holds an array, which is equal to itself only");
                foreach (object? item in items)
                {
                    Push(item, path + "[]");
                }

                return;
            }

            foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic).Where(p => p.GetIndexParameters().Length == 0 && IsPartOfEquality(type, p)))
            {
                Push(property.GetValue(value), $"{path}.{property.Name}");
            }
        }

        /// <summary>What a record compares are the fields behind its own properties; a class that writes its own equality answers for itself.</summary>
        private static bool IsPartOfEquality(Type type, PropertyInfo property) =>
            type.GetMethod("<Clone>$") is not null || type.IsValueType
                ? Backing(type, property) is not null
                : false;

        private static FieldInfo? Backing(Type? type, PropertyInfo property) => type is null
            ? null
            : type.GetField($"<{property.Name}>k__BackingField", BindingFlags.Instance | BindingFlags.NonPublic) ?? Backing(type.BaseType, property);
    }
}
