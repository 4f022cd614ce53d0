using Sakip.Dsl.Language.Comparison;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>Changes for people at a terminal: thing by thing, the earlier and the later version of each, and what the change means.</summary>
internal static class ComparisonText
{
    private const int Inline = 60;

    public static void Write(Comparison comparison, MessageLanguage language, TextWriter output)
    {
        var changes = comparison.Changes.Perubahan;
        foreach (var thing in changes.GroupBy(c => (c.Objek, c.Path, c.PathLama, c.Path.Length == 0 ? c.Judul : "")))
        {
            var first = thing.First();
            output.WriteLine($"{ComparisonWords.Of(first.Objek).In(language)} {(first.Path.Length > 0 ? first.Path + " " : "")}“{first.Judul}”");
            foreach (var change in thing)
            {
                Write(change, language, output);
            }

            foreach (var value in comparison.Values.Where(v => first.Objek == JenisObjek.Indikator && v.Path == first.Path))
            {
                output.WriteLine($"  {Phrases.ValueOf(value.Periode).In(language)}: {Of(value.Semula)} -> {Of(value.Menjadi)}");
            }

            output.WriteLine();
        }

        foreach (var value in comparison.Values.Where(v => changes.All(c => c.Path != v.Path)).GroupBy(v => v.Path))
        {
            output.WriteLine($"{ComparisonWords.Of(JenisObjek.Indikator).In(language)} {value.Key} ({Phrases.Reached().In(language)})");
            foreach (var one in value)
            {
                output.WriteLine($"  {Phrases.ValueOf(one.Periode).In(language)}: {Of(one.Semula)} -> {Of(one.Menjadi)}");
            }

            output.WriteLine();
        }

        output.WriteLine((changes.Count == 0 ? Phrases.NoChanges() : Phrases.Changes([.. Enum.GetValues<Keparahan>().Select(k => (ComparisonWords.Of(k), changes.Count(c => c.Keparahan == k)))])).In(language));
    }

    private static void Write(Perubahan change, MessageLanguage language, TextWriter output)
    {
        output.WriteLine($"  [{ComparisonWords.Of(change.Keparahan).In(language)}] {ComparisonWords.Of(change).In(language)}{Short(change)}");
        if (!IsShort(change))
        {
            Lines("- ", change.Semula, change.Menjadi, output);
            Lines("+ ", change.Menjadi, change.Semula, output);
        }

        string reached = change.Terdampak.Count == 0 ? "" : $" ({Phrases.Reaches().In(language)}: {string.Join(", ", change.Terdampak)})";
        output.WriteLine($"      {change.Arti.In(language)}{reached}");
    }

    private static bool IsShort(Perubahan change) => change.Semula.Length + change.Menjadi.Length <= Inline && !change.Semula.Contains('\n') && !change.Menjadi.Contains('\n');

    private static string Short(Perubahan change) => !IsShort(change) || change.Jenis is JenisPerubahan.Ditambah or JenisPerubahan.Dicabut ? ""
        : $": {(change.Semula.Length == 0 ? "-" : change.Semula)} -> {(change.Menjadi.Length == 0 ? "-" : change.Menjadi)}";

    /// <summary>The lines that the other version does not have; of long lists the rest says nothing.</summary>
    private static void Lines(string mark, string text, string other, TextWriter output)
    {
        string[] known = other.Split('\n');
        foreach (string line in text.Split('\n').Where(l => l.Length > 0 && !known.Contains(l)))
        {
            output.WriteLine("    " + mark + line);
        }
    }

    private static string Of(NilaiVersi value) => value.Nilai.Length == 0 ? "-"
        : value.Capaian.Length == 0 ? value.Nilai
        : $"{value.Nilai} ({value.Capaian}%{(value.Predikat.Length > 0 ? ", " + value.Predikat : "")})";
}
