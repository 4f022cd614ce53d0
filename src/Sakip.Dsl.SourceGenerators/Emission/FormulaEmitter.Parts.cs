using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>What of a formula becomes methods of its own: walks over lists, and pieces of what is too tall.</summary>
internal sealed partial class FormulaEmitter
{
    private static readonly Dictionary<Fungsi, string> s_aggregates = new()
    {
        [Fungsi.Jumlah] = IndicatorMembers.Sum,
        [Fungsi.Rata] = IndicatorMembers.Mean,
        [Fungsi.Banyak] = IndicatorMembers.Count,
        [Fungsi.Min] = IndicatorMembers.Least,
        [Fungsi.Maks] = IndicatorMembers.Greatest,
    };

    private Code Aggregate(BoundAggregate aggregate)
    {
        var list = _inputs[aggregate.List];
        if (aggregate.Body is not { } body)
        {
            return new Code($"(decimal){list.Parameter}.Length", Level.Unary);
        }

        string method = NextPart(s_aggregates[aggregate.Function]);
        var needed = NeededBy(aggregate);
        string inner = aggregate.Function == Fungsi.Banyak ? Condition(body, list).At(Level.Or) : Number(body, list).At(Level.Or);
        _waiting.Enqueue(writer => WriteAggregate(writer, method, aggregate, list, needed, inner));
        return CallOf(method, needed, item: null);
    }

    private void WriteAggregate(CodeWriter writer, string method, BoundAggregate aggregate, InputCode list, IReadOnlyList<InputCode> needed, string body)
    {
        string records = list.Parameter;
        bool isExtreme = aggregate.Function is Fungsi.Min or Fungsi.Maks;
        writer.Open($"private static decimal {method}({ParametersOf(needed, item: null)})");
        if (isExtreme || aggregate.Function == Fungsi.Rata)
        {
            writer.Open($"if ({records}.Length == 0)");
            writer.Line($"{FailureName}.Catat({RuntimeNames.Status}.MasukanKosong, {RuntimeNames.Reasons}.DaftarKosong({CSharpLiterals.Of(aggregate.List)}));");
            writer.Line("return 0m;");
            writer.Close();
            writer.Line();
        }

        writer.Line($"decimal {_gathered} = 0m;");
        if (isExtreme)
        {
            writer.Line($"bool {_isLater} = false;");
        }

        writer.Open($"foreach (ref readonly {list.Record} {_item} in {records})");
        if (isExtreme)
        {
            writer.Line($"decimal {_itemValue} = {body};");
            writer.Line($"{_gathered} = {_isLater} ? {RuntimeNames.Math}.{(aggregate.Function == Fungsi.Min ? "Min" : "Max")}({_gathered}, {_itemValue}) : {_itemValue};");
            writer.Line($"{_isLater} = true;");
        }
        else
        {
            writer.Line($"{_gathered} += {body}{(aggregate.Function == Fungsi.Banyak ? " ? 1m : 0m" : "")};");
        }

        writer.Close();
        writer.Line();
        writer.Line(aggregate.Function == Fungsi.Rata ? $"return {_gathered} / {records}.Length;" : $"return {_gathered};");
        writer.Close();
    }

    /// <summary>Puts a tall piece into a method of its own; what it is computed from goes along.</summary>
    private Code CutOut(BoundExpression node, InputCode? list, bool isCondition)
    {
        string method = NextPart(IndicatorMembers.Part);
        var needed = NeededBy(node);
        var item = StandsOnRecord(node) ? list : null;
        string type = isCondition ? "bool" : "decimal";

        // Written later, at the top of its own method: this recursion goes no deeper for it.
        _waiting.Enqueue(writer =>
        {
            string body = (isCondition ? Condition(node, list, isWhole: true) : Number(node, list, isWhole: true)).Text;
            writer.Line($"private static {type} {method}({ParametersOf(needed, item)}) =>");
            writer.Deeper(w => w.Line(body + ";"));
        });
        return CallOf(method, needed, item);
    }

    private string NextPart(string name) => name + CSharpLiterals.Of(++_parts);

    /// <summary>Whether a piece reads the record on which it stands; a walk over a list inside it brings records of its own.</summary>
    private static bool StandsOnRecord(BoundExpression node)
    {
        var waiting = new Stack<BoundExpression>();
        waiting.Push(node);
        while (waiting.Count > 0)
        {
            var next = waiting.Pop();
            if (next is BoundFieldReference)
            {
                return true;
            }

            if (next is not BoundAggregate)
            {
                foreach (var child in FormulaWalker.ChildrenOf(next))
                {
                    waiting.Push(child);
                }
            }
        }

        return false;
    }

    private IReadOnlyList<InputCode> NeededBy(BoundExpression node)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var part in FormulaWalker.All(node))
        {
            switch (part)
            {
                case BoundInputReference input:
                    keys.Add(input.Key);
                    break;
                case BoundAggregate aggregate:
                    keys.Add(aggregate.List);
                    break;
                case BoundIndicatorReference reference:
                    keys.UnionWith(reference.Arguments);
                    break;
            }
        }

        return _inOrder.Where(i => keys.Contains(i.Input.Key)).ToArray();
    }

    private string ParametersOf(IReadOnlyList<InputCode> needed, InputCode? item)
    {
        var parameters = needed.Select(i => $"{i.CoreType} {i.Parameter}");
        parameters = item is null ? parameters : parameters.Append($"in {item.Record} {_item}");
        return string.Join(", ", parameters.Append($"ref {RuntimeNames.Failure} {FailureName}"));
    }

    private Code CallOf(string method, IReadOnlyList<InputCode> needed, InputCode? item)
    {
        var arguments = needed.Select(i => i.Parameter);
        arguments = item is null ? arguments : arguments.Append("in " + _item);
        return new Code($"{method}({string.Join(", ", arguments.Append("ref " + FailureName))})", Level.Primary);
    }

    /// <summary>A field of the record at hand; a counted one is whole in the record, and would divide without remainder as it stands.</summary>
    private Code Field(BoundFieldReference reference)
    {
        var list = _inputs[reference.List];
        for (int i = 0; i < list.Input.Bidang.Count; i++)
        {
            var field = list.Input.Bidang[i];
            if (field.Nama == reference.Field)
            {
                string value = $"{_item}.{list.FieldNames[i]}";
                return field.IsWhole ? new Code("(decimal)" + value, Level.Unary) : new Code(value, Level.Primary);
            }
        }

        throw new NotSupportedException($"no field: {reference.Field}");
    }
}
