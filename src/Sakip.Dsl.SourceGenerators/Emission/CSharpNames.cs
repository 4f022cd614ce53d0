using System.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>What a name of a definition becomes in C#.</summary>
internal static class CSharpNames
{
    /// <summary>
    /// Every word C# knows, contextual ones too: some of those may not name a type. The list is this project's own and not
    /// the compiler's, which grows with each version and would make the same definition compile to different names.
    /// </summary>
    private static readonly HashSet<string> s_keywords = new(StringComparer.Ordinal)
    {
        "abstract", "as", "base", "bool", "break", "byte", "case", "catch", "char", "checked", "class", "const", "continue", "decimal",
        "default", "delegate", "do", "double", "else", "enum", "event", "explicit", "extern", "false", "finally", "fixed", "float", "for",
        "foreach", "goto", "if", "implicit", "in", "int", "interface", "internal", "is", "lock", "long", "namespace", "new", "null",
        "object", "operator", "out", "override", "params", "private", "protected", "public", "readonly", "ref", "return", "sbyte",
        "sealed", "short", "sizeof", "stackalloc", "static", "string", "struct", "switch", "this", "throw", "true", "try", "typeof",
        "uint", "ulong", "unchecked", "unsafe", "ushort", "using", "virtual", "void", "volatile", "while",
        "__arglist", "__makeref", "__reftype", "__refvalue",
        "add", "alias", "allows", "and", "args", "ascending", "assembly", "async", "await", "by", "descending", "dynamic", "equals",
        "extension", "field", "file", "from", "get", "global", "group", "init", "into", "join", "let", "managed", "module", "nameof",
        "nint", "not", "notnull", "nuint", "on", "or", "orderby", "partial", "record", "remove", "required", "scoped", "select", "set",
        "type", "unmanaged", "value", "var", "when", "where", "with", "yield", "_",
    };

    /// <summary>Whether a name can be an identifier as it stands; one that cannot was reported where it is written.</summary>
    public static bool IsIdentifier(string name)
    {
        foreach (char c in name)
        {
            if (!IsLetter(c) && !IsDigit(c))
            {
                return false;
            }
        }

        return name.Length > 0 && !IsDigit(name[0]);
    }

    /// <summary>The identifier for a name: C#'s own words take an <c>@</c>.</summary>
    public static string Escape(string name) => s_keywords.Contains(name) ? "@" + name : name;

    /// <summary>
    /// The identifier for a type: one of small letters alone takes an <c>@</c> too, since C# keeps the right to make any
    /// such word its own.
    /// </summary>
    public static string EscapeType(string name) => s_keywords.Contains(name) || name.All(c => c is >= 'a' and <= 'z') ? "@" + name : name;

    /// <summary>The name with a capital in front.</summary>
    public static string Pascal(string name) => name.Length == 0 ? name : ToUpper(name[0]) + name.Substring(1);

    /// <summary>The name with a small letter in front.</summary>
    public static string Camel(string name) => name.Length == 0 ? name : ToLower(name[0]) + name.Substring(1);

    /// <summary>An identifier as near to any text as can be; empty when the text is.</summary>
    public static string Sanitize(string text)
    {
        var name = new StringBuilder(text.Length + 1);
        foreach (char c in text)
        {
            name.Append(char.IsLetterOrDigit(c) || c == '_' ? c : '_');
        }

        if (name.Length > 0 && char.IsDigit(name[0]))
        {
            name.Insert(0, '_');
        }

        return Escape(name.ToString());
    }

    // Only the letters of definitions' names: no culture has a say in them.
    private static char ToUpper(char c) => c is >= 'a' and <= 'z' ? (char)(c - 'a' + 'A') : c;

    private static char ToLower(char c) => c is >= 'A' and <= 'Z' ? (char)(c - 'A' + 'a') : c;

    private static bool IsLetter(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or '_';

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
