using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Metadata;

/// <summary>The national metadata forms of a project: all in one sheet, or each as a form to print.</summary>
public static class MsIndSheet
{
    private const int FontSize = 10;

    private static readonly string[] s_columns =
    [
        "Id", "Instansi", "Nama Indikator", "Konsep", "Definisi", "Interpretasi", "Metode/Rumus Penghitungan", "Ukuran", "Satuan", "Klasifikasi Penyajian",
        "Indikator Komposit", "Publikasi Ketersediaan Indikator Pembangun", "Nama Indikator Pembangun",
        "Kegiatan Penghasil Variabel Pembangun", "Nama Variabel Pembangun", "Level Estimasi", "Dapat Diakses Umum",
    ];

    /// <summary>A row for each indicator.</summary>
    public static DataSheet Create(Project project) => new(
        "ms-ind",
        s_columns.ToEquatableArray(),
        MsIndForm.CreateAll(project).Select(f => new[] { f.Path, f.Instansi }.Concat(AnswersOf(f).Select(a => TextOf(a.Isi))).ToEquatableArray()).ToEquatableArray());

    /// <summary>A numbered form for each indicator, under its office.</summary>
    public static TableDocument CreateForms(Project project)
    {
        string region = AnnexText.Capitals(AnnexText.OneLine(project.Peraturan?.Daerah));
        var sections = MsIndForm.CreateAll(project).GroupBy(f => f.Instansi).Select((office, i) => new TableSection(
            "",
            office.Key.Length > 0 ? new([AnnexText.Capitals(office.Key)]) : default,
            default,
            office.Select((f, n) => TableOf(f, n + 1)).ToEquatableArray(),
            HalamanBaru: i > 0,
            Tegak: true));
        return new TableDocument(
            JenisTabel.Metadata, null, new[] { "METADATA INDIKATOR (MS-IND)", region }.Where(l => l.Length > 0).ToEquatableArray(), sections.ToEquatableArray());
    }

    private static ReportTable TableOf(MsIndForm form, int number) => new(
        TableTexts.Number(number) + ". " + form.Nama,
        new([new TableColumn("no", 7, Perataan.Tengah), new TableColumn("rincian", 29), new TableColumn("isian", 64)]),
        new([new TableRow(JenisBaris.Kepala, "", new[] { "NO", "RINCIAN", "ISIAN" }.Select(t => CellOf(new TextBlock(t))).ToEquatableArray())]),
        AnswersOf(form).Select((a, i) => new TableRow(
            JenisBaris.Biasa,
            i == 0 ? form.Path : "",
            new([CellOf(new TextBlock(a.Nomor)), CellOf(new TextBlock(a.Rincian)), new TableCell(a.Isi is { } answer ? new([answer]) : default)]))).ToEquatableArray(),
        default,
        "",
        FontSize);

    private static TableCell CellOf(CellBlock block) => new(new([block]));

    /// <summary>The form's questions in its own order, each with its answer; no answer where nothing is known.</summary>
    private static IEnumerable<(string Nomor, string Rincian, CellBlock? Isi)> AnswersOf(MsIndForm form)
    {
        yield return ("1", "Nama indikator", One(form.Nama));
        yield return ("2", "Konsep", One(form.Konsep));
        yield return ("3", "Definisi", One(form.Definisi));
        yield return ("4", "Interpretasi", One(form.Interpretasi));
        yield return ("5", "Metode/rumus penghitungan", new FormulaBlock(form.Metode));
        yield return ("6", "Ukuran", One(form.Ukuran));
        yield return ("7", "Satuan", One(form.Satuan));
        yield return ("8", "Klasifikasi penyajian", Several(form.Klasifikasi));
        yield return ("9", "Indikator komposit", One(MsIndForm.YesOrNo(form.Komposit)));
        yield return ("10a", "Publikasi ketersediaan indikator pembangun", Several(SourcesOf(form.IndikatorPembangun)));
        yield return ("10b", "Nama indikator pembangun", Several(NamesOf(form.IndikatorPembangun)));
        yield return ("11a", "Kegiatan penghasil variabel pembangun", Several(SourcesOf(form.VariabelPembangun)));
        yield return ("11b", "Nama variabel pembangun", Several(NamesOf(form.VariabelPembangun)));
        yield return ("12", "Level estimasi", Several(form.LevelEstimasi));
        yield return ("13", "Dapat diakses umum", One(MsIndForm.YesOrNo(form.AksesUmum)));
    }

    private static CellBlock? One(string text) => text.Length > 0 ? new TextBlock(text) : null;

    private static CellBlock? Several(EquatableArray<string> texts) => texts.Count > 1 ? new ListBlock(texts) : texts.Count == 1 ? new TextBlock(texts[0]) : null;

    private static EquatableArray<string> NamesOf(EquatableArray<MsIndPart> parts) => parts.Select(p => p.Nama).ToEquatableArray();

    private static EquatableArray<string> SourcesOf(EquatableArray<MsIndPart> parts) => parts.SelectMany(p => p.Asal).Distinct().ToEquatableArray();

    private static string TextOf(CellBlock? answer) => answer switch
    {
        TextBlock text => text.Teks,
        ListBlock list => string.Join("\n", list.Butir),
        FormulaBlock formula => string.Join("\n", new[] { formula.Baris.Kalimat }.Concat(formula.Baris.Keterangan.Select(k => k.Nama + " = " + k.Uraian)).Concat([formula.Baris.Penjelasan ?? ""]).Where(t => t.Length > 0)),
        _ => "",
    };
}
