using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changes of scales, bands and scoring rules, each with the indicators that are graded or scored by them.</summary>
internal sealed class GradeChanges(ProjectOutline before, ProjectOutline after, ChangeList changes, SharedDeclarations shared, FormulaSpace space)
{
    public void Find(IReadOnlyDictionary<string, string> scales, IReadOnlyDictionary<string, string> categories, IReadOnlyDictionary<string, string> rules)
    {
        var (was, now) = (before.Project, after.Project);
        Each(JenisObjek.Skala, was.Scales, now.Scales, scales, s => s.Judul, CompareScale);
        Each(JenisObjek.Kategori, was.Categories, now.Categories, categories, c => c.Judul, CompareCategory);
        Each(JenisObjek.AturanCapaian, was.Rules, now.Rules, rules, r => r.Nama, CompareRule);
    }

    private void Each<T>(JenisObjek what, IReadOnlyDictionary<string, T> was, IReadOnlyDictionary<string, T> now, IReadOnlyDictionary<string, string> renamed, Func<T, string> titleOf, Action<T, T> compare)
    {
        foreach (string name in was.Keys.OrderBy(k => k, StringComparer.Ordinal))
        {
            if (renamed.TryGetValue(name, out string? later))
            {
                Add(what, JenisPerubahan.Id, Keparahan.Redaksional, later, name, titleOf(now[later]), "", name, later, Arti.Id());
                compare(was[name], now[later]);
            }
            else if (now.TryGetValue(name, out var same))
            {
                compare(was[name], same);
            }
        }
    }

    private void CompareScale(BoundScale was, BoundScale now)
    {
        if (!was.Label.Select(l => l.Nama).SequenceEqual(now.Label.Select(l => l.Nama), StringComparer.Ordinal))
        {
            var users = UsersOf(i => i.Masukan.Any(m => m.Skala == now.Nama));
            Add(JenisObjek.Skala, JenisPerubahan.Label, Breaking(users), now.Nama, was.Nama, now.Judul, "", LabelsOf(was), LabelsOf(now), Arti.Labels(), users);
        }
        else
        {
            Titles(JenisObjek.Skala, now.Nama, was.Nama, now.Judul, was.Label.Zip(now.Label, (a, b) => (b.Nama, a.Judul, b.Judul)));
        }

        Title(JenisObjek.Skala, was.Nama, was.Judul, now.Nama, now.Judul);
    }

    private void CompareCategory(BoundCategory was, BoundCategory now)
    {
        if (!SharedDeclarations.IsSameBands(was, now))
        {
            var users = UsersOf(i => i.Kategori == now.Nama || (!i.IsComponent && after.Project.Rules.TryGetValue(i.AturanCapaian, out var rule) && rule.Predikat == now.Nama));
            Add(JenisObjek.Kategori, JenisPerubahan.Pita, Breaking(users), now.Nama, was.Nama, now.Judul, "", BandsOf(was), BandsOf(now), Arti.Bands(), users);
        }
        else
        {
            Titles(JenisObjek.Kategori, now.Nama, was.Nama, now.Judul, was.LowestFirst().Zip(now.LowestFirst(), (a, b) => (b.Nama, a.Judul, b.Judul)));
        }

        Title(JenisObjek.Kategori, was.Nama, was.Judul, now.Nama, now.Judul);
    }

