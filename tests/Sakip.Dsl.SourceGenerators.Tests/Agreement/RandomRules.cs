using FsCheck;
using FsCheck.Fluent;

namespace Sakip.Dsl.SourceGenerators.Tests.Agreement;

/// <summary>Scoring rules of every shape the language has.</summary>
internal static class RandomRules
{
    /// <summary>The properties of a rule as they are written in a file.</summary>
    public static Gen<string> Rule { get; } =
        from naik in Direction("naik", "realisasi / target × 100")
        from turun in Direction("turun", "(2 × target - realisasi) / target × 100")
        from stabil in Direction("stabil", "(1 - abs(realisasi - target) / target) × 100")
        from cap in Gen.Elements("tanpa", "0 .. 120", ".. 100", "0 .. 100")
        from zero in Gen.Elements("tidak dapat dihitung", "0", "100", "99,995")
        from rounding in Gen.Elements("2 desimal", "0 desimal", "potong 2 desimal", "potong 0 desimal", "tanpa", "4 desimal")
        from mean in Gen.Elements("dibulatkan", "penuh")
        from grade in Gen.Elements("", "predikat: PredikatKinerja", "predikat: StatusSpm", "predikat: Bolong")
        select $"{naik}{turun}{stabil}batas: {cap}\ntarget nol: {zero}\npembulatan: {rounding}\nrata-rata: {mean}\n{grade}\n";

    /// <summary>What is reached or aimed at.</summary>
    public static Gen<decimal> Number { get; } = Gen.Frequency(
        (4, Gen.Choose(-50, 20_000).Select(n => n / 100m)),
        (2, Gen.Choose(0, 200).Select(n => (decimal)n)),
        (2, Gen.Elements(0m, 1m, 3m, 7m, 0.005m, 99.995m, 90.005m, 100m, 1m / 3m)),
        (1, Gen.Elements(decimal.MaxValue, decimal.MinValue, 0.0000000000000000000000000001m, 12_345_678_901_234_567_890m)));

    private static Gen<string> Direction(string name, string usual) => Gen.Frequency(
        (1, Gen.Constant("")),
        (3, Gen.Constant($"{name}: {usual}\n")),
        (4, Score(3).Select(s => $"{name}: {s}\n")));

    private static Gen<string> Score(int depth) => depth == 0
        ? Gen.Elements("realisasi", "target", "bawah", "atas", "1", "2", "100", "0,9", "100%", "tetapan")
        : Gen.Frequency(
            (2, Score(0)),
            (6, from left in Score(depth - 1) from sign in Gen.Elements("+", "-", "×", "/", "/") from right in Score(depth - 1) select $"({left}) {sign} ({right})"),
            (2, from x in Score(depth - 1) from y in Score(depth - 1) from call in Gen.Elements($"min({x}; {y})", $"maks({x}; {y})", $"abs({x})", $"bulat({x}; 1)", $"akar({x})", $"-({x})", $"ln({x})", $"rata({x}; {y})") select call),
            (2, from x in Score(depth - 1) from sign in Gen.Elements("<", "<=", "=", "<>", ">=", ">") from y in Score(0) from a in Score(depth - 1) from b in Score(depth - 1) select $"jika({x} {sign} {y}; {a}; {b})"));
}
