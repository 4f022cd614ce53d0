using System.Globalization;
using System.Text;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// The styles of a file: who changes one changes every place that has it. Headings are Word's own, so that its navigation shows offices and officials.
/// </summary>
internal static class DocxStyles
{
    public const string Heading1 = "Heading1";
    public const string Heading2 = "Heading2";
    public const string Heading3 = "Heading3";
    public const string Header = "Header";
    public const string TitleBlock = "JudulLampiran";
    public const string Label = "Identitas";
    public const string Official = "Jabatan";
    public const string LabelItem = "ButirIdentitas";
    public const string Running = "TeksBatangTubuh";
    public const string Middle = "TeksTengah";
    public const string RunningTitle = "JudulTeks";
    public const string Item = "Butir";
    public const string SubItem = "SubButir";
    public const string TableText = "TeksTabel";
    public const string TableHead = "KepalaTabel";
    public const string TableList = "ButirTabel";
    public const string Hanging = "TeksBergantung";
    public const string Equation = "Rumus";
    public const string LegendTitle = "JudulKeterangan";
    public const string Legend = "Keterangan";
    public const string Explanation = "Penjelasan";
    public const string TableName = "NamaTabel";
    public const string Note = "Catatan";
    public const string Signature = "Penutup";
    public const string SignatureName = "NamaPenutup";
    public const string Gap = "Sela";
    public const string End = "AkhirBagian";
    public const string Removed = "TeksHilang";
    public const string Added = "TeksBaru";
    public const string Bold = "TeksTebal";
    public const string RuledTable = "TabelBergaris";
    public const string PlainTable = "TabelPolos";

    /// <summary>The size of letters, in points, unless a table says another.</summary>
    public const int Size = 12;

    /// <summary>Where the text behind a label begins, in millimetres, and its colon.</summary>
    public const double LabelWidth = 48;
    public const double ColonAt = 44;

    /// <summary>How wide the title block is, and a signature block.</summary>
    public const double TitleWidth = 95;
    public const double SignatureWidth = 100;

    private static readonly string[] s_inTables = [TableText, TableHead, TableList, Hanging, Equation, LegendTitle, Legend, Explanation];

    /// <summary>The style of a table's text in another size.</summary>
    public static string At(string style, int size) => size == Size ? style : style + size.ToString(CultureInfo.InvariantCulture);

    /// <summary>The part that describes the styles.</summary>
    /// <param name="sizes">The sizes of letters in tables.</param>
    public static string ToXml(IEnumerable<int> sizes)
    {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<w:styles xmlns:w=\"" + DocxParts.Main + "\">");
        xml.Append("<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Bookman Old Style\" w:eastAsia=\"Bookman Old Style\" w:hAnsi=\"Bookman Old Style\" w:cs=\"Bookman Old Style\"/><w:sz w:val=\"24\"/><w:szCs w:val=\"24\"/><w:lang w:val=\"id-ID\" w:eastAsia=\"id-ID\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>");
        xml.Append("<w:pPrDefault><w:pPr><w:spacing w:after=\"0\" w:line=\"259\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>");
        xml.Append("<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:qFormat/></w:style>");
        xml.Append("<w:style w:type=\"character\" w:default=\"1\" w:styleId=\"DefaultParagraphFont\"><w:name w:val=\"Default Paragraph Font\"/><w:uiPriority w:val=\"1\"/><w:semiHidden/></w:style>");
        xml.Append("<w:style w:type=\"table\" w:default=\"1\" w:styleId=\"TableNormal\"><w:name w:val=\"Normal Table\"/><w:uiPriority w:val=\"99\"/><w:semiHidden/><w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/><w:tblCellMar><w:top w:w=\"0\" w:type=\"dxa\"/><w:left w:w=\"108\" w:type=\"dxa\"/><w:bottom w:w=\"0\" w:type=\"dxa\"/><w:right w:w=\"108\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");
        Heading(xml, 1, Spacing(0, 6) + Side("center"));
        Heading(xml, 2, Spacing(8, 3));
        Heading(xml, 3, Spacing(8, 0) + Side("center"));
        Paragraph(xml, Header, "header", "Normal", Side("center"));
        Paragraph(xml, TitleBlock, "Judul Lampiran", "Normal", Tabs(PageLayout.Twips(TitleLeft + 32)) + Indent(TitleLeft, 0));
        AppendLabels(xml);
        AppendRunning(xml);
        AppendTables(xml);
        foreach (int size in sizes.Where(s => s != Size).Distinct().Order())
        {
            foreach (string style in s_inTables)
            {
                string half = (2 * size).ToString(CultureInfo.InvariantCulture);
                Paragraph(xml, At(style, size), style + " " + size.ToString(CultureInfo.InvariantCulture), style, "", $"<w:sz w:val=\"{half}\"/><w:szCs w:val=\"{half}\"/>");
            }
        }

