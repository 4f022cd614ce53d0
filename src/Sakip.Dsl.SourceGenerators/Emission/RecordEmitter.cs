using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes the records of lists.</summary>
internal static class RecordEmitter
{
    /// <summary>Writes the record of a list.</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="name">The record's name.</param>
    /// <param name="meaning">What a record is.</param>
    /// <param name="fields">Its fields.</param>
    public static void Write(CodeWriter writer, string name, string meaning, EquatableArray<BoundField> fields)
    {
        string[] names = InputNames.Of(fields, name);
        DocComment.Summary(writer, meaning.Length > 0 ? meaning : name);
        for (int i = 0; i < names.Length; i++)
        {
            DocComment.Parameter(writer, names[i], DocComment.Of(fields[i]));
        }

        var parameters = fields.Select((f, i) => $"{(f.IsWhole ? "long" : "decimal")} {CSharpNames.Escape(names[i])}");
        writer.Line($"public readonly record struct {name}({string.Join(", ", parameters)});");
    }
}
