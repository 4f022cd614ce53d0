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

    /// <summary>Reports the names of a unit that nothing declares, each once; false when there is one.</summary>
    public static bool Check(UnitSyntax unit, DeclarationTable table, DiagnosticBag diagnostics, ISet<string> told)
    {
        bool areKnown = CheckName(unit.Numerator, table, diagnostics, told);
        foreach (var name in unit.Denominators)
        {
            areKnown &= CheckName(name, table, diagnostics, told);
        }

        return areKnown;
    }

    public static bool CheckName(NameRefSyntax name, DeclarationTable table, DiagnosticBag diagnostics, ISet<string> told)
    {
        if (table.Units.ContainsKey(name.Text))
        {
            return true;
        }

        string? nearest = NearestName.Find(name.Text, table.Units.Keys);
        if (!table.Lost.MayBe(name.Text, nearest) && told.Add("satuan " + name.Text))
        {
            diagnostics.Report(Rules.UnknownUnit, name.Span, Messages.UnknownUnit(name.Text, nearest), nearest);
        }

        return false;
    }

    /// <summary>Bounds with the default ones of the unit: counted things and money are never negative unless said otherwise.</summary>
    public static Batas? Effective(Batas? written, Satuan? unit) =>
        unit is not { IsNonNegative: true } ? written
        : written is null ? Batas.TakNegatif
        : written.Bawah is null ? written with { Bawah = 0, BawahTerbuka = false } : written;
}
