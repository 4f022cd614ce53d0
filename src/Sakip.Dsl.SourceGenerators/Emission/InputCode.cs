using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>One input of an indicator, as C# knows it.</summary>
internal sealed class InputCode
{
    private const string Date = "global::System.DateTime";

    private readonly TypeNames _types;

    private InputCode(BoundInput input, string name, TypeNames types, bool isOfIndicator)
    {
        _types = types;
        Input = input;
        Name = name;
        Parameter = CSharpNames.Escape(name);
        Member = CSharpNames.Escape(CSharpNames.Pascal(name));
        Documentation = DocComment.Escape(DocComment.Of(input));
        if (IsList)
        {
            Record = types.Record(input.Owner, input.Variable, isOfIndicator);
            FieldNames = InputNames.Of(input.Bidang, TypeNames.RecordName(input.Owner, input.Variable, isOfIndicator)).Select(CSharpNames.Escape).ToArray();
        }
    }

    /// <summary>The input.</summary>
    public BoundInput Input { get; }

    /// <summary>The parameter's name as XML documentation writes it.</summary>
    public string Name { get; }

    /// <summary>The parameter's name.</summary>
    public string Parameter { get; }

    /// <summary>The member of the record of inputs.</summary>
    public string Member { get; }

    /// <summary>What it means, with its unit and bounds, as XML.</summary>
    public string Documentation { get; }

    /// <summary>Whether it is a list.</summary>
    public bool IsList => Input.Jenis == JenisMasukan.Daftar;

    /// <summary>The type of a list's records.</summary>
    public string Record { get; } = "";

    /// <summary>The members of a list's records, in the order of its fields.</summary>
    public string[] FieldNames { get; } = [];

    /// <summary>The type of one value, or of one record.</summary>
    public string ValueType => Input.Jenis switch
    {
        JenisMasukan.Daftar => Record,
        JenisMasukan.Predikat => _types.Scale(Input.Skala ?? ""),
        JenisMasukan.Tanggal => Date,
        _ => Input.IsWhole ? "long" : "decimal",
    };

    /// <summary>The type of the public parameter.</summary>
    public string ParameterType => IsList ? $"{RuntimeNames.Span}<{Record}>" : ValueType;

    /// <summary>The type of the formula's own parameter: every number is an exact decimal there.</summary>
    public string CoreType => IsList ? ParameterType : "decimal";

    /// <summary>The type of the record's member, which may be missing.</summary>
    public string MemberType => IsList ? Record + "[]?" : ValueType + "?";

    /// <summary>The type that checks take, which knows missing values and missing fields.</summary>
    public string CheckType => IsList ? "decimal?[][]?" : "decimal?";

    /// <summary>Whether its bounds keep it from being zero, so that dividing by it needs no check.</summary>
    public bool ExcludesZero => Input.Batas is { ExcludesZero: true };

    /// <summary>The inputs of an indicator, and the scope of its parameters' names.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="types">The names of types.</param>
    /// <param name="isIndicator">Whether a full Id is an indicator's; others are those of offices and officials.</param>
    /// <param name="scope">The names the parameters take.</param>
    public static InputCode[] Of(EquatableArray<BoundInput> inputs, TypeNames types, Func<string, bool> isIndicator, out NameScope scope)
    {
        string[] names = InputNames.Of(inputs, out scope);
        return inputs.Select((input, i) => new InputCode(input, names[i], types, isIndicator(input.Owner))).ToArray();
    }

    /// <summary>The value given to the formula.</summary>
    public string ToCore(string value) => Input.Jenis switch
    {
        JenisMasukan.Predikat => $"(decimal){value}",
        JenisMasukan.Tanggal => $"{_types.Top(TypeNames.Checks)}.Hari({value})",
        _ => value,
    };

    /// <summary>The value, which may be missing, given to checks.</summary>
    public string ToCheck(string value) => Input.Jenis switch
    {
        JenisMasukan.Daftar => $"{value} is null ? null : {Rows(value)}",
        JenisMasukan.Predikat => $"(decimal?){value}",
        JenisMasukan.Tanggal => $"{_types.Top(TypeNames.Checks)}.Hari({value})",
        _ => value,
    };

    private string Rows(string value)
    {
        string row = string.Join(", ", FieldNames.Select(f => "butir." + f));
        return $"global::System.Array.ConvertAll({value}, static butir => new decimal?[] {{ {row} }})";
    }
}
