using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Evaluation;

/// <summary>Runs the worked examples of an indicator.</summary>
internal sealed class ExampleChecker
{
    private readonly IndicatorBinding _binding;
    private readonly IReadOnlyDictionary<string, BoundIndicator> _indicators;
    private readonly DiagnosticBag _diagnostics;
    private readonly bool _isTrusted;

    private ExampleChecker(IndicatorBinding binding, IReadOnlyDictionary<string, BoundIndicator> indicators, DiagnosticBag diagnostics, bool isTrusted)
    {
        _isTrusted = isTrusted;
        _binding = binding;
        _indicators = indicators;
        _diagnostics = diagnostics;
    }

    /// <summary>Checks every example of an indicator that can be computed.</summary>
    /// <param name="binding">The indicator.</param>
    /// <param name="indicators">Every indicator by full Id.</param>
    /// <param name="diagnostics">Where findings go.</param>
    /// <param name="isTrusted">Whether the formula is right in itself, so that its result is worth a comparison.</param>
    public static void Check(IndicatorBinding binding, IReadOnlyDictionary<string, BoundIndicator> indicators, DiagnosticBag diagnostics, bool isTrusted)
    {
        var checker = new ExampleChecker(binding, indicators, diagnostics, isTrusted);
        foreach (var example in binding.Syntax.Contoh)
        {
            checker.Check(example);
        }
    }

    private void Check(ExampleSyntax example)
    {
        if (ReadInputs(example) is not { } inputs)
        {
            return;
        }

        var missing = _binding.Bound.Masukan.Where(i => !inputs.Has(i.Key)).Select(i => i.Key).ToArray();
        if (missing.Length > 0)
        {
            _diagnostics.Report(Rules.ExampleInputs, example.Span, Messages.ExampleLacks(missing));
            return;
        }

        if (!_isTrusted)
        {
            return; // what the formula gives is wrong, and has been said
        }

        var steps = new List<(BoundExpression Node, decimal Value)>();
        var evaluator = new Evaluator(_indicators, (node, value) => steps.Add((node, value)));
        var result = evaluator.Evaluate(_binding.Bound, inputs);
        string stated = AngkaIndonesia.Tulis(example.Result.Value, example.Result.Decimals);
        if (!result.Sah)
        {
            _diagnostics.Report(Rules.ExampleFails, example.Result.Span, Messages.ExampleHasNoResult(stated, result.Status, result.Alasan ?? ""));
            return;
        }

        // What is not rounded at all cannot be stated in full: it is compared as far as the example states it.
        string? unit = _binding.Bound.Satuan?.Pembilang.Nama;
        decimal computed = _binding.Bound.Pembulatan.Cara == CaraBulat.Tanpa
            ? Pembulatan.Bulat(result.Nilai, Math.Min(example.Result.DecimalsIn(unit), Pembulatan.DesimalTerbanyak))
            : result.Nilai;
        if (example.Result.In(unit) != computed)
        {
            _diagnostics.Report(
                Rules.ExampleFails,
                example.Result.Span,
                Messages.ExampleFails(stated, Show(computed)),
                [],
                Steps(steps, Show(computed), stated),
                new TextEdit(example.Result.Span, Show(computed)));
        }
    }

    private string Show(decimal value) => _binding.Bound.Pembulatan.Cara == CaraBulat.Tanpa
        ? AngkaIndonesia.Tulis(value)
        : AngkaIndonesia.Tulis(value, _binding.Bound.Pembulatan.Desimal);

    /// <summary>The calculation, line by line: what went in, the value of every operation with the innermost first, what came out and what is stated.</summary>
    private LocalizedText[] Steps(List<(BoundExpression Node, decimal Value)> steps, string computed, string stated)
    {
        var inputs = steps.Where(s => s.Node is BoundInputReference);
        var operations = steps.Where(s => s.Node is not (BoundNumber or BoundInputReference or BoundConstantReference));
        var lines = inputs.Concat(operations)
            .Select(s => (What: Same(FormulaText.Of(s.Node)), Value: AngkaIndonesia.Tulis(Pembulatan.Bulat(s.Value, 10))))
            .Distinct()
            .Append((What: Messages.Result(_binding.Bound.Pembulatan), Value: computed))
            .Append((What: Messages.StatedResult, Value: stated))
            .ToArray();
        int indonesian = lines.Max(l => l.What.Indonesian.Length);
        int english = lines.Max(l => l.What.English.Length);
        return lines.Select(l => new LocalizedText(
            $"{l.What.Indonesian.PadRight(indonesian)} = {l.Value}",
            $"{l.What.English.PadRight(english)} = {l.Value}")).ToArray();
    }

