using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>Resolves units.</summary>
internal static class UnitBinder
{
    /// <summary>The unit meant; null when one of its names is unknown.</summary>
    public static Satuan? Bind(UnitMention mention, DeclarationTable table)
    {
        if (!table.Units.TryGetValue(mention.Pembilang, out var top))
        {
            return null;
        }

        var bottom = new List<SatuanDasar>();
        foreach (string name in mention.Penyebut)
        {
            if (!table.Units.TryGetValue(name, out var unit))
            {
                return null;
            }

            bottom.Add(unit);
        }

        return new Satuan(top, bottom.ToEquatableArray(), mention.Per);
    }

    /// <summary>Reports the names of a unit that nothing declares.</summary>
    public static void Check(UnitSyntax unit, DeclarationTable table, DiagnosticBag diagnostics)
    {
        CheckName(unit.Numerator, table, diagnostics);
        foreach (var name in unit.Denominators)
        {
            CheckName(name, table, diagnostics);
        }
    }

    public static void CheckName(NameRefSyntax name, DeclarationTable table, DiagnosticBag diagnostics)
    {
        if (!table.Units.ContainsKey(name.Text))
        {
            string? nearest = NearestName.Find(name.Text, table.Units.Keys);
            diagnostics.Report(Rules.UnknownUnit, name.Span, Messages.UnknownUnit(name.Text, nearest), nearest);
        }
    }

    /// <summary>Bounds with the default ones of the unit: counted things and money are never negative unless said otherwise.</summary>
    public static Batas? Effective(Batas? written, Satuan? unit) =>
        unit is not { IsNonNegative: true } ? written
        : written is null ? Batas.TakNegatif
        : written.Bawah is null ? written with { Bawah = 0, BawahTerbuka = false } : written;
}
