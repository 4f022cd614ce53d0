using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax.Grammar;
using Sakip.Dsl.Language.Text;
using Sprache;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>Makes declarations of the blocks the scanner cut out, reading every property by its own grammar.</summary>
internal sealed partial class Parser
{
    private readonly DiagnosticBag _diagnostics;
    private readonly ValueReader _reader;
    private readonly FileSyntax _file = new();

    private Parser(DiagnosticBag diagnostics)
    {
        _diagnostics = diagnostics;
        _reader = new ValueReader(diagnostics);
    }

    /// <summary>Reads a scanned file.</summary>
    public static FileSyntax Parse(BlockSyntax file, DiagnosticBag diagnostics)
    {
        var parser = new Parser(diagnostics);
        parser.ReadFile(file);
        return parser._file;
    }

    private void ReadFile(BlockSyntax file)
    {
        foreach (var line in file.Lines)
        {
            ReadLine(line, _file.Shared);
        }

        foreach (var block in file.Blocks)
        {
            if (block.Kind == BlockKinds.Peraturan)
            {
                ReadRegulation(block);
            }
            else if (block.Kind == BlockKinds.Instansi)
            {
                Keep(ReadHolder(block), _file.Offices);
            }
            else if (block.Kind == BlockKinds.Komponen)
            {
                Keep(ReadIndicator(block), _file.Components);
            }
            else if (block.Kind == BlockKinds.Daftar)
            {
                Keep(ReadList(block), _file.Shared.Lists);
            }
            else if (block.Kind == BlockKinds.Kategori)
            {
                ReadCategory(block);
            }
            else if (block.Kind == BlockKinds.Skala)
            {
                ReadScale(block);
            }
            else if (block.Kind == BlockKinds.AturanCapaian)
            {
                ReadScoringRule(block);
            }
        }
    }

    private void ReadLine(LineSyntax line, SharedSyntax shared)
    {
        switch (line.Keyword)
        {
            case "variabel" when TryRead(ValueGrammar.Variable, line, out var variable):
                shared.Variables.Add(variable);
                break;
            case "kelompok" when TryRead(DeclarationGrammar.Group, line, out var group):
                shared.Groups.Add(group);
                break;
            case "satuan" when TryRead(DeclarationGrammar.Unit, line, out var unit):
                _file.Units.Add(unit);
                break;
            case "konstanta" when TryRead(DeclarationGrammar.Constant, line, out var constant):
                _file.Constants.Add(constant);
                break;
        }
    }

    private HolderSyntax? ReadHolder(BlockSyntax block)
    {
        var grammar = BlockKinds.IsGoal(block.Kind) ? DeclarationGrammar.GoalHead : DeclarationGrammar.NamedHead;
        var head = ReadHead(grammar, block) ?? GuessHead(block);
        var holder = new HolderSyntax(block.Kind, head.Id, head.Title!, block.KeywordSpan);
        ForEachProperty(block, property =>
        {
            switch (property.Key)
            {
                case "urutan" when TryRead(Terminals.WholeNumber(1, 9999), property, out var number):
                    holder.Urutan = number.Number;
                    break;
                case "tugas" when TryRead(Terminals.Texts, property, out var texts):
                    holder.Tugas = texts.ToEquatableArray();
                    break;
                case "fungsi" when TryRead(Terminals.Texts, property, out var texts):
                    holder.Fungsi = texts.ToEquatableArray();
                    break;
                case "anggaran" when TryRead(Terminals.SignedNumber, property, out var amount):
                    holder.Anggaran = amount.Value;
                    break;
            }
        });
        foreach (var member in block.Members)
        {
            ReadHeld(holder, member);
        }

        return holder;
    }

    private void ReadHeld(HolderSyntax holder, MemberSyntax member)
    {
        switch (member)
        {
            case LineSyntax line:
                ReadLine(line, holder.Shared);
                break;
            case BlockSyntax { Kind: var kind } block when kind == BlockKinds.Indikator || kind == BlockKinds.Komponen:
                if (ReadIndicator(block) is { } indicator)
                {
                    holder.Indicators.Add(indicator);
                    holder.InOrder.Add(indicator);
                }

                break;
            case BlockSyntax { Kind: var kind } block when kind == BlockKinds.Daftar:
                Keep(ReadList(block), holder.Shared.Lists);
                break;
            case BlockSyntax block:
                if (ReadHolder(block) is { } inner)
                {
                    holder.Holders.Add(inner);
                    holder.InOrder.Add(inner);
                }

                break;
        }
    }

