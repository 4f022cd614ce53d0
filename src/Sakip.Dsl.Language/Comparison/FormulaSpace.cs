using System.Globalization;
using Sakip.Dsl.Language.Analysis.Completeness;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// Formulas of both versions in one space, so that a formula is only told as changed where it changed itself: inputs, constants and
/// indicators that are the same in both versions have one name and one meaning, the later one, whatever they are called and however
/// they are computed.
/// </summary>
internal sealed class FormulaSpace
{
    private readonly ProjectOutline _before;
    private readonly ProjectOutline _after;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly CanonicalFormula _forms;
    private readonly Dictionary<(string Owner, string Variable), (string Owner, string Variable)> _inputs = [];
    private readonly Dictionary<(string, string), string> _meanings = [];

    /// <summary>Lays both versions' formulas side by side.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version, paired with the earlier one.</param>
    /// <param name="names">The later names of constants, groups, goals and programmes that have other names there.</param>
    public FormulaSpace(ProjectOutline before, ProjectOutline after, IReadOnlyDictionary<string, string> names)
    {
        (_before, _after, _names) = (before, after, names);
        foreach (var node in before.Indicators.Where(n => n.Other is not null))
        {
            foreach (var (one, other) in InputPairs.Of(node.Indicator, node.Other!.Indicator))
            {
                _inputs[(one.Owner, one.Variable)] = (other.Owner, other.Variable);
            }
        }

        var all = new Dictionary<string, BoundIndicator>(StringComparer.Ordinal);
        foreach (var node in after.Indicators)
        {
            all[node.Indicator.Path] = Later(node.Indicator);
        }

        foreach (var node in before.Indicators.Where(n => n.Other is null))
        {
            all[Gone(node.Indicator.Path)] = Earlier(node.Indicator, []) with { Path = Gone(node.Indicator.Path) };
        }

        _forms = new CanonicalFormula(new CanonicalTable(), all);
    }

    /// <summary>How two formulas of one indicator stand to each other; null when they are the same but for names.</summary>
    public JenisPerubahan? Compare(BoundIndicator before, BoundIndicator after)
    {
        if (before.Formula is null || after.Formula is null)
        {
            return before.Formula is null && after.Formula is null ? null : JenisPerubahan.Formula;
        }

        var (left, right) = (Earlier(before, InputPairs.Of(before, after)), Later(after));
        if (FormulaText.Of(left.Formula!) == FormulaText.Of(right.Formula!))
        {
            return null;
        }

        return _forms.KeyOf(left.Formula!, left.Masukan) is { } key && key == _forms.KeyOf(right.Formula!, right.Masukan) ? JenisPerubahan.TulisanFormula : JenisPerubahan.Formula;
    }

    /// <summary>Whether two formulas of scoring rules score alike.</summary>
    public bool IsSameScore(BoundExpression? before, BoundExpression? after) =>
        before is null || after is null ? before is null && after is null : _forms.KeyOf(before, default) is { } key && key == _forms.KeyOf(after, default);

    /// <summary>The Id an indicator, group or goal has in the later version; for an indicator that is gone one that nothing else has.</summary>
    public string PathOf(string before) => _before.ByPath.TryGetValue(before, out var node) ? node.Other?.Indicator.Path ?? Gone(before) : LaterName(before);

    private string LaterName(string name) => _names.TryGetValue(name, out string? later) ? later : name;

    private static string Gone(string path) => path + " (semula)";

    private BoundIndicator Later(BoundIndicator indicator)
    {
        var groups = MeasuredGroups.Of(_after.Project, indicator, path => path);
        var inputs = indicator.Masukan.Select(i => Known(i, i.Owner, i.IsMeasured ? "" : i.Variable)).ToEquatableArray();
        return indicator.Formula is not { } formula ? indicator with { Masukan = inputs } : indicator with
        {
            Masukan = inputs,
            Formula = new FormulaRenaming(groups)
            {
                Reference = reference => reference with { Written = reference.Path, Arguments = Shifted(reference, indicator, _after) ? reference.Arguments : default },
            }.Of(formula),
        };
    }

