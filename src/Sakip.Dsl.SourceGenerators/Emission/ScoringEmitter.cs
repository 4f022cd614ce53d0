using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;
using Sakip.Dsl.SourceGenerators.Pipeline;
using SourceText = Microsoft.CodeAnalysis.Text.SourceText;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes the rules and bands by which the project scores, and what its indicators' definitions find them by.</summary>
internal sealed class ScoringEmitter
{
    private const string LabelSets = "Label";

    private static readonly string[] s_known = ["realisasi", "target", "bawah", "atas"];

    // No target that reaches a formula is zero - the engine scores those by `target nol` - so that dividing by it needs no check.
    private static readonly Batas s_notZero = new(0, true, null, false);

    private static readonly EquatableArray<BoundInput> s_inputs = s_known
        .Select(n => new BoundInput(n, JenisMasukan.Angka, n, "", 0, false, n, null, n == "target" ? s_notZero : null))
        .ToEquatableArray();

    private readonly CodeWriter _writer = new();
    private readonly ScoringModel _model;
    private readonly TypeNames _types;
    private readonly Dictionary<BoundExpression, string> _formulas = new(ByReference<BoundExpression>.Instance);

    private ScoringEmitter(ScoringModel model)
    {
        _model = model;
        _types = new TypeNames(model.Namespace);
    }

    /// <summary>The source of the rules.</summary>
    public static SourceText Emit(ScoringModel model) => new ScoringEmitter(model).Emit();

    private SourceText Emit()
    {
        SourceHead.Write(_writer, _model.Namespace);
        WriteRules();
        WriteBands();
        WriteProjectDefinition();
        return _writer.ToSourceText();
    }

    private void WriteRules()
    {
        var formulas = new CodeWriter();
        foreach (var rule in _model.Rules)
        {
            WriteFormula(formulas, "Naik", rule.Naik);
            WriteFormula(formulas, "Turun", rule.Turun);
            WriteFormula(formulas, "Stabil", rule.Stabil);
        }

        _writer.Line();
        DocComment.Summary(_writer, "Aturan capaian yang dikenal proyek ini, baik yang dideklarasikannya maupun yang bawaan.");
        _writer.Open($"public static class {TypeNames.Rules}");
        foreach (var rule in _model.Rules)
        {
            WriteRule(rule);
            _writer.Line();
        }

        WriteFind(RuntimeNames.ScoringRule, "Aturan", _model.Rules.Select(r => (r.Nama, TypeNames.RuleName(r.Nama))).ToArray());
        _writer.Line();
        DocComment.Summary(_writer, "Aturan dengan nama tertentu; bila tidak ada, aturan tanpa rumus.");
        DocComment.Parameter(_writer, "nama", "Nama aturan; besar kecilnya huruf dibedakan.");
        _writer.Line($"internal static {RuntimeNames.ScoringRule} {TypeNames.FindOrEmpty}(string nama) => {TypeNames.Find}(nama) ?? new {RuntimeNames.ScoringRule}(nama);");
        if (_formulas.Count > 0)
        {
            _writer.Line();
            _writer.Open($"private static class {TypeNames.RuleFormulas}");
            _writer.Write(formulas);
            _writer.Close();
        }

        _writer.Close();
    }

    /// <summary>A class for each formula, so that the methods it may be cut into meet nobody else's.</summary>
    private void WriteFormula(CodeWriter writer, string direction, BoundExpression? formula)
    {
        if (formula is null || !FormulaWalker.All(formula).All(IsOfRule))
        {
            return;
        }

        // Written apart, so that a formula that cannot be written leaves no half of itself.
        var part = new CodeWriter();
        try
        {
            string name = direction + CSharpLiterals.Of(_formulas.Count + 1);
            WriteFormula(part, formula, name);
            _formulas[formula] = $"{TypeNames.RuleFormulas}.{name}.Nilai";
        }
        catch (NotSupportedException)
        {
            return;
        }

        if (_formulas.Count > 1)
        {
            writer.Line();
        }

        writer.Write(part);
    }

