using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>What must hold of declarations.</summary>
public sealed partial class Binder
{
    private readonly Dictionary<string, TextSpan> _seen = new(StringComparer.Ordinal);

    private void CheckTopNames(FileSyntax root)
    {
        foreach (var extra in root.Regulations.Skip(1))
        {
            _diagnostics.Report(
                Rules.DeclaredTwice, extra.Name.Span, Messages.SecondRegulation(), root.Regulations[0].Name.Span, Messages.DeclaredHere(root.Regulations[0].Name.Text));
        }

        if (root.Regulations.Count > 0 && _declarations?.OtherRegulation(_path) is { } other)
        {
            _diagnostics.Report(Rules.DeclaredTwice, root.Regulations[0].Name.Span, Messages.SecondRegulation(), other.Location, Messages.DeclaredHere(other.Name));
        }

        foreach (var unit in root.Units)
        {
            if (SatuanDasar.BuiltIn.ContainsKey(unit.Name.Text))
            {
                _diagnostics.Report(Rules.DeclaredTwice, unit.Name.Span, Messages.BuiltInUnit(unit.Name.Text));
            }
            else
            {
                CheckTwice(DeclarationKinds.Unit, unit.Name.Text, unit.Name);
            }

            if (unit.Base is { } baseUnit)
            {
                UnitBinder.CheckName(baseUnit, _table, _diagnostics, NothingTold());
            }
        }

        foreach (var constant in root.Constants)
        {
            UnitBinder.Check(constant.Unit, _table, _diagnostics, NothingTold());
        }

        foreach (var name in root.Scales.Select(s => s.Name).Concat(root.Categories.Select(c => c.Name)).Concat(root.Shared.Groups.Select(g => g.Name)))
        {
            CheckTwice(DeclarationKinds.Top, name.Text, name);
        }

        foreach (var group in root.Shared.Groups)
        {
            CheckGroup(group, "");
        }

        foreach (var labels in root.Scales.Select(s => s.Labels.Select(l => l.Name)).Concat(root.Categories.Select(c => c.Bands.Select(b => b.Name))))
        {
            CheckDistinct(labels);
        }
    }

    private static HashSet<string> NothingTold() => new(StringComparer.Ordinal);

    /// <summary>
    /// Whether this is the first declaration of a name; the second is reported, pointing at the first. Of an office that is
    /// declared twice that is said once: what stands in it is not told again.
    /// </summary>
    private bool CheckTwice(string kind, string name, NamePartSyntax declared)
    {
        string key = kind + ":" + name;
        if (_seen.TryGetValue(key, out var first))
        {
            if (_isInDuplicate)
            {
                return false;
            }

            if (first.Start > declared.Span.Start)
            {
                (first, declared) = (declared.Span, declared with { Span = first });
            }

            _diagnostics.Report(Rules.DeclaredTwice, declared.Span, Messages.DeclaredTwice(declared.Text), first, Messages.DeclaredHere(declared.Text));
            return false;
        }

        _seen[key] = declared.Span;
        string? firstFile = _table.FirstFileOf(kind, name);
        if (firstFile is null || firstFile == _path)
        {
            return true;
        }

        if (_isInDuplicate)
        {
            return false;
        }

        var message = Messages.DeclaredTwice(declared.Text);
        if (_declarations?.Find(kind, name) is { } elsewhere)
        {
            _diagnostics.Report(Rules.DeclaredTwice, declared.Span, message, elsewhere, Messages.DeclaredHere(declared.Text));
        }
        else
        {
            _diagnostics.Report(Rules.DeclaredTwice, declared.Span, message);
        }

        return false;
    }

    private bool CheckDistinct(IEnumerable<NamePartSyntax> names)
    {
        bool areDistinct = true;
        var first = new Dictionary<string, NamePartSyntax>(StringComparer.Ordinal);
        foreach (var name in names)
        {
            if (first.TryGetValue(name.Text, out var earlier))
            {
                areDistinct = false;
                _diagnostics.Report(Rules.DeclaredTwice, name.Span, Messages.DeclaredTwice(name.Text), earlier.Span, Messages.DeclaredHere(name.Text));
            }
            else
            {
                first[name.Text] = name;
            }
        }

        return areDistinct;
    }

