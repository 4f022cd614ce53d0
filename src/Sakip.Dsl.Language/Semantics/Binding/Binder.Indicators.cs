using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>Indicators and scoring rules.</summary>
public sealed partial class Binder
{
    private static readonly RoundingSyntax DefaultRounding = new(CaraBulat.Bulat, 2);

    private BoundIndicator BindIndicator(IndicatorSyntax syntax, string scope)
    {
        var signature = SignatureReader.SignatureOf(syntax, scope);
        bool isNamed = syntax.Id.Text.Length > 0;
        bool isFirst = !isNamed || CheckTwice(DeclarationKinds.Top, signature.Path, syntax.Id);
        bool isOwner = isNamed && isFirst;
        _told.Clear();
        bool inputsAreSound = CheckInputs(syntax, scope) & CheckUnits(syntax);

        // Another declaration of this name owns the plan; that of one without a name, or with another's, is made for its own sake.
        var plan = (isOwner ? _inputs : new InputPlanner(_table)).PlanOf(signature);
        bool isReachable = !isOwner || CheckReach(signature, syntax);
        var spans = (IReadOnlyList<TextSpan>)[];
        BoundExpression? formula = null;
        if (syntax.Formula is not null && syntax.Nilai is null)
        {
            var binder = new FormulaBinder(signature, plan, _names, _table, _diagnostics, syntax.Lost, _told);
            formula = binder.Bind(syntax.Formula);
            spans = binder.Spans;
            if (formula is not null)
            {
                CheckUnused(syntax, signature); // in a broken formula the broken name may be the one that is missed
            }
        }

        CheckNeeded(syntax);
        CheckReferences(syntax, signature);
        bool hasValue = formula is not null || (syntax.Formula is null && syntax.Nilai is not null && !syntax.Written.Contains("formula"));
        bool isSound = isOwner && inputsAreSound && hasValue && isReachable && syntax.Lost.IsEmpty
            && !(syntax.Nilai?.Scale is { } scale && !_table.Scales.ContainsKey(scale.Text));
        var bound = Bind(syntax, signature, plan, formula, isSound);
        _bindings.Add(new IndicatorBinding(syntax, bound, spans));
        return bound;
    }

    private BoundIndicator Bind(IndicatorSyntax syntax, IndicatorSignature signature, InputPlan plan, BoundExpression? formula, bool isSound) => new(
        signature.Path,
        syntax.Id.Text,
        syntax.Title.Value,
        syntax.IsComponent,
        signature.Satuan is { } unit ? UnitBinder.Bind(unit, _table) : null,
        syntax.Polaritas?.Arah,
        Batas.Of(syntax.Polaritas?.Range),
        formula,
        syntax.Nilai?.Asal,
        plan.Inputs,
        syntax.IsComponent ? new RoundingSyntax(CaraBulat.Tanpa, 0) : syntax.Pembulatan ?? DefaultRounding,
        TextsOf(syntax.PenanggungJawab),
        TextsOf(syntax.SumberData),
        syntax.Penjelasan,
        syntax.Formulasi,
        syntax.Definisi,
        TextsOf(syntax.Catatan),
        TextsOf(syntax.DasarHukum),
        Batas.Of(syntax.Rentang),
        syntax.Kategori?.Text,
        syntax.Periode ?? "tahunan",
        syntax.Konsolidasi,
        syntax.KondisiAwal.Select(t => Bind(t, syntax.Satuan)).ToEquatableArray(),
        syntax.Target.Select(t => Bind(t, syntax.Satuan)).ToEquatableArray(),
        syntax.Capaian?.Text ?? _rule,
        isSound)
    {
        Metadata = syntax.Metadata,
    };

    private static BoundTarget Bind(TargetSyntax target, UnitSyntax? unit) => new(
        target.Year, target.Part, target.Value?.In(unit?.Numerator.Text), target.Value?.DecimalsIn(unit?.Numerator.Text) ?? 0, target.Label?.Text, target.Date is { } date ? Tanggal.Tulis(date) : null, target.Date is { } day ? Tanggal.Hari(day) : null);

    private BoundScoringRule Bind(ScoringRuleSyntax rule)
    {
        CheckTwice(DeclarationKinds.Rule, rule.Name.Text, rule.Name);
        if (rule.Predikat is { } bands)
        {
            CheckDeclared(bands, _table.Categories.Keys, Messages.ACategory);
        }

        var (rising, falling, stable) = (BindScore(rule.Naik), BindScore(rule.Turun), BindScore(rule.Stabil));
        bool isSound = rule.Written.Contains("naik") == rising is not null && rule.Written.Contains("turun") == falling is not null && rule.Written.Contains("stabil") == stable is not null;
        return new BoundScoringRule(
            rule.Name.Text,
            rising,
            falling,
            stable,
            Batas.Of(rule.Batas?.Bounds),
            rule.TargetNol is { Score: not null },
            rule.TargetNol?.Score,
            rule.Pembulatan,
            rule.RataRataDibulatkan ?? true,
            rule.Predikat?.Text,
            TextsOf(rule.DasarHukum),
            isSound);
    }

    /// <summary>A score knows two numbers: what was reached and what was aimed at; of a range, its two ends.</summary>
    private BoundExpression? BindScore(ExpressionSyntax? syntax)
    {
        if (syntax is null)
        {
            return null;
        }

        var pure = new UnitMention("bilangan", default, null);
        var known = new[] { "realisasi", "target", "bawah", "atas" }
            .Select(n => new VariableSignature(n, pure, null, n, null, Pengaruh.TidakDisebut));
        var signature = new IndicatorSignature("aturan", "", "", null, known.ToEquatableArray(), default, Mentions.Of(syntax), null, null, null);
        var plan = new InputPlanner(_table).PlanOf(signature);
        return new FormulaBinder(signature, plan, _names, _table, _diagnostics, new LostNames(), new HashSet<string>(StringComparer.Ordinal)).Bind(syntax);
    }
}
