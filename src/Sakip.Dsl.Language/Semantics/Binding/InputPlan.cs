using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>What an indicator needs, and which of its inputs each name in its formula means.</summary>
/// <param name="Inputs">The inputs, in the order of the calculator's parameters.</param>
/// <param name="Keys">For each mention of an input, the input's key.</param>
/// <param name="Arguments">For each mention of an indicator, the keys that feed its inputs.</param>
/// <param name="WithoutBase">The mentions of an indicator in the base year that itself asks for earlier periods.</param>
internal sealed record InputPlan(
    EquatableArray<BoundInput> Inputs,
    IReadOnlyDictionary<MentionSignature, string> Keys,
    IReadOnlyDictionary<MentionSignature, EquatableArray<string>> Arguments,
    IReadOnlyCollection<MentionSignature> WithoutBase);

/// <summary>
/// Plans inputs from signatures alone, so that an edit of one formula does not touch what other files were bound to.
/// An indicator needs its own inputs in declared order (each period an input of its own), then shared ones, then what
/// the indicators it names need.
/// </summary>
internal sealed class InputPlanner(DeclarationTable table)
{
    private readonly NameResolver _names = new(table);
    private readonly Dictionary<string, InputPlan> _plans = new(StringComparer.Ordinal);

    public InputPlan PlanOf(IndicatorSignature indicator)
    {
        if (!_plans.TryGetValue(indicator.Path, out var plan))
        {
            plan = new Planning(this, indicator).Run();
            _plans[indicator.Path] = plan;
        }

        return plan;
    }

    /// <summary>The planning of one indicator.</summary>
    private sealed class Planning(InputPlanner planner, IndicatorSignature indicator)
    {
        private readonly List<BoundInput> _inputs = [];
        private readonly Dictionary<MentionSignature, string> _keys = [];
        private readonly Dictionary<MentionSignature, EquatableArray<string>> _arguments = [];
        private readonly List<MentionSignature> _withoutBase = [];

        public InputPlan Run()
        {
            if (indicator.Asal is not null)
            {
                _inputs.Add(ExternalInput());
                return Finish();
            }

            var own = MentionsOf(s => s is Symbol.Variable { Owner: var o } && o == indicator.Path || s is Symbol.List { Owner: var l } && l == indicator.Path || s is Symbol.Field { Owner: var f } && f == indicator.Path);
            foreach (string name in indicator.Variabel.Select(v => v.Nama).Concat(indicator.Daftar.Select(d => d.Nama)).Distinct())
            {
                foreach (var (mention, symbol) in own.Where(m => RootOf(m.Mention.Nama) == name).OrderBy(m => m.Mention.IsBase).ThenBy(m => m.Mention.Back))
                {
                    _keys[mention] = Need(symbol, mention.Back, mention.IsBase);
                }
            }

            foreach (var (mention, symbol) in MentionsOf(s => s is Symbol.Variable or Symbol.List or Symbol.Field))
            {
                _keys[mention] = Need(symbol, mention.Back, mention.IsBase);
            }

            PlanMeasured();
            PlanReferences();
            return Finish();
        }

        private InputPlan Finish() => new(LinkParts().ToEquatableArray(), _keys, _arguments, _withoutBase);

        private IReadOnlyList<(MentionSignature Mention, Symbol Symbol)> MentionsOf(Func<Symbol, bool> fits) =>
            indicator.Sebutan.Where(m => m.Fungsi is null)
                .Select(m => (Mention: m, Symbol: planner._names.Resolve(indicator, m.Nama)))
                .Where(m => m.Symbol is not null && fits(m.Symbol))
                .Select(m => (m.Mention, m.Symbol!))
                .ToArray();

        private static string RootOf(string name)
        {
            int dot = name.IndexOf('.');
            return dot < 0 ? name : name.Substring(0, dot);
        }

        /// <summary>The key of an input, which is added when it is new; what it is a part of comes with it.</summary>
        private string Need(Symbol symbol, int back, bool isBase)
        {
            var input = symbol switch
            {
                Symbol.Variable v => InputOf(v, back, isBase),
                Symbol.List l => InputOf(l.Owner, l.Declared, back, isBase),
                Symbol.Field f => InputOf(f.Owner, f.Whole, back, isBase),
                _ => throw new InvalidOperationException("only inputs are needed"),
            };
            string key = Add(input);
            while (WholeOf(symbol) is { } whole && !_inputs.Any(i => i.Owner == whole.Owner && i.Variable == whole.Declared.Nama && i.Back == back && i.IsBase == isBase))
            {
                Add(InputOf(whole, back, isBase));
                symbol = whole;
            }

            return key;
        }

        private Symbol.Variable? WholeOf(Symbol symbol) =>
            symbol is Symbol.Variable { Declared.BagianDari: { } name } part && planner._names.Resolve(OwnerOf(part), name) is Symbol.Variable whole && whole != part ? whole : null;

        private IndicatorSignature OwnerOf(Symbol.Variable variable) =>
            variable.Owner == indicator.Path ? indicator
            : planner.Table.Indicators.TryGetValue(variable.Owner, out var owner) ? owner
            : indicator with { Path = "", Scope = variable.Owner, Variabel = default, Daftar = default };

        /// <summary>Adds an input unless it is there; the key is the plain name while that is free, else its owner's name goes before.</summary>
        private string Add(BoundInput input)
        {
            foreach (var known in _inputs)
            {
                if (known.Owner == input.Owner && known.Variable == input.Variable && known.Back == input.Back && known.IsBase == input.IsBase)
                {
                    return known.Key;
                }
            }

            string plain = input.Variable + input.PeriodSuffix;
            string key = _inputs.Any(i => i.Variable == input.Variable && i.Owner != input.Owner)
                ? input.Owner.Substring(input.Owner.LastIndexOf('.') + 1) + "." + plain
                : plain;
            key = _inputs.Any(i => i.Key == key) ? input.Owner + "." + plain : key;
            _inputs.Add(input with { Key = key });
            return key;
        }

