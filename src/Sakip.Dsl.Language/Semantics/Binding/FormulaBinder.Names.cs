using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>Names and the functions that ask for names.</summary>
internal sealed partial class FormulaBinder
{
    private BoundExpression? BindName(NameSyntax syntax, Gathering gathering)
    {
        string name = syntax.Name.Text;
        var mention = MentionOf(syntax, null);
        switch (names.Resolve(indicator, name))
        {
            case Symbol.Variable when plan.Keys.TryGetValue(mention, out string? key):
                return new BoundInputReference(NextNode(syntax.Span), key);

            case Symbol.List when plan.Keys.TryGetValue(mention, out string? key):
                Gather(gathering, key, syntax);
                gathering.IsBare = true;
                return new BoundFieldReference(NextNode(syntax.Span), key, "");

            case Symbol.Field field when plan.Keys.TryGetValue(mention, out string? key):
                Gather(gathering, key, syntax);
                return new BoundFieldReference(NextNode(syntax.Span), key, field.Declared.Nama);

            case Symbol.Constant when syntax.Period is { } period:
                return Refuse(Rules.ValueNotAllowed, period.Span, Messages.NoPeriods(name));

            case Symbol.Constant constant:
                return new BoundConstantReference(NextNode(syntax.Span), name, constant.Declared.Nilai, UnitBinder.Bind(constant.Declared.Satuan, table));

            case Symbol.Indicator other when plan.Arguments.TryGetValue(mention, out var arguments):
                if (syntax.Period is not null && plan.WithoutBase.Contains(mention))
                {
                    return Refuse(Rules.ValueNotAllowed, syntax.Period.Span, Messages.BaseOfEarlier(name));
                }

                return new BoundIndicatorReference(NextNode(syntax.Span), other.Declared.Path, name, arguments);

            default:
                return RefuseName(syntax);
        }
    }

    private BoundExpression? RefuseName(NameSyntax syntax)
    {
        _isSound = false;
        var parts = syntax.Name.Parts;
        if (parts.Count == 2 && names.Resolve(indicator, parts[0].Text) is Symbol.List list)
        {
            string[] fields = list.Declared.Bidang.Select(f => f.Nama).ToArray();
            string? nearestField = NearestName.Find(parts[1].Text, fields);
            return Refuse(Rules.UndefinedName, parts[1].Span, Messages.UndefinedField(parts[0].Text, parts[1].Text, fields), nearestField);
        }

        // What was lost is reported where it stands; and a name that is wrong twice was probably forgotten once.
        string? nearest = NearestName.Find(syntax.Name.Text, names.NamesSeenBy(indicator));
        bool isLost = lost.MayBe(parts[0].Text, nearest) || parts.Any(p => table.Lost.MayBe(p.Text, nearest));
        return isLost || !told.Add(syntax.Name.Text)
            ? null
            : Refuse(Rules.UndefinedName, syntax.Name.Span, Messages.UndefinedName(syntax.Name.Text, nearest), nearest);
    }

    private void Gather(Gathering gathering, string list, NameSyntax syntax)
    {
        if (gathering.List is null)
        {
            gathering.List = list;
            gathering.Written = syntax.Name.Text;
            gathering.Span = syntax.Span;
        }
        else if (gathering.List != list)
        {
            Refuse(Rules.ValueNotAllowed, syntax.Span, Messages.TwoListsInAggregate(gathering.List, list));
        }
    }

    private BoundExpression? BindCall(CallSyntax call, Gathering outer)
    {
        var function = FunctionSymbol.Find(call.Function.Text);
        if (function is null)
        {
            string[] all = FunctionSymbol.All.Select(f => f.Nama).ToArray();
            string? nearest = NearestName.Find(call.Function.Text, all);
            BindForFindings(call);
            _isSound = false;
            return lost.MayBe(call.Function.Text, nearest) ? null
                : names.Resolve(indicator, call.Function.Text) is not null
                ? Refuse(Rules.UnexpectedText, call.Function.Span, Messages.OperatorMissingBehind(call.Function.Text))
                : Refuse(Rules.UnknownFunction, call.Function.Span, Messages.UnknownFunction(call.Function.Text, nearest, all), nearest);
        }

        if (call.Arguments.Count < function.Least || call.Arguments.Count > function.Most)
        {
            BindForFindings(call);
            return Refuse(Rules.UnknownFunction, call.Function.Span, Messages.ArgumentCount(function.Nama, function.Least, function.Most, call.Arguments.Count));
        }

        return function.Fungsi switch
        {
            Fungsi.Capaian or Fungsi.Serapan => BindMeasured(call, function.Fungsi),
            Fungsi.Jika => BindConditional(call, outer),
            _ when function.Gathers => BindGathering(call, function, outer),
            _ => BindPlainCall(call, function, outer),
        };
    }

    private BoundConditional? BindConditional(CallSyntax call, Gathering gathering)
    {
        int node = NextNode(call.Span);
        var condition = BindCondition(call.Arguments[0], gathering);
        var whenTrue = BindNumber(call.Arguments[1], gathering);
        var whenFalse = BindNumber(call.Arguments[2], gathering);
        return condition is null || whenTrue is null || whenFalse is null ? null : new BoundConditional(node, condition, whenTrue, whenFalse);
    }