        return xml.Append("</w:styles>").ToString();
    }

    private static double TitleLeft => 175 - TitleWidth;

    private static void AppendLabels(StringBuilder xml)
    {
        string tabs = Tabs(PageLayout.Twips(ColonAt), PageLayout.Twips(LabelWidth));
        Paragraph(xml, Label, "Identitas", "Normal", tabs + Spacing(0, 1.5) + Indent(LabelWidth, LabelWidth) + Side("both"));
        Paragraph(xml, Official, "Jabatan", Label, "<w:keepNext/>" + Spacing(6, 1.5) + Side("left") + "<w:outlineLvl w:val=\"3\"/>");
        Paragraph(xml, LabelItem, "Butir Identitas", "Normal", "<w:keepLines/>" + Side("both"));
    }

    private static void AppendRunning(StringBuilder xml)
    {
        Paragraph(xml, Running, "Teks Batang Tubuh", "Normal", Spacing(0, 2.5) + Side("both"));
        Paragraph(xml, Middle, "Teks Tengah", "Normal", "<w:keepNext/>" + Spacing(2.5, 2.5) + Side("center"));
        Paragraph(xml, RunningTitle, "Judul Teks", Middle, "", "<w:b/>");
        Paragraph(xml, Item, "Butir", Running, Tabs(PageLayout.Twips(9)) + Indent(9, 9));
        Paragraph(xml, SubItem, "Sub Butir", Running, Tabs(PageLayout.Twips(18)) + Indent(18, 9));
        Paragraph(xml, Note, "Catatan", "Normal", Spacing(0.7, 0), "<w:sz w:val=\"18\"/><w:szCs w:val=\"18\"/>");
        Paragraph(xml, Signature, "Penutup", "Normal", "<w:keepNext/><w:keepLines/>" + Spacing(12, 0) + Indent(290 - SignatureWidth, 0) + Side("center"));
        Paragraph(xml, SignatureName, "Nama Penutup", Signature, "<w:keepNext w:val=\"0\"/>" + Spacing(25, 0));
        Paragraph(xml, Gap, "Sela", "Normal", Spacing(0, 0, 170, "exact"), "<w:sz w:val=\"12\"/><w:szCs w:val=\"12\"/>");
        Paragraph(xml, End, "Akhir Bagian", "Normal", Spacing(0, 0, 20, "exact"), "<w:sz w:val=\"2\"/><w:szCs w:val=\"2\"/>");
        Character(xml, Removed, "Teks Hilang", "<w:strike/><w:color w:val=\"C00000\"/>");
        Character(xml, Added, "Teks Baru", "<w:b/><w:color w:val=\"003399\"/><w:u w:val=\"single\"/>");
        Character(xml, Bold, "Teks Tebal", "<w:b/>");
    }

    private static void AppendTables(StringBuilder xml)
    {
        Paragraph(xml, TableText, "Teks Tabel", "Normal", "<w:widowControl w:val=\"0\"/>");
        Paragraph(xml, TableHead, "Kepala Tabel", TableText, "<w:keepNext/>" + Side("center"), "<w:b/>");
        Paragraph(xml, TableList, "Butir Tabel", TableText, "");
        Paragraph(xml, Hanging, "Teks Bergantung", TableText, Tabs(PageLayout.Twips(6)) + Indent(6, 6));
        Paragraph(xml, Equation, "Rumus", TableText, Spacing(1.5, 2));
        Paragraph(xml, LegendTitle, "Judul Keterangan", TableText, "<w:keepNext/>" + Spacing(1.5, 0));
        Paragraph(xml, Legend, "Keterangan", TableText, Indent(6, 6));
        Paragraph(xml, Explanation, "Penjelasan", TableText, Spacing(1.5, 0));
        Paragraph(xml, TableName, "Nama Tabel", "Normal", "<w:keepNext/>" + Spacing(3, 2) + "<w:outlineLvl w:val=\"2\"/>", "<w:b/>");
        const string lines = "w:val=\"single\" w:sz=\"6\" w:space=\"0\" w:color=\"000000\"/>";
        string borders = string.Concat(new[] { "top", "left", "bottom", "right", "insideH", "insideV" }.Select(s => "<w:" + s + " " + lines));
        Table(xml, RuledTable, "Tabel Bergaris", "<w:tblBorders>" + borders + "</w:tblBorders>", vertical: 1, horizontal: 1.3);
        Table(xml, PlainTable, "Tabel Polos", "", vertical: 0, horizontal: 0);
    }

    private static void Heading(StringBuilder xml, int level, string layout) => xml.Append(
        CultureInfo.InvariantCulture,
        $"<w:style w:type=\"paragraph\" w:styleId=\"Heading{level}\"><w:name w:val=\"heading {level}\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:uiPriority w:val=\"9\"/><w:qFormat/><w:pPr><w:keepNext/><w:keepLines/>{layout}<w:outlineLvl w:val=\"{level - 1}\"/></w:pPr><w:rPr><w:b/></w:rPr></w:style>");

    private static void Paragraph(StringBuilder xml, string id, string name, string basedOn, string layout, string letters = "")
    {
        xml.Append("<w:style w:type=\"paragraph\"").Append(id == Header ? "" : " w:customStyle=\"1\"").Append(" w:styleId=\"").Append(id).Append("\"><w:name w:val=\"").Append(name).Append("\"/><w:basedOn w:val=\"").Append(basedOn).Append("\"/><w:qFormat/>");
        xml.Append(layout.Length > 0 ? "<w:pPr>" + layout + "</w:pPr>" : "").Append(letters.Length > 0 ? "<w:rPr>" + letters + "</w:rPr>" : "").Append("</w:style>");
    }

    private static void Character(StringBuilder xml, string id, string name, string letters) =>
        xml.Append("<w:style w:type=\"character\" w:customStyle=\"1\" w:styleId=\"").Append(id).Append("\"><w:name w:val=\"").Append(name).Append("\"/><w:qFormat/><w:rPr>").Append(letters).Append("</w:rPr></w:style>");

    private static void Table(StringBuilder xml, string id, string name, string borders, double vertical, double horizontal) => xml.Append(
        CultureInfo.InvariantCulture,
        $"<w:style w:type=\"table\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{name}\"/><w:basedOn w:val=\"TableNormal\"/><w:qFormat/><w:tblPr>{borders}<w:tblCellMar><w:top w:w=\"{PageLayout.Twips(vertical)}\" w:type=\"dxa\"/><w:left w:w=\"{PageLayout.Twips(horizontal)}\" w:type=\"dxa\"/><w:bottom w:w=\"{PageLayout.Twips(vertical)}\" w:type=\"dxa\"/><w:right w:w=\"{PageLayout.Twips(horizontal)}\" w:type=\"dxa\"/></w:tblCellMar></w:tblPr></w:style>");

    private static string Side(string side) => "<w:jc w:val=\"" + side + "\"/>";

    private static string Spacing(double before, double after, int line = 0, string rule = "") => string.Create(
        CultureInfo.InvariantCulture,
        $"<w:spacing w:before=\"{PageLayout.Twips(before)}\" w:after=\"{PageLayout.Twips(after)}\"{(line > 0 ? $" w:line=\"{line}\" w:lineRule=\"{rule}\"" : "")}/>");

    private static string Indent(double left, double hanging) => string.Create(
        CultureInfo.InvariantCulture, $"<w:ind w:left=\"{PageLayout.Twips(left)}\" w:hanging=\"{PageLayout.Twips(hanging)}\"/>");

    private static string Tabs(params int[] positions) =>
        "<w:tabs>" + string.Concat(positions.Select(p => string.Create(CultureInfo.InvariantCulture, $"<w:tab w:val=\"left\" w:pos=\"{p}\"/>"))) + "</w:tabs>";
}
