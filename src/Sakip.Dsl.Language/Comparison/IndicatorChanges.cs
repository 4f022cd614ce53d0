using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changes of indicators and components.</summary>
internal sealed class IndicatorChanges(ProjectOutline before, ProjectOutline after, ChangeList changes, FormulaSpace space, SharedDeclarations shared)
{
    public void Find()
    {
        foreach (var node in after.Indicators)
        {
            if (node.Other is null)
            {
                var severity = node.Indicator.IsComponent ? Keparahan.Redaksional : Keparahan.Target;
                changes.Add(node, JenisPerubahan.Ditambah, severity, "", AnnexText.OneLine(node.Indicator.Nama), Arti.Added(node.Indicator.IsComponent ? JenisObjek.Komponen : JenisObjek.Indikator));
            }
            else
            {
                Compare(node.Other, node);
            }
        }

        foreach (var node in before.Indicators.Where(n => n.Other is null))
        {
            bool isComponent = node.Indicator.IsComponent;
            changes.AddGone(node, isComponent ? Keparahan.Redaksional : Keparahan.Pencabutan, Arti.Removed(isComponent ? JenisObjek.Komponen : JenisObjek.Indikator));
        }

        foreach (var holder in after.Holders)
        {
            var stayed = holder.Indicators.Where(i => !i.Indicator.IsComponent && i.Other?.Holder is { } old && ReferenceEquals(old.Other, holder)).ToArray();
            foreach (var node in Moves.OutOfOrder(stayed, i => i.Other!.Order))
            {
                changes.Add(node, JenisPerubahan.Tempat, Keparahan.Redaksional, Places.NumberOf(node.Other!), Places.NumberOf(node), Arti.Moved(), "nomor");
            }
        }
    }

    private void Compare(IndicatorNode old, IndicatorNode node)
    {
        var (was, now) = (old.Indicator, node.Indicator);
        if (was.Id != now.Id)
        {
            Add(JenisPerubahan.Id, Keparahan.Redaksional, was.Path, now.Path, Arti.Id());
        }

        if (!Wording.IsSame(was.Nama, now.Nama))
        {
            Add(JenisPerubahan.Nama, Keparahan.Redaksional, AnnexText.OneLine(was.Nama), AnnexText.OneLine(now.Nama), Arti.Name());
        }

        CompareKind(was, now, Add);
        CompareTexts(was, now, CompareFormula(was, now, Add), Add);
        new TargetChanges(was, now, before.Project, after.Project, Add).Find();
        CompareSources(was, now, Add);
        if (!now.IsComponent && !ReferenceEquals(old.Holder?.Other, node.Holder))
        {
            bool isOffice = !ReferenceEquals(old.Holder?.Office.Other, node.Holder?.Office);
            Add(JenisPerubahan.Tempat, Keparahan.Redaksional, Places.Of(old.Holder), Places.Of(node.Holder), Arti.Moved(), isOffice ? "instansi" : "sasaran");
        }

        void Add(JenisPerubahan kind, Keparahan severity, string earlier, string later, LocalizedText meaning, string part = "") =>
            changes.Add(node, kind, severity, earlier, later, meaning, part);
    }

    /// <summary>Says whether what is computed stays.</summary>
    private bool CompareFormula(BoundIndicator was, BoundIndicator now, Report add)
    {
        var kind = space.Compare(was, now);
        if (was.Formula is null || now.Formula is null)
        {
            if (was.Formula is not null || now.Formula is not null || was.Asal != now.Asal || shared.LaterScale(was.Masukan.FirstOrDefault()?.Skala) != now.Masukan.FirstOrDefault()?.Skala)
            {
                add(JenisPerubahan.AsalNilai, Keparahan.MemutusKeterbandingan, ValueOf(was), ValueOf(now), Arti.Origin());
            }
        }
        else if (kind is { } changed)
        {
            bool isMeaning = changed == JenisPerubahan.Formula;
            add(changed, isMeaning ? Keparahan.MemutusKeterbandingan : Keparahan.Redaksional, FormulaText.Of(was.Formula), FormulaText.Of(now.Formula), isMeaning ? Arti.Formula() : Arti.FormulaRewritten());
        }

        bool isFormula = was.Formula is not null && now.Formula is not null;
        InputChanges.Find(was, now, kind == JenisPerubahan.Formula && isFormula, shared, add, isFormula || (was.Formula is null && now.Formula is null));
        return kind != JenisPerubahan.Formula;
    }

