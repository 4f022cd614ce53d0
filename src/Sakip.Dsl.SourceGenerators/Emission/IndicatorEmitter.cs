using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// Writes the class of one indicator or component. <c>Hitung</c> is the short way: bounds, formula, rounding, and nothing
/// allocated. Whatever goes wrong there is found out again, slowly and in full, by <c>CobaHitung</c> and <c>Validasi</c>.
/// </summary>
internal sealed partial class IndicatorEmitter
{
    private const int LongestLine = 140;
    private const int LargestInlined = 40;

    /// <summary>The record of inputs, or the inputs by name; no input is called so, for that is the record's own name.</summary>
    private const string Given = "masukan";

    private readonly CodeWriter _writer;
    private readonly TypeNames _types;
    private readonly IndicatorContext _context;
    private readonly BoundIndicator _indicator;
    private readonly InputCode[] _inputs;
    private readonly FormulaEmitter _formula;
    private readonly bool _canFail;
    private readonly string _class;
    private readonly string _checks;
    private readonly string _failure;
    private readonly string _full;
    private readonly string _item;
    private readonly string _index;
    private readonly string _check;

    /// <summary>An emitter of one indicator.</summary>
    /// <param name="writer">Where it writes.</param>
    /// <param name="types">The names of types.</param>
    /// <param name="context">The indicator and where it stands.</param>
    /// <param name="isIndicator">Whether a full Id is an indicator's that declares lists.</param>
    public IndicatorEmitter(CodeWriter writer, TypeNames types, IndicatorContext context, Func<string, bool> isIndicator)
    {
        _writer = writer;
        _types = types;
        _context = context;
        _indicator = context.Indicator;
        _inputs = InputCode.Of(_indicator.Masukan, types, isIndicator, out var scope);
        _formula = new FormulaEmitter(types, _inputs, scope);
        _canFail = _indicator.Formula is { } formula && _formula.CanFail(formula);
        _class = types.Indicator(_indicator.Path);
        _checks = types.Top(TypeNames.Checks);
        _failure = _formula.FailureName;
        _item = _formula.ItemName;
        _full = scope.Take("penuh");
        _index = scope.Take("i");
        _check = scope.Take("pemeriksaan");
    }

    /// <summary>Writes the class.</summary>
    public void Write()
    {
        DocComment.Summary(_writer, Description());
        if (ConditionTexts().ToArray() is { Length: > 0 } conditions)
        {
            _writer.Line($"[{RuntimeNames.Bounds}({CSharpLiterals.Of(string.Join(InputCondition.Separator, conditions))})]");
        }

        _writer.Open($"public static class {TypeNames.IndicatorName(_indicator.Path)}");
        WriteInputRecord();
        foreach (var list in _inputs.Where(i => i.IsList && i.Input.Owner == _indicator.Path).GroupBy(i => i.Record).Select(g => g.First()))
        {
            _writer.Line();
            RecordEmitter.Write(_writer, TypeNames.RecordName(list.Input.Owner, list.Input.Variable, true), list.Input.Arti, list.Input.Bidang);
        }

        if (!_indicator.IsComponent)
        {
            _writer.Line();
            DocComment.Summary(_writer, "Keterangan indikator, dan penghitungannya dari masukan menurut nama.");
            _writer.Line($"public static {RuntimeNames.DefinitionBase} {IndicatorMembers.Definition} {{ get; }} = new {IndicatorMembers.DefinitionClass}();");
        }

        WriteCompute();
        WriteTryCompute();
        WriteComputeFromRecord();
        if (!_indicator.IsComponent)
        {
            WriteAchieve();
        }

        WriteValidate();
        WriteFull();
        WriteFinish();
        WriteIsWithinBounds();
        WriteCheck();
        if (!_indicator.IsComponent)
        {
            WriteDefinition();
        }

        _writer.Close();
    }

    private IEnumerable<string> Description()
    {
        yield return _indicator.Nama;
        yield return Labelled("Formula", _context.Sentence);
        yield return Labelled("Satuan", _indicator.Satuan?.Judul ?? "");
        yield return _indicator.IsComponent ? "" : "Polaritas: " + _indicator.Polaritas switch
        {
            ArahPolaritas.Turun => "turun (makin rendah makin baik)",
            ArahPolaritas.Stabil => "stabil" + (_indicator.RentangStabil is { } range ? " " + range.Tulisan : ""),
            _ => "naik (makin tinggi makin baik)",
        };
        yield return Labelled("Penanggung jawab", string.Join("; ", _indicator.PenanggungJawab));
        yield return Labelled("Sumber data", string.Join("; ", _indicator.SumberData));
        yield return Labelled("Sasaran", _context.Goal);
    }

