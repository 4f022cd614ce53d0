using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.SourceGenerators.Pipeline;
using Diagnostic = Microsoft.CodeAnalysis.Diagnostic;
using Location = Microsoft.CodeAnalysis.Location;

namespace Sakip.Dsl.SourceGenerators.Analysis;

/// <summary>The one line by which the generator says that a file is broken, where analyzers are turned off.</summary>
internal static class BrokenFileError
{
    /// <summary>The rule.</summary>
    public static readonly DiagnosticDescriptor Descriptor = Descriptors.Of(Rules.BrokenFile, MessageLanguage.Indonesian);

    /// <summary>The diagnostic of a file.</summary>
    public static Diagnostic Of(BrokenFile file, MessageLanguage language)
    {
        string count = file.Errors.ToString(CultureInfo.InvariantCulture);
        string message = language == MessageLanguage.English
            ? $"file {file.Shown}: {count} {(file.Errors == 1 ? "error" : "errors")}; run 'sakip periksa'"
            : $"berkas {file.Shown}: {count} galat; jalankan 'sakip periksa'";
        return Diagnostic.Create(Descriptor, Location.Create(file.Path, default, default(LinePositionSpan)), message);
    }
}
