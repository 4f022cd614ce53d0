using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>The scoring of an indicator: one call, for everything it needs is in its definition and its project's rules.</summary>
internal sealed partial class IndicatorEmitter
{
    private const string Reached = "realisasi";
    private const string Year = "tahun";
    private const string Quarter = "triwulan";
    private const string Period = "periode";

    private void WriteAchieve()
    {
        // What was reached is asked for as the calculator asks for it: a label as its enumeration, a day as a date.
        var input = _indicator.Asal is null || _inputs.Length != 1 || _inputs[0].Input.Jenis == JenisMasukan.Angka ? null : _inputs[0];
        string type = input?.ValueType ?? "decimal";
        string value = input?.ToCore(Reached) ?? Reached;
        string targets = string.Join("; ", _indicator.Target.Select(t => $"{t.Periode} = {t.Tulisan}"));
        string summary = $"Menilai capaian {_indicator.Nama} dengan aturan {_indicator.AturanCapaian}. Target: {(targets.Length == 0 ? "belum ada" : targets)}.";
        Write(CSharpLiterals.Of(0), $"int {Year}, int {Quarter} = ", $"{Year}, {Quarter}", (Year, "Tahun target."), (Quarter, "Triwulan, 1..4; 0 untuk setahun penuh."));
        if (_indicator.Periode is "semester" or "bulanan")
        {
            Write("", $"string {Period}", Period, (Period, "Periode: 2024, 2024 TW1, 2024 S1, atau 2024-03."));
        }

        void Write(string byDefault, string parameters, string arguments, params (string Name, string Text)[] documented)
        {
            _writer.Line();
            DocComment.Summary(_writer, summary);
            DocComment.Parameter(_writer, Reached, "Realisasinya, dibulatkan seperti dicetak" + (_indicator.Satuan is { Pembilang.Jenis: not JenisSatuan.BukanBilangan } unit ? $" ({unit.Judul})." : "."));
            foreach (var (name, text) in documented)
            {
                DocComment.Parameter(_writer, name, text);
            }

            _writer.Line($"/// <seealso cref=\"{_types.Top(TypeNames.Rules)}\"/>");
            _writer.Line($"public static {RuntimeNames.Achievement} {IndicatorMembers.Achieve}({type} {Reached}, {parameters}{byDefault}) =>");
            _writer.Deeper(w => w.Line($"{IndicatorMembers.Definition}.{IndicatorMembers.Achieve}({value}, {arguments});"));
        }
    }
}
