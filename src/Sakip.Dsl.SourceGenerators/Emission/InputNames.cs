using System.Globalization;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>What the inputs of an indicator, or the fields of a record, are called as parameters and members.</summary>
internal static class InputNames
{
    /// <summary>What records and the classes around them have already.</summary>
    private static readonly HashSet<string> s_taken = new(NameScope.Comparer)
    {
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "MemberwiseClone", "ToString", "Finalize",
        "Clone", "Deconstruct", "PrintMembers", "EqualityContract", "op_Equality", "op_Inequality",
        IndicatorMembers.Compute, IndicatorMembers.TryCompute, IndicatorMembers.Validate, IndicatorMembers.Inputs, IndicatorMembers.Definition,
        IndicatorMembers.Full, IndicatorMembers.Finish, IndicatorMembers.Check, IndicatorMembers.IsWithinBounds,
    };

    /// <summary>For each input its parameter's name, unescaped; with a capital in front it is the member of the inputs' record.</summary>
    public static string[] Of(EquatableArray<BoundInput> inputs, out NameScope scope)
    {
        scope = new NameScope(s_taken);
        var names = new string[inputs.Count];

        // Names as written come first: what is put together from a name and a period gives way to them.
        foreach (bool isPlain in new[] { true, false })
        {
            for (int i = 0; i < names.Length; i++)
            {
                if (CSharpNames.IsIdentifier(inputs[i].Key) == isPlain)
                {
                    names[i] = scope.Take(isPlain ? inputs[i].Key : Composed(inputs[i]));
                }
            }
        }

        return names;
    }

    /// <summary>For each field of a list its member's name.</summary>
    public static string[] Of(EquatableArray<BoundField> fields, string record)
    {
        var scope = new NameScope(s_taken);
        scope.Reserve(record.TrimStart('@'));
        return fields.Select(f => scope.Take(CSharpNames.Pascal(f.Nama))).ToArray();
    }

    /// <summary><c>pdrb[t-1]</c> is <c>pdrbSebelumnya</c>, <c>Komponen.uhh</c> is <c>komponenUhh</c>.</summary>
    private static string Composed(BoundInput input)
    {
        int bracket = input.Key.IndexOf('[');
        string[] parts = (bracket < 0 ? input.Key : input.Key.Substring(0, bracket)).Split('.');
        string name = parts.Length == 1 ? parts[0] : CSharpNames.Camel(parts[0]) + string.Concat(parts.Skip(1).Select(CSharpNames.Pascal));
        string period = input.IsBase ? "Dasar"
            : input.Back == 0 ? ""
            : input.Back == 1 ? "Sebelumnya"
            : "Sebelumnya" + input.Back.ToString(CultureInfo.InvariantCulture);
        return name + period;
    }
}
