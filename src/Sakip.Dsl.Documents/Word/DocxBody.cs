using DocumentFormat.OpenXml;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>
/// What a file shows, written while it is made, so that a long annex is never held as a whole. The last paragraph waits until it is known whether a
/// section ends with it, and the last row until it is known what it would have to stay with.
/// </summary>
internal sealed class DocxBody(OpenXmlWriter writer)
{
    private W.Paragraph? _waiting;
    private W.TableRow? _waitingRow;
    private bool _rowStays;
    private bool _endsWithTable;
    private bool _beginsPage;
    private bool _isFirstSection = true;

    /// <summary>How pages lie from here on.</summary>
    public PageLayout Page { get; private set; } = PageLayout.Lying;

    /// <summary>The lists so far.</summary>
    public DocxNumbering Numbering { get; } = new();

    /// <summary>Whether nothing stands in this section yet.</summary>
    public bool IsEmpty { get; private set; } = true;

    /// <summary>Begins the first section, or one whose pages lie otherwise than those before it.</summary>
    public void BeginSection(PageLayout page)
    {
        if (!IsEmpty)
        {
            Close(Page.Properties(_isFirstSection));
            _isFirstSection = false;
        }

        Page = page;
        IsEmpty = true;
        _beginsPage = false;
    }

    /// <summary>What comes next begins a page; a section does so by itself.</summary>
    public void BeginPage() => _beginsPage = !IsEmpty;

    public void Add(W.Paragraph paragraph)
    {
        Flush();
        if (_beginsPage)
        {
            (paragraph.ParagraphProperties ??= new W.ParagraphProperties()).PageBreakBefore = new W.PageBreakBefore();
            _beginsPage = false;
        }

        _waiting = paragraph;
        _endsWithTable = false;
        IsEmpty = false;
    }

    /// <summary>Begins a table. Between two tables stands a small paragraph, without which they would be one.</summary>
    public void StartTable(string style, IReadOnlyList<int> widths)
    {
        if (_endsWithTable || _beginsPage)
        {
            Add(DocxParagraph.Of(_beginsPage ? DocxStyles.End : DocxStyles.Gap));
        }

        Flush();
        writer.WriteStartElement(new W.Table());
        writer.WriteElement(DocxTable.Properties(style, widths.Sum()));
        writer.WriteElement(new W.TableGrid(widths.Select(w => new W.GridColumn { Width = DocxTable.Text(w) })));
        IsEmpty = false;
    }

    /// <summary>Adds a row; one that is higher than a page may break.</summary>
    /// <param name="row">The row.</param>
    /// <param name="staysWithNext">Whether it stays on the page of what follows it, unless that may break.</param>
    /// <param name="size">The size of its letters, in points.</param>
    public void AddRow(W.TableRow row, bool staysWithNext = false, int size = DocxStyles.Size)
    {
        bool isHigh = RowHeight.ExceedsPage(row, Page, size);
        if (isHigh)
        {
            row.TableRowProperties?.RemoveAllChildren<W.CantSplit>();
        }

        FlushRow(isHeld: _rowStays && !isHigh);
        _waitingRow = row;
        _rowStays = staysWithNext && !isHigh;
    }

    public void EndTable()
    {
        FlushRow(_rowStays);
        writer.WriteEndElement();
        _endsWithTable = true;
    }

    /// <summary>Ends the last section.</summary>
    public void End()
    {
        if (_endsWithTable || IsEmpty)
        {
            Add(DocxParagraph.Of(DocxStyles.End));
        }

        Flush();
        writer.WriteElement(Page.Properties(_isFirstSection));
    }

    /// <summary>Ends a section: its last paragraph says how its pages lie.</summary>
    private void Close(W.SectionProperties properties)
    {
        if (_waiting is null)
        {
            Add(DocxParagraph.Of(DocxStyles.End));
        }

        (_waiting!.ParagraphProperties ??= new W.ParagraphProperties()).SectionProperties = properties;
        Flush();
        _endsWithTable = false;
    }

    private void FlushRow(bool isHeld)
    {
        if (_waitingRow is not null)
        {
            writer.WriteElement(isHeld ? _waitingRow.Held() : _waitingRow);
            _waitingRow = null;
        }
    }

    private void Flush()
    {
        if (_waiting is not null)
        {
            writer.WriteElement(_waiting);
            _waiting = null;
        }
    }
}
