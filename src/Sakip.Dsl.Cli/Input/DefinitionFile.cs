namespace Sakip.Dsl.Cli.Input;

/// <summary>A file to read.</summary>
/// <param name="ShownPath">Its path as the user would write it: messages name it so.</param>
/// <param name="FullPath">Where it is.</param>
internal sealed record DefinitionFile(string ShownPath, string FullPath);
