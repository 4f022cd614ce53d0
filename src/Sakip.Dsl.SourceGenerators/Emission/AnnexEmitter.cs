namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// Writes text of the annex. It is kept as UTF-8 data, in pieces: string literals of one assembly hold 16 MB in all, which
/// ten thousand indicators exceed.
/// </summary>
internal static class AnnexEmitter
{
    /// <summary>Writes the method by which an office adds its parts to the annexes.</summary>
    /// <param name="writer">Where to.</param>
    /// <param name="parts">The number of each annex and the office's part of it.</param>
    public static void Write(CodeWriter writer, IReadOnlyList<(int Lampiran, string Text)> parts)
    {
        writer.Line();
        writer.Open($"internal static void {TypeNames.WriteAnnex}(global::System.Text.StringBuilder teks, int lampiran)");
        foreach (var (annex, text) in parts)
        {
            writer.Open($"if (lampiran == {CSharpLiterals.Of(annex)})");
            WriteAppends(writer, text);
            writer.Close();
        }

        writer.Close();
    }

    /// <summary>Writes the calls that append a text to <c>teks</c>.</summary>
    public static void WriteAppends(CodeWriter writer, string text)
    {
        foreach (string piece in CSharpLiterals.Utf8Pieces(text))
        {
            // Of an array, since frameworks before .NET Core decode no spans.
            writer.Line($"teks.Append(global::System.Text.Encoding.UTF8.GetString({piece}.ToArray()));");
        }
    }
}
