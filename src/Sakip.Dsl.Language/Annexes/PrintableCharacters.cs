using System.Globalization;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>Which characters of a definition's texts may reach a document: all that print, and line ends.</summary>
public static class PrintableCharacters
{
    /// <summary>
    /// Whether the code unit at <paramref name="index"/> may be written. Control characters, halves of surrogate pairs and
    /// non-characters print nothing and make files that readers refuse.
    /// </summary>
    public static bool Includes(string text, int index)
    {
        char c = text[index];
        return char.IsHighSurrogate(c) ? index + 1 < text.Length && char.IsLowSurrogate(text[index + 1])
            : char.IsLowSurrogate(c) ? index > 0 && char.IsHighSurrogate(text[index - 1])
            : c is '\n' or '\t' || (CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.Control && c is not ('\uFFFE' or '\uFFFF'));
    }
}
