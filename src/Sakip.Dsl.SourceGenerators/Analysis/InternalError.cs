using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Diagnostics;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using Location = Microsoft.CodeAnalysis.Location;

namespace Sakip.Dsl.SourceGenerators.Analysis;

/// <summary>What is told when this project itself fails: the file at which it did, and that it is not the user's mistake.</summary>
internal static class InternalError
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(Rules.InternalError, MessageLanguage.Indonesian);

    /// <summary>The diagnostic of a failure.</summary>
    /// <param name="path">The file at which it happened; empty where it was none.</param>
    /// <param name="shown">The file's path as messages show it.</param>
    /// <param name="exception">What happened.</param>
    /// <param name="language">The language of the message.</param>
    public static Diagnostic At(string path, string shown, Exception exception, MessageLanguage language)
    {
        string what = $"{exception.GetType().Name}: {FirstLineOf(exception.Message)}";
        string message = language == MessageLanguage.English
            ? $"Sakip.Dsl failed internally on {shown} ({what}); no code is generated for this file. Please report it together with the file"
            : $"Sakip.Dsl gagal secara internal pada {shown} ({what}); kode untuk berkas ini tidak dibuat. Mohon laporkan beserta berkasnya";
        return Diagnostic.Create(Descriptor, path.Length == 0 ? Location.None : Location.Create(path, default, default(LinePositionSpan)), message);
    }

    private static string FirstLineOf(string text)
    {
        int end = text.IndexOfAny(['\r', '\n']);
        return end < 0 ? text : text.Substring(0, end);
    }
}
