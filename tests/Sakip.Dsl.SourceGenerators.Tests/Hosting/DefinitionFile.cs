using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Sakip.Dsl.SourceGenerators.Tests.Hosting;

/// <summary>A definition file in memory.</summary>
internal sealed class DefinitionFile : AdditionalText
{
    private readonly SourceText? _text;

    public DefinitionFile(string path, string text)
        : this(path, SourceText.From(text, Encoding.UTF8))
    {
    }

    public DefinitionFile(string path, SourceText? text)
    {
        Path = path;
        _text = text;
    }

    public override string Path { get; }

    public override SourceText? GetText(CancellationToken cancellationToken = default) => _text;
}
