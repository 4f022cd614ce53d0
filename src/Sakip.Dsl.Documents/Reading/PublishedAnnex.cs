using System.Text;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Documents.Reading;

/// <summary>
/// What a file that people have printed, sent and perhaps changed shows: its texts and tables in reading order, whatever its format. White space and line
/// breaks play no part in it.
/// </summary>
/// <param name="Isi">Paragraphs and tables, in order.</param>
public sealed record PublishedAnnex(EquatableArray<PublishedBlock> Isi)
{
    // Where a line may break and where it may not, and marks of byte order.
    private const string Unseen = "\u00AD\u200B\u2060\uFEFF";

    /// <summary>Reads a file.</summary>
    /// <param name="content">The file.</param>
    /// <param name="format">Its format: <c>docx</c>, <c>html</c> or <c>md</c>.</param>
    /// <exception cref="UnreadableAnnexException">The file is no such file.</exception>
    public static PublishedAnnex Read(byte[] content, string format) => new((format switch
    {
        "docx" => DocxReader.Read(content),
        "html" => HtmlReader.Read(TextOf(content)),
        "md" => MarkdownReader.Read(TextOf(content)),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "Annexes are docx, html or md."),
    }).ToEquatableArray());

    /// <summary>A text with one space between words, whatever stood there.</summary>
    internal static string Plain(string text) => string.Join(
        ' ',
        string.Concat(text.Normalize(NormalizationForm.FormC).Where(c => !Unseen.Contains(c))).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string TextOf(byte[] content)
    {
        int mark = content.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(content, mark, content.Length - mark);
        }
        catch (DecoderFallbackException)
        {
            throw new UnreadableAnnexException(new("berkas ini bukan teks UTF-8", "this file is not UTF-8 text"));
        }
    }
}

/// <summary>A paragraph or a table.</summary>
public abstract record PublishedBlock;

/// <summary>A paragraph.</summary>
/// <param name="Teks">Its text; never empty.</param>
/// <param name="IsHeading">Whether it heads what follows.</param>
public sealed record PublishedParagraph(string Teks, bool IsHeading) : PublishedBlock;

/// <summary>A table.</summary>
/// <param name="Kepala">The texts of its head; none where it has none.</param>
/// <param name="Baris">Its rows below the head; each cell stands in its own column, and where a cell spans from above there is an empty text.</param>
public sealed record PublishedTable(EquatableArray<string> Kepala, EquatableArray<PublishedRow> Baris) : PublishedBlock
{
    private const string Named = "INDIKATOR KINERJA";

    /// <summary>A table as it is read. Where nothing is marked as its head, a first row that names indicators is: people make tables so.</summary>
    internal static PublishedTable Of(IReadOnlyCollection<string> head, IReadOnlyList<PublishedRow> rows) =>
        head.Count == 0 && rows.Count > 0 && rows[0].Sel.Any(s => s.Contains(Named, StringComparison.OrdinalIgnoreCase))
            ? new(rows[0].Sel, rows.Skip(1).ToEquatableArray())
            : new(head.ToEquatableArray(), rows.ToEquatableArray());
}

/// <summary>A row.</summary>
/// <param name="Sel">The texts of its cells.</param>
public sealed record PublishedRow(EquatableArray<string> Sel);

/// <summary>A file that is not what its name says.</summary>
/// <param name="reason">What is wrong with it.</param>
public sealed class UnreadableAnnexException(LocalizedText reason) : Exception(reason.English)
{
    /// <summary>What is wrong with it, in the languages of the tool.</summary>
    public LocalizedText Reason { get; } = reason;
}
