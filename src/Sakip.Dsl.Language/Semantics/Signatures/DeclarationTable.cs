using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>Everything a project declares, of all its files, sorted by path: the same whatever order the files came in.</summary>
public sealed class DeclarationTable : IEquatable<DeclarationTable>
{
    private readonly EquatableArray<FileSignature> _files;
    private readonly Dictionary<string, SatuanDasar> _units = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ConstantSignature> _constants = new(StringComparer.Ordinal);
    private readonly Dictionary<string, VariableSignature> _variables = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ListSignature> _lists = new(StringComparer.Ordinal);
    private readonly Dictionary<string, IndicatorSignature> _indicators = new(StringComparer.Ordinal);
    private readonly Dictionary<string, GroupSignature> _groups = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelsSignature> _scales = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LabelsSignature> _categories = new(StringComparer.Ordinal);
    private readonly HashSet<string> _rules = new(StringComparer.Ordinal);
    private readonly HashSet<string> _offices = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _firstFile = new(StringComparer.Ordinal);
    private readonly LostNames _lost = new();
    private readonly Lazy<ReferenceGraph> _references;

    private DeclarationTable(EquatableArray<FileSignature> files)
    {
        _files = files;
        _references = new Lazy<ReferenceGraph>(() => new ReferenceGraph(this));
        foreach (var file in files)
        {
            Enter(file);
        }

        ResolveUnits(files);
        DefaultRule = FindDefaultRule(files);
        EnterPrelude();
    }

    /// <summary>Every indicator and component, by full Id; of two with one Id the first.</summary>
    public IReadOnlyDictionary<string, IndicatorSignature> Indicators => _indicators;

    /// <summary>Every unit, by id, the built-in ones among them.</summary>
    public IReadOnlyDictionary<string, SatuanDasar> Units => _units;

    internal IReadOnlyDictionary<string, ConstantSignature> Constants => _constants;

    internal IReadOnlyDictionary<string, GroupSignature> Groups => _groups;

    internal IReadOnlyDictionary<string, LabelsSignature> Scales => _scales;

    internal IReadOnlyDictionary<string, LabelsSignature> Categories => _categories;

    internal IReadOnlyCollection<string> Rules => _rules;

    /// <summary>The scoring rule of indicators for which none is named: the regulation's, the only one declared, or the one that ships.</summary>
    internal string DefaultRule { get; }

    /// <summary>Whether a regulation names it.</summary>
    internal bool NamesDefaultRule => _files.Any(f => f.AturanUtama is not null);

    internal IReadOnlyCollection<string> Offices => _offices;

    /// <summary>The numbers of the regulation's annexes in Roman figures; there is always a first one.</summary>
    internal IReadOnlyCollection<string> Annexes =>
        [.. Enumerable.Range(1, Math.Max(1, _files.Select(f => f.Lampiran).DefaultIfEmpty().Max())).Select(AngkaRomawi.Tulis)];

    /// <summary>Names whose declarations could not be read.</summary>
    internal LostNames Lost => _lost;

    /// <summary>Which indicators name which others.</summary>
    internal ReferenceGraph References => _references.Value;

    /// <summary>Gathers signatures.</summary>
    public static DeclarationTable Create(IEnumerable<FileSignature> files) =>
        new(files.OrderBy(f => f.Path, StringComparer.Ordinal).ToEquatableArray());

    /// <summary>Every group by its full Id, goals with an Id among them, each with the indicators it gathers.</summary>
    public IEnumerable<BoundGroup> ResolveGroups()
    {
        var names = new NameResolver(this);
        return _groups.Values
            .OrderBy(g => g.Path, StringComparer.Ordinal)
            .Select(g => new BoundGroup(g.Path, g.Judul, names.MembersOf(g).Select(m => m.Path).ToEquatableArray()));
    }

    internal VariableSignature? FindVariable(string scope, string name) => _variables.TryGetValue(scope + ":" + name, out var found) ? found : null;

    internal ListSignature? FindList(string scope, string name) => _lists.TryGetValue(scope + ":" + name, out var found) ? found : null;

    /// <summary>The names of shared inputs that can be seen from a scope.</summary>
    internal IEnumerable<string> SharedNamesIn(string scope) =>
        _files.SelectMany(f => f.Bersama).Where(b => b.Scope == scope).SelectMany(b => b.Variabel.Select(v => v.Nama).Concat(b.Daftar.Select(d => d.Nama)));

    /// <summary>The file that declares a name first; the others declare it again.</summary>
    internal string? FirstFileOf(string kind, string name) => _firstFile.TryGetValue(kind + ":" + name, out string? path) ? path : null;

