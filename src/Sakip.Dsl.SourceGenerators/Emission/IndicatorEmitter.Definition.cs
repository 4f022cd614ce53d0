using System.Globalization;
using System.Text;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>The metadata of an indicator, and its computation from inputs by name.</summary>
internal sealed partial class IndicatorEmitter
{
    // The runtime's own separators (DefinisiIndikator.UrutanTeks).
    private const string FieldSeparator = "\u001F";
    private const string ItemSeparator = "\u001E";
    private const string InputSeparator = "\u001D";

    private void WriteDefinition()
    {
        _writer.Line();
        _writer.Open($"private sealed class {IndicatorMembers.DefinitionClass} : {_types.Top(TypeNames.ProjectDefinition)}");
        _writer.Line($"protected override {RuntimeNames.Span}<byte> Teks =>");
        _writer.Deeper(w => w.Line(CSharpLiterals.Utf8(DefinitionText()) + ";"));
        _writer.Line();
        _writer.Open($"public override {RuntimeNames.Result} {IndicatorMembers.TryCompute}({RuntimeNames.NamedInputs} {Given})");
        WriteRows();
        _writer.Line($"{RuntimeNames.Violations} {_check} = {CheckNamed()};");
        _writer.Line($"return {_check}.Count > 0");
        _writer.Deeper(w =>
        {
            w.Line($"? {_checks}.Gagal({_check})");
            w.Line($": {_class}.{Call(IndicatorMembers.Finish, _inputs.Select(FromNamed))};");
        });
        _writer.Close();
        _writer.Line();
        _writer.Open($"public override {RuntimeNames.Violations} {IndicatorMembers.Validate}({RuntimeNames.NamedInputs} {Given})");
        WriteRows();
        _writer.Line($"return {CheckNamed()};");
        _writer.Close();
        _writer.Close();
    }

    private void WriteRows()
    {
        _writer.Line($"{_checks}.Ada({Given});");
        foreach (var list in _inputs.Where(i => i.IsList))
        {
            string fields = string.Concat(list.Input.Bidang.Select(f => ", " + CSharpLiterals.Of(f.Nama)));
            _writer.Line($"{list.CheckType} {list.Parameter} = {_checks}.Butir({Given}, {CSharpLiterals.Of(list.Input.Key)}{fields});");
        }
    }

    private string CheckNamed() => $"{_class}.{Call(IndicatorMembers.Check, _inputs.Select(i => i.IsList ? i.Parameter : Named(i)))}";

    private string Named(InputCode input) => $"{Given}.Ambil({CSharpLiterals.Of(input.Input.Key)})";

    private string FromNamed(InputCode input)
    {
        if (!input.IsList)
        {
            return Named(input) + "!.Value";
        }

        var cells = input.Input.Bidang.Select((f, i) => $"{(f.IsWhole ? "(long)" : "")}{_item}[{CSharpLiterals.Of(i)}]!.Value");
        return $"global::System.Array.ConvertAll({input.Parameter}!, static {_item} => new {input.Record}({string.Join(", ", cells)}))";
    }

    private string DefinitionText() => string.Join(
        FieldSeparator,
        Clean(_indicator.Path),
        Clean(_indicator.Nama),
        Clean(_context.Office),
        Clean(_context.Goal),
        Clean(_indicator.Satuan?.Judul ?? ""),
        _indicator.Polaritas switch
        {
            ArahPolaritas.Turun => "turun",
            ArahPolaritas.Stabil => "stabil",
            _ => "naik",
        },
        Clean(_context.Sentence),
        Clean(_indicator.Penjelasan ?? ""),
        string.Join(ItemSeparator, _indicator.PenanggungJawab.Select(Clean)),
        string.Join(ItemSeparator, _indicator.SumberData.Select(Clean)),
        string.Join(InputSeparator, _indicator.Masukan.SelectMany(InputTexts)),
        Clean(_indicator.AturanCapaian),
        Clean(_indicator.Kategori ?? ""),
        _indicator.Masukan.Count == 1 ? Clean(_indicator.Masukan[0].Skala ?? "") : "",
        _indicator.RentangStabil is { } range ? NumberText(range.Bawah) + ItemSeparator + NumberText(range.Atas) : "",
        string.Join(InputSeparator, _indicator.KondisiAwal.Select(TargetText)),
        string.Join(InputSeparator, _indicator.Target.Select(TargetText)));

    private static string TargetText(BoundTarget target) => string.Join(
        ItemSeparator,
        CSharpLiterals.Of(target.Tahun),
        Clean(target.Bagian ?? ""),
        NumberText(target.Nilai ?? target.Hari),
        target.Desimal == 0 ? "" : CSharpLiterals.Of(target.Desimal),
        Clean(target.Label ?? ""),
        target.Hari is null ? "0" : "1");

    private static string NumberText(decimal? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static IEnumerable<string> InputTexts(BoundInput input) => input.Jenis == JenisMasukan.Daftar
        ? input.Bidang.Select(f => InputText($"{input.Key}[].{f.Nama}", f.Arti, f.Satuan, f.Batas, f.IsWhole))
        : [InputText(input.Key, input.Arti, input.Satuan, input.Batas, input.IsWhole)];

    private static string InputText(string name, string meaning, Satuan? unit, Batas? bounds, bool isWhole) =>
        string.Join(ItemSeparator, name, Clean(meaning), Clean(unit?.Judul ?? ""), bounds?.Tulisan ?? "", isWhole ? "1" : "0");

    /// <summary>A text without the separators and other control characters; its lines stay.</summary>
    internal static string Clean(string text)
    {
        if (!text.Any(char.IsControl))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (char c in text.Replace("\r\n", "\n"))
        {
            clean.Append(c == '\n' || !char.IsControl(c) ? c : ' ');
        }

        return clean.ToString();
    }
}
