using System.Globalization;
using System.Text;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>
/// Names generated sources after the files they come from, relative to the project: readable, the same on every machine,
/// and different also where only letters' case differs, which the compiler's file system may not tell apart.
/// </summary>
internal static class HintNames
{
    private const int LongestStem = 100;
    private const string Suffix = ".g.cs";

    /// <summary>For each of different paths a name.</summary>
    public static Dictionary<string, string> Of(IEnumerable<string> paths, string projectDirectory)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        var stems = paths.OrderBy(p => p, StringComparer.Ordinal).Select(p => (Path: p, Relative: RelativeTo(projectDirectory, p)));
        foreach (var group in stems.GroupBy(p => Sanitize(p.Relative), StringComparer.OrdinalIgnoreCase))
        {
            var files = group.ToArray();
            var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
            foreach (var (path, relative) in files)
            {
                // Of several files each carries a mark made of its own path: none is renamed when another comes or goes.
                string stem = Sanitize(relative);
                string name = files.Length == 1 ? stem : stem + "-" + HashOf(relative);
                for (int number = 2; !taken.Add(name); number++)
                {
                    name = stem + "-" + number.ToString(CultureInfo.InvariantCulture);
                }

                names[path] = name + Suffix;
            }
        }

        return names;
    }

    /// <summary>The path below the project's folder, with <c>/</c> between its parts; the file's name alone for one that lies elsewhere.</summary>
    public static string RelativeTo(string directory, string path)
    {
        string file = path.Replace('\\', '/');
        string[] from = directory.Replace('\\', '/').Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        string[] to = file.Split(['/'], StringSplitOptions.RemoveEmptyEntries);
        bool isRooted = file.Length > 0 && (file[0] == '/' || (file.Length > 1 && file[1] == ':'));
        if (!isRooted)
        {
            return file;
        }

        int common = 0;
        while (common < from.Length && common < to.Length - 1 && from[common] == to[common])
        {
            common++;
        }

        // A file that shares nothing but the root with the project says nothing but its name: its place differs by machine.
        bool isElsewhere = from.Length == 0 || (common < 2 && common < from.Length);
        return isElsewhere ? to.LastOrDefault() ?? ""
            : string.Concat(Enumerable.Repeat("../", from.Length - common)) + string.Join("/", to.Skip(common));
    }

    private static string Sanitize(string relative)
    {
        var stem = new StringBuilder(relative.Length);
        foreach (char c in relative.Replace("../", "_"))
        {
            stem.Append(c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '-' or '_' or '.' ? c : c == '/' ? '.' : '_');
        }

        return stem.Length <= LongestStem ? stem.ToString() : stem.ToString(stem.Length - LongestStem, LongestStem) + "-" + HashOf(relative);
    }

    /// <summary>FNV-1a: .NET's own hash of a text differs from run to run.</summary>
    private static string HashOf(string text)
    {
        uint hash = 2166136261;
        foreach (char c in text)
        {
            hash = unchecked((hash ^ c) * 16777619);
        }

        return hash.ToString("x8", CultureInfo.InvariantCulture);
    }
}
