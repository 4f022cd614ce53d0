using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes XML documentation, which IntelliSense shows. Texts of definitions go into it as they are, character by character.</summary>
internal static class DocComment
{
    /// <summary>A summary of one line.</summary>
    public static void Summary(CodeWriter writer, string text) => writer.Line("/// <summary>", Escape(text), "</summary>");

    /// <summary>A summary of several paragraphs; empty ones are left out.</summary>
    public static void Summary(CodeWriter writer, IEnumerable<string> paragraphs)
    {
        writer.Line("/// <summary>");
        foreach (string paragraph in paragraphs.Where(p => p.Length > 0))
        {
            writer.Line("/// <para>", Escape(paragraph), "</para>");
        }

        writer.Line("/// </summary>");
    }

    /// <summary>What a parameter means.</summary>
    public static void Parameter(CodeWriter writer, string name, string text) => EscapedParameter(writer, name, Escape(text));

    /// <summary>What a parameter means, in a text that is XML already.</summary>
    public static void EscapedParameter(CodeWriter writer, string name, string xml) =>
        writer.Line("/// <param name=\"" + name + "\">", xml, "</param>");

    /// <summary>What an input means, with its unit and bounds.</summary>
    public static string Of(BoundInput input)
    {
        string meaning = input.Arti.Length > 0 ? input.Arti : input.Key;
        string period = input.IsBase ? "pada tahun dasar"
            : input.Back > 0 ? input.Back.ToString(CultureInfo.InvariantCulture) + " periode sebelumnya"
            : "";
        string count = input.Banyak is { } banyak ? "tepat " + banyak.ToString(CultureInfo.InvariantCulture) + " butir" : "";
        string part = input.BagianDari is { } whole ? "bagian dari " + whole : "";
        return Facts(meaning, period, UnitOf(input.Satuan), BoundsOf(input.Batas), count, part);
    }

    /// <summary>What a field means, with its unit and bounds.</summary>
    public static string Of(BoundField field) => Facts(
        field.Arti.Length > 0 ? field.Arti : field.Nama,
        UnitOf(field.Satuan),
        BoundsOf(field.Batas),
        field.BagianDari is { } whole ? "bagian dari " + whole : "");

    /// <summary>
    /// A text as XML. What XML or C# cannot hold in a comment is dropped, and line ends become spaces: C# takes more
    /// characters for a line's end than XML does, and a comment that ended early would be code.
    /// </summary>
    public static string Escape(string text)
    {
        int plain = 0;
        while (plain < text.Length && IsPlain(text[plain]))
        {
            plain++;
        }

        if (plain == text.Length)
        {
            return text;
        }

        var escaped = new StringBuilder(text.Length + 16).Append(text, 0, plain);
        for (int i = plain; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                escaped.Append(c).Append(text[++i]);
                continue;
            }

            switch (c)
            {
                case '&':
                    escaped.Append("&amp;");
                    break;
                case '<':
                    escaped.Append("&lt;");
                    break;
                case '>':
                    escaped.Append("&gt;");
                    break;
                case '\n' or '\r' or '\t' or '\u0085' or '\u2028' or '\u2029':
                    escaped.Append(escaped.Length > 0 && escaped[escaped.Length - 1] == ' ' ? "" : " ");
                    break;
                default:
                    if (IsPlain(c))
                    {
                        escaped.Append(c);
                    }

                    break;
            }
        }

        return escaped.ToString();
    }

    /// <summary>Whether a character stands for itself in a comment.</summary>
    private static bool IsPlain(char c) => !(c is '&' or '<' or '>' or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' || char.IsControl(c) || char.IsSurrogate(c));

    private static string Facts(string meaning, params string[] facts)
    {
        string[] known = facts.Where(f => f.Length > 0).ToArray();
        return known.Length == 0 ? meaning : $"{meaning} ({string.Join("; ", known)})";
    }

    private static string UnitOf(Satuan? unit) => unit?.Judul ?? "";

    private static string BoundsOf(Batas? bounds) => bounds?.Tulisan ?? "";
}
