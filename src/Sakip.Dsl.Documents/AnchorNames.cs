namespace Sakip.Dsl.Documents;

/// <summary>The ids of an HTML file's elements: full Ids of what they show, each used once even where a faulty project declares one twice.</summary>
internal sealed class AnchorNames
{
    private readonly HashSet<string> _used = new(StringComparer.Ordinal);

    /// <summary>The attribute with its leading space; empty where there is no Id or it is taken.</summary>
    public string AttributeFor(string path) => path.Length > 0 && _used.Add(path) ? " id=\"" + HtmlText.Escape(path) + "\"" : "";
}
