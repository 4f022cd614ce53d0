using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>The whole regulation of a city becomes code.</summary>
public sealed class SampleTests
{
    [Fact]
    public void The_sample_compiles_without_a_warning()
    {
        var generation = Generation.Of(SampleFiles.KotaBlitar);
        foreach (var s in generation.Sources) { Directory.CreateDirectory("/tmp/sgout"); File.WriteAllText("/tmp/sgout/" + s.Key, s.Value); }
        generation.AssertCompiles();
    }
}
