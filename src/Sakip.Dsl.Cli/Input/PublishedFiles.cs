using Sakip.Dsl.Cli.Output;
using Sakip.Dsl.Documents.Drift;
using Sakip.Dsl.Documents.Reading;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Cli.Input;

/// <summary>Reads annexes that are published already and compares them with definitions.</summary>
internal static class PublishedFiles
{
    /// <summary>The differences of each file.</summary>
    /// <param name="project">Definitions without errors.</param>
    /// <param name="paths">The files as given.</param>
    /// <param name="title">The form of the title blocks; null takes the one that a file comes nearer to.</param>
    /// <param name="workingDirectory">What relative paths stand in.</param>
    /// <exception cref="UsageException">A file is not there, cannot be read, or is no annex.</exception>
    public static IReadOnlyList<(string Path, IReadOnlyList<AnnexDifference> Differences)> Compare(
        Project project, IEnumerable<string> paths, BentukJudul? title, string workingDirectory)
    {
        var annexes = AnnexDocument.CreateAll(project);
        BentukJudul[] forms = title is { } asked ? [asked] : [BentukJudul.Baru, BentukJudul.Lama];
        return [.. paths.Distinct(StringComparer.Ordinal).Select(path =>
        {
            string format = FormatOf(path);
            var published = Read(path, format, workingDirectory);
            return (path, Nearest(published, annexes, format, forms));
        })];
    }

    /// <summary>The differences from the form that comes nearest; a form without any ends the search.</summary>
    private static IReadOnlyList<AnnexDifference> Nearest(PublishedAnnex published, EquatableArray<AnnexDocument> annexes, string format, BentukJudul[] forms)
    {
        IReadOnlyList<AnnexDifference>? nearest = null;
        foreach (var form in forms)
        {
            var found = AnnexDrift.Find(published, PublishedAnnex.Read(AnnexFiles.ContentOf(annexes, format, form), format));
            nearest = nearest is null || found.Count < nearest.Count ? found : nearest;
            if (nearest.Count == 0)
            {
                break;
            }
        }

        return nearest!;
    }

    private static string FormatOf(string path)
    {
        string extension = Path.GetExtension(path).TrimStart('.').ToLowerInvariant();
        return extension == "htm" ? "html" : AnnexFiles.Formats.Contains(extension, StringComparer.Ordinal) ? extension : throw new UsageException(Phrases.NotAnAnnex(path));
    }

    private static PublishedAnnex Read(string path, string format, string workingDirectory)
    {
        string full = Path.GetFullPath(path, workingDirectory);
        if (!File.Exists(full))
        {
            throw new UsageException(Phrases.NoSuchFile(path));
        }

        try
        {
            return PublishedAnnex.Read(File.ReadAllBytes(full), format);
        }
        catch (UnreadableAnnexException e)
        {
            throw new UsageException(Phrases.CannotReadAnnex(path, e.Reason));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(Phrases.CannotRead(path, e.Message));
        }
    }
}