    private void CheckShared(SharedSyntax shared, string scope, IEnumerable<ConstantSyntax>? constants = null)
    {
        var names = shared.Variables.Select(v => v.Name).Concat(shared.Lists.Select(l => l.Name)).Concat((constants ?? []).Select(c => c.Name));
        foreach (var name in names.OrderBy(n => n.Span.Start))
        {
            CheckTwice(DeclarationKinds.Input, scope + ":" + name.Text, name);
        }

        _told.Clear();
        foreach (var variable in shared.Variables)
        {
            UnitBinder.Check(variable.Unit, _table, _diagnostics, _told);
            CheckPartOf(variable, shared.Variables, scope);
        }

        foreach (var list in shared.Lists)
        {
            CheckFields(list);
        }
    }

    private bool CheckInputs(IndicatorSyntax indicator, string scope)
    {
        bool areSound = CheckDistinct(indicator.Variables.Select(v => v.Name).Concat(indicator.Lists.Select(l => l.Name)));
        foreach (var list in indicator.Lists)
        {
            areSound &= CheckFields(list);
        }

        foreach (var variable in indicator.Variables)
        {
            areSound &= CheckPartOf(variable, indicator.Variables, scope, indicator.Lost);
        }

        return areSound;
    }

    private bool CheckFields(ListSyntax list)
    {
        bool areSound = CheckDistinct(list.Fields.Select(f => f.Name));
        foreach (var field in list.Fields)
        {
            areSound &= UnitBinder.Check(field.Unit, _table, _diagnostics, _told);
            areSound &= CheckPartOf(field, list.Fields, null);
        }

        return areSound;
    }

    private bool CheckPartOf(VariableSyntax part, IReadOnlyList<VariableSyntax> beside, string? scope, LostNames? lost = null)
    {
        if (part.PartOf is not { } whole || beside.Any(v => v.Name.Text == whole.Text && v != part))
        {
            return true;
        }

        // A part declared in an indicator may belong to a whole that its office or the project shares.
        bool isShared = scope is not null && NameResolver.ScopesFrom(scope).Any(s => _table.FindVariable(s, whole.Text) is not null);
        if (isShared && whole.Text != part.Name.Text)
        {
            return true;
        }

        string? nearest = NearestName.Find(whole.Text, beside.Where(v => v != part).Select(v => v.Name.Text));
        bool isLost = lost?.MayBe(whole.Text, nearest) == true || _table.Lost.MayBe(whole.Text, nearest);
        if (!isLost && _told.Add(whole.Text))
        {
            _diagnostics.Report(Rules.UndefinedName, whole.Span, Messages.UndefinedOf(Messages.AnInput, whole.Text, nearest), nearest);
        }

        return false;
    }

    private bool CheckUnits(IndicatorSyntax indicator)
    {
        bool areKnown = indicator.Satuan is not { } unit || UnitBinder.Check(unit, _table, _diagnostics, _told);
        foreach (var variable in indicator.Variables)
        {
            areKnown &= UnitBinder.Check(variable.Unit, _table, _diagnostics, _told);
        }

        return areKnown;
    }

    /// <summary>Whether an indicator can be reached through those it names: not round in a circle, and not along an endless chain.</summary>
    private bool CheckReach(IndicatorSignature signature, IndicatorSyntax syntax)
    {
        var circle = _table.References.CircleOf(signature.Path);
        if (circle?.Shown[0] == signature.Path)
        {
            // Each circle is told once: at the member whose Id comes first.
            _diagnostics.Report(Rules.CircularReference, syntax.Id.Span, Messages.CircularReference(circle.Shown));
        }

        int chain = _table.References.ChainOf(signature.Path);
        if (circle is null && chain == ReferenceGraph.LongestChain + 1)
        {
            // Told once as well: those that need this one are too far for the same reason.
            _diagnostics.Report(Rules.ValueNotAllowed, syntax.Id.Span, Messages.ChainTooLong(ReferenceGraph.LongestChain));
        }

        return circle is null && chain <= ReferenceGraph.LongestChain;
    }

    private void CheckUnused(IndicatorSyntax syntax, IndicatorSignature signature)
    {
        var used = new HashSet<string>(signature.Sebutan.Select(m => m.Nama.Split('.')[0]), StringComparer.Ordinal);
        foreach (var variable in syntax.Variables.Where(v => used.Contains(v.Name.Text) && v.PartOf is not null).ToArray())
        {
            used.Add(variable.PartOf!.Text);
        }

        foreach (var name in syntax.Variables.Select(v => v.Name).Where(n => !used.Contains(n.Text)))
        {
            _diagnostics.Report(Rules.UnusedInput, name.Span, Messages.UnusedInput(name.Text, isList: false));
        }

        foreach (var name in syntax.Lists.Select(l => l.Name).Where(n => !used.Contains(n.Text)))
        {
            _diagnostics.Report(Rules.UnusedInput, name.Span, Messages.UnusedInput(name.Text, isList: true));
        }
    }