    private void CompareKind(BoundIndicator was, BoundIndicator now, Report add)
    {
        const Keparahan breaks = Keparahan.MemutusKeterbandingan;
        if (!shared.IsSameUnit(was.Satuan, now.Satuan))
        {
            add(JenisPerubahan.Satuan, breaks, was.Satuan?.Judul ?? "", now.Satuan?.Judul ?? "", Arti.Unit(), "");
        }

        if (was.Polaritas != now.Polaritas)
        {
            add(JenisPerubahan.Polaritas, breaks, DirectionOf(was), DirectionOf(now), Arti.Polarity(), "");
        }
        else if (was.RentangStabil != now.RentangStabil)
        {
            add(JenisPerubahan.RentangStabil, breaks, was.RentangStabil?.Tulisan ?? "", now.RentangStabil?.Tulisan ?? "", Arti.StableRange(), "");
        }

        if (was.Pembulatan != now.Pembulatan)
        {
            add(JenisPerubahan.Pembulatan, breaks, TextOf(was.Pembulatan), TextOf(now.Pembulatan), Arti.Rounding(), "");
        }

        if (was.Rentang != now.Rentang)
        {
            add(JenisPerubahan.Rentang, Keparahan.Redaksional, was.Rentang?.Tulisan ?? "", now.Rentang?.Tulisan ?? "", Arti.Range(), "");
        }

        if (shared.LaterCategory(was.Kategori) != now.Kategori)
        {
            bool isSame = shared.IsSameCategory(was.Kategori, now.Kategori);
            add(JenisPerubahan.Kategori, isSame ? Keparahan.Redaksional : breaks, was.Kategori ?? "", now.Kategori ?? "", isSame ? Arti.SameUnderOtherName() : Arti.Grades(), "");
        }

        if (!now.IsComponent && shared.LaterRule(was.AturanCapaian) != now.AturanCapaian)
        {
            bool isSame = shared.IsSameRule(was.AturanCapaian, now.AturanCapaian, space);
            add(JenisPerubahan.AturanCapaian, isSame ? Keparahan.Redaksional : breaks, was.AturanCapaian, now.AturanCapaian, isSame ? Arti.SameUnderOtherName() : Arti.Scoring(), "");
        }

        if (was.Periode != now.Periode)
        {
            add(JenisPerubahan.Periode, breaks, was.Periode, now.Periode, Arti.HowOften(), "");
        }

        if (RollUpOf(was) != RollUpOf(now))
        {
            add(JenisPerubahan.Konsolidasi, breaks, RollUpOf(was), RollUpOf(now), Arti.RollUp(), "");
        }
    }

    private static void CompareTexts(BoundIndicator was, BoundIndicator now, bool isFormulaSame, Report add)
    {
        // Where nothing is computed, the wording is all there is of how it is measured.
        var meaning = was.Formula is null && now.Formula is null ? Arti.WordingOfValue() : isFormulaSame ? Arti.WordingBesideFormula() : Arti.WordingWithFormula();
        Text(JenisPerubahan.Formulasi, was.Formulasi, now.Formulasi, meaning);
        Text(JenisPerubahan.Penjelasan, was.Penjelasan, now.Penjelasan, meaning);
        Text(JenisPerubahan.Definisi, was.Definisi, now.Definisi, meaning);
        List(JenisPerubahan.Catatan, was.Catatan, now.Catatan, Arti.Note());
        List(JenisPerubahan.DasarHukum, was.DasarHukum, now.DasarHukum, Arti.LegalBasis());
        CompareMetadata(was.Metadata, now.Metadata, add);
        List(JenisPerubahan.PenanggungJawab, was.PenanggungJawab, now.PenanggungJawab, Arti.Responsible());

        void Text(JenisPerubahan kind, string? earlier, string? later, LocalizedText sense)
        {
            if (AnnexText.ManyLines(earlier) != AnnexText.ManyLines(later))
            {
                add(kind, Keparahan.Redaksional, AnnexText.ManyLines(earlier) ?? "", AnnexText.ManyLines(later) ?? "", sense);
            }
        }

        void List(JenisPerubahan kind, EquatableArray<string> earlier, EquatableArray<string> later, LocalizedText sense)
        {
            if (!AnnexText.Items(earlier).Equals(AnnexText.Items(later)))
            {
                add(kind, Keparahan.Redaksional, Wording.Listed(earlier), Wording.Listed(later), sense);
            }
        }
    }

