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
                UnitBinder.CheckName(baseUnit, _table, _diagnostics);
            }
        }

        foreach (var constant in root.Constants)
        {
            CheckTwice(DeclarationKinds.Input, ":" + constant.Name.Text, constant.Name);
            UnitBinder.Check(constant.Unit, _table, _diagnostics);
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

    /// <summary>Whether this is the first declaration of a name; the second is reported, pointing at the first.</summary>
    private bool CheckTwice(string kind, string name, NamePartSyntax declared)
    {
        string key = kind + ":" + name;
        if (_seen.TryGetValue(key, out var first))
        {
            _diagnostics.Report(Rules.DeclaredTwice, declared.Span, Messages.DeclaredTwice(declared.Text), first, Messages.DeclaredHere(declared.Text));
            return false;
        }

        _seen[key] = declared.Span;
        string? firstFile = _table.FirstFileOf(kind, name);
        if (firstFile is null || firstFile == _path)
        {
            return true;
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

    private void CheckShared(SharedSyntax shared, string scope)
    {
        CheckDistinct(shared.Variables.Select(v => v.Name).Concat(shared.Lists.Select(l => l.Name)));
        foreach (var variable in shared.Variables)
        {
            UnitBinder.Check(variable.Unit, _table, _diagnostics);
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
            areSound &= CheckPartOf(variable, indicator.Variables, scope);
        }

        return areSound;
    }

    private bool CheckFields(ListSyntax list)
    {
        bool areSound = CheckDistinct(list.Fields.Select(f => f.Name));
        foreach (var field in list.Fields)
        {
            UnitBinder.Check(field.Unit, _table, _diagnostics);
            areSound &= CheckPartOf(field, list.Fields, null);
        }

        return areSound;
    }

    private bool CheckPartOf(VariableSyntax part, IReadOnlyList<VariableSyntax> beside, string? scope)
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
        _diagnostics.Report(Rules.UndefinedName, whole.Span, Messages.UndefinedOf(Messages.AnInput, whole.Text, nearest), nearest);
        return false;
    }

    private bool CheckUnits(IndicatorSyntax indicator)
    {
        int before = _diagnostics.Count;
        if (indicator.Satuan is { } unit)
        {
            UnitBinder.Check(unit, _table, _diagnostics);
        }

        foreach (var variable in indicator.Variables)
        {
            UnitBinder.Check(variable.Unit, _table, _diagnostics);
        }

        return _diagnostics.Count == before;
    }

    private void CheckCircle(IndicatorSignature signature, InputPlan plan, IndicatorSyntax syntax)
    {
        // Each circle is told once: at the member whose Id comes first.
        if (plan.Circle is { } circle && circle.Contains(signature.Path) && circle.OrderBy(p => p, StringComparer.Ordinal).First() == signature.Path)
        {
            int start = circle.ToList().IndexOf(signature.Path);
            var fromHere = circle.Skip(start).Concat(circle.Take(start)).ToArray();
            _diagnostics.Report(Rules.CircularReference, syntax.Id.Span, Messages.CircularReference(fromHere));
        }
    }

    private void CheckUnused(IndicatorSyntax syntax, IndicatorSignature signature)
    {
        var used = new HashSet<string>(signature.Sebutan.Select(m => m.Nama.Split('.')[0]), StringComparer.Ordinal);
        foreach (var variable in syntax.Variables.Where(v => used.Contains(v.Name.Text) && v.PartOf is not null).ToArray())
        {
            used.Add(variable.PartOf!.Text);
        }

        foreach (var name in syntax.Variables.Select(v => v.Name).Concat(syntax.Lists.Select(l => l.Name)))
        {
            if (!used.Contains(name.Text))
            {
                _diagnostics.Report(Rules.UnusedInput, name.Span, Messages.UnusedInput(name.Text));
            }
        }
    }

    private void CheckNeeded(IndicatorSyntax syntax)
    {
        var written = syntax.Written;
        if (written.Contains("formula") && written.Contains("nilai"))
        {
            var value = syntax.Block.Properties.First(p => p.Key == "nilai");
            _diagnostics.Report(Rules.ValueNotAllowed, value.KeySpan, Messages.FormulaAndValue());
        }

        if (syntax.Block.HasLostLines)
        {
            return; // what a lost line said is unknown; it is not missing
        }

        var place = syntax.Id.Span;
        string kind = syntax.Block.Kind.Keyword;
        if (!written.Contains("satuan"))
        {
            _diagnostics.Report(Rules.MissingProperty, place, Messages.MissingProperty("satuan", kind));
        }

        if (!syntax.IsComponent && !written.Contains("polaritas"))
        {
            _diagnostics.Report(Rules.MissingProperty, place, Messages.MissingProperty("polaritas", kind));
        }

        if (!written.Contains("formula") && !written.Contains("nilai"))
        {
            _diagnostics.Report(Rules.MissingProperty, place, syntax.IsComponent ? Messages.MissingProperty("formula", kind) : Messages.FormulaOrValueMissing());
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
            _diagnostics.Report(Rules.UndefinedName, member.Span, Messages.UndefinedOf(Messages.AnIndicator, member.Text, nearest), nearest);
        }
    }

    private void CheckDeclared(NameRefSyntax name, IEnumerable<string> declared, LocalizedText kind)
    {
        if (!declared.Contains(name.Text))
        {
            string? nearest = NearestName.Find(name.Text, declared);
            _diagnostics.Report(Rules.UndefinedName, name.Span, Messages.UndefinedOf(kind, name.Text, nearest), nearest);
        }
    }
}
