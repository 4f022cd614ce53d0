using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Evaluation;
using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Tables;

/// <summary>
/// Minimum service standards, as the tables of <i>Realisasi Capaian SPM</i> print them: the sector's index with its status, then for each
/// service its index, A those to be served, B the quality of goods, services and people.
/// </summary>
internal static class SpmTable
{
    private const int FontSize = 10;
    private const string AchievementOwner = "capaian ";

    public static TableDocument Create(TableSource source) => Sections.PerOffice(
        JenisTabel.Spm, source, source.Instansi.Where(TableSource.IsSpm), ["REALISASI CAPAIAN SPM TAHUN " + source.TahunTeks], office => TableOf(source, office) is { } table ? [table] : []);

    private static ReportTable? TableOf(TableSource source, BoundHolder office)
    {
        var services = TableSource.StepsOf(office).Where(s => s.Indikator.Any(i => MeasuredBy(i).Count > 0)).Select(s => Service.Of(s, source.Project)).ToArray();
        if (services.Length == 0)
        {
            return null;
        }

        var table = new TableBuilder(source, FontSize)
            .Column("no", 5, Perataan.Tengah).Column("indikator", 54).Column("satuan", 10).Column("angka", 10, Perataan.Kanan).Column("angka", 10, Perataan.Kanan).Column("angka", 11, Perataan.Kanan)
            .Head("NO", "INDIKATOR KINERJA/JENIS LAYANAN SPM", "SATUAN", "TARGET", "REALISASI", "CAPAIAN");
        var indexes = new HashSet<string>(services.Select(s => s.Index.Path), StringComparer.Ordinal);
        foreach (var sector in office.AllIndicators().Where(i => !i.IsComponent && !indexes.Contains(i.Path) && i.References().Any(indexes.Contains)))
        {
            var measured = source.Measured(sector, source.Tahun);
            table.Rows.Add(
                JenisBaris.Kelompok, sector.Path,
                GridCell.Kosong,
                GridCell.Text("KATEGORI INDEKS PENCAPAIAN SPM").Bold(),
                GridCell.Text(TableTexts.Capitals(measured?.Predikat ?? "")).Over(3).At(Perataan.Tengah).Bold(),
                IndexCell(measured).Bold());
        }

        for (int i = 0; i < services.Length; i++)
        {
            var service = services[i];
            var index = source.Measured(service.Index, source.Tahun);
            Head(service.Index.Path, TableTexts.Number(i + 1), AnnexText.OneLine(service.Step.Holder.Judul) is { Length: > 0 } title && service.Step.Holder.Jenis != JenisWadah.Instansi ? title : service.Index.Nama, IndexCell(index));
            foreach (var served in service.Served)
            {
                Item(served, "A. JUMLAH YANG HARUS DILAYANI :", isBold: true);
            }

            Head("", "", "B. Jumlah Mutu Barang / Jasa / SDM", GridCell.Kosong);
            Items(service.Quality.Where(q => !service.Groups.Any(g => g.Anggota.Contains(q.Path))));
            foreach (var group in service.Groups)
            {
                var mean = source.Measurements.FindGroup(group.Path, source.Periode)?.Capaian;
                Head(group.Path, "", AnnexText.OneLine(group.Judul), mean is null ? GridCell.Kosong : TableTexts.Achievement(mean, table.Notes, ""));
                Items(service.Quality.Where(q => group.Anggota.Contains(q.Path)));
            }
        }

        return table.Build();

        void Head(string path, string number, string title, GridCell score) => table.Rows.Add(
            JenisBaris.Kelompok, path, GridCell.Text(number).Bold(), GridCell.Text(title).Bold(), GridCell.Kosong, GridCell.Kosong, GridCell.Kosong, score.Bold());

        void Items(IEnumerable<BoundIndicator> items)
        {
            int number = 0;
            foreach (var item in items)
            {
                Item(item, TableTexts.Number(++number) + ". " + AnnexText.OneLine(item.Nama), isBold: false);
            }
        }

        void Item(BoundIndicator item, string title, bool isBold)
        {
            GridCell[] cells =
            [
                GridCell.Kosong,
                GridCell.Text(title),
                GridCell.Text(TableTexts.Unit(item)),
                Values.Target(source, item, source.Tahun, table.Notes),
                Values.Reached(source, item, source.Tahun, table.Notes),
                TableTexts.Achievement(source.Measured(item, source.Tahun)?.Capaian, table.Notes, source.TanpaData),
            ];
            table.Rows.Add(JenisBaris.Biasa, item.Path, cells.Select(c => c with { Tebal = isBold }));
        }

        GridCell IndexCell(IndicatorMeasurement? index) =>
            index?.Realisasi is { } value ? GridCell.Number(TableTexts.Percent(value)) : GridCell.Number(TableTexts.Missing, table.Notes.Of(index?.Alasan ?? source.TanpaData));
    }

    /// <summary>
    /// The full Ids of the indicators whose achievement an indicator's own formula names, by the keys it names them with. Those that
    /// it needs through other indicators are not its own: an index of indexes is no service.
    /// </summary>
    private static Dictionary<string, string> MeasuredBy(BoundIndicator indicator)
    {
        var named = indicator.Formula is null ? [] : new HashSet<string>(FormulaWalker.All(indicator.Formula).OfType<BoundInputReference>().Select(r => r.Key), StringComparer.Ordinal);
        return indicator.Masukan.Where(m => m.Owner.StartsWith(AchievementOwner, StringComparison.Ordinal) && named.Contains(m.Key))
            .ToDictionary(m => m.Key, m => m.Owner.Substring(AchievementOwner.Length), StringComparer.Ordinal);
    }

    /// <summary>A service: its index, those to be served, and the quality rows with the groups they fall into.</summary>
    private sealed record Service(Step Step, BoundIndicator Index, IReadOnlyList<BoundIndicator> Served, IReadOnlyList<BoundIndicator> Quality, IReadOnlyList<BoundGroup> Groups)
    {
        public static Service Of(Step step, Project project)
        {
            var index = step.Indikator.First(i => MeasuredBy(i).Count > 0);
            var byKey = MeasuredBy(index);
            var averaged = FormulaWalker.All(index.Formula!).OfType<BoundCall>().Where(c => c.Function == Fungsi.Rata).SelectMany(c => FormulaWalker.All(c)).OfType<BoundInputReference>().Select(r => r.Key);
            var quality = new HashSet<string>(averaged.Where(byKey.ContainsKey).Select(k => byKey[k]), StringComparer.Ordinal);
            var all = byKey.Values.Select(p => project.Indicators.TryGetValue(p, out var found) ? found : null).OfType<BoundIndicator>().ToArray();
            BoundIndicator[] rows = [.. all.Where(i => quality.Contains(i.Path))];

            // The group of all quality rows is B itself; those within it part it.
            var order = rows.Select(r => r.Path).ToList();
            var groups = project.Groups.Values
                .Where(g => g.Anggota.Count > 0 && g.Anggota.Count < rows.Length && g.Anggota.All(quality.Contains))
                .OrderBy(g => order.IndexOf(g.Anggota[0])).ThenBy(g => g.Path, StringComparer.Ordinal);
            return new Service(step, index, [.. all.Where(i => !quality.Contains(i.Path))], rows, [.. groups]);
        }
    }
}
