using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Sakip.Dsl.Documents.Tests.Word;

/// <summary>A test that needs LibreOffice and poppler's tools; skipped where they are not installed.</summary>
internal sealed class LibreOfficeTheoryAttribute : TheoryAttribute
{
    public LibreOfficeTheoryAttribute()
    {
        string[] missing = [.. LibreOffice.Needed.Where(p => !LibreOffice.IsInstalled(p))];
        Skip = missing.Length > 0 ? "Not installed: " + string.Join(", ", missing) : null;
    }
}

/// <summary>A page as it is printed.</summary>
/// <param name="Width">Its width in millimetres.</param>
/// <param name="Height">Its height in millimetres.</param>
/// <param name="Text">Its text in the order in which it was laid out.</param>
internal sealed record PrintedPage(int Width, int Height, string Text);

/// <summary>Opens files as somebody without Word does, and prints them.</summary>
internal static partial class LibreOffice
{
    public static readonly string[] Needed = ["soffice", "pdftotext", "pdfinfo"];

    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);
    private static readonly Lock s_oneAtATime = new();

    public static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(f => File.Exists(Path.Combine(f, program)));

    /// <summary>The pages of a file.</summary>
    public static IReadOnlyList<PrintedPage> Print(byte[] docx) => With(docx, "pdf", pdf =>
    {
        string[] texts = Run("pdftotext", "-raw", pdf, "-").Split('\f')[..^1];
        var sizes = SizeLine().Matches(Run("pdfinfo", "-l", "-1", pdf));
        Assert.Equal(texts.Length, sizes.Count);
        return sizes.Zip(texts, (size, text) => new PrintedPage(Millimetres(size.Groups[1].Value), Millimetres(size.Groups[2].Value), text)).ToArray();
    });

    /// <summary>A file as LibreOffice saves it for Word.</summary>
    public static byte[] Resave(byte[] docx) => With(docx, "docx:MS Word 2007 XML", File.ReadAllBytes);

    private static T With<T>(byte[] docx, string format, Func<string, T> read)
    {
        string folder = Directory.CreateTempSubdirectory("sakip-docx-").FullName;
        try
        {
            string file = Path.Combine(folder, "lampiran.docx");
            string result = Path.Combine(folder, "hasil");
            File.WriteAllBytes(file, docx);
            lock (s_oneAtATime)
            {
                // A profile of its own: LibreOffice does nothing where another one is open.
                Run("soffice", "-env:UserInstallation=" + new Uri(Path.Combine(folder, "profil")), "--headless", "--convert-to", format, "--outdir", result, file);
            }

            return read(Directory.GetFiles(result).Single());
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static int Millimetres(string points) => (int)Math.Round(double.Parse(points, CultureInfo.InvariantCulture) * 25.4 / 72);

    private static string Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEndAsync();
        if (!process.WaitForExit(s_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"{program} has not finished.");
        }

        Assert.True(process.ExitCode == 0, $"{program}: {errors.Result}");
        return output.Result;
    }

    [GeneratedRegex(@"^Page +\d+ size: +([\d.]+) x ([\d.]+) pts", RegexOptions.Multiline)]
    private static partial Regex SizeLine();
}
