using W = DocumentFormat.OpenXml.Wordprocessing;

namespace Sakip.Dsl.Documents.Word;

/// <summary>F4 paper with margins of 2 cm, upright for titles and running text, lying for tables. Lengths are twentieths of a point.</summary>
/// <param name="IsUpright">Whether it stands upright.</param>
internal sealed record PageLayout(bool IsUpright)
{
    public static readonly PageLayout Upright = new(true);
    public static readonly PageLayout Lying = new(false);

    private const double TwipsPerMillimetre = 1440 / 25.4;
    private const int ShortSide = 215;
    private const int LongSide = 330;
    private const int Margin = 20;
    private const int HeaderDistance = 10;

    /// <summary>The width between the margins.</summary>
    public int TextWidth => Twips((IsUpright ? ShortSide : LongSide) - (2 * Margin));

    public static int Twips(double millimetres) => (int)Math.Round(millimetres * TwipsPerMillimetre, MidpointRounding.AwayFromZero);

    /// <summary>Shares of the text's width in whole twips; together they are exactly as wide.</summary>
    /// <param name="shares">What each column takes, in any measure.</param>
    public int[] Split(IReadOnlyList<decimal> shares)
    {
        decimal all = shares.Sum();
        var widths = new int[shares.Count];
        decimal reached = 0;
        int done = 0;
        for (int i = 0; i < widths.Length; i++)
        {
            reached += shares[i];
            int end = i == widths.Length - 1 || all == 0 ? TextWidth * (i + 1) / widths.Length : (int)(TextWidth * reached / all);
            widths[i] = Math.Max(1, end - done);
            done += widths[i];
        }

        return widths;
    }

    /// <summary>What a section says about its pages.</summary>
    /// <param name="isFirst">Whether it begins the file: its first page has no number.</param>
    public W.SectionProperties Properties(bool isFirst)
    {
        var properties = new W.SectionProperties();
        properties.AppendChild(new W.HeaderReference { Type = W.HeaderFooterValues.Default, Id = DocxParts.PageNumberId });
        if (isFirst)
        {
            properties.AppendChild(new W.HeaderReference { Type = W.HeaderFooterValues.First, Id = DocxParts.FirstHeaderId });
        }

        var (width, height) = IsUpright ? (ShortSide, LongSide) : (LongSide, ShortSide);
        var size = new W.PageSize { Width = (uint)Twips(width), Height = (uint)Twips(height) };
        if (!IsUpright)
        {
            size.Orient = W.PageOrientationValues.Landscape;
        }

        int margin = Twips(Margin);
        properties.Append(
            new W.SectionType { Val = W.SectionMarkValues.NextPage },
            size,
            new W.PageMargin
            {
                Top = margin,
                Right = (uint)margin,
                Bottom = margin,
                Left = (uint)margin,
                Header = (uint)Twips(HeaderDistance),
                Footer = (uint)Twips(HeaderDistance),
                Gutter = 0,
            });
        if (isFirst)
        {
            properties.AppendChild(new W.TitlePage());
        }

        return properties;
    }
}