    private void CompareRule(BoundScoringRule was, BoundScoringRule now)
    {
        Score("naik", ArahPolaritas.Naik, was.Naik, now.Naik);
        Score("turun", ArahPolaritas.Turun, was.Turun, now.Turun);
        Score("stabil", ArahPolaritas.Stabil, was.Stabil, now.Stabil);
        Part("batas", was.Batas?.Tulisan ?? "tanpa", now.Batas?.Tulisan ?? "tanpa");
        Part("target nol", ZeroOf(was), ZeroOf(now));
        Part("pembulatan", IndicatorChanges.TextOf(was.Pembulatan), IndicatorChanges.TextOf(now.Pembulatan));
        Part("rata-rata", was.RataRataDibulatkan ? "dibulatkan" : "penuh", now.RataRataDibulatkan ? "dibulatkan" : "penuh");
        if (shared.LaterCategory(was.Predikat) != now.Predikat && !shared.IsSameCategory(was.Predikat, now.Predikat))
        {
            Part("predikat", was.Predikat ?? "tanpa", now.Predikat ?? "tanpa");
        }

        if (!was.DasarHukum.Equals(now.DasarHukum))
        {
            Add(JenisObjek.AturanCapaian, JenisPerubahan.DasarHukum, Keparahan.Redaksional, now.Nama, was.Nama, now.Nama, "", Wording.Listed(was.DasarHukum), Wording.Listed(now.DasarHukum), Arti.LegalBasis());
        }

        void Score(string name, ArahPolaritas direction, BoundExpression? old, BoundExpression? later)
        {
            string earlier = old is null ? "" : FormulaText.Of(old), text = later is null ? "" : FormulaText.Of(later);
            if (earlier == text)
            {
                return;
            }

            bool isSame = space.IsSameScore(old, later);
            var users = isSame ? default : UsersOf(i => !i.IsComponent && i.AturanCapaian == now.Nama && (i.Polaritas ?? ArahPolaritas.Naik) == direction);
            Add(
                JenisObjek.AturanCapaian, isSame ? JenisPerubahan.TulisanFormula : JenisPerubahan.RumusCapaian, isSame ? Keparahan.Redaksional : Breaking(users),
                now.Nama, was.Nama, now.Nama, name, earlier, text, isSame ? Arti.FormulaRewritten() : Arti.Scoring(), users);
        }

        void Part(string name, string old, string later)
        {
            if (old != later)
            {
                var users = UsersOf(i => !i.IsComponent && i.AturanCapaian == now.Nama);
                Add(JenisObjek.AturanCapaian, JenisPerubahan.RumusCapaian, Breaking(users), now.Nama, was.Nama, now.Nama, name, old, later, Arti.Scoring(), users);
            }
        }
    }

    private void Title(JenisObjek what, string old, string was, string path, string now)
    {
        if (!Wording.IsSame(was, now))
        {
            Add(what, JenisPerubahan.Nama, Keparahan.Redaksional, path, old, now, "", was, now, Arti.WordingOnly());
        }
    }

    private void Titles(JenisObjek what, string path, string old, string title, IEnumerable<(string Label, string Was, string Now)> labels)
    {
        foreach (var (label, was, now) in labels.Where(l => !Wording.IsSame(l.Was, l.Now)))
        {
            Add(what, JenisPerubahan.Nama, Keparahan.Redaksional, path, old, title, label, was, now, Arti.WordingOnly());
        }
    }

    private EquatableArray<string> UsersOf(Func<BoundIndicator, bool> uses) =>
        after.Indicators.Where(n => uses(n.Indicator)).Select(n => n.Indicator.Path).OrderBy(p => p, StringComparer.Ordinal).ToEquatableArray();

    /// <summary>What nobody is graded or scored by breaks nothing.</summary>
    private static Keparahan Breaking(EquatableArray<string> users) => users.Count == 0 ? Keparahan.Redaksional : Keparahan.MemutusKeterbandingan;

    private static string LabelsOf(BoundScale scale) => string.Join("; ", scale.Label.Select(l => l.Nama));

    private static string BandsOf(BoundCategory category) =>
        string.Join("\n", category.LowestFirst().Select(b => b.Nama + ": " + b.Batas.Tulisan)) + (category.Pembulatan is { } rounding ? "\n(" + IndicatorChanges.TextOf(rounding) + ")" : "");

    private static string ZeroOf(BoundScoringRule rule) => rule.TargetNol is { } score ? AngkaIndonesia.Tulis(score) : "tidak dapat dihitung";

    private void Add(
        JenisObjek what, JenisPerubahan kind, Keparahan severity, string path, string old, string title, string part, string earlier, string later, LocalizedText meaning, EquatableArray<string> users = default) =>
        changes.AddShared(new Perubahan(kind, severity, what, path, old, title, part, earlier, later, meaning, users));
}
