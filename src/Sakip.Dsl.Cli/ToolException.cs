using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli;

/// <summary>The call cannot be carried out and its user can mend that: exit 2 and one sentence.</summary>
internal sealed class UsageException(LocalizedText reason) : Exception(reason.Indonesian)
{
    public LocalizedText Reason { get; } = reason;
}

/// <summary>The tool failed on a file; the message names it so that the report of the fault can contain it.</summary>
internal sealed class UnexpectedFailureException(string path, Exception inner) : Exception(inner.Message, inner)
{
    public string Path { get; } = path;
}