    private static string Labelled(string label, string text) => text.Length == 0 ? "" : label + ": " + text;

    private void WriteInputRecord()
    {
        DocComment.Summary(_writer, "Masukan " + _indicator.Nama + "; yang belum diisi bernilai null.");
        foreach (var input in _inputs)
        {
            DocComment.EscapedParameter(_writer, input.Member.TrimStart('@'), input.Documentation);
        }

        WriteHead($"public sealed record {IndicatorMembers.Inputs}(", _inputs.Select(i => $"{i.MemberType} {i.Member} = null"), ");");
    }

    private void WriteCompute()
    {
        _writer.Line();
        DocComment.Summary(_writer, "Menghitung " + NameWithUnit() + ".");
        WriteParameterDocs();
        _writer.Line($"/// <exception cref=\"{RuntimeNames.Exception}\">Masukan melanggar batas, atau hasilnya tidak terdefinisi.</exception>");
        WriteHead($"public static decimal {IndicatorMembers.Compute}(", Parameters(), ")");
        _writer.Open();
        bool isBound = HasBounds;
        if (isBound)
        {
            _writer.Open($"if ({Call(IndicatorMembers.IsWithinBounds, Arguments())})");
        }

        _writer.Line($"{RuntimeNames.Failure} {_failure} = default;");
        _writer.Open("try");
        _writer.Line($"decimal {_full} = {Call(IndicatorMembers.Full, CoreArguments().Append("ref " + _failure))};");
        if (_canFail)
        {
            _writer.Open($"if (!{_failure}.Ada)");
        }

        _writer.Line($"return {Rounded()};");
        if (_canFail)
        {
            _writer.Close();
        }

        _writer.Close();
        _writer.Open($"catch ({RuntimeNames.Overflow})");
        _writer.Line($"// {IndicatorMembers.TryCompute} menyebutkan alasannya.");
        _writer.Close();
        if (isBound)
        {
            _writer.Close();
        }

        _writer.Line();
        _writer.Line($"throw {_checks}.Galat({CSharpLiterals.Of(_indicator.Id)}, {Call(IndicatorMembers.TryCompute, Arguments())});");
        _writer.Close();
    }

    private void WriteTryCompute()
    {
        _writer.Line();
        DocComment.Summary(_writer, "Menghitung " + NameWithUnit() + "; tanpa nilai, hasilnya menyebutkan alasan.");
        WriteParameterDocs();
        WriteHead($"public static {RuntimeNames.Result} {IndicatorMembers.TryCompute}(", Parameters(), ")");
        _writer.Open();
        if (HasBounds)
        {
            var members = _inputs.Select(i => i.IsList ? i.Parameter + ".ToArray()" : i.Parameter);
            _writer.Open($"if (!{Call(IndicatorMembers.IsWithinBounds, Arguments())})");
            _writer.Line($"return {_checks}.Gagal({IndicatorMembers.Validate}(new {IndicatorMembers.Inputs}({string.Join(", ", members)})));");
            _writer.Close();
            _writer.Line();
        }

        _writer.Line($"return {Call(IndicatorMembers.Finish, CoreArguments())};");
        _writer.Close();
    }

    private void WriteFinish()
    {
        _writer.Line();
        WriteHead($"private static {RuntimeNames.Result} {IndicatorMembers.Finish}(", _inputs.Select(i => $"{i.CoreType} {i.Parameter}"), ")");
        _writer.Open();
        _writer.Line($"{RuntimeNames.Failure} {_failure} = default;");
        _writer.Open("try");
        _writer.Line($"decimal {_full} = {Call(IndicatorMembers.Full, Arguments().Append("ref " + _failure))};");
        string success = $"{RuntimeNames.Result}.Berhasil({Rounded()}, {_full})";
        _writer.Line(_canFail ? $"return {_failure}.Ada ? {RuntimeNames.Result}.Gagal(in {_failure}) : {success};" : $"return {success};");
        _writer.Close();
        _writer.Open($"catch ({RuntimeNames.Overflow})");
        _writer.Line($"return {_checks}.Melampaui({_failure});");
        _writer.Close();
        _writer.Close();
    }