    /// <inheritdoc/>
    public bool Equals(DeclarationTable? other) => other is not null && (ReferenceEquals(this, other) || _files.Equals(other._files));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as DeclarationTable);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();

    private void Enter(FileSignature file)
    {
        foreach (string name in file.Hilang)
        {
            _lost.Add(name);
        }

        foreach (string office in file.Instansi)
        {
            _offices.Add(office);
            Claim(DeclarationKinds.Top, office, file.Path);
        }

        foreach (var shared in file.Bersama)
        {
            foreach (var variable in shared.Variabel)
            {
                Keep(_variables, shared.Scope + ":" + variable.Nama, variable);
                Claim(DeclarationKinds.Input, shared.Scope + ":" + variable.Nama, file.Path);
            }

            foreach (var list in shared.Daftar)
            {
                Keep(_lists, shared.Scope + ":" + list.Nama, list);
                Claim(DeclarationKinds.Input, shared.Scope + ":" + list.Nama, file.Path);
            }
        }

        foreach (var indicator in file.Indikator)
        {
            Keep(_indicators, indicator.Path, indicator);
            Claim(DeclarationKinds.Top, indicator.Path, file.Path);
        }

        foreach (var group in file.Kelompok)
        {
            Keep(_groups, group.Path, group);
            Claim(DeclarationKinds.Top, group.Path, file.Path);
        }

        EnterNames(file);
    }

    private static string FindDefaultRule(EquatableArray<FileSignature> files)
    {
        string? named = files.Select(f => f.AturanUtama).FirstOrDefault(r => r is not null);
        string[] declared = [.. files.SelectMany(f => f.Aturan).Where(r => r.Length > 0 && r != Prelude.BudgetRule).Distinct()];
        return named ?? (declared.Length == 1 ? declared[0] : Prelude.DefaultRule);
    }

    /// <summary>What ships is known last: it claims no name, and gives way to whoever declares one.</summary>
    private void EnterPrelude()
    {
        foreach (var category in Prelude.Signature.Kategori)
        {
            Keep(_categories, category.Nama, category);
        }

        foreach (string rule in Prelude.Signature.Aturan)
        {
            _rules.Add(rule);
        }
    }

    private void EnterNames(FileSignature file)
    {
        foreach (var unit in file.Satuan)
        {
            Claim(DeclarationKinds.Unit, unit.Nama, file.Path);
        }

        foreach (var constant in file.Konstanta)
        {
            Keep(_constants, constant.Nama, constant);
            Claim(DeclarationKinds.Input, ":" + constant.Nama, file.Path);
        }

        foreach (var scale in file.Skala)
        {
            Keep(_scales, scale.Nama, scale);
            Claim(DeclarationKinds.Top, scale.Nama, file.Path);
        }

        foreach (var category in file.Kategori)
        {
            Keep(_categories, category.Nama, category);
            Claim(DeclarationKinds.Top, category.Nama, file.Path);
        }

        foreach (string rule in file.Aturan)
        {
            _rules.Add(rule);
            Claim(DeclarationKinds.Rule, rule, file.Path);
        }
    }

    /// <summary>Multiples take the sort of the unit they are multiples of, through chains; a circle leaves them without one.</summary>
    private void ResolveUnits(EquatableArray<FileSignature> files)
    {
        foreach (var unit in SatuanDasar.BuiltIn.Values)
        {
            _units[unit.Nama] = unit;
        }

        var declared = new Dictionary<string, UnitSignature>(StringComparer.Ordinal);
        foreach (var unit in files.SelectMany(f => f.Satuan))
        {
            Keep(declared, unit.Nama, unit);
        }

        foreach (var unit in declared.Values)
        {
            if (!_units.ContainsKey(unit.Nama))
            {
                _units[unit.Nama] = Resolve(unit, declared);
            }
        }
    }

    private static SatuanDasar Resolve(UnitSignature unit, Dictionary<string, UnitSignature> declared)
    {
        decimal factor = 1;
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var current = unit;
        while (current.Dasar is { } name && current.Faktor is { } step && seen.Add(current.Nama))
        {
            // A product beyond decimal's range says nothing about the unit; the factor of the first step is kept.
            factor = factor > 1_000_000_000_000 ? factor : factor * step;
            if (SatuanDasar.BuiltIn.TryGetValue(name, out var root))
            {
                return new SatuanDasar(unit.Nama, unit.Judul, root.Jenis, factor, root.Nama);
            }

            if (!declared.TryGetValue(name, out current!))
            {
                return new SatuanDasar(unit.Nama, unit.Judul, JenisSatuan.Ukuran, factor, name);
            }
        }

        return new SatuanDasar(unit.Nama, unit.Judul, current.Pecahan ? JenisSatuan.Ukuran : JenisSatuan.Cacah, factor, current.Nama);
    }

    private void Claim(string kind, string name, string path)
    {
        if (!_firstFile.ContainsKey(kind + ":" + name))
        {
            _firstFile[kind + ":" + name] = path;
        }
    }

    private static void Keep<T>(Dictionary<string, T> into, string key, T value)
    {
        if (!into.ContainsKey(key))
        {
            into[key] = value;
        }
    }
}

/// <summary>The kinds of names that may not be declared twice; names of different kinds do not meet.</summary>
internal static class DeclarationKinds
{
    /// <summary>Offices, officials, indicators, components, groups, goals, scales and bands: what becomes a type.</summary>
    public const string Top = "nama";

    /// <summary>The bands of a category.</summary>
    public const string Band = "pita";

    /// <summary>Inputs and constants.</summary>
    public const string Input = "masukan";

    /// <summary>Units.</summary>
    public const string Unit = "satuan";

    /// <summary>Scoring rules.</summary>
    public const string Rule = "aturan";
}
