using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// What versions declare for all indicators: units, constants, scales, bands, scoring rules. What changes of them is told once, with the
/// indicators it reaches; one under another name that says the same is the same.
/// </summary>
internal sealed class SharedDeclarations
{
    private readonly ProjectOutline _before;
    private readonly ProjectOutline _after;
    private readonly ChangeList _changes;
    private readonly Dictionary<string, string> _units;
    private readonly Dictionary<string, string> _constants;
    private readonly Dictionary<string, string> _scales;
    private readonly Dictionary<string, string> _categories;
    private readonly Dictionary<string, string> _rules;

    public SharedDeclarations(ProjectOutline before, ProjectOutline after, ChangeList changes)
    {
        (_before, _after, _changes) = (before, after, changes);
        var (was, now) = (before.Project, after.Project);
        _units = Renamed(Units(was), Units(now), IsSameDeclaration);
        _constants = Renamed(was.Facts.Table.Constants, now.Facts.Table.Constants, (a, b) => a.Nilai == b.Nilai && LaterUnit(a.Satuan.Pembilang) == b.Satuan.Pembilang);
        _scales = Renamed(was.Scales, now.Scales, (a, b) => a.Label.Select(l => l.Nama).SequenceEqual(b.Label.Select(l => l.Nama), StringComparer.Ordinal));
        _categories = Renamed(was.Categories, now.Categories, IsSameBands);
        _rules = Renamed(was.Rules, now.Rules, (a, b) => a with { Nama = b.Nama, Predikat = LaterCategory(a.Predikat), DasarHukum = b.DasarHukum } == b);
    }

    /// <summary>The later names of constants, groups, goals and programmes that formulas name.</summary>
    public Dictionary<string, string> LaterNames()
    {
        var names = new Dictionary<string, string>(_constants, StringComparer.Ordinal);
        foreach (var holder in _before.Holders.Where(h => h.Other is not null && h.Holder.Path.Length > 0))
        {
            names[holder.Holder.Path] = holder.Other!.Holder.Path;
        }

        foreach (var pair in GroupChanges.Pairs(_before, _after))
        {
            names[pair.Before.Path] = pair.After.Path;
        }

        return names;
    }

    public string? LaterScale(string? name) => Later(_scales, name);

    public string? LaterCategory(string? name) => Later(_categories, name);

    public string? LaterRule(string name) => Later(_rules, name);

    /// <summary>Whether two units count the same; what a unit of one name counts is told of the unit.</summary>
    public bool IsSameUnit(Satuan? was, Satuan? now) => was is null || now is null ? was is null && now is null
        : was.Per == now.Per && LaterUnit(was.Pembilang.Nama) == now.Pembilang.Nama && was.Penyebut.Select(u => LaterUnit(u.Nama)).SequenceEqual(now.Penyebut.Select(u => u.Nama), StringComparer.Ordinal);

    /// <summary>Whether two categories grade alike, whatever they are called.</summary>
    public bool IsSameCategory(string? was, string? now) =>
        was is null || now is null ? was == now : _before.Project.Categories.TryGetValue(was, out var old) && _after.Project.Categories.TryGetValue(now, out var later) && IsSameBands(old, later);

    /// <summary>Whether two rules score alike, whatever they are called.</summary>
    public bool IsSameRule(string was, string now, FormulaSpace space) =>
        _before.Project.Rules.TryGetValue(was, out var old) && _after.Project.Rules.TryGetValue(now, out var later) && IsSameRule(old, later, space);

    public bool IsSameRule(BoundScoringRule was, BoundScoringRule now, FormulaSpace space) =>
        space.IsSameScore(was.Naik, now.Naik) && space.IsSameScore(was.Turun, now.Turun) && space.IsSameScore(was.Stabil, now.Stabil)
        && was.Batas == now.Batas && was.TargetNolDihitung == now.TargetNolDihitung && was.TargetNol == now.TargetNol && was.Pembulatan == now.Pembulatan
        && was.RataRataDibulatkan == now.RataRataDibulatkan && (LaterCategory(was.Predikat) == now.Predikat || IsSameCategory(was.Predikat, now.Predikat));

    /// <summary>Finds what changes of the declarations themselves.</summary>
    public void Find(FormulaSpace space)
    {
        new UnitChanges(_before, _after, _changes, this).Find(_units, _constants);
        new GradeChanges(_before, _after, _changes, this, space).Find(_scales, _categories, _rules);
        new GroupChanges(_before, _after, _changes, space).Find();
    }

    internal static IReadOnlyDictionary<string, SatuanDasar> Units(Project project) => project.Facts.Units;

    internal static bool IsSameBands(BoundCategory was, BoundCategory now) => was.Pembulatan == now.Pembulatan
        && was.LowestFirst().Select(b => (b.Nama, b.Batas)).SequenceEqual(now.LowestFirst().Select(b => (b.Nama, b.Batas)));

    private string LaterUnit(string name) => Later(_units, name)!;

    private static bool IsSameDeclaration(SatuanDasar was, SatuanDasar now) =>
        Wording.SaysTheSame(was.Judul, now.Judul) && was.Jenis == now.Jenis && was.Faktor == now.Faktor && (was.Dasar == was.Nama ? now.Dasar == now.Nama : was.Dasar == now.Dasar);

    private static string? Later(Dictionary<string, string> names, string? name) => name is not null && names.TryGetValue(name, out string? later) ? later : name;

    /// <summary>Which names are gone and stand under exactly one new name.</summary>
    private static Dictionary<string, string> Renamed<T>(IReadOnlyDictionary<string, T> before, IReadOnlyDictionary<string, T> after, Func<T, T, bool> isSame)
    {
        var renamed = new Dictionary<string, string>(StringComparer.Ordinal);
        var gone = before.Where(b => !after.ContainsKey(b.Key)).OrderBy(b => b.Key, StringComparer.Ordinal).ToArray();
        var added = after.Where(a => !before.ContainsKey(a.Key)).OrderBy(a => a.Key, StringComparer.Ordinal).ToArray();
        foreach (var old in gone)
        {
            var same = added.Where(a => isSame(old.Value, a.Value)).ToArray();
            if (same.Length == 1 && gone.Count(g => isSame(g.Value, same[0].Value)) == 1)
            {
                renamed[old.Key] = same[0].Key;
            }
        }

        return renamed;
    }
}
