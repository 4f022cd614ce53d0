using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>The names in one formula, each with what people call it.</summary>
public sealed class FormulaTerms
{
    private readonly Dictionary<(JenisSuku, string), FormulaTerm> _byKey;

    /// <summary>Terms that are known already, in order of first use.</summary>
    public FormulaTerms(IEnumerable<FormulaTerm> terms)
    {
        InOrder = terms.ToArray();
        _byKey = InOrder.ToDictionary(t => (t.Jenis, t.Kunci));
    }

    /// <summary>The terms in order of first use.</summary>
    public IReadOnlyList<FormulaTerm> InOrder { get; }

    /// <summary>The terms of an indicator's formula.</summary>
    /// <param name="indicator">The indicator; one without a formula has no terms.</param>
    /// <param name="byPath">All indicators and components by full Id, for the names of those the formula mentions.</param>
    public static FormulaTerms Of(BoundIndicator indicator, IReadOnlyDictionary<string, BoundIndicator> byPath) =>
        indicator.Formula is null ? new([]) : new TermReader(indicator, byPath).Read(indicator.Formula);

    /// <summary>The term of a name in the formula; null for a node that is no name.</summary>
    public FormulaTerm? Of(BoundExpression node) => KeyOf(node) is { } key && _byKey.TryGetValue(key, out var term) ? term : null;

    /// <summary>The term of a list.</summary>
    public FormulaTerm? OfList(string key) => _byKey.TryGetValue((JenisSuku.Daftar, key), out var term) ? term : null;

    private static (JenisSuku Jenis, string Kunci)? KeyOf(BoundExpression node) => node switch
    {
        BoundInputReference input => (JenisSuku.Masukan, input.Key),
        BoundFieldReference field => (JenisSuku.Bidang, field.List + "." + field.Field),
        BoundConstantReference constant => (JenisSuku.Konstanta, constant.Name),
        BoundIndicatorReference other => (JenisSuku.Indikator, other.Path + FormulaText.PeriodOf(other)),
        _ => null,
    };

    /// <summary>Collects the terms of one formula.</summary>
    private sealed class TermReader
    {
        private readonly IReadOnlyDictionary<string, BoundIndicator> _byPath;
        private readonly Dictionary<string, BoundInput> _inputs;
        private readonly HashSet<string> _movedNames = [];
        private readonly List<FormulaTerm> _terms = [];
        private readonly HashSet<(JenisSuku, string)> _seen = [];

        public TermReader(BoundIndicator indicator, IReadOnlyDictionary<string, BoundIndicator> byPath)
        {
            _byPath = byPath;
            _inputs = new Dictionary<string, BoundInput>(StringComparer.Ordinal);
            foreach (var input in indicator.Masukan)
            {
                _inputs[input.Key] = input;
            }
        }

        public FormulaTerms Read(BoundExpression formula)
        {
            var nodes = FormulaWalker.All(formula).ToArray();
            foreach (string key in nodes.Select(PeriodicKeyOf).OfType<string>().Where(k => PeriodIn(k).Length > 0))
            {
                _movedNames.Add(WithoutPeriod(key));
            }

            foreach (var node in nodes)
            {
                if (node is BoundAggregate aggregate)
                {
                    Add(ListTerm(aggregate.List));
                }
                else if (KeyOf(node) is { } key)
                {
                    Add(TermOf(node, key.Kunci));
                }
            }

            return new FormulaTerms(_terms);
        }

        private void Add(FormulaTerm term)
        {
            if (_seen.Add((term.Jenis, term.Kunci)))
            {
                _terms.Add(term);
            }
        }

        private FormulaTerm TermOf(BoundExpression node, string key) => node switch
        {
            BoundFieldReference field => FieldTerm(field, key),
            BoundConstantReference constant => ConstantTerm(constant, key),
            BoundIndicatorReference other => IndicatorTerm(other, key),
            _ => InputTerm(key),
        };

        private FormulaTerm InputTerm(string key)
        {
            var input = InputOf(key);
            string meaning = Plain(input?.Arti ?? "");
            string name = input?.Variable ?? WithoutPeriod(key);
            string words = name.IndexOf('.') >= 0 ? meaning : VariableWords.Of(name, meaning);
            return new FormulaTerm(JenisSuku.Masukan, key, words, meaning.Length > 0 ? meaning : words, PeriodWord(key));
        }

        private FormulaTerm FieldTerm(BoundFieldReference field, string key)
        {
            var declared = InputOf(field.List)?.Bidang.FirstOrDefault(f => f.Nama == field.Field);
            string meaning = Plain(declared?.Arti ?? "");
            string words = VariableWords.Of(field.Field, meaning);
            return new FormulaTerm(JenisSuku.Bidang, key, words, meaning.Length > 0 ? meaning : words, PeriodWord(field.List), field.List);
        }

        private FormulaTerm ListTerm(string key)
        {
            var list = InputOf(key);
            string meaning = Plain(list?.Arti ?? "");
            string words = VariableWords.Of(list?.Variable ?? WithoutPeriod(key), meaning);
            return new FormulaTerm(JenisSuku.Daftar, key, words, meaning.Length > 0 ? meaning : words, PeriodWord(key), null, list?.Banyak);
        }

        private static FormulaTerm ConstantTerm(BoundConstantReference constant, string key)
        {
            string value = AngkaIndonesia.Tulis(constant.Value);
            string meaning = constant.Satuan is { } unit ? unit.IsPersen ? value + "%" : IsPure(unit) ? value : value + " " + unit.Judul : value;
            return new FormulaTerm(JenisSuku.Konstanta, key, VariableWords.Of(constant.Name, ""), meaning, "");
        }

        private FormulaTerm IndicatorTerm(BoundIndicatorReference other, string key)
        {
            string name = Plain(_byPath.TryGetValue(other.Path, out var known) ? known.Nama : other.Written);
            return new FormulaTerm(JenisSuku.Indikator, key, name, name, PeriodWord(key));
        }

        private BoundInput? InputOf(string key) => _inputs.TryGetValue(key, out var input) ? input : null;

        private static bool IsPure(Satuan unit) => unit.Penyebut.Count == 0 && unit.Pembilang.Jenis == JenisSatuan.BilanganMurni;

        /// <summary>The current period is named only where another one of the same thing stands beside it.</summary>
        private string PeriodWord(string key) => PeriodIn(key) switch
        {
            "" => _movedNames.Contains(key) ? "n" : "",
            "[dasar]" => "dasar",
            var period => "n" + period.Substring(2).TrimEnd(']'),
        };

        private static string? PeriodicKeyOf(BoundExpression node) => node switch
        {
            BoundFieldReference field => field.List,
            BoundAggregate aggregate => aggregate.List,
            BoundInputReference or BoundIndicatorReference => KeyOf(node)?.Kunci,
            _ => null,
        };

        private static string PeriodIn(string key) => key.IndexOf('[') is >= 0 and var at ? key.Substring(at) : "";

        private static string WithoutPeriod(string key) => key.IndexOf('[') is >= 0 and var at ? key.Substring(0, at) : key;

        /// <summary>A meaning becomes part of a sentence: its own full stop and line breaks would cut it.</summary>
        private static string Plain(string meaning) => string.Join(" ", meaning.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).TrimEnd('.', ';', ',');
    }
}
