using AngleSharp.Dom;

namespace Sakip.Dsl.Documents.Reading;

/// <summary>A MathML formula on one line, so that two can be compared: <c>(a)/(b)×100%</c>. What only breaks lines leaves no trace.</summary>
internal static class MathMlText
{
    public static string Of(IElement element)
    {
        var parts = element.Children;
        return element.LocalName switch
        {
            "mfrac" when parts.Length == 2 => $"({Of(parts[0])})/({Of(parts[1])})",
            "msup" when parts.Length == 2 => $"{Of(parts[0])}^({Of(parts[1])})",
            "msub" when parts.Length == 2 => $"{Of(parts[0])}_({Of(parts[1])})",
            "munder" when parts.Length == 2 => $"{Of(parts[0])}_({Of(parts[1])})",
            "msubsup" or "munderover" when parts.Length == 3 => $"{Of(parts[0])}_({Of(parts[1])})^({Of(parts[2])})",
            "msqrt" => $"√({Inside(parts)})",
            "mroot" when parts.Length == 2 => $"√[{Of(parts[1])}]({Of(parts[0])})",
            "mtable" => string.Join(' ', parts.Select(Of)),
            "mtr" => string.Join(' ', parts.Select(Of)),
            _ => parts.Length == 0 ? element.TextContent.Trim(' ', '\n', '\t') : Inside(parts),
        };
    }

    private static string Inside(IEnumerable<IElement> parts) => string.Concat(parts.Select(Of));
}
