using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Bounds: once as a quick yes or no for values that are there, once in full for values that may be missing.</summary>
internal sealed partial class IndicatorEmitter
{
    private bool HasBounds => QuickConditions().Any() || _inputs.Any(i => i.IsList && RecordConditions(i).Any());

    private void WriteIsWithinBounds()
    {
        if (!HasBounds)
        {
            return;
        }

        string[] conditions = QuickConditions().ToArray();
        var lists = _inputs.Where(i => i.IsList && RecordConditions(i).Any()).ToArray();
        _writer.Line();
        if (lists.Length == 0)
        {
            _writer.Line(RuntimeNames.Inline);
            WriteHead($"private static bool {IndicatorMembers.IsWithinBounds}(", Parameters(), ") =>");
            _writer.Deeper(w => w.Line(string.Join(" && ", conditions) + ";"));
            return;
        }

        WriteHead($"private static bool {IndicatorMembers.IsWithinBounds}(", Parameters(), ")");
        _writer.Open();
        if (conditions.Length > 0)
        {
            _writer.Open($"if (!({string.Join(" && ", conditions)}))");
            _writer.Line("return false;");
            _writer.Close();
            _writer.Line();
        }

        foreach (var list in lists)
        {
            _writer.Open($"foreach (ref readonly {list.Record} {_item} in {list.Parameter})");
            _writer.Open($"if (!({string.Join(" && ", RecordConditions(list))}))");
            _writer.Line("return false;");
            _writer.Close();
            _writer.Close();
            _writer.Line();
        }

        _writer.Line("return true;");
        _writer.Close();
    }

    private IEnumerable<string> QuickConditions()
    {
        foreach (var input in _inputs)
        {
            switch (input.Input.Jenis)
            {
                case JenisMasukan.Daftar when input.Input.Banyak is { } count:
                    yield return $"{input.Parameter}.Length == {CSharpLiterals.Of(count)}";
                    break;
                case JenisMasukan.Predikat:
                    yield return $"(int){input.Parameter} >= 1 && (int){input.Parameter} <= {_types.ScaleCount(input.Input.Skala ?? "")}";
                    break;
                case JenisMasukan.Angka when input.Input.Batas is { } bounds:
                    foreach (string condition in Conditions(input.Parameter, bounds, input.Input.IsWhole))
                    {
                        yield return condition;
                    }

                    break;
            }
        }

        foreach (var (part, whole) in Parts())
        {
            yield return $"{part.Parameter} <= {whole.Parameter}";
        }
    }

    /// <summary>The same conditions as the analyzer of calls reads them: on parameters, without lists and labels.</summary>
    private IEnumerable<string> ConditionTexts()
    {
        foreach (var input in _inputs.Where(i => i.Input.Jenis == JenisMasukan.Angka))
        {
            if (input.Input.Batas?.Bawah is { } low)
            {
                yield return InputCondition.Write(input.Name, input.Input.Batas.BawahTerbuka ? ">" : ">=", low);
            }

            if (input.Input.Batas?.Atas is { } high)
            {
                yield return InputCondition.Write(input.Name, input.Input.Batas.AtasTerbuka ? "<" : "<=", high);
            }
        }

        foreach (var (part, whole) in Parts())
        {
            yield return InputCondition.Write(part.Name, whole.Name);
        }
    }

    private IEnumerable<(InputCode Part, InputCode Whole)> Parts()
    {
        foreach (var input in _inputs.Where(i => i.Input.Jenis == JenisMasukan.Angka && i.Input.BagianDari is not null))
        {
            if (_inputs.FirstOrDefault(i => i.Input.Key == input.Input.BagianDari && i.Input.Jenis == JenisMasukan.Angka) is { } whole)
            {
                yield return (input, whole);
            }
        }
    }

    private IEnumerable<string> RecordConditions(InputCode list)
    {
        for (int i = 0; i < list.FieldNames.Length; i++)
        {
            var field = list.Input.Bidang[i];
            if (field.Batas is { } bounds)
            {
                foreach (string condition in Conditions($"{_item}.{list.FieldNames[i]}", bounds, field.IsWhole))
                {
                    yield return condition;
                }
            }
        }

        foreach (var (part, whole) in PartsOf(list))
        {
            yield return $"{_item}.{list.FieldNames[part]} <= {_item}.{list.FieldNames[whole]}";
        }
    }

    private static IEnumerable<(int Part, int Whole)> PartsOf(InputCode list)
    {
        var fields = list.Input.Bidang;
        for (int i = 0; i < fields.Count; i++)
        {
            for (int j = 0; j < fields.Count; j++)
            {
                if (i != j && fields[i].BagianDari == fields[j].Nama)
                {
                    yield return (i, j);
                    break;
                }
            }
        }
    }

    private static IEnumerable<string> Conditions(string value, Batas bounds, bool isWhole)
    {
        if (bounds.Bawah is { } low)
        {
            yield return Compare(value, bounds.BawahTerbuka ? ">" : ">=", low, isWhole);
        }

        if (bounds.Atas is { } high)
        {
            yield return Compare(value, bounds.AtasTerbuka ? "<" : "<=", high, isWhole);
        }
    }