    private IndicatorSyntax? ReadIndicator(BlockSyntax block)
    {
        if (ReadHead(DeclarationGrammar.NamedHead, block) is not { } head)
        {
            // Without a name nothing can refer to it, but what it says is still checked.
            head = GuessHead(block);
        }

        var indicator = new IndicatorSyntax(head.Id ?? new NamePartSyntax("", block.KeywordSpan), head.Title!, block.Kind == BlockKinds.Komponen, block);
        foreach (var line in block.Lines)
        {
            if (TryRead(ValueGrammar.Variable, line, out var variable))
            {
                indicator.Variables.Add(variable);
            }
            else
            {
                indicator.HasLostInputs = true;
            }
        }

        foreach (var list in block.Blocks.Where(b => b.Kind == BlockKinds.Daftar))
        {
            if (ReadList(list) is { } read)
            {
                indicator.Lists.Add(read);
            }
            else
            {
                indicator.HasLostInputs = true;
            }
        }

        ForEachProperty(block, property =>
        {
            indicator.Written.Add(property.Key);
            ReadIndicatorProperty(indicator, property);
        });
        return indicator;
    }

    private ListSyntax? ReadList(BlockSyntax block)
    {
        bool hasHead = _reader.TryRead(DeclarationGrammar.ListHead, block.Head, block.KeywordSpan, out var head);
        bool hasFields = _reader.TryRead(DeclarationGrammar.Fields, block.Entries, block.Open?.Span ?? block.KeywordSpan, out var fields);
        return hasHead && hasFields ? head with { Fields = fields.ToEquatableArray() } : null;
    }

    private void ReadCategory(BlockSyntax block)
    {
        var head = ReadHead(DeclarationGrammar.CategoryHead, block);
        bool hasBands = _reader.TryRead(DeclarationGrammar.Bands, block.Entries, block.Open?.Span ?? block.KeywordSpan, out var bands);
        if (head is not null && hasBands)
        {
            _file.Categories.Add(new CategorySyntax(head.Id!.Value, head.Title!, head.Rounding, bands.ToEquatableArray()));
        }
    }

    private void ReadScale(BlockSyntax block)
    {
        var head = ReadHead(DeclarationGrammar.NamedHead, block);
        bool hasLabels = _reader.TryRead(DeclarationGrammar.Labels, block.Entries, block.Open?.Span ?? block.KeywordSpan, out var labels);
        if (head is not null && hasLabels)
        {
            _file.Scales.Add(new ScaleSyntax(head.Id!.Value, head.Title!, labels.ToEquatableArray()));
        }
    }

    private HeadSyntax? ReadHead(Parser<HeadSyntax> grammar, BlockSyntax block) =>
        _reader.TryRead(grammar, block.Head, block.KeywordSpan, out var head) ? head : null;

    /// <summary>What can be told of a head that was reported as broken: the block's content is still worth reading.</summary>
    private static HeadSyntax GuessHead(BlockSyntax block)
    {
        var id = block.Head.Find(t => t.Kind == TokenKind.Identifier);
        var title = block.Head.Find(t => t.Kind == TokenKind.Text);
        return new HeadSyntax(
            id is null ? null : new NamePartSyntax(id.Text, id.Span),
            title is null ? new TextSyntax("", block.KeywordSpan) : new TextSyntax(title.Text, title.Span));
    }

    /// <summary>Hands out each property once; the second of one key is reported and left.</summary>
    private void ForEachProperty(BlockSyntax block, Action<PropertySyntax> read)
    {
        var first = new Dictionary<string, PropertySyntax>();
        foreach (var property in block.Properties)
        {
            if (!BlockKinds.Repeatable.Contains(property.Key) && first.TryGetValue(property.Key, out var earlier))
            {
                _diagnostics.Report(
                    Rules.DuplicateProperty, property.KeySpan, Messages.DuplicateProperty(property.Key), earlier.KeySpan, Messages.FirstHere(property.Key));
                continue;
            }

            first[property.Key] = property;
            read(property);
        }
    }

    private bool TryRead<T>(Parser<T> grammar, PropertySyntax property, out T value)
    {
        value = default!;
        bool wasReported = property.Value.Count == 0 && property.End == property.KeySpan.End;
        return !wasReported && _reader.TryRead(grammar, property.Value, property.KeySpan, out value);
    }

    private bool TryRead<T>(Parser<T> grammar, LineSyntax line, out T value) =>
        _reader.TryRead(grammar, line.Tokens, line.KeywordToken.Span, out value);

    private static void Keep<T>(T? item, List<T> items)
        where T : class
    {
        if (item is not null)
        {
            items.Add(item);
        }
    }
}
