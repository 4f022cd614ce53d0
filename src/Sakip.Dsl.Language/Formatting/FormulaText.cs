using System.Globalization;
using System.Text;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Formatting;

/// <summary>
/// Prints a bound formula as the language writes it, with the fewest brackets: <c>ibuMeninggal / kelahiranHidup × 100.000</c>.
/// What it prints reads back as the same tree.
/// </summary>
public static class FormulaText
{
    /// <summary>The text of a formula.</summary>
    public static string Of(BoundExpression formula)
    {
        var text = new StringBuilder();
        Append(text, formula, FormulaOperators.Or);
        return text.ToString();
    }

    private static void Append(StringBuilder text, BoundExpression node, int place)
    {
        bool bracketed = LevelOf(node) < place;
        text.Append(bracketed ? "(" : "");
        AppendBare(text, node);
        text.Append(bracketed ? ")" : "");
    }

    private static void AppendBare(StringBuilder text, BoundExpression node)
    {
        switch (node)
        {
            case BoundNumber number:
                text.Append(number.IsMoney ? "Rp " : "").Append(AngkaIndonesia.Tulis(number.Written)).Append(number.IsPercent ? "%" : "");
                text.Append(number.Satuan is { } unit && !IsSaidByMoney(number, unit) ? " " + unit.Nama : "");
                break;
            case BoundUnary unary:
                text.Append(FormulaOperators.TextOf(unary.Operator));
                Append(text, unary.Operand, FormulaOperators.LevelOf(unary.Operator));
                break;
            case BoundBinary binary:
                Append(text, binary.Left, FormulaOperators.LeftOf(binary.Operator));
                text.Append(' ').Append(FormulaOperators.TextOf(binary.Operator)).Append(' ');
                Append(text, binary.Right, FormulaOperators.RightOf(binary.Operator));
                break;
            case BoundCall call:
                AppendCall(text, call.Function, call.Arguments);
                break;
            case BoundAggregate { Body: { } body } aggregate:
                AppendCall(text, aggregate.Function, [body]);
                break;
            case BoundConditional conditional:
                AppendCall(text, Fungsi.Jika, [conditional.Condition, conditional.WhenTrue, conditional.WhenFalse]);
                break;
            default:
                text.Append(NameOf(node));
                break;
        }
    }

    private static void AppendCall(StringBuilder text, Fungsi function, IReadOnlyList<BoundExpression> arguments)
    {
        text.Append(FunctionSymbol.Of(function).Nama).Append('(');
        for (int i = 0; i < arguments.Count; i++)
        {
            text.Append(i > 0 ? "; " : "");
            Append(text, arguments[i], FormulaOperators.Or);
        }

        text.Append(')');
    }

    /// <summary><c>Rp</c> already says rupiah; <c>Rp 1 jutaRupiah</c> says more.</summary>
    private static bool IsSaidByMoney(BoundNumber number, SatuanDasar unit) => number.IsMoney && unit.Nama == "rupiah";

    private static string NameOf(BoundExpression node) => node switch
    {
        BoundInputReference input => InputName(input.Key),
        BoundFieldReference field => FieldName(field.List, field.Field),
        BoundConstantReference constant => constant.Name,
        BoundIndicatorReference indicator => indicator.Written + PeriodOf(indicator),
        BoundAggregate aggregate => FunctionSymbol.Of(aggregate.Function).Nama + "(" + aggregate.List + ")",
        _ => "",
    };

    /// <summary>The achievement of X is an input whose key is <c>capaian.X</c>; definitions write <c>capaian(X)</c>.</summary>
    private static string InputName(string key)
    {
        foreach (var function in new[] { Fungsi.Capaian, Fungsi.Serapan })
        {
            string prefix = FunctionSymbol.Of(function).Nama + ".";
            if (key.StartsWith(prefix, StringComparison.Ordinal))
            {
                return FunctionSymbol.Of(function).Nama + "(" + key.Substring(prefix.Length) + ")";
            }
        }

        return key;
    }

    /// <summary>The period of a list stands behind its key, but behind the field in a formula: <c>umur.penduduk[t-1]</c>.</summary>
    private static string FieldName(string list, string field)
    {
        int period = list.IndexOf('[');
        return field.Length == 0 ? list
            : period < 0 ? list + "." + field
            : list.Substring(0, period) + "." + field + list.Substring(period);
    }

    /// <summary>
    /// A reference keeps its period only in the inputs that feed it: all of the base year, or none later than the period meant.
    /// </summary>
    internal static string PeriodOf(BoundIndicatorReference reference)
    {
        if (reference.Arguments.Count == 0)
        {
            return "";
        }

        string latest = reference.Arguments[0];
        foreach (string key in reference.Arguments)
        {
            latest = BackOf(key) < BackOf(latest) ? key : latest;
        }

        return latest.EndsWith("]", StringComparison.Ordinal) ? latest.Substring(latest.LastIndexOf('[')) : "";
    }

    private static int BackOf(string key)
    {
        int bracket = key.LastIndexOf('[');
        return bracket < 0 ? 0
            : key.EndsWith("[dasar]", StringComparison.Ordinal) ? int.MaxValue
            : int.Parse(key.Substring(bracket + 3).TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture);
    }

    private static int LevelOf(BoundExpression node) => node switch
    {
        BoundUnary unary => FormulaOperators.LevelOf(unary.Operator),
        BoundBinary binary => FormulaOperators.LevelOf(binary.Operator),
        _ => FormulaOperators.Operand,
    };
}
