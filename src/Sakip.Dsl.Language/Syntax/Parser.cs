using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Rewriting;
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
        _file.Lost.Add(file.Lost);
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
                _file.Offices.Add(ReadHolder(block));
            }
            else if (block.Kind == BlockKinds.Komponen)
            {
                _file.Components.Add(ReadIndicator(block));
            }
            else if (block.Kind == BlockKinds.Daftar)
            {
                ReadList(block, _file.Shared.Lists, _file.Lost);
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
        bool isRead = line.Keyword switch
        {
            "variabel" => Read(ValueGrammar.Variable, line, shared.Variables),
            "kelompok" => Read(DeclarationGrammar.Group, line, shared.Groups),
            "satuan" => Read(DeclarationGrammar.Unit, line, _file.Units),
            _ => Read(DeclarationGrammar.Constant, line, _file.Constants),
        };
        if (!isRead)
        {
            _file.Lost.Add(line.Tokens);
        }
    }

    private bool Read<T>(Parser<T> grammar, LineSyntax line, List<T> into)
    {
        bool isRead = _reader.TryRead(grammar, line.Tokens, line.KeywordToken.Span, Messages.EndOfValue, out var value);
        if (isRead)
        {
            into.Add(value);
        }

        return isRead;
    }

    private HolderSyntax ReadHolder(BlockSyntax block)
    {
        bool isGoal = BlockKinds.IsGoal(block.Kind);
        var head = ReadHead(isGoal ? DeclarationGrammar.GoalHead : DeclarationGrammar.NamedHead, block) ?? GuessHead(block, isGoal);
        var holder = new HolderSyntax(block.Kind, head.Id, head.Title!, block.KeywordSpan);
        ForEachProperty(block, property =>
        {
            switch (property.Key)
            {
                case "urutan" when TryRead(Terminals.WholeNumber(1, 9999), property, out var number):
                    holder.Urutan = number.Number;
                    break;
                case "lampiran" when TryRead(PropertyGrammar.AnnexNumber, property, out var annex):
                    holder.Lampiran = annex;
                    break;
                case "tugas" when TryRead(Terminals.Texts, property, out var texts):
                    holder.Tugas = texts.ToEquatableArray();
                    break;
                case "fungsi" when TryRead(Terminals.Texts, property, out var texts):
                    holder.Fungsi = texts.ToEquatableArray();
                    break;
                case "anggaran" when TryRead(PropertyGrammar.Budget, property, out var budget):
                    holder.Anggaran = budget.ToEquatableArray();
                    break;
                case "capaian" when TryRead(PropertyGrammar.Reference, property, out var rule):
                    holder.Capaian = rule;
                    break;
            }
        });
        _file.Lost.Add(block.Lost);
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
                var indicator = ReadIndicator(block);
                holder.Indicators.Add(indicator);
                holder.InOrder.Add(indicator);
                break;
            case BlockSyntax { Kind: var kind } block when kind == BlockKinds.Daftar:
                ReadList(block, holder.Shared.Lists, _file.Lost);
                break;
            case BlockSyntax block:
                var inner = ReadHolder(block);
                holder.Holders.Add(inner);
                holder.InOrder.Add(inner);
                break;
        }
    }

    private IndicatorSyntax ReadIndicator(BlockSyntax block)
    {
        // Without a name nothing can refer to it, but what it says is still checked.
        var head = ReadHead(DeclarationGrammar.NamedHead, block) ?? GuessHead(block, isGoal: false);
        var indicator = new IndicatorSyntax(head.Id ?? new NamePartSyntax("", block.KeywordSpan), head.Title!, block.Kind == BlockKinds.Komponen, block);
        indicator.Lost.Add(block.Lost);
        foreach (var line in block.Lines)
        {
            if (!Read(ValueGrammar.Variable, line, indicator.Variables))
            {
                indicator.Lost.Add(line.Tokens);
            }
        }

        foreach (var list in block.Blocks.Where(b => b.Kind == BlockKinds.Daftar))
        {
            ReadList(list, indicator.Lists, indicator.Lost);
        }

        ForEachProperty(block, property =>
        {
            indicator.Written.Add(property.Key);
            ReadIndicatorProperty(indicator, property);
        });
        return indicator;
    }

    private void ReadList(BlockSyntax block, List<ListSyntax> into, LostNames lost)
    {
        if (TryReadHead(DeclarationGrammar.ListHead, block, out var head) & TryReadEntries(DeclarationGrammar.Fields, block, out var fields))
        {
            into.Add(head with { Fields = fields.ToEquatableArray() });
        }
        else
        {
            lost.Add(block.Head);
        }
    }

    private void ReadCategory(BlockSyntax block)
    {
        if (TryReadHead(DeclarationGrammar.CategoryHead, block, out var head) & TryReadEntries(DeclarationGrammar.Bands, block, out var bands))
        {
            _file.Categories.Add(new CategorySyntax(head.Id!.Value, head.Title!, head.Rounding, bands.ToEquatableArray()));
        }
        else
        {
            _file.Lost.Add(block.Head);
        }
    }

    private void ReadScale(BlockSyntax block)
    {
        if (TryReadHead(DeclarationGrammar.NamedHead, block, out var head) & TryReadEntries(DeclarationGrammar.Labels, block, out var labels))
        {
            _file.Scales.Add(new ScaleSyntax(head.Id!.Value, head.Title!, labels.ToEquatableArray()));
        }
        else
        {
            _file.Lost.Add(block.Head);
        }
    }

    private HeadSyntax? ReadHead(Parser<HeadSyntax> grammar, BlockSyntax block) => TryReadHead(grammar, block, out var head) ? head : null;

    private bool TryReadHead<T>(Parser<T> grammar, BlockSyntax block, out T head)
    {
        if (!_reader.TryRead(grammar, block.Head, block.KeywordSpan, Messages.OpenBrace, out head))
        {
            return false;
        }

        if (block.Open is null)
        {
            var last = block.Head[block.Head.Count - 1].Span;
            _diagnostics.Report(Rules.UnexpectedText, last, Messages.OpenBraceMissing(block.Kind));
        }

        return true;
    }

    /// <summary>Reads what a block of entries holds. Without its brace the entries stand in the head, where they are reported.</summary>
    private bool TryReadEntries<T>(Parser<IReadOnlyList<T>> grammar, BlockSyntax block, out IReadOnlyList<T> entries)
    {
        entries = [];
        bool stoodInHead = block.Open is null && block.Entries.Count == 0;
        return !stoodInHead && _reader.TryRead(grammar, block.Entries, block.Open?.Span ?? block.KeywordSpan, Messages.CloseBrace, out entries);
    }

    /// <summary>What can be told of a head that was reported as broken: the block's content is still worth reading.</summary>
    private HeadSyntax GuessHead(BlockSyntax block, bool isGoal)
    {
        var id = block.Head.Find(t => t.Kind == TokenKind.Identifier);
        var title = block.Head.Find(t => t.Kind == TokenKind.Text);
        if (id is null && !isGoal)
        {
            _file.Lost.AddUnknown();
        }

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
                // A misspelt key is reported already; it may have meant another property than the one that came to mind.
                if (!property.IsMisspelt && !earlier.IsMisspelt)
                {
                    var text = _diagnostics.Text;
                    _diagnostics.Report(
                        Rules.DuplicateProperty,
                        property.KeySpan,
                        Messages.DuplicateProperty(property.Key),
                        [new RelatedLocation(Location.Of(text, earlier.KeySpan), Messages.FirstHere(property.Key))],
                        mend: Repetitions.Remove(text, earlier, property));
                }

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
        return !wasReported && _reader.TryRead(grammar, property.Value, property.KeySpan, Messages.EndOfValue, out value);
    }
}