    /// <summary>`P1.jumlah` also where no other input is called `jumlah`: who writes an example need not know what else there is.</summary>
    private static string NameWithOwner(BoundInput input) => input.Owner.Substring(input.Owner.LastIndexOf('.') + 1) + "." + input.Variable + input.PeriodSuffix;

    private static LocalizedText Same(string text) => new(text, text);

    private EvaluationInputs? ReadInputs(ExampleSyntax example)
    {
        var inputs = new EvaluationInputs();
        bool isSound = true;
        foreach (var given in example.Inputs)
        {
            string key = given.Name.Text + BoundInput.SuffixOf(given.Period?.Back ?? 0, given.Period?.IsBase ?? false);
            var input = _binding.Bound.Masukan.FirstOrDefault(i => i.Key == key) ?? _binding.Bound.Masukan.FirstOrDefault(i => NameWithOwner(i) == key);
            key = input?.Key ?? key;
            if (input is null && IsUnused(given.Name.Text))
            {
                continue; // that the formula does not use it is said where it is declared
            }

            if (input is null)
            {
                string[] keys = _binding.Bound.Masukan.Select(i => i.Key).ToArray();
                string? nearest = NearestName.Find(key, keys);
                isSound &= Refuse(given.Span, Messages.ExampleUnknownInput(key, keys, nearest), nearest);
            }
            else if (inputs.Has(key))
            {
                isSound &= Refuse(given.Span, Messages.ExampleTwice(key));
            }
            else if ((input.Jenis == JenisMasukan.Daftar) != (given.Value is null))
            {
                isSound &= Refuse(given.Span, Messages.ExampleShape(key, input.Jenis == JenisMasukan.Daftar));
            }
            else if (given.Value is { } number)
            {
                inputs.Set(key, number.In(input.Satuan?.Pembilang.Nama));
            }
            else
            {
                isSound &= ReadRecords(input, given, inputs);
            }
        }

        return isSound ? inputs : null;
    }

    private bool IsUnused(string name) =>
        _binding.Syntax.Variables.Select(v => v.Name.Text).Concat(_binding.Syntax.Lists.Select(l => l.Name.Text)).Contains(name)
        && !_binding.Bound.Masukan.Any(i => i.Variable == name && i.Owner == _binding.Bound.Path);

    private bool ReadRecords(BoundInput list, ExampleInputSyntax given, EvaluationInputs inputs)
    {
        bool isSound = true;
        var records = new List<IReadOnlyDictionary<string, decimal>>();
        string[] fields = list.Bidang.Select(f => f.Nama).ToArray();
        foreach (var record in given.Records)
        {
            var values = new Dictionary<string, decimal>(StringComparer.Ordinal);
            foreach (var field in record.Fields)
            {
                if (!fields.Contains(field.Name.Text))
                {
                    string? nearest = NearestName.Find(field.Name.Text, fields);
                    isSound &= Refuse(field.Span, Messages.ExampleUnknownInput(field.Name.Text, fields, nearest), nearest);
                }
                else if (values.ContainsKey(field.Name.Text))
                {
                    isSound &= Refuse(field.Span, Messages.ExampleTwice(field.Name.Text));
                }

                string? unit = list.Bidang.FirstOrDefault(f => f.Nama == field.Name.Text)?.Satuan?.Pembilang.Nama;
                values[field.Name.Text] = field.Value?.In(unit) ?? 0;
            }

            string[] missing = fields.Where(f => !values.ContainsKey(f)).ToArray();
            if (missing.Length > 0 && isSound)
            {
                isSound &= Refuse(record.Span, Messages.ExampleLacks(missing));
            }

            records.Add(values);
        }

        inputs.Set(list.Key, records);
        return isSound;
    }

    private bool Refuse(TextSpan span, LocalizedText message, string? replacement = null)
    {
        _diagnostics.Report(Rules.ExampleInputs, span, message, replacement);
        return false;
    }
}