    /// <summary>Whole numbers are compared as such where the bound is one too: that costs a fraction of comparing decimals.</summary>
    private static string Compare(string value, string sign, decimal bound, bool isWhole) =>
        isWhole && bound == decimal.Truncate(bound) && bound is >= long.MinValue and <= long.MaxValue
            ? $"{value} {sign} {CSharpLiterals.Of((long)bound)}"
            : $"{value} {sign} {CSharpLiterals.Of(bound)}";

    private void WriteValidate()
    {
        _writer.Line();
        DocComment.Summary(_writer, "Semua yang keliru pada masukan, bukan hanya yang pertama; kosong bila tidak ada.");
        DocComment.Parameter(_writer, Given, "Masukannya.");
        _writer.Open($"public static {RuntimeNames.Violations} {IndicatorMembers.Validate}({IndicatorMembers.Inputs} {Given})");
        _writer.Line($"{_checks}.Ada({Given});");
        _writer.Line($"return {Call(IndicatorMembers.Check, _inputs.Select(i => i.ToCheck($"{Given}.{i.Member}")))};");
        _writer.Close();
    }

    private void WriteCheck()
    {
        _writer.Line();
        WriteHead($"private static {RuntimeNames.Violations} {IndicatorMembers.Check}(", _inputs.Select(i => $"{i.CheckType} {i.Parameter}"), ")");
        _writer.Open();
        _writer.Line($"{_checks} {_check} = new {_checks}();");
        foreach (var input in _inputs)
        {
            WriteCheck(input);
        }

        foreach (var input in _inputs)
        {
            WritePartChecks(input);
        }

        _writer.Line();
        _writer.Line($"return {_check}.Hasil;");
        _writer.Close();
    }

    private void WritePartChecks(InputCode input)
    {
        if (!input.IsList)
        {
            foreach (var (part, whole) in Parts().Where(p => p.Part == input))
            {
                _writer.Line($"{_check}.Bagian({CSharpLiterals.Of(part.Input.Key)}, {part.Parameter}, {CSharpLiterals.Of(whole.Input.Key)}, {whole.Parameter});");
            }

            return;
        }

        if (!PartsOf(input).Any())
        {
            return;
        }

        OpenRecords(input);
        foreach (var (part, whole) in PartsOf(input))
        {
            string names = $"{CSharpLiterals.Of(input.Input.Bidang[part].Nama)}, {Cell(input, part)}, {CSharpLiterals.Of(input.Input.Bidang[whole].Nama)}, {Cell(input, whole)}";
            _writer.Line($"{_check}.Bagian({CSharpLiterals.Of(input.Input.Key)}, {_index}, {names});");
        }

        _writer.Close();
    }

    private void WriteCheck(InputCode input)
    {
        string key = CSharpLiterals.Of(input.Input.Key);
        switch (input.Input.Jenis)
        {
            case JenisMasukan.Daftar:
                _writer.Line($"{_check}.Daftar({key}, {input.Parameter}, {CSharpLiterals.Of(input.Input.Banyak ?? -1)});");
                OpenRecords(input);
                for (int i = 0; i < input.FieldNames.Length; i++)
                {
                    var field = input.Input.Bidang[i];
                    string cell = Cell(input, i);
                    _writer.Line($"{_check}.Angka({key}, {_index}, {CSharpLiterals.Of(field.Nama)}, {cell}, {Facts(cell, field.Batas, field.IsWhole)});");
                }

                _writer.Close();
                break;
            case JenisMasukan.Predikat:
                string count = _types.ScaleCount(input.Input.Skala ?? "");
                _writer.Line($"{_check}.Angka({key}, {input.Parameter}, true, !({input.Parameter} < 1m || {input.Parameter} > {count}), {_checks}.Tingkat({count}));");
                break;
            case JenisMasukan.Tanggal:
                _writer.Line($"{_check}.Tanggal({key}, {input.Parameter});");
                break;
            default:
                _writer.Line($"{_check}.Angka({key}, {input.Parameter}, {Facts(input.Parameter, input.Input.Batas, input.Input.IsWhole)});");
                break;
        }
    }

    private void OpenRecords(InputCode list) =>
        _writer.Open($"for (int {_index} = 0; {list.Parameter} is not null && {_index} < {list.Parameter}.Length; {_index}++)");

    private string Cell(InputCode list, int field) => $"{list.Parameter}[{_index}][{CSharpLiterals.Of(field)}]";

    /// <summary>Whether it is whole, whether it is within its bounds (a missing value breaks none), and the bounds.</summary>
    private static string Facts(string value, Batas? bounds, bool isWhole)
    {
        var broken = new List<string>();
        if (bounds?.Bawah is { } low)
        {
            broken.Add($"{value} {(bounds.BawahTerbuka ? "<=" : "<")} {CSharpLiterals.Of(low)}");
        }

        if (bounds?.Atas is { } high)
        {
            broken.Add($"{value} {(bounds.AtasTerbuka ? ">=" : ">")} {CSharpLiterals.Of(high)}");
        }

        string isWithin = broken.Count == 0 ? "true" : $"!({string.Join(" || ", broken)})";
        return $"{(isWhole ? "true" : "false")}, {isWithin}, {CSharpLiterals.Of(bounds?.Tulisan ?? "")}";
    }
}
