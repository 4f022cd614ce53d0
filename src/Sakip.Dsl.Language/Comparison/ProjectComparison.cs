using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>An indicator or component that is the same in both versions.</summary>
/// <param name="PathLama">Its full Id in the earlier version.</param>
/// <param name="Path">Its full Id in the later version.</param>
public sealed record PasanganIndikator(string PathLama, string Path);

/// <summary>
/// What changes between two versions of a project, in the order of the later annex; what is gone stands where it was. It is data only and equal
/// when its contents are. Two versions that define the same, however they are written and spread over files, have no changes.
/// </summary>
/// <param name="Perubahan">The changes.</param>
/// <param name="Pasangan">What is the same in both versions, changed or not.</param>
public sealed record ProjectComparison(EquatableArray<Perubahan> Perubahan, EquatableArray<PasanganIndikator> Pasangan)
{
    /// <summary>Compares two versions.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    public static ProjectComparison Compare(Project before, Project after)
    {
        var (left, right) = (new ProjectOutline(before), new ProjectOutline(after));
        Pairing.Pair(left, right);
        var changes = new ChangeList(left, right);
        var shared = new SharedDeclarations(left, right, changes);
        var space = new FormulaSpace(left, right, shared.LaterNames());
        new HolderChanges(left, right, changes).Find();
        new IndicatorChanges(left, right, changes, space, shared).Find();
        shared.Find(space);
        var pairs = right.Indicators.Where(n => n.Other is not null).Select(n => new PasanganIndikator(n.Other!.Indicator.Path, n.Indicator.Path));
        return new ProjectComparison(changes.InOrder(), pairs.ToEquatableArray());
    }

    /// <summary>The gravest of all changes; null when there are none.</summary>
    public Keparahan? Terberat => Perubahan.Count == 0 ? null : Perubahan.Max(p => p.Keparahan);

    /// <summary>The later Ids of all indicators that a change is about or reaches.</summary>
    public IEnumerable<string> IndikatorBerubah() => Perubahan
        .SelectMany(p => p.Objek == JenisObjek.Indikator && p.Jenis != JenisPerubahan.Dicabut ? p.Terdampak.Prepend(p.Path) : p.Terdampak)
        .Distinct(StringComparer.Ordinal);
}
