namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes the method by which an office adds its indicators to the catalogue.</summary>
internal static class DefinitionListEmitter
{
    /// <summary>A method that names thousands of classes is slow to compile at first call; each holds so many at most.</summary>
    private const int MostInMethod = 200;

    /// <summary>Writes the method.</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="indicators">The full names of the indicators' classes, in order.</param>
    public static void Write(CodeWriter writer, string[] indicators)
    {
        int methods = (indicators.Length + MostInMethod - 1) / MostInMethod;
        writer.Line();
        WriteHead(writer, TypeNames.AddDefinitions);
        if (methods <= 1)
        {
            WriteCalls(writer, indicators);
            writer.Close();
            return;
        }

        for (int i = 0; i < methods; i++)
        {
            writer.Line($"{TypeNames.AddDefinitions}{CSharpLiterals.Of(i + 1)}(daftar);");
        }

        writer.Close();
        for (int i = 0; i < methods; i++)
        {
            writer.Line();
            WriteHead(writer, TypeNames.AddDefinitions + CSharpLiterals.Of(i + 1));
            WriteCalls(writer, indicators.Skip(i * MostInMethod).Take(MostInMethod));
            writer.Close();
        }
    }

    private static void WriteHead(CodeWriter writer, string name) =>
        writer.Open($"internal static void {name}({RuntimeNames.List}<{RuntimeNames.DefinitionInterface}> daftar)");

    private static void WriteCalls(CodeWriter writer, IEnumerable<string> indicators)
    {
        foreach (string indicator in indicators)
        {
            writer.Line($"daftar.Add({indicator}.{IndicatorMembers.Definition});");
        }
    }
}
