namespace Sakip.Dsl.Cli;

/// <summary>What the process tells its caller; scripts and builds rely on these numbers.</summary>
internal static class ExitCode
{
    /// <summary>Clean, or nothing graver than warnings.</summary>
    public const int Success = 0;

    /// <summary>The definitions have errors.</summary>
    public const int Errors = 1;

    /// <summary>The tool was called wrongly, or a file cannot be read or written.</summary>
    public const int Usage = 2;

    /// <summary>The tool itself is at fault.</summary>
    public const int Unexpected = 3;
}
