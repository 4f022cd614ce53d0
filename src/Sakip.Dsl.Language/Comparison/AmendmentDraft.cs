using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// The draft of the regulation that turns the earlier annex into the later one, in the form of UU 12/2011, Lampiran II: title, opening, Pasal I with an
/// item for each provision, Pasal II, signature. It says what annexes print and nothing else: Ids, inputs and targets are no part of them.
/// </summary>
public static class AmendmentDraft
{
    private const string Blank = "…";

    /// <summary>Makes the draft. Where the annexes print the same it is empty.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="comparison">What changes between them.</param>
    public static TableDocument Create(Project before, Project after, ProjectComparison comparison)
    {
        var title = AmendmentTitle.Create(before.Peraturan, after.Peraturan);
        var items = new AmendmentItems(before, after, comparison, title.Lampiran).Find();
        var name = new[] { "RANCANGAN", title.Jenis, "NOMOR " + title.Nomor + " TAHUN " + title.Tahun, "TENTANG", title.Tentang };
        return new TableDocument(
            JenisTabel.Rancangan, null, name.Select(AnnexText.Capitals).ToEquatableArray(),
            items.Count == 0 ? default : Sections(title, after.Peraturan ?? before.Peraturan, items).ToEquatableArray());
    }

    private static IEnumerable<TableSection> Sections(AmendmentTitle title, BoundRegulation? regulation, IReadOnlyList<AmendmentItem> items)
    {
        yield return Running(Opening(title, regulation, items.Count));
        for (int i = 0; i < items.Count; i++)
        {
            var item = items[i];
            string text = items.Count == 1 ? item.Teks : TableTexts.Number(i + 1) + ". " + item.Teks;
            yield return new TableSection(
                "", item.Judul.Length == 0 ? default : new EquatableArray<string>([item.Judul]), item.Uraian, item.Tabel,
                Pembuka: new EquatableArray<SectionParagraph>([new SectionParagraph(text, items.Count == 1 ? JenisParagraf.Biasa : JenisParagraf.Butir)]));
        }

        foreach (var section in Closing(title, regulation))
        {
            yield return section;
        }
    }

    private static IEnumerable<SectionParagraph> Opening(AmendmentTitle title, BoundRegulation? regulation, int items)
    {
        string office = AnnexText.Capitals(AnnexText.OneLine(regulation?.Penetap.FirstOrDefault())).TrimEnd(',', ' ');
        yield return new SectionParagraph("DENGAN RAHMAT TUHAN YANG MAHA ESA", JenisParagraf.Tengah);
        yield return new SectionParagraph((office.Length > 0 ? office : Blank) + ",", JenisParagraf.Tengah);
        yield return new SectionParagraph("Menimbang:");
        yield return new SectionParagraph("a. bahwa " + Blank + ";", JenisParagraf.Butir);
        yield return new SectionParagraph($"b. bahwa berdasarkan pertimbangan sebagaimana dimaksud dalam huruf a, perlu menetapkan {title.Singkat} tentang {title.Tentang};", JenisParagraf.Butir);
        yield return new SectionParagraph("Mengingat:");
        var basis = AnnexText.Items(regulation?.DasarHukum ?? default);
        for (int i = 0; i < Math.Max(1, basis.Count); i++)
        {
            string end = i < basis.Count - 1 ? ";" : ".";
            yield return new SectionParagraph($"{TableTexts.Number(i + 1)}. {(basis.Count == 0 ? Blank : basis[i].TrimEnd(';', '.'))}{end}", JenisParagraf.Butir);
        }

        yield return new SectionParagraph("MEMUTUSKAN:", JenisParagraf.Tengah);
        yield return new SectionParagraph($"Menetapkan: {AnnexText.Capitals(title.Singkat)} TENTANG {AnnexText.Capitals(title.Tentang)}.");
        yield return new SectionParagraph("Pasal I", JenisParagraf.Tengah);
        yield return new SectionParagraph(items == 1
            ? $"Ketentuan dalam {title.Diubah} diubah sebagai berikut:"
            : $"Beberapa ketentuan dalam {title.Diubah} diubah sebagai berikut:");
    }

    private static IEnumerable<TableSection> Closing(AmendmentTitle title, BoundRegulation? regulation)
    {
        string place = AnnexText.OneLine(regulation?.Tempat) is { Length: > 0 } named ? named : Blank;
        string region = AnnexText.OneLine(regulation?.Daerah) is { Length: > 0 } known ? known : Blank;
        var signature = AnnexSignature.Create(regulation);
        var closing = new List<SectionParagraph>
        {
            new("Pasal II", JenisParagraf.Tengah),
            new($"{title.Singkat} ini mulai berlaku pada tanggal {(title.IsDecision ? "ditetapkan" : "diundangkan")}."),
        };
        if (!title.IsDecision)
        {
            closing.Add(new($"Agar setiap orang mengetahuinya, memerintahkan pengundangan {title.Singkat} ini dengan penempatannya dalam Berita Daerah {region}."));
        }

        yield return Running(closing) with
        {
            Penutup = new([new TableSignature($"Ditetapkan di {place} pada tanggal {Blank}", "", signature?.Jabatan ?? Blank + ",", signature?.Nama ?? "")]),
        };
        if (!title.IsDecision)
        {
            yield return Running([]) with
            {
                Penutup = new([new TableSignature($"Diundangkan di {place} pada tanggal {Blank}", "", AnnexText.Capitals($"Sekretaris Daerah {region},"), ""), new TableSignature("", "", "", " ")]),
            };
            yield return Running([new SectionParagraph(AnnexText.Capitals($"Berita Daerah {region} tahun {title.Tahun} nomor {Blank}"))]);
        }
    }

    /// <summary>Running text stands on upright pages.</summary>
    private static TableSection Running(IEnumerable<SectionParagraph> paragraphs) => new("", default, default, default, Pembuka: paragraphs.ToEquatableArray(), Tegak: true);
}