    private void WriteFormula(CodeWriter writer, BoundExpression formula, string name)
    {
        var inputs = InputCode.Of(s_inputs, _types, static _ => false, out var scope);
        var emitter = new FormulaEmitter(_types, inputs, scope);
        string body = emitter.Emit(formula);
        writer.Open($"internal static class {name}");
        string parameters = string.Join(", ", inputs.Select(i => "decimal " + i.Parameter));
        writer.Line($"internal static decimal Nilai({parameters}, ref {RuntimeNames.Failure} {emitter.FailureName}) =>");
        writer.Deeper(w => w.Line(body + ";"));
        emitter.WriteParts(writer);
        writer.Close();
    }

    /// <summary>What a score may be made of; a formula of anything else was reported, and gives no score.</summary>
    private static bool IsOfRule(BoundExpression node) => node switch
    {
        BoundInputReference input => Array.IndexOf(s_known, input.Key) >= 0,
        BoundIndicatorReference or BoundFieldReference or BoundAggregate => false,
        _ => true,
    };

    private void WriteRule(BoundScoringRule rule)
    {
        DocComment.Summary(_writer, Description(rule));
        _writer.Line($"public static {RuntimeNames.ScoringRule} {TypeNames.RuleName(rule.Nama)} {{ get; }} = new {RuntimeNames.ScoringRule}({CSharpLiterals.Of(rule.Nama)})");
        _writer.Open();
        Member("Naik", FormulaOf(rule.Naik));
        Member("Turun", FormulaOf(rule.Turun));
        Member("Stabil", FormulaOf(rule.Stabil));
        Member("BatasBawah", NumberOf(rule.Batas?.Bawah));
        Member("BatasAtas", NumberOf(rule.Batas?.Atas));
        Member("TargetNol", NumberOf(rule.TargetNol));
        if (rule.Pembulatan is { Cara: not CaraBulat.Tanpa } rounding)
        {
            Member("Desimal", CSharpLiterals.Of(rounding.Desimal));
            Member("Dipotong", rounding.Cara == CaraBulat.Potong ? "true" : null);
        }

        Member("RataDibulatkan", rule.RataRataDibulatkan ? "true" : "false");
        bool hasBands = rule.Predikat is { } bands && _model.Categories.Any(c => c.Nama == bands);
        Member("Predikat", hasBands ? $"{_types.Top(TypeNames.Bands)}.{TypeNames.BandsName(rule.Predikat!)}" : null);
        _writer.Close("};");

        void Member(string name, string? value)
        {
            if (value is not null)
            {
                _writer.Line($"{name} = {value},");
            }
        }
    }

    private string? FormulaOf(BoundExpression? formula) => formula is not null && _formulas.TryGetValue(formula, out string? name) ? name : null;

    private static string? NumberOf(decimal? number) => number is { } value ? CSharpLiterals.Of(value) : null;

    private static IEnumerable<string> Description(BoundScoringRule rule)
    {
        yield return rule.Nama;
        yield return rule.Naik is { } up ? "naik: " + FormulaText.Of(up) : "";
        yield return rule.Turun is { } down ? "turun: " + FormulaText.Of(down) : "";
        yield return rule.Stabil is { } stable ? "stabil: " + FormulaText.Of(stable) : "";
        yield return "batas: " + (rule.Batas is { } cap ? cap.Tulisan : "tanpa");
        yield return "target nol: " + (rule.TargetNol is { } score ? FormulaNumber.Text(score) : "tidak dapat dihitung");
        yield return "pembulatan: " + rule.Pembulatan switch
        {
            { Cara: CaraBulat.Bulat } rounding => CSharpLiterals.Of(rounding.Desimal) + " desimal",
            { Cara: CaraBulat.Potong } rounding => "potong " + CSharpLiterals.Of(rounding.Desimal) + " desimal",
            _ => "tanpa",
        };
        yield return "rata-rata: " + (rule.RataRataDibulatkan ? "dibulatkan" : "penuh");
        yield return rule.Predikat is { } bands ? "predikat: " + bands : "";
        yield return rule.DasarHukum.Count > 0 ? "dasar hukum: " + string.Join("; ", rule.DasarHukum) : "";
    }

