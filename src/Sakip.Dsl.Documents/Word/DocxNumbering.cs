using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Word;

/// <summary>Numbered lists: each counts from its own beginning, all of a kind look alike.</summary>
internal sealed class DocxNumbering
{
    private const int Strokes = 1;

    // What stands before the lists that count: strokes are all one list.
    private readonly List<int> _kinds = [2];

    /// <summary>A list of items below a label.</summary>
    public int Below(Penomoran numbering) => numbering switch
    {
        Penomoran.Angka => Begin(0),
        Penomoran.Huruf => Begin(1),
        _ => Strokes,
    };

    /// <summary>A list in a table's cell.</summary>
    public int InCell(Penomoran numbering) => numbering switch
    {
        Penomoran.Angka => Begin(3),
        Penomoran.Huruf => Begin(4),
        _ => Strokes,
    };

    /// <summary>The part that describes the lists.</summary>
    public string ToXml()
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<w:numbering xmlns:w=\"" + DocxParts.Main + "\">");
        Append(xml, 0, "decimal", "%1.", 9);
        Append(xml, 1, "lowerLetter", "%1.", 9);
        Append(xml, 2, "bullet", "-", 2.6);
        Append(xml, 3, "decimal", "%1.", 6.5);
        Append(xml, 4, "lowerLetter", "%1.", 6.5);
        for (int i = 0; i < _kinds.Count; i++)
        {
            xml.Append(CultureInfo.InvariantCulture, $"<w:num w:numId=\"{i + 1}\"><w:abstractNumId w:val=\"{_kinds[i]}\"/>");
            xml.Append(i + 1 == Strokes ? "" : "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>").Append("</w:num>");
        }

        return xml.Append("</w:numbering>").ToString();
    }

    private static void Append(StringBuilder xml, int id, string format, string text, double hanging) => xml.Append(
        CultureInfo.InvariantCulture,
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/><w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"{PageLayout.Twips(hanging)}\" w:hanging=\"{PageLayout.Twips(hanging)}\"/></w:pPr></w:lvl></w:abstractNum>");

    private int Begin(int kind)
    {
        _kinds.Add(kind);
        return _kinds.Count;
    }
}
