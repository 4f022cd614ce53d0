using System.Text;

namespace Sakip.Dsl.Cli.Tests;

/// <summary>A folder of its own in which the tool is run in process, as a user would from a shell that stands there.</summary>
public sealed class ToolRun : IDisposable
{
    public string Folder { get; } = Directory.CreateTempSubdirectory("sakip-cli-").FullName;

    public string Out { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string FileAt(string path) => Path.Combine(Folder, path);

    public ToolRun Write(string path, string content) => Write(path, Encoding.UTF8.GetBytes(content));

    public ToolRun Write(string path, byte[] content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(FileAt(path))!);
        File.WriteAllBytes(FileAt(path), content);
        return this;
    }

    public int Run(params string[] arguments) => Run(useColor: false, arguments);

    public int RunInColor(params string[] arguments) => Run(useColor: true, arguments);

    public void Dispose() => Directory.Delete(Folder, recursive: true);

    private int Run(bool useColor, string[] arguments)
    {
        var output = new StringWriter { NewLine = "\n" };
        var error = new StringWriter { NewLine = "\n" };
        int exitCode = SakipTool.Run(arguments, new ToolConsole(output, error, Folder, useColor, useColor));
        Out = output.ToString();
        Error = error.ToString();
        return exitCode;
    }
}
