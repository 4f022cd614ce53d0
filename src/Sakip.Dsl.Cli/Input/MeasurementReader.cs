using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Cli.Input;

/// <summary>Reads data files and measures with them: the one place where tables meet data.</summary>
internal static class MeasurementReader
{
    /// <summary>What definitions and data give together; <see cref="Measurements.None"/> without data.</summary>
    /// <exception cref="UsageException">A data file cannot be read.</exception>
    public static Measurements Read(Project project, IReadOnlyList<string> paths, ToolConsole console)
    {
        _ = project;
        _ = console;
        return paths.Count == 0 ? Measurements.None : throw new UsageException(Phrases.DataNotYet());
    }
}
