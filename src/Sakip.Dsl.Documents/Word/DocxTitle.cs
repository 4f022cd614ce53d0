using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Word;

/// <summary>What stands on the first page: the title block at the top right and the name in the middle.</summary>
internal static class DocxTitle
{
    private const double SpaceBelowBlock = 14;

    public static void AddBlock(DocxBody body, AnnexTitle title, BentukJudul form)
    {
        foreach (var line in title.Lines(form))
        {
            body.Add(DocxParagraph.Of(DocxStyles.TitleBlock, line.Nilai is { } value ? line.Teks + "\t: " + value : line.Teks));
        }
    }

    /// <summary>Adds a document's name; below a title block there is space above it.</summary>
    public static void AddName(DocxBody body, IEnumerable<string> lines)
    {
        var name = DocxParagraph.Of(DocxStyles.Heading1, string.Join("\n", lines));
        body.Add(body.IsEmpty ? name : name.Below(SpaceBelowBlock));
    }
}