    private void WriteBands()
    {
        _writer.Line();
        DocComment.Summary(_writer, "Kategori yang dikenal proyek ini sebagai pita nilai, baik yang dideklarasikannya maupun yang bawaan.");
        _writer.Open($"public static class {TypeNames.Bands}");
        foreach (var category in _model.Categories)
        {
            DocComment.Summary(_writer, category.Judul.Length > 0 ? category.Judul : category.Nama);
            _writer.Line($"public static {RuntimeNames.GradeBands} {TypeNames.BandsName(category.Nama)} {{ get; }} = new {RuntimeNames.GradeBands}(");
            _writer.Deeper(w =>
            {
                string decimals = category.Pembulatan is null or { Cara: CaraBulat.Tanpa } ? "-1" : CSharpLiterals.Of(category.Pembulatan.Desimal);
                w.Line($"{CSharpLiterals.Of(category.Nama)}, {decimals}, {TruthOf(category.Pembulatan is { Cara: CaraBulat.Potong })}, new {RuntimeNames.GradeBand}[]");
                w.Open();
                foreach (var band in category.LowestFirst())
                {
                    w.Line($"new {RuntimeNames.GradeBand}({CSharpLiterals.Of(band.Nama)}, {CSharpLiterals.Of(band.Judul)}, {EndOf(band.Batas.Bawah, band.Batas.BawahTerbuka)}, {EndOf(band.Batas.Atas, band.Batas.AtasTerbuka)}),");
                }

                w.Close("});");
            });
            _writer.Line();
        }

        WriteFind(RuntimeNames.GradeBands, "Kategori", _model.Categories.Select(c => (c.Nama, TypeNames.BandsName(c.Nama))).ToArray());
        _writer.Close();
    }

    private static string EndOf(decimal? end, bool isOpen) => (NumberOf(end) ?? "null") + ", " + TruthOf(isOpen);

    private static string TruthOf(bool value) => value ? "true" : "false";

    private void WriteFind(string type, string word, (string Name, string Member)[] all)
    {
        DocComment.Summary(_writer, $"{word} dengan nama tertentu; null bila tidak ada.");
        DocComment.Parameter(_writer, "nama", "Namanya; besar kecilnya huruf dibedakan.");
        WriteSwitch($"public static {type}? {TypeNames.Find}(string nama)", all);
        _writer.Line();
        DocComment.Summary(_writer, "Semuanya menurut namanya.");
        _writer.Line($"public static {RuntimeNames.ReadOnlyList}<{type}> {TypeNames.All} {{ get; }} = global::System.Array.AsReadOnly(new {type}[] {{ {string.Join(", ", all.Select(a => a.Member))} }});");
    }

    private void WriteSwitch(string head, (string Name, string Value)[] all)
    {
        _writer.Open(head);
        _writer.Open("switch (nama)");
        foreach (var (name, value) in all)
        {
            _writer.Line($"case {CSharpLiterals.Of(name)}:");
            _writer.Deeper(w => w.Line($"return {value};"));
        }

        _writer.Line("default:");
        _writer.Deeper(w => w.Line("return null;"));
        _writer.Close();
        _writer.Close();
    }

    private void WriteProjectDefinition()
    {
        _writer.Line();
        DocComment.Summary(_writer, "Dasar semua definisi indikator proyek ini: di sini aturan, kategori, dan skalanya ditemukan.");
        _writer.Open($"internal abstract class {TypeNames.ProjectDefinition} : {RuntimeNames.DefinitionBase}");
        _writer.Line($"protected sealed override {RuntimeNames.ScoringRule}? CariAturan(string nama) => {_types.Top(TypeNames.Rules)}.{TypeNames.Find}(nama);");
        _writer.Line();
        _writer.Line($"protected sealed override {RuntimeNames.GradeBands}? CariKategori(string nama) => {_types.Top(TypeNames.Bands)}.{TypeNames.Find}(nama);");
        _writer.Line();
        string list = RuntimeNames.ReadOnlyList + "<string>";
        string[] members = _model.Scales.Select((_, i) => LabelSets + CSharpLiterals.Of(i + 1)).ToArray();
        WriteSwitch($"protected sealed override {list}? CariSkala(string nama)", _model.Scales.Select((s, i) => (s.Nama, $"{LabelSets}.{members[i]}")).ToArray());
        if (members.Length > 0)
        {
            _writer.Line();
            _writer.Open($"private static class {LabelSets}");
            for (int i = 0; i < members.Length; i++)
            {
                _writer.Line($"internal static readonly {list} {members[i]} = new string[] {{ {string.Join(", ", _model.Scales[i].Label.Select(l => CSharpLiterals.Of(l.Nama)))} }};");
            }

            _writer.Close();
        }

        _writer.Close();
    }
}
