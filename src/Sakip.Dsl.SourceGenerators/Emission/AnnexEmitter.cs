namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// Writes text of the annex. It is kept as UTF-8 data, in pieces: string literals of one assembly hold 16 MB in all, which
/// ten thousand indicators exceed.
/// </summary>
internal static class AnnexEmitter
{
    /// <summary>Writes the method by which an office adds its part to the annex.</summary>
    public static void Write(CodeWriter writer, string text)
    {
        writer.Line();
        writer.Open($"internal static void {TypeNames.WriteAnnex}(global::System.Text.StringBuilder teks)");
        WriteAppends(writer, text);
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
