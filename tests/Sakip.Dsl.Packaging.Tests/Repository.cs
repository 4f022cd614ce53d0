namespace Sakip.Dsl.Packaging.Tests;

/// <summary>The repository that these tests stand in.</summary>
internal static class Repository
{
    public static string Folder { get; } = Find();

    private static string Find()
    {
        string? folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Sakip.Dsl.sln")))
        {
            folder = Path.GetDirectoryName(folder);
        }

        return folder ?? throw new InvalidOperationException("These tests run from within the repository: they pack it.");
    }
}