    private void WriteComputeFromRecord()
    {
        _writer.Line();
        DocComment.Summary(_writer, "Menghitung " + NameWithUnit() + ".");
        DocComment.Parameter(_writer, Given, "Masukannya.");
        _writer.Line($"/// <exception cref=\"{RuntimeNames.Exception}\">Masukan belum lengkap atau melanggar batas, atau hasilnya tidak terdefinisi.</exception>");
        _writer.Line($"public static decimal {IndicatorMembers.Compute}({IndicatorMembers.Inputs} {Given}) =>");
        _writer.Deeper(w => w.Line($"{_checks}.Nilai({CSharpLiterals.Of(_indicator.Id)}, {IndicatorMembers.TryCompute}({Given}));"));
        _writer.Line();
        DocComment.Summary(_writer, "Menghitung " + NameWithUnit() + "; tanpa nilai, hasilnya menyebutkan alasan.");
        DocComment.Parameter(_writer, Given, "Masukannya.");
        _writer.Open($"public static {RuntimeNames.Result} {IndicatorMembers.TryCompute}({IndicatorMembers.Inputs} {Given})");
        _writer.Line($"{_checks}.Ada({Given});");
        string call = $"{IndicatorMembers.TryCompute}({string.Join(", ", _inputs.Select(i => i.Parameter))})";
        if (_inputs.Length == 0)
        {
            _writer.Line($"return {call};");
        }
        else
        {
            string isComplete = string.Join(" && ", _inputs.Select(i => $"{Given}.{i.Member} is {{ }} {i.Parameter}"));
            _writer.Line($"return {isComplete}");
            _writer.Deeper(w =>
            {
                w.Line("? " + call);
                w.Line($": {_checks}.Gagal({IndicatorMembers.Validate}({Given}));");
            });
        }

        _writer.Close();
    }

    private void WriteFull()
    {
        string body = _indicator.Formula is { } formula ? _formula.Emit(formula) : _inputs[0].Parameter;
        var parameters = _inputs.Select(i => $"{i.CoreType} {i.Parameter}").Append($"ref {RuntimeNames.Failure} {_failure}");
        _writer.Line();
        DocComment.Summary(_writer, "Nilai sebelum dibulatkan, untuk formula lain; masukannya sudah diperiksa.");
        _writer.Line(RuntimeNames.Hidden);
        if (IsWorthInlining())
        {
            _writer.Line(RuntimeNames.Inline);
        }

        WriteHead($"internal static decimal {IndicatorMembers.Full}(", parameters, ") =>");
        _writer.Deeper(w => w.Line(body + ";"));
        _formula.WriteParts(_writer);
    }

    /// <summary>A short formula is as fast as one written by hand only where it stands in place of its call; a long one does not notice.</summary>
    private bool IsWorthInlining() => _indicator.Formula is not { } formula
        || (FormulaWalker.All(formula).Take(LargestInlined + 1).Count() <= LargestInlined && !_indicator.References().Any());

    private void WriteParameterDocs()
    {
        foreach (var input in _inputs)
        {
            DocComment.EscapedParameter(_writer, input.Name, input.Documentation);
        }
    }

    /// <summary>Writes a head on one line, or, where that grows long, each parameter on its own.</summary>
    private void WriteHead(string head, IEnumerable<string> parameters, string tail)
    {
        string[] all = parameters.ToArray();
        string line = head + string.Join(", ", all) + tail;
        if (line.Length <= LongestLine || all.Length < 2)
        {
            _writer.Line(line);
            return;
        }

        _writer.Line(head);
        _writer.Deeper(w =>
        {
            for (int i = 0; i < all.Length; i++)
            {
                w.Line(all[i] + (i < all.Length - 1 ? "," : tail));
            }
        });
    }

    private string NameWithUnit() => _indicator.Nama + (_indicator.Satuan is { Pembilang.Jenis: not JenisSatuan.BukanBilangan } unit ? ", dalam " + unit.Judul : "");

    private IEnumerable<string> Parameters() => _inputs.Select(i => $"{i.ParameterType} {i.Parameter}");

    private IEnumerable<string> Arguments() => _inputs.Select(i => i.Parameter);

    private IEnumerable<string> CoreArguments() => _inputs.Select(i => i.ToCore(i.Parameter));

    private static string Call(string method, IEnumerable<string> arguments) => $"{method}({string.Join(", ", arguments)})";

    private string Rounded() => _indicator.Pembulatan.Cara switch
    {
        CaraBulat.Bulat => $"{RuntimeNames.Rounding}.Bulat({_full}, {CSharpLiterals.Of(_indicator.Pembulatan.Desimal)})",
        CaraBulat.Potong => $"{RuntimeNames.Rounding}.Potong({_full}, {CSharpLiterals.Of(_indicator.Pembulatan.Desimal)})",
        _ => _full,
    };
}