    private void CheckNeeded(IndicatorSyntax syntax)
    {
        var written = syntax.Written;
        if (written.Contains("formula") && written.Contains("nilai"))
        {
            var keys = syntax.Block.Properties.Where(p => p.Key is "formula" or "nilai").GroupBy(p => p.Key).Select(g => g.First()).ToArray();
            _diagnostics.Report(Rules.ValueNotAllowed, keys[1].KeySpan, Messages.FormulaAndValue(), keys[0].KeySpan, Messages.FirstHere(keys[0].Key));
        }

        if (syntax.Block.HasLostLines)
        {
            return; // what a lost line said is unknown; it is not missing
        }

        var place = syntax.Id.Span;
        string kind = syntax.Block.Kind.Keyword;
        if (!written.Contains("satuan"))
        {
            _diagnostics.Report(Rules.MissingProperty, place, Messages.MissingProperty("satuan", kind, "persen"));
        }

        if (!syntax.IsComponent && !written.Contains("polaritas"))
        {
            _diagnostics.Report(Rules.MissingProperty, place, Messages.MissingProperty("polaritas", kind, "naik"));
        }

        if (!written.Contains("formula") && !written.Contains("nilai"))
        {
            _diagnostics.Report(Rules.MissingProperty, place, syntax.IsComponent ? Messages.MissingProperty("formula", kind, "a / b") : Messages.FormulaOrValueMissing());
        }

        if (!syntax.IsComponent && !written.Contains("penanggung jawab"))
        {
            _diagnostics.Report(Rules.MissingOffice, place, Messages.MissingOffice());
        }

        if (!syntax.IsComponent && !written.Contains("sumber data"))
        {
            _diagnostics.Report(Rules.MissingSource, place, Messages.MissingSource());
        }
    }

    private void CheckReferences(IndicatorSyntax syntax, IndicatorSignature signature)
    {
        if (syntax.Kategori is { } category)
        {
            CheckDeclared(category, _table.Categories.Keys, Messages.ACategory);
        }

        if (syntax.Capaian is { } rule)
        {
            CheckDeclared(rule, _table.Rules, Messages.AScoringRule);
        }

        if (syntax.Nilai?.Scale is { } scale)
        {
            CheckDeclared(scale, _table.Scales.Keys, Messages.AScale);
        }

        CheckLabels(syntax, signature);
    }

    private void CheckLabels(IndicatorSyntax syntax, IndicatorSignature signature)
    {
        var labels = signature.Skala is { } scale && _table.Scales.TryGetValue(scale, out var found) ? found
            : syntax.Kategori is { } category && _table.Categories.TryGetValue(category.Text, out var bands) ? bands
            : null;
        bool ownerIsBroken = labels is null && (signature.Skala is not null || syntax.Kategori is not null);
        foreach (var target in syntax.KondisiAwal.Concat(syntax.Target).Where(t => t.Label is not null && !ownerIsBroken))
        {
            var label = target.Label!.Value;
            if (labels is null)
            {
                _diagnostics.Report(Rules.UnknownLabel, label.Span, Messages.LabelWithoutScale(label.Text));
            }
            else if (!labels.Label.Contains(label.Text))
            {
                string? nearest = NearestName.Find(label.Text, labels.Label);
                _diagnostics.Report(Rules.UnknownLabel, label.Span, Messages.UnknownLabel(label.Text, labels.Nama, labels.Label.ToArray(), nearest), nearest);
            }
        }
    }

    private void CheckGroup(GroupSyntax group, string scope)
    {
        var user = new IndicatorSignature("", "", scope, null, default, default, default, null, null, null);
        foreach (var member in group.Members.Where(m => _names.ResolveMeasured(user, m.Text) is null))
        {
            string? nearest = NearestName.Find(member.Text, _names.NamesSeenBy(user));
            if (_table.Lost.MayBe(member.Text, nearest))
            {
                continue;
            }

            _diagnostics.Report(Rules.UndefinedName, member.Span, Messages.UndefinedOf(Messages.AnIndicator, member.Text, nearest), nearest);
        }
    }

    private void CheckDeclared(NameRefSyntax name, IEnumerable<string> declared, LocalizedText kind)
    {
        if (!declared.Contains(name.Text))
        {
            string? nearest = NearestName.Find(name.Text, declared);
            if (!_table.Lost.MayBe(name.Text, nearest))
            {
                _diagnostics.Report(Rules.UndefinedName, name.Span, Messages.UndefinedOf(kind, name.Text, nearest), nearest);
            }
        }
    }
}