        /// <summary>`capaian(X)` and `serapan(P)` become inputs of their own: where they come from is the host's to say.</summary>
        private void PlanMeasured()
        {
            foreach (var mention in indicator.Sebutan.Where(m => m.Fungsi is not null))
            {
                var symbol = planner._names.ResolveMeasured(indicator, mention.Nama);
                var measured = symbol switch
                {
                    Symbol.Group group when mention.Fungsi == Fungsi.Capaian => planner._names.MembersOf(group.Declared).Select(m => (m.Path, m.Nama)).ToArray(),
                    Symbol.Group group => [(group.Declared.Path, group.Declared.Judul)],
                    Symbol.Indicator one when mention.Fungsi == Fungsi.Capaian => [(one.Declared.Path, one.Declared.Nama)],
                    _ => [],
                };
                string function = FunctionSymbol.Of(mention.Fungsi!.Value).Nama;
                var keys = measured.Select(m => Add(new BoundInput(
                    "", JenisMasukan.Angka, $"{function}.{m.Path.Substring(m.Path.LastIndexOf('.') + 1)}", function + " " + m.Path, 0, false, Describe(mention.Fungsi.Value, m.Nama), planner.Persen, null)));
                _arguments[mention] = keys.ToArray().ToEquatableArray();
            }
        }

        private static string Describe(Fungsi function, string name) =>
            function == Fungsi.Capaian ? "Capaian " + name : "Serapan anggaran " + name;

        private void PlanReferences()
        {
            var circle = planner.Table.References.CircleOf(indicator.Path);
            foreach (var (mention, symbol) in MentionsOf(s => s is Symbol.Indicator))
            {
                var named = ((Symbol.Indicator)symbol).Declared;
                if (circle?.Members.Contains(named.Path) == true || planner.Table.References.ChainOf(named.Path) >= ReferenceGraph.LongestChain)
                {
                    _arguments[mention] = default; // it cannot be computed, so nothing feeds it
                    continue;
                }

                var needed = planner.PlanOf(named).Inputs;
                if (mention.IsBase && needed.Any(i => i.Back > 0))
                {
                    _withoutBase.Add(mention);
                }

                var keys = needed.Select(i => Add(mention.IsBase
                    ? i with { IsBase = true, Back = 0 }
                    : i.IsBase ? i : i with { Back = i.Back + mention.Back }));
                _arguments[mention] = keys.ToArray().ToEquatableArray();
            }
        }

        private BoundInput InputOf(Symbol.Variable variable, int back, bool isBase)
        {
            var declared = variable.Declared;
            var unit = UnitBinder.Bind(declared.Satuan, planner.Table);
            return new BoundInput(
                "", JenisMasukan.Angka, declared.Nama, variable.Owner, back, isBase, declared.Arti, unit, UnitBinder.Effective(declared.Batas, unit), declared.BagianDari, declared.Pengaruh);
        }

        private BoundInput InputOf(string owner, ListSignature list, int back, bool isBase) => new(
            "", JenisMasukan.Daftar, list.Nama, owner, back, isBase, list.Arti, null, null, null, default, list.Banyak, planner.FieldsOf(list));

        private BoundInput ExternalInput()
        {
            var unit = indicator.Satuan is { } mention ? UnitBinder.Bind(mention, planner.Table) : null;
            return indicator.Asal switch
            {
                Syntax.AsalNilai.Predikat => new BoundInput("predikat", JenisMasukan.Predikat, "predikat", indicator.Path, 0, false, indicator.Nama, null, null, Skala: indicator.Skala),
                Syntax.AsalNilai.Tanggal => new BoundInput("tanggal", JenisMasukan.Tanggal, "tanggal", indicator.Path, 0, false, indicator.Nama, null, null),
                _ => new BoundInput("nilai", JenisMasukan.Angka, "nilai", indicator.Path, 0, false, indicator.Nama, unit, UnitBinder.Effective(indicator.BatasNilai, unit)),
            };
        }

        /// <summary>Turns the names behind `bagian dari` into keys of this indicator's inputs, of the same period.</summary>
        private IEnumerable<BoundInput> LinkParts() => _inputs.Select(input =>
        {
            if (input.Jenis != JenisMasukan.Angka || input.BagianDari is null)
            {
                return input;
            }

            // An input's whole may live in another scope than the input itself; the nearest one of that name is meant.
            var whole = _inputs.Where(i => i.Variable == input.BagianDari && i.Back == input.Back && i.IsBase == input.IsBase && i.Jenis == JenisMasukan.Angka)
                .OrderByDescending(i => i.Owner == input.Owner)
                .FirstOrDefault();
            return input with { BagianDari = whole?.Key };
        });
    }

    private DeclarationTable Table { get; } = table;

    private Satuan Persen { get; } = new(table.Units["persen"], default, null);

    private EquatableArray<BoundField> FieldsOf(ListSignature list) => ListBinder.Fields(list, Table);
}

/// <summary>Binds the fields of lists.</summary>
internal static class ListBinder
{
    public static EquatableArray<BoundField> Fields(ListSignature list, DeclarationTable table) => list.Bidang.Select(f =>
    {
        var unit = UnitBinder.Bind(f.Satuan, table);
        string? whole = list.Bidang.Any(other => other.Nama == f.BagianDari && other.Nama != f.Nama) ? f.BagianDari : null;
        return new BoundField(f.Nama, f.Arti, unit, UnitBinder.Effective(f.Batas, unit), whole, f.Pengaruh);
    }).ToEquatableArray();
}
