namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>The generator loads in the oldest compiler it promises, and brings nothing along that it does not pack.</summary>
public sealed class AssemblyTests
{
    [Fact]
    public void It_refers_to_the_oldest_compiler_and_to_nothing_foreign()
    {
        var references = typeof(IkuGenerator).Assembly.GetReferencedAssemblies().ToDictionary(r => r.Name!, r => r.Version!);
        Assert.Equal(
            ["Microsoft.CodeAnalysis", "Sakip.Dsl.Language", "System.Collections.Immutable", "netstandard"],
            references.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(new Version(4, 5, 0, 0), references["Microsoft.CodeAnalysis"]);
        Assert.Equal(new Version(6, 0, 0, 0), references["System.Collections.Immutable"]);
    }

    [Fact]
    public void Its_public_face_is_the_generator_and_the_analyzers() =>
        Assert.Equal(["IkuAnalyzer", "IkuCallAnalyzer", "IkuGenerator"], typeof(IkuGenerator).Assembly.GetExportedTypes().Select(t => t.Name).Order(StringComparer.Ordinal));
}