    private BoundIndicator Earlier(BoundIndicator indicator, IReadOnlyList<(BoundInput Before, BoundInput After)> pairs)
    {
        var keys = new Dictionary<string, string>(StringComparer.Ordinal);
        var inputs = new List<BoundInput>();
        var fields = new Dictionary<(string, string), string>();
        foreach (var input in indicator.Masukan)
        {
            var pair = pairs.FirstOrDefault(p => p.Before.Key == input.Key);
            if (pair.After is { } after)
            {
                keys[input.Key] = after.Key;
                inputs.Add(Known(after, after.Owner, after.Variable));
                foreach (var field in input.Bidang)
                {
                    fields[(input.Key, field.Nama)] = FieldPairs.Find(field, input.Bidang, after.Bidang)?.Nama ?? "semula " + field.Nama;
                }
            }
            else if (input.IsMeasured)
            {
                keys[input.Key] = MeasuredKey(input);
                inputs.Add(Known(input, MeasuredOwner(input), "") with { Key = keys[input.Key] });
            }
            else
            {
                // What has no counterpart must not be taken for a later input that happens to have its name.
                keys[input.Key] = "semula " + input.Key;
                var (owner, variable) = _inputs.TryGetValue((input.Owner, input.Variable), out var known) ? known : ("semula " + input.Owner, input.Variable);
                inputs.Add(Known(input, owner, variable) with { Key = keys[input.Key] });
            }
        }

        return indicator.Formula is not { } formula ? indicator with { Masukan = inputs.ToEquatableArray() } : indicator with
        {
            Masukan = inputs.ToEquatableArray(),
            Formula = new FormulaRenaming(MeasuredGroups.Of(_before.Project, indicator, PathOf))
            {
                Key = key => keys.TryGetValue(key, out string? renamed) ? renamed : key,
                Field = (list, field) => fields.TryGetValue((list, field), out string? renamed) ? renamed : field,
                Constant = ConstantOf,
                Reference = reference => reference with
                {
                    Path = PathOf(reference.Path),
                    Written = PathOf(reference.Path),
                    Arguments = Shifted(reference, indicator, _before) ? reference.Arguments.Select(a => keys.TryGetValue(a, out string? renamed) ? renamed : a).ToEquatableArray() : default,
                },
            }.Of(formula),
        };
    }

    /// <summary>The key of an achievement in the later version, when what it is of has another Id there.</summary>
    private string MeasuredKey(BoundInput input)
    {
        string owner = MeasuredOwner(input);
        return owner == input.Owner ? input.Key : owner.Substring(0, owner.IndexOf(' ')) + "." + owner.Substring(Math.Max(owner.LastIndexOf('.'), owner.IndexOf(' ')) + 1);
    }

    private string MeasuredOwner(BoundInput input)
    {
        int space = input.Owner.IndexOf(' ');
        return input.Owner.Substring(0, space + 1) + PathOf(input.Owner.Substring(space + 1));
    }

    private BoundConstantReference ConstantOf(BoundConstantReference constant)
    {
        string name = LaterName(constant.Name);
        return _after.Project.Facts.Table.Constants.TryGetValue(name, out var later) ? constant with { Name = name, Value = later.Nilai } : constant;
    }

    /// <summary>An input under a meaning that no other has: where it is declared and what it is called there.</summary>
    private BoundInput Known(BoundInput input, string owner, string variable)
    {
        if (!_meanings.TryGetValue((owner, variable), out string? meaning))
        {
            _meanings[(owner, variable)] = meaning = "m" + _meanings.Count.ToString(CultureInfo.InvariantCulture);
        }

        return input with { Arti = meaning, Bidang = input.Bidang.Select(f => f with { Arti = "" }).ToEquatableArray() };
    }

    /// <summary>Whether another indicator is meant in another period than the one computed.</summary>
    private static bool Shifted(BoundIndicatorReference reference, BoundIndicator user, ProjectOutline outline) =>
        outline.ByPath.TryGetValue(reference.Path, out var named) && named.Indicator.Masukan.Zip(reference.Arguments, (needed, key) =>
            user.Masukan.FirstOrDefault(i => i.Key == key) is { } fed && (fed.Back != needed.Back || fed.IsBase != needed.IsBase)).Any(s => s);
}