    private static void CompareMetadata(MetadataIndikator was, MetadataIndikator now, Report add)
    {
        Part("konsep", AnnexText.ManyLines(was.Konsep), AnnexText.ManyLines(now.Konsep));
        Part("interpretasi", AnnexText.ManyLines(was.Interpretasi), AnnexText.ManyLines(now.Interpretasi));
        Part("ukuran", AnnexText.ManyLines(was.Ukuran), AnnexText.ManyLines(now.Ukuran));
        Part("klasifikasi", Wording.Listed(was.Klasifikasi), Wording.Listed(now.Klasifikasi));
        Part("level estimasi", Wording.Listed(was.LevelEstimasi), Wording.Listed(now.LevelEstimasi));
        Part("akses umum", YesOrNo(was.AksesUmum), YesOrNo(now.AksesUmum));

        void Part(string name, string? earlier, string? later)
        {
            if ((earlier ?? "") != (later ?? ""))
            {
                add(JenisPerubahan.Metadata, Keparahan.Redaksional, earlier ?? "", later ?? "", Arti.Metadata(), name);
            }
        }

        static string YesOrNo(bool? said) => said switch { null => "", true => "ya", false => "tidak" };
    }

    /// <summary>A source beside one that stays changes nothing; when none stays, nobody knows whether the same is counted.</summary>
    private static void CompareSources(BoundIndicator was, BoundIndicator now, Report add)
    {
        EquatableArray<string> earlier = AnnexText.Items(was.SumberData), later = AnnexText.Items(now.SumberData);
        if (!earlier.Equals(later))
        {
            bool isReplaced = earlier.Count > 0 && !earlier.Any(e => later.Any(l => Wording.SaysTheSame(e, l)));
            add(JenisPerubahan.SumberData, isReplaced ? Keparahan.MemutusKeterbandingan : Keparahan.Redaksional, Wording.Listed(earlier), Wording.Listed(later), isReplaced ? Arti.SourcesReplaced() : Arti.Sources());
        }
    }

    private static string ValueOf(BoundIndicator indicator) => indicator.Formula is { } formula ? FormulaText.Of(formula)
        : indicator.Asal is not { } origin ? ""
        : ("nilai: " + origin.ToString().ToLowerInvariant() + " " + (indicator.Masukan.FirstOrDefault()?.Skala ?? "")).TrimEnd();

    private static string DirectionOf(BoundIndicator indicator) =>
        indicator.Polaritas is not { } direction ? "" : (direction.ToString().ToLowerInvariant() + " " + (indicator.RentangStabil?.Tulisan ?? "")).TrimEnd();

    private static string RollUpOf(BoundIndicator indicator) => indicator.Konsolidasi ?? (indicator.Formula is null ? "" : "hitung ulang");

    internal static string TextOf(RoundingSyntax? rounding) => rounding switch
    {
        null => "",
        { Cara: CaraBulat.Tanpa } => "tanpa",
        { Cara: CaraBulat.Potong } => "potong " + AngkaIndonesia.Tulis(rounding.Desimal) + " desimal",
        _ => AngkaIndonesia.Tulis(rounding.Desimal) + " desimal",
    };
}

/// <summary>Takes a change of one indicator.</summary>
internal delegate void Report(JenisPerubahan kind, Keparahan severity, string before, string after, LocalizedText meaning, string part = "");
