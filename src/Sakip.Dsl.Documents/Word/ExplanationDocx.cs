using DocumentFormat.OpenXml;
using Sakip.Dsl.Documents.Formulas;
using Sakip.Dsl.Language.Annexes;
using M = DocumentFormat.OpenXml.Math;

namespace Sakip.Dsl.Documents.Word;

/// <summary>The cell that explains an indicator: equation, the sentence below it, what its names mean, and the regulation's own explanation.</summary>
internal static class ExplanationDocx
{
    public static IReadOnlyList<OpenXmlElement> Of(AnnexRow row, int size)
    {
        var explanation = Explanation.Of<M.OfficeMath>(row, f => Omml.Write(f, AnnexShares.ExplanationWidth, size) is { } typeset ? (typeset.Equation, typeset.Legend) : null);
        var paragraphs = new List<OpenXmlElement>();
        AddEquation(paragraphs, explanation.Equation, size);
        AddLines(paragraphs, explanation.Sentence, DocxStyles.TableText, size);
        if (explanation.Legend.Count > 0)
        {
            paragraphs.Add(DocxParagraph.Of(DocxStyles.At(DocxStyles.LegendTitle, size), Explanation.LegendTitle));
            foreach (var entry in explanation.Legend)
            {
                paragraphs.Add(LegendLineOf(entry.Line, size));
                AddEquation(paragraphs, entry.Equation, size);
            }
        }

        AddLines(paragraphs, explanation.Own, explanation.OwnGoesOn ? DocxStyles.Legend : DocxStyles.Explanation, size);
        return paragraphs;
    }

    private static void AddEquation(List<OpenXmlElement> paragraphs, M.OfficeMath? equation, int size)
    {
        if (equation is not null)
        {
            var left = new M.ParagraphProperties(new M.Justification { Val = M.JustificationValues.Left });
            paragraphs.Add(DocxParagraph.Of(DocxStyles.At(DocxStyles.Equation, size), new M.Paragraph(left, equation)));
        }
    }

    private static OpenXmlElement LegendLineOf(LegendLine line, int size)
    {
        var paragraph = DocxParagraph.Of(DocxStyles.At(DocxStyles.Legend, size), DocxText.Run(line.Lambang));
        paragraph.Append(line.Indeks.Length > 0 ? [DocxText.Lowered(line.Indeks)] : []);
        paragraph.AppendChild(DocxText.Run(" = " + DocxText.Sentence(line.Uraian)));
        return paragraph;
    }

    private static void AddLines(List<OpenXmlElement> paragraphs, IReadOnlyList<ExplanationLine> lines, string style, int size)
    {
        for (int i = 0; i < lines.Count; i++)
        {
            // What stands between sentence and explanation is above the first line only.
            string own = i > 0 && style == DocxStyles.Explanation ? DocxStyles.TableText : style;
            paragraphs.Add(lines[i].Mark.Length == 0
                ? DocxParagraph.Of(DocxStyles.At(own, size), DocxText.Sentence(lines[i].Text))
                : DocxParagraph.Of(DocxStyles.At(DocxStyles.Hanging, size), lines[i].Mark + "\t" + DocxText.Sentence(lines[i].Text)));
        }
    }
}
