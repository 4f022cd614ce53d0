using System.CommandLine;
using System.CommandLine.Invocation;
using System.Reflection;

namespace Sakip.Dsl.Cli.Commands;

/// <summary><c>--version</c>.</summary>
internal sealed class ToolVersion(TextWriter output) : SynchronousCommandLineAction
{
    /// <summary>The version without the revision that a build may append.</summary>
    public static string Text { get; } =
        (typeof(ToolVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0").Split('+')[0];

    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        output.WriteLine(Text);
        return ExitCode.Success;
    }
}