    private BoundCall? BindPlainCall(CallSyntax call, FunctionSymbol function, Gathering gathering)
    {
        int node = NextNode(call.Span);
        var arguments = BindAll(call, gathering);
        return arguments is null ? null : new BoundCall(node, function.Fungsi, new(arguments));
    }

    /// <summary>`rata(aspek.nilai)` goes over a list; `rata(a; b; c)` over the values listed.</summary>
    private BoundExpression? BindGathering(CallSyntax call, FunctionSymbol function, Gathering outer)
    {
        int node = NextNode(call.Span);
        if (call.Arguments.Count > 1)
        {
            var listed = BindAll(call, outer);
            return listed is null ? null : new BoundCall(node, function.Fungsi, new(listed));
        }

        if (Unwrapped(call.Arguments[0]) is CallSyntax { Function: var inner } measured && FunctionSymbol.Find(inner.Text)?.Fungsi == Fungsi.Capaian && measured.Arguments.Count == 1)
        {
            var members = BindMembers(measured);
            return members is null ? null : new BoundCall(node, function.Fungsi, new(members));
        }

        var gathering = new Gathering();
        var body = BindAny(call.Arguments[0], gathering);
        if (body is null)
        {
            return null;
        }

        if (IsCondition(body) && function.Fungsi != Fungsi.Banyak)
        {
            return Refuse(Rules.ValueNotAllowed, call.Arguments[0].Span, Messages.NumberNeeded());
        }

        if (gathering.List is null)
        {
            return function.Fungsi == Fungsi.Banyak
                ? Refuse(Rules.ValueNotAllowed, call.Arguments[0].Span, Messages.ListNeeded(function.Nama))
                : new BoundCall(node, function.Fungsi, new([body]));
        }

        bool countsRecords = function.Fungsi == Fungsi.Banyak && body is BoundFieldReference;
        if (gathering.IsBare && !countsRecords)
        {
            return Refuse(Rules.ValueNotAllowed, gathering.Span, Messages.FieldNeeded(gathering.Written, FieldsOf(gathering.Written)));
        }

        return new BoundAggregate(node, function.Fungsi, gathering.List, function.Fungsi == Fungsi.Banyak && !IsCondition(body) ? null : body);
    }

    /// <summary>What stands in the brackets of a call that means nothing may hold mistakes of its own.</summary>
    private void BindForFindings(CallSyntax call)
    {
        foreach (var argument in call.Arguments)
        {
            BindAny(argument, new Gathering());
        }
    }

    private string[] FieldsOf(string list) =>
        names.Resolve(indicator, list) is Symbol.List found ? [.. found.Declared.Bidang.Select(f => f.Nama)] : [];

    private BoundExpression[]? BindAll(CallSyntax call, Gathering gathering)
    {
        var bound = call.Arguments.Select(a => BindNumber(a, gathering)).ToArray();
        var whole = bound.OfType<BoundExpression>().ToArray();
        return whole.Length == bound.Length ? whole : null;
    }

    /// <summary>`capaian(X)` of one indicator, `serapan(P)`: the input that carries it.</summary>
    private BoundExpression? BindMeasured(CallSyntax call, Fungsi function)
    {
        var members = BindMembers(call);
        return members is null ? null
            : members.Length == 1 ? members[0]
            : Refuse(Rules.ValueNotAllowed, call.Span, Messages.ListOutsideAggregate(FunctionSymbol.Of(function).Nama + "(…)"));
    }

    private BoundExpression[]? BindMembers(CallSyntax call)
    {
        var function = FunctionSymbol.Find(call.Function.Text)!.Fungsi;
        if (Unwrapped(call.Arguments[0]) is not NameSyntax name)
        {
            Refuse(Rules.ValueNotAllowed, call.Arguments[0].Span, Messages.MeasuredNeeded(FunctionSymbol.Of(function).Nama));
            return null;
        }

        if (!plan.Arguments.TryGetValue(MentionOf(name, function), out var keys) || keys.Count == 0)
        {
            string? nearest = NearestName.Find(name.Name.Text, names.NamesSeenBy(indicator).Concat(table.Groups.Keys));
            _isSound = false;
            if (name.Name.Parts.Any(p => table.Lost.MayBe(p.Text, nearest)) || !told.Add(name.Name.Text))
            {
                return null;
            }

            Refuse(Rules.UndefinedName, name.Name.Span, Messages.UndefinedOf(Messages.AnIndicator, name.Name.Text, nearest), nearest);
            return null;
        }

        return keys.Select(key => (BoundExpression)new BoundInputReference(NextNode(call.Span), key)).ToArray();
    }

    private static ExpressionSyntax Unwrapped(ExpressionSyntax syntax)
    {
        while (syntax is ParenthesizedSyntax bracketed)
        {
            syntax = bracketed.Inner;
        }

        return syntax;
    }

    private static MentionSignature MentionOf(NameSyntax name, Fungsi? function) =>
        new(name.Name.Text, name.Period?.Back ?? 0, name.Period?.IsBase ?? false, function);
}
