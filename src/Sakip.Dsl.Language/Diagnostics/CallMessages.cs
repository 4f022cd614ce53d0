using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>What is said of C# that calls generated code.</summary>
public static class CallMessages
{
    /// <summary>A constant lies outside a bound.</summary>
    /// <param name="input">The input.</param>
    /// <param name="value">The constant.</param>
    /// <param name="sign">The bound's sign, as definitions write it.</param>
    /// <param name="bound">The bound's number.</param>
    public static LocalizedText BreaksBound(string input, decimal value, string sign, decimal bound)
    {
        string limit = $"{sign} {AngkaIndonesia.Tulis(bound)}";
        string given = AngkaIndonesia.Tulis(value);
        return new(
            $"'{input}' harus {limit} menurut definisinya, tetapi di sini selalu {given}; panggilan ini tidak akan pernah menghasilkan nilai. Berikan nilai yang sah, atau perbaiki batasnya di berkas .iku",
            $"'{input}' must be {limit} by its definition but is always {given} here; this call can never give a value. Pass a sound value, or mend the bound in the .iku file");
    }

    /// <summary>A constant part exceeds the constant whole.</summary>
    /// <param name="part">The input that is a part.</param>
    /// <param name="value">Its constant.</param>
    /// <param name="whole">The input it is a part of.</param>
    /// <param name="limit">Its constant.</param>
    public static LocalizedText ExceedsWhole(string part, decimal value, string whole, decimal limit) => new(
        $"'{part}' adalah bagian dari '{whole}', tetapi di sini {AngkaIndonesia.Tulis(value)} melebihi {AngkaIndonesia.Tulis(limit)}; panggilan ini tidak akan pernah menghasilkan nilai. Mungkin keduanya tertukar",
        $"'{part}' is a part of '{whole}', but here {AngkaIndonesia.Tulis(value)} exceeds {AngkaIndonesia.Tulis(limit)}; this call can never give a value. Perhaps the two are swapped");

    /// <summary>Arguments of one type stand beside each other without names.</summary>
    /// <param name="inputs">The inputs, in order.</param>
    /// <param name="type">Their type.</param>
    public static LocalizedText Positional(IReadOnlyList<string> inputs, string type)
    {
        string names = string.Join(", ", inputs.Select(i => $"'{i}'"));
        return new(
            $"{names} sama-sama bertipe {type} dan diberikan menurut urutan: bila tertukar, kompilator tidak tahu. Sebut namanya, misalnya '{inputs[0]}: …'",
            $"{names} are all of type {type} and passed by position: if two are swapped, the compiler cannot tell. Name them, as in '{inputs[0]}: …'");
    }
}
