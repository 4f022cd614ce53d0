namespace Sakip.Dsl.Language.Tests;

/// <summary>Folders of the repository that tests read.</summary>
internal static class Folders
{
    public static string Docs { get; } = Find("src", "docs");

    public static string Sample { get; } = Find("samples", "KotaBlitar");

    public static string Find(params string[] parts)
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !Directory.Exists(Path.Combine([folder, .. parts])))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return Path.Combine([folder!, .. parts]);
    }
}
