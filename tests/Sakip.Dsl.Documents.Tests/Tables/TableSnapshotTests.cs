using Sakip.Dsl.Documents.Tables;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tests.Tables;

public class TableSnapshotTests
{
    public static TheoryData<string> Kinds => [.. TableCatalogue.Semua.Select(TableCatalogue.NameOf)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_in_Markdown(string kind) => Snapshot.Matches(TableMarkdown.Write(TableSamples.Of(KindOf(kind))), "md", method: kind);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Each_kind_in_HTML(string kind)
    {
        string html = TableHtml.Write(TableSamples.Of(KindOf(kind)));

        // The styles are the same in all of them.
        int style = html.IndexOf("<style>", StringComparison.Ordinal);
        int end = html.IndexOf("</style>", StringComparison.Ordinal);
        Snapshot.Matches(html.Remove(style, end - style), "html", method: kind);
    }

    private static JenisTabel KindOf(string name) => TableCatalogue.Semua.Single(k => TableCatalogue.NameOf(k) == name);
}
