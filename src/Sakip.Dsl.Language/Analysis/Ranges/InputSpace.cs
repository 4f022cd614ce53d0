using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Analysis.Ranges;

/// <summary>
/// The inputs of an indicator as one row of numbers: single inputs, and of each list how many records it has and the fields,
/// the same in every record. Values that the search may try stand beside each, the easiest to read first.
/// </summary>
internal sealed class InputSpace
{
    private const int MostRecords = 40;

    private static readonly decimal[] s_readable = [1, 0, 2, 10, 100, -1, 3, 5, -10, 1_000, 0.5m];

    private readonly List<Slot> _slots = [];
    private readonly List<int> _parts = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);
    private readonly EvaluationInputs _shared = new();
    private decimal[]? _lastRow;
    private decimal[]? _plain;

    public InputSpace(BoundIndicator indicator)
    {
        foreach (var input in indicator.Masukan)
        {
            if (input.Jenis != JenisMasukan.Daftar)
            {
                Add(input, input.Key, input.Batas, input.IsWhole);
                continue;
            }

            Add(input, CountKey(input.Key), input.Banyak is { } count ? new Batas(count, false, count, false) : new Batas(1, false, 2, false), true);
            foreach (var field in input.Bidang)
            {
                Add(input, FieldKey(input.Key, field.Nama), field.Batas, field.IsWhole);
            }
        }

        foreach (var input in indicator.Masukan)
        {
            Link(input.Key, input.BagianDari);
            foreach (var field in input.Bidang)
            {
                Link(FieldKey(input.Key, field.Nama), field.BagianDari is { } whole ? FieldKey(input.Key, whole) : null);
            }
        }

        Inputs = indicator.Masukan;
        IsEmpty = _slots.Exists(s => s.Values.Count == 0) || indicator.Masukan.Any(i => i.Banyak > MostRecords);
    }

    public IReadOnlyList<BoundInput> Inputs { get; }

    /// <summary>Whether nothing can be tried, as bounds admit nothing, or nothing simple.</summary>
    public bool IsEmpty { get; }

    public int Count => _slots.Count;

    public static string CountKey(string list) => list + "#";

    public static string FieldKey(string list, string field) => list + "." + field;

    public int PlaceOf(string key) => _places.TryGetValue(key, out int place) ? place : -1;

    /// <summary>The values worth trying at a place.</summary>
    public IReadOnlyList<decimal> ValuesAt(int place) => _slots[place].Values;

    public bool IsAllowed(int place, decimal value) => _slots[place].Allows(value);

    /// <summary>The lowest or the highest value worth trying.</summary>
    public decimal ExtremeAt(int place, bool isHigh) => isHigh ? _slots[place].Values.Max() : _slots[place].Values.Min();

    /// <summary>A row in which every place has its first value.</summary>
    public decimal[] Plain() => _plain ??= Fitted(_slots.Select(s => s.Values[0]).ToArray(), -1) ?? _slots.Select(s => s.Values[0]).ToArray();

    /// <summary>The value nearest in spirit to the one wanted.</summary>
    public decimal NearAt(int place, decimal wanted) => _slots[place].Allows(wanted) ? wanted : _slots[place].Values[0];

    /// <summary>
    /// The row with parts no greater than their wholes: a part is made smaller, or its whole greater. The place that is
    /// being tried keeps its value. Null where that cannot be.
    /// </summary>
    public decimal[]? Fitted(decimal[] row, int kept)
    {
        for (int round = 0; round < 4; round++)
        {
            bool isFitting = true;
            foreach (int part in _parts)
            {
                int whole = _slots[part].Whole;
                if (row[part] <= row[whole])
                {
                    continue;
                }

                isFitting = false;
                if (part != kept && _slots[part].Allows(row[whole]))
                {
                    row[part] = row[whole];
                }
                else if (whole != kept && _slots[whole].Allows(row[part]))
                {
                    row[whole] = row[part];
                }
                else
                {
                    return null;
                }
            }

            if (isFitting)
            {
                return row;
            }
        }

        return null;
    }

    /// <summary>The input that has a place.</summary>
    public BoundInput InputAt(int place) => _slots[place].Input;

    /// <summary>Inputs that are good until the next row is asked for: only what has changed since the last one is set.</summary>
    public EvaluationInputs Shared(decimal[] row)
    {
        BoundInput? last = null;
        for (int place = 0; place < row.Length; place++)
        {
            if ((_lastRow is null || row[place] != _lastRow[place]) && !ReferenceEquals(_slots[place].Input, last))
            {
                last = _slots[place].Input;
                Set(_shared, last, row);
            }
        }

        _lastRow = row;
        return _shared;
    }

    /// <summary>The inputs of a row.</summary>
    public EvaluationInputs ToInputs(decimal[] row)
    {
        var inputs = new EvaluationInputs();
        foreach (var input in Inputs)
        {
            Set(inputs, input, row);
        }

        return inputs;
    }

    private void Set(EvaluationInputs inputs, BoundInput input, decimal[] row)
    {
        if (input.Jenis != JenisMasukan.Daftar)
        {
            inputs.Set(input.Key, row[_places[input.Key]]);
            return;
        }

        IReadOnlyDictionary<string, decimal> record = input.Bidang.ToDictionary(f => f.Nama, f => row[_places[FieldKey(input.Key, f.Nama)]], StringComparer.Ordinal);
        inputs.Set(input.Key, Enumerable.Repeat(record, (int)row[_places[CountKey(input.Key)]]).ToArray());
    }

    private void Add(BoundInput input, string key, Batas? bounds, bool isWhole)
    {
        _places[key] = _slots.Count;
        _slots.Add(new Slot(input, bounds, isWhole));
    }

    private void Link(string key, string? whole)
    {
        if (whole is not null && _places.TryGetValue(key, out int place) && _places.TryGetValue(whole, out int of) && of != place)
        {
            _slots[place].Whole = of;
            _parts.Add(place);
        }
    }

    /// <summary>One number of the row.</summary>
    private sealed class Slot
    {
        private readonly Batas? _bounds;
        private readonly bool _isWhole;

        public Slot(BoundInput input, Batas? bounds, bool isWhole)
        {
            Input = input;
            _bounds = bounds;
            _isWhole = isWhole;
            Values = s_readable.Concat(Ends()).Where(Allows).Distinct().ToArray();
        }

        public BoundInput Input { get; }

        public IReadOnlyList<decimal> Values { get; }

        public int Whole { get; set; } = -1;

        public bool Allows(decimal value) => (!_isWhole || value == decimal.Truncate(value)) && (_bounds is null || _bounds.Memuat(value));

        private IEnumerable<decimal> Ends()
        {
            const decimal farthest = 1_000_000_000_000m;
            decimal? low = _bounds?.Bawah is { } l && Math.Abs(l) <= farthest ? (_isWhole ? Math.Ceiling(l) : l) : null;
            decimal? high = _bounds?.Atas is { } h && Math.Abs(h) <= farthest ? (_isWhole ? Math.Floor(h) : h) : null;
            return new[] { low, high, low + 1, high - 1, (low + high) / 2, low + 0.5m, low + 0.1m, high - 0.1m }
                .Where(v => v is not null).Select(v => v!.Value);
        }
    }
}
