using System.Globalization;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Metadata;

/// <summary>Every definition of a project in a row: all that is written of it, targets by year in columns of their own.</summary>
public sealed class DefinitionSheet
{
    private readonly Project _project;
    private readonly AnnexRowReader _rows;
    private readonly List<(string Name, Func<PlacedIndicator, string?> Text)> _columns = [];

    private DefinitionSheet(Project project, IEnumerable<PlacedIndicator> all)
    {
        _project = project;
        _rows = new AnnexRowReader(project.Indicators);
        AddIdentity();
        AddValue();
        AddTargets(all);
        AddTexts();
    }

    /// <summary>Makes the sheet.</summary>
    public static DataSheet Create(Project project)
    {
        var all = PlacedIndicator.AllOf(project).ToArray();
        var columns = new DefinitionSheet(project, all)._columns;
        return new DataSheet(
            "definisi",
            columns.Select(c => c.Name).ToEquatableArray(),
            all.Select(i => columns.Select(c => c.Text(i) ?? "").ToEquatableArray()).ToEquatableArray());
    }

    private void AddIdentity()
    {
        Add("Id", i => i.Indikator.Path);
        Add("Jenis", i => i.Indikator.IsComponent ? "komponen" : "indikator");
        Add("Instansi", i => i.Instansi);
        Add("Jabatan", i => i.Jabatan);
        Add("Sasaran", i => i.Sasaran);
        Add("Nama", i => AnnexText.OneLine(i.Indikator.Nama));
        Add("Definisi", i => AnnexText.ManyLines(i.Indikator.Definisi));
    }

    private void AddValue()
    {
        Add("Formula", i => i.Indikator.Formula is { } formula ? FormulaText.Of(formula) : "");
        Add("Kalimat", i => i.Indikator.Formula is null ? "" : FormulaSentence.Of(i.Indikator, _project.Indicators));
        Add("Formulasi", i => AnnexText.ManyLines(i.Indikator.Formulasi));
        Add("Asal nilai", i => i.Indikator.Asal?.ToString().ToLowerInvariant());
        Add("Keterangan", i => Lines(_rows.RowOf(i.Indikator).Keterangan.Select(k => k.Nama + " = " + k.Uraian)));
        Add("Masukan", i => Lines(i.Indikator.Masukan.Select(InputOf)));
        Add("Satuan", i => i.Indikator.Satuan?.Judul);
        Add("Polaritas", i => i.Indikator.Polaritas is { } direction ? (direction.ToString().ToLowerInvariant() + " " + i.Indikator.RentangStabil?.Tulisan).TrimEnd() : "");
        Add("Rentang", i => i.Indikator.Rentang?.Tulisan);
        Add("Pembulatan", i => i.Indikator.IsComponent ? "" : TextOf(i.Indikator.Pembulatan));
        Add("Periode", i => i.Indikator.Periode);
        Add("Konsolidasi", i => i.Indikator.Konsolidasi);
        Add("Kategori", i => i.Indikator.Kategori is { } name ? BandsOf(name) : "");
        Add("Aturan capaian", i => i.Indikator.IsComponent ? "" : RuleOf(i.Indikator));
    }

    private void AddTargets(IEnumerable<PlacedIndicator> all)
    {
        Add("Kondisi awal", i => Lines(i.Indikator.KondisiAwal.Select(t => t.Periode + " = " + t.Tulisan)));
        var periods = all.SelectMany(i => i.Indikator.Target).GroupBy(t => t.Periode).OrderBy(g => g.First().Tahun).ThenBy(g => g.First().Bagian ?? "", StringComparer.Ordinal);
        foreach (string period in periods.Select(g => g.Key))
        {
            Add("Target " + period, i => i.Indikator.Target.FirstOrDefault(t => t.Periode == period)?.Tulisan);
        }
    }

    private void AddTexts()
    {
        Add("Penanggung jawab", i => Lines(i.Indikator.PenanggungJawab));
        Add("Sumber data", i => Lines(i.Indikator.SumberData));
        Add("Penjelasan", i => AnnexText.ManyLines(i.Indikator.Penjelasan));
        Add("Dasar hukum", i => Lines(i.Indikator.DasarHukum));
        Add("Catatan", i => Lines(i.Indikator.Catatan));
        Add("Konsep", i => AnnexText.ManyLines(i.Indikator.Metadata.Konsep));
        Add("Interpretasi", i => AnnexText.ManyLines(i.Indikator.Metadata.Interpretasi));
        Add("Ukuran", i => AnnexText.ManyLines(i.Indikator.Metadata.Ukuran));
        Add("Klasifikasi", i => Lines(i.Indikator.Metadata.Klasifikasi));
        Add("Level estimasi", i => Lines(i.Indikator.Metadata.LevelEstimasi));
        Add("Akses umum", i => MsIndForm.YesOrNo(i.Indikator.Metadata.AksesUmum));
    }

    private void Add(string name, Func<PlacedIndicator, string?> text) => _columns.Add((name, text));

    private static string Lines(IEnumerable<string> texts) => string.Join("\n", texts.Select(AnnexText.OneLine).Where(t => t.Length > 0));

    /// <summary><c>stunting: Jumlah balita stunting (orang, >= 0)</c>; of a list its fields too.</summary>
    private static string InputOf(BoundInput input)
    {
        string[] details = [.. Details(input.Satuan, input.Batas).Concat(input.Skala is { } scale ? [scale] : [])];
        string about = $"{input.Key}: {input.Arti}" + (details.Length > 0 ? $" ({string.Join(", ", details)})" : "");
        return input.Bidang.Count == 0 ? about
            : about + " { " + string.Join("; ", input.Bidang.Select(b => $"{b.Nama}: {b.Arti} ({string.Join(", ", Details(b.Satuan, b.Batas))})")) + " }";
    }

    private static IEnumerable<string> Details(Satuan? unit, Batas? bounds) => new[] { unit?.Judul, bounds?.Tulisan }.OfType<string>().Where(t => t.Length > 0);

    private static string TextOf(RoundingSyntax rounding)
    {
        string decimals = rounding.Desimal.ToString(CultureInfo.InvariantCulture) + " desimal";
        return rounding.Cara switch { CaraBulat.Tanpa => "tanpa", CaraBulat.Potong => "potong " + decimals, _ => decimals };
    }

    private string BandsOf(string name) => _project.Categories.TryGetValue(name, out var category)
        ? name + ": " + string.Join("; ", category.LowestFirst().Select(b => $"{b.Judul} {b.Batas.Tulisan}"))
        : name;

    private string RuleOf(BoundIndicator indicator) =>
        _project.Rules.TryGetValue(indicator.AturanCapaian, out var rule) && indicator.Polaritas is { } direction && rule.ScoreFor(direction) is { } score
            ? rule.Nama + ": " + FormulaText.Of(score)
            : indicator.AturanCapaian;
}
