using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>What a name in a formula means.</summary>
internal abstract record Symbol
{
    public sealed record Variable(string Owner, VariableSignature Declared) : Symbol;

    public sealed record List(string Owner, ListSignature Declared) : Symbol;

    public sealed record Field(string Owner, ListSignature Whole, VariableSignature Declared) : Symbol;

    public sealed record Constant(ConstantSignature Declared) : Symbol;

    public sealed record Indicator(IndicatorSignature Declared) : Symbol;

    public sealed record Group(GroupSignature Declared) : Symbol;
}

/// <summary>Finds what names mean, from the inside out: the indicator's own inputs, its office's, the project's.</summary>
internal sealed class NameResolver(DeclarationTable table)
{
    /// <summary>The scopes that can be seen from one, the nearest first: an official sees its office, an office the project.</summary>
    public static IEnumerable<string> ScopesFrom(string scope)
    {
        while (scope.Length > 0)
        {
            yield return scope;
            int dot = scope.LastIndexOf('.');
            scope = dot < 0 ? "" : scope.Substring(0, dot);
        }

        yield return "";
    }

    public Symbol? Resolve(IndicatorSignature user, string name)
    {
        int dot = name.IndexOf('.');
        if (dot < 0)
        {
            return FindInput(user, name) ?? FindIndicator(user.Scope, name);
        }

        string list = name.Substring(0, dot);
        string field = name.Substring(dot + 1);
        return FindInput(user, list) is Symbol.List found
            ? FindField(found, field)
            : FindIndicator(user.Scope, name);
    }

    /// <summary>What `capaian(X)` or `serapan(X)` is asked of.</summary>
    public Symbol? ResolveMeasured(IndicatorSignature user, string name)
    {
        foreach (string scope in ScopesFrom(user.Scope))
        {
            string path = scope.Length == 0 ? name : scope + "." + name;
            if (table.Groups.TryGetValue(path, out var group))
            {
                return new Symbol.Group(group);
            }
        }

        return FindIndicator(user.Scope, name);
    }

    /// <summary>The indicators a group gathers, groups in groups opened; circles end where they close.</summary>
    public IReadOnlyList<IndicatorSignature> MembersOf(GroupSignature group)
    {
        var members = new List<IndicatorSignature>();
        var seen = new HashSet<string>(StringComparer.Ordinal) { group.Path };
        var waiting = new Stack<(string Scope, string Name)>();
        Open(group);
        while (waiting.Count > 0)
        {
            var (scope, name) = waiting.Pop();
            var user = new IndicatorSignature("", "", scope, null, default, default, default, null, null, null);
            switch (ResolveMeasured(user, name))
            {
                case Symbol.Indicator indicator when seen.Add(indicator.Declared.Path):
                    members.Add(indicator.Declared);
                    break;
                case Symbol.Group inner when seen.Add(inner.Declared.Path):
                    Open(inner.Declared);
                    break;
            }
        }

        return members;

        void Open(GroupSignature opened)
        {
            foreach (string name in opened.Anggota.Reverse())
            {
                waiting.Push((opened.Scope, name));
            }
        }
    }

    /// <summary>Every name a formula there could mean: what a misspelt one is compared with.</summary>
    public IEnumerable<string> NamesSeenBy(IndicatorSignature user)
    {
        foreach (var variable in user.Variabel)
        {
            yield return variable.Nama;
        }

        foreach (var list in user.Daftar)
        {
            yield return list.Nama;
            foreach (var field in list.Bidang)
            {
                yield return list.Nama + "." + field.Nama;
            }
        }

        foreach (string scope in ScopesFrom(user.Scope))
        {
            foreach (string name in table.SharedNamesIn(scope))
            {
                yield return name;
            }
        }

        foreach (string constant in table.Constants.Keys)
        {
            yield return constant;
        }

        foreach (string path in table.Indicators.Keys.Where(p => p != user.Path))
        {
            string? scope = ScopesFrom(user.Scope).FirstOrDefault(s => s.Length > 0 && path.StartsWith(s + ".", StringComparison.Ordinal));
            yield return scope is null ? path : path.Substring(scope.Length + 1);
        }
    }

    private Symbol? FindInput(IndicatorSignature user, string name)
    {
        foreach (var variable in user.Variabel)
        {
            if (variable.Nama == name)
            {
                return new Symbol.Variable(user.Path, variable);
            }
        }

        foreach (var list in user.Daftar)
        {
            if (list.Nama == name)
            {
                return new Symbol.List(user.Path, list);
            }
        }

        foreach (string scope in ScopesFrom(user.Scope))
        {
            if (table.FindVariable(scope, name) is { } variable)
            {
                return new Symbol.Variable(scope, variable);
            }

            if (table.FindList(scope, name) is { } list)
            {
                return new Symbol.List(scope, list);
            }
        }

        return table.Constants.TryGetValue(name, out var constant) ? new Symbol.Constant(constant) : null;
    }

    private Symbol? FindIndicator(string from, string name)
    {
        foreach (string scope in ScopesFrom(from))
        {
            if (table.Indicators.TryGetValue(scope.Length == 0 ? name : scope + "." + name, out var indicator))
            {
                return new Symbol.Indicator(indicator);
            }
        }

        return null;
    }

    private static Symbol.Field? FindField(Symbol.List list, string name)
    {
        foreach (var field in list.Declared.Bidang)
        {
            if (field.Nama == name)
            {
                return new Symbol.Field(list.Owner, list.Declared, field);
            }
        }

        return null;
    }
}
