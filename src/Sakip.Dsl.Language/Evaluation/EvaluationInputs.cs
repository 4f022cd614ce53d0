namespace Sakip.Dsl.Language.Evaluation;

/// <summary>The values an indicator is computed from, by the keys of its inputs.</summary>
public sealed class EvaluationInputs
{
    private readonly Dictionary<string, decimal> _values = new(StringComparer.Ordinal);
    private Dictionary<string, IReadOnlyList<IReadOnlyDictionary<string, decimal>>>? _lists;

    /// <summary>Gives a number.</summary>
    public EvaluationInputs Set(string key, decimal value)
    {
        _values[key] = value;
        return this;
    }

    /// <summary>Gives the records of a list, each its fields by name; a field that is missing is a missing input.</summary>
    public EvaluationInputs Set(string key, IReadOnlyList<IReadOnlyDictionary<string, decimal>> records)
    {
        (_lists ??= new(StringComparer.Ordinal))[key] = records;
        return this;
    }

    /// <summary>The number given for a key.</summary>
    public bool TryGet(string key, out decimal value) => _values.TryGetValue(key, out value);

    /// <summary>The records given for a key.</summary>
    public bool TryGetRecords(string key, out IReadOnlyList<IReadOnlyDictionary<string, decimal>> records)
    {
        IReadOnlyList<IReadOnlyDictionary<string, decimal>>? given = null;
        bool found = _lists is not null && _lists.TryGetValue(key, out given);
        records = given ?? [];
        return found;
    }

    /// <summary>The numbers given, by key.</summary>
    public IReadOnlyDictionary<string, decimal> Values => _values;

    /// <summary>The lists given, by key.</summary>
    public IReadOnlyDictionary<string, IReadOnlyList<IReadOnlyDictionary<string, decimal>>> Lists => _lists ??= new(StringComparer.Ordinal);

    /// <summary>Whether anything is given for a key.</summary>
    public bool Has(string key) => _values.ContainsKey(key) || (_lists is not null && _lists.ContainsKey(key));
}

/// <summary>What became of a computation: two numbers, or the reason why there are none.</summary>
/// <param name="Sah">Whether there is a number.</param>
/// <param name="Nilai">The number, rounded as declared.</param>
/// <param name="NilaiPenuh">The number before rounding.</param>
/// <param name="Status">Which kind of reason, by the name of the runtime's status.</param>
/// <param name="Alasan">The reason, in a sentence.</param>
public readonly record struct EvaluationResult(bool Sah, decimal Nilai, decimal NilaiPenuh, string Status, string? Alasan);
