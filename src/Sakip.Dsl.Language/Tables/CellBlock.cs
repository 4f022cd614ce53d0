using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>A piece of what a cell holds.</summary>
public abstract record CellBlock;

/// <summary>A text; its lines are kept.</summary>
/// <param name="Teks">The text.</param>
/// <param name="Tebal">Whether it is bold.</param>
public sealed record TextBlock(string Teks, bool Tebal = false) : CellBlock;

/// <summary>Items, each on a line of its own behind its mark.</summary>
/// <param name="Butir">The items.</param>
/// <param name="Penomoran">How they are counted; not at all makes strokes.</param>
public sealed record ListBlock(EquatableArray<string> Butir, Penomoran Penomoran = Penomoran.Tanpa) : CellBlock;

/// <summary>A number, a percentage or a label as printed, or the sign of a missing one with its note.</summary>
/// <param name="Teks">As printed: <c>94,10</c>, <c>100,37%</c>, <c>Baik (90,22)</c>, <c>-</c>.</param>
/// <param name="Catatan">The note that says why it is missing or unusual; 0 without one.</param>
public sealed record NumberBlock(string Teks, int Catatan = 0) : CellBlock;

/// <summary>An indicator's explanation: sentence, formula for typesetting, what its names mean.</summary>
/// <param name="Baris">The indicator's row in the annex, which has all of it.</param>
public sealed record FormulaBlock(AnnexRow Baris) : CellBlock;

/// <summary>An indicator's path against its targets, to be drawn or told.</summary>
/// <param name="Jalur">The path.</param>
public sealed record PlotBlock(TargetPath Jalur) : CellBlock;

/// <summary>How a piece of text stands to the other version it is compared with.</summary>
public enum TandaUbah
{
    /// <summary>It stands in both.</summary>
    Tetap,

    /// <summary>It stands in the earlier version only.</summary>
    Hilang,

    /// <summary>It stands in the later version only.</summary>
    Baru,
}

/// <summary>A piece of a text that is compared.</summary>
/// <param name="Teks">The piece, spaces and line breaks included.</param>
/// <param name="Tanda">Whether the other version has it.</param>
public sealed record MarkedRun(string Teks, TandaUbah Tanda);

/// <summary>A text in which words that changed are marked; its lines are kept.</summary>
/// <param name="Bagian">Its pieces, in order: together they are the text.</param>
public sealed record MarkedBlock(EquatableArray<MarkedRun> Bagian) : CellBlock;
