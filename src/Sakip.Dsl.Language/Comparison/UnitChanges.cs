using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changes of declared units, constants and shared inputs, each with the indicators that use them.</summary>
internal sealed class UnitChanges(ProjectOutline before, ProjectOutline after, ChangeList changes, SharedDeclarations shared)
{
    public void Find(IReadOnlyDictionary<string, string> units, IReadOnlyDictionary<string, string> constants)
    {
        var (was, now) = (SharedDeclarations.Units(before.Project), SharedDeclarations.Units(after.Project));
        foreach (var old in was.Values.OrderBy(u => u.Nama, StringComparer.Ordinal))
        {
            if (units.TryGetValue(old.Nama, out string? renamed))
            {
                Add(JenisObjek.Satuan, JenisPerubahan.Id, Keparahan.Redaksional, renamed, old.Nama, old.Judul, old.Nama, renamed, Arti.Id(), default);
            }
            else if (now.TryGetValue(old.Nama, out var unit) && old != unit)
            {
                CompareUnit(old, unit);
            }
        }

        FindConstants(constants);
        FindVariables();
    }

    private void CompareUnit(SatuanDasar old, SatuanDasar unit)
    {
        bool isWording = Wording.SaysTheSame(old.Judul, unit.Judul) && old.Jenis == unit.Jenis && old.Faktor == unit.Faktor && old.Dasar == unit.Dasar;
        if (isWording && Wording.IsSame(old.Judul, unit.Judul))
        {
            return;
        }

        var users = changes.UsersOf(after.Indicators.Where(n => Uses(n.Indicator, unit.Nama)).Select(n => n.Indicator.Path), withThemselves: true);
        var severity = isWording || users.Count == 0 ? Keparahan.Redaksional : Keparahan.MemutusKeterbandingan;
        Add(JenisObjek.Satuan, JenisPerubahan.Satuan, severity, unit.Nama, old.Nama, unit.Judul, TextOf(old), TextOf(unit), isWording ? Arti.WordingOnly() : Arti.Unit(), isWording ? default : users);
    }

    private void FindConstants(IReadOnlyDictionary<string, string> renamed)
    {
        var (was, now) = (before.Project.Facts.Table.Constants, after.Project.Facts.Table.Constants);
        foreach (var old in was.Values.OrderBy(c => c.Nama, StringComparer.Ordinal))
        {
            if (renamed.TryGetValue(old.Nama, out string? name))
            {
                Add(JenisObjek.Konstanta, JenisPerubahan.Id, Keparahan.Redaksional, name, old.Nama, name, old.Nama, name, Arti.Id(), default);
            }
            else if (now.TryGetValue(old.Nama, out var constant) && (old.Nilai != constant.Nilai || !IsSameUnit(old, constant)))
            {
                var users = changes.UsersOf(
                    after.Indicators.Where(n => n.Indicator.Formula is { } formula && FormulaWalker.All(formula).OfType<BoundConstantReference>().Any(c => c.Name == old.Nama)).Select(n => n.Indicator.Path),
                    withThemselves: true);
                Add(
                    JenisObjek.Konstanta, JenisPerubahan.NilaiKonstanta, users.Count == 0 ? Keparahan.Redaksional : Keparahan.MemutusKeterbandingan,
                    old.Nama, old.Nama, old.Nama, TextOf(old, before.Project), TextOf(constant, after.Project), Arti.Constant(), users);
            }
        }
    }

    private bool IsSameUnit(ConstantSignature old, ConstantSignature constant) =>
        shared.IsSameUnit(UnitBinder.Bind(old.Satuan, before.Project.Facts.Table), UnitBinder.Bind(constant.Satuan, after.Project.Facts.Table));

    /// <summary>Inputs that offices or the whole project share, as far as a formula uses them.</summary>
    private void FindVariables()
    {
        var told = new HashSet<(string, string)>();
        foreach (var node in after.Indicators.Where(n => n.Other is not null))
        {
            foreach (var (old, input) in InputPairs.Of(node.Other!.Indicator, node.Indicator))
            {
                if (IsShared(old, before) && IsShared(input, after) && told.Add((input.Owner, input.Variable)))
                {
                    var users = new Lazy<EquatableArray<string>>(() => changes.UsersOf(
                        after.Indicators.Where(n => n.Indicator.Masukan.Any(i => i.Owner == input.Owner && i.Variable == input.Variable)).Select(n => n.Indicator.Path), withThemselves: true));
                    InputChanges.Compare(old, input, shared, (kind, severity, earlier, later, meaning, part) => Add(
                        JenisObjek.Variabel, kind, severity, PathOf(input), PathOf(old), AnnexText.OneLine(input.Arti), earlier, later, meaning,
                        severity == Keparahan.MemutusKeterbandingan ? users.Value : default, part == input.Variable ? "" : part));
                }
            }
        }
    }

    private static bool IsShared(BoundInput input, ProjectOutline outline) => !input.IsMeasured && !outline.ByPath.ContainsKey(input.Owner);

    private static string PathOf(BoundInput input) => input.Owner.Length == 0 ? input.Variable : input.Owner + "." + input.Variable;

    private static bool Uses(BoundIndicator indicator, string unit) =>
        Names(indicator.Satuan, unit) || indicator.Masukan.Any(i => Names(i.Satuan, unit) || i.Bidang.Any(f => Names(f.Satuan, unit)));

    private static bool Names(Satuan? unit, string name) => unit is not null && (unit.Pembilang.Nama == name || unit.Penyebut.Any(p => p.Nama == name));

    private static string TextOf(SatuanDasar unit) => unit.Faktor == 1 ? unit.Judul : unit.Judul + " = " + AngkaIndonesia.Tulis(unit.Faktor) + " " + unit.Dasar;

    private static string TextOf(ConstantSignature constant, Project project) =>
        (AngkaIndonesia.Tulis(constant.Nilai) + " " + UnitBinder.Bind(constant.Satuan, project.Facts.Table)?.Judul).TrimEnd();

    private void Add(
        JenisObjek what, JenisPerubahan kind, Keparahan severity, string path, string old, string title, string earlier, string later, LocalizedText meaning, EquatableArray<string> users, string part = "") =>
        changes.AddShared(new Perubahan(kind, severity, what, path, old, title, part, earlier, later, meaning, users));
}
