using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>
/// The <i>matriks persandingan</i>: what changed, the earlier wording beside the later one with the words that differ marked, and what each change means.
/// What only definitions know and no reader sees - Ids, names of inputs, how data are checked - is left out as long as it changes no value.
/// </summary>
public static class MatrixTable
{
    private const int FontSize = 10;
    private const string Nothing = "-";
    private const string SharedTitle = "KETENTUAN BERSAMA";

    /// <summary>Makes the matrix. Of versions that are the same it is empty.</summary>
    /// <param name="before">The earlier version.</param>
    /// <param name="after">The later version.</param>
    /// <param name="comparison">What changes between them.</param>
    /// <param name="values">What changed indicators come to before and after; none without data.</param>
    public static TableDocument Create(Project before, Project after, ProjectComparison comparison, EquatableArray<NilaiBanding> values = default)
    {
        var matrix = new Writing(before, after, values);
        var sections = comparison.Perubahan.Where(matrix.IsTold)
            .GroupBy(matrix.OfficeOf).Select(office => matrix.SectionOf(office.Key, [.. office])).ToEquatableArray();
        return new TableDocument(JenisTabel.Matriks, null, NameOf(before.Peraturan, after.Peraturan), sections);
    }

    private static EquatableArray<string> NameOf(BoundRegulation? before, BoundRegulation? after)
    {
        string earlier = TitleOf(before), later = TitleOf(after);
        string[] lines = earlier == later ? [later] : [earlier, earlier.Length > 0 && later.Length > 0 ? "DENGAN" : "", later];
        return lines.Prepend("MATRIKS PERSANDINGAN").Where(l => l.Length > 0).ToEquatableArray();
    }

    private static string TitleOf(BoundRegulation? regulation)
    {
        if (AnnexTitle.Create(regulation) is not { } title)
        {
            return "";
        }

        string[] lines = [.. title.Lines(BentukJudul.Baru).TakeWhile(l => l.Teks != "TENTANG").Select(l => l.ToString())];
        return string.Join(" ", lines);
    }

    /// <summary>The writing of one matrix.</summary>
    private sealed class Writing(Project before, Project after, EquatableArray<NilaiBanding> values)
    {
        private readonly TableSource _source = new(after, Measurement.Measurements.None, new TableOptions());
        private readonly Dictionary<string, string> _offices = OfficesOf(before).Concat(OfficesOf(after)).GroupBy(o => o.Path, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.Last().Judul, StringComparer.Ordinal);
        private int _number;

        public bool IsTold(Perubahan change) => change.Keparahan != Keparahan.Redaksional || change.Jenis switch
        {
            JenisPerubahan.Id or JenisPerubahan.NamaMasukan or JenisPerubahan.BatasMasukan or JenisPerubahan.Rentang or JenisPerubahan.Catatan or JenisPerubahan.Metadata => false,
            JenisPerubahan.Ditambah or JenisPerubahan.Dicabut => change.Objek != JenisObjek.Komponen,
            JenisPerubahan.MasukanDitambah or JenisPerubahan.MasukanDicabut => false,
            JenisPerubahan.TulisanFormula => change.Objek is JenisObjek.Indikator && FormulasOf(change) is var (was, now) && was != now,
            _ => true,
        };

        /// <summary>The title of the office whose part of the annex a change is in; the shared part's for what is in none.</summary>
        public string OfficeOf(Perubahan change)
        {
            if (change.Objek is JenisObjek.Indikator or JenisObjek.Komponen or JenisObjek.Instansi or JenisObjek.Jabatan or JenisObjek.Sasaran)
            {
                string path = change.Objek == JenisObjek.Sasaran && change.Path.Length == 0 ? GoalOwner(change) : change.Path;
                int dot = path.IndexOf('.');
                string root = dot < 0 ? path : path.Substring(0, dot);
                return _offices.TryGetValue(root, out string? title) ? TableTexts.Capitals(title) : SharedTitle;
            }

            return SharedTitle;
        }

        public TableSection SectionOf(string title, IReadOnlyList<Perubahan> changes)
        {
            var table = new TableBuilder(_source, FontSize)
                .Column("no", 4, Perataan.Tengah).Column("semula", 35).Column("menjadi", 35).Column("keterangan", 26)
                .Head("NO", "SEMULA", "MENJADI", "KETERANGAN");
            foreach (var thing in changes.GroupBy(c => (c.Objek, c.Path, c.PathLama, c.Path.Length == 0 ? c.Judul : "")))
            {
                Add(table, [.. thing]);
            }

            return new TableSection("", new EquatableArray<string>([title]), default, new EquatableArray<ReportTable>([table.Build()]));
        }

        private void Add(TableBuilder table, IReadOnlyList<Perubahan> changes)
        {
            var first = changes[0];
            var key = new object();
            string number = TableTexts.Number(++_number);
            table.Rows.Add(JenisBaris.Kelompok, first.Path, GridCell.Text(number, key), GridCell.Of(new TextBlock(HeadOf(first))).Over(3).Bold());
            foreach (var change in changes)
            {
                var (was, now) = CellsOf(change);
                table.Rows.Add(JenisBaris.Biasa, "", GridCell.Text(number, key), was, now, GridCell.Of(new TextBlock(SeverityOf(change), Tebal: true), new TextBlock(MeaningOf(change))));
            }

            foreach (var value in values.Where(v => first.Objek == JenisObjek.Indikator && v.Path == first.Path))
            {
                table.Rows.Add(
                    JenisBaris.Biasa, "", GridCell.Text(number, key),
                    ValueCell(value.Periode, value.Semula), ValueCell(value.Periode, value.Menjadi), GridCell.Text("Hasil hitungan dari data"));
            }
        }

        private static string HeadOf(Perubahan change)
        {
            string what = ComparisonWords.Of(change.Objek).Indonesian;
            return char.ToUpperInvariant(what[0]) + what.Substring(1) + ": " + change.Judul;
        }

        private (GridCell Was, GridCell Now) CellsOf(Perubahan change)
        {
            if (change.Jenis is JenisPerubahan.Ditambah or JenisPerubahan.Dicabut)
            {
                bool isNew = change.Jenis == JenisPerubahan.Ditambah;
                var whole = new GridCell(WholeOf(change, isNew ? after : before, isNew ? TandaUbah.Baru : TandaUbah.Hilang));
                return isNew ? (GridCell.Text(Nothing), whole) : (whole, GridCell.Text(Nothing));
            }

            var (was, now) = change.Jenis is JenisPerubahan.Formula or JenisPerubahan.TulisanFormula && FormulasOf(change) is { } formulas && formulas.Was != formulas.Now
                ? formulas : (change.Semula, change.Menjadi);
            var (left, right) = was.Length == 0 || now.Length == 0
                ? (WordDiff.All(was, TandaUbah.Hilang), WordDiff.All(now, TandaUbah.Baru))
                : change.Jenis is JenisPerubahan.Tugas or JenisPerubahan.Fungsi or JenisPerubahan.Anggota ? WordDiff.OfList(was, now)
                : WordDiff.Of(was, now);
            string label = LabelOf(change);
            return (Labelled(label, was, left), Labelled(label, now, right));
        }

        private static GridCell Labelled(string label, string text, MarkedBlock marked) =>
            GridCell.Of(new TextBlock(label + ":", Tebal: true), text.Length == 0 ? new TextBlock(Nothing) : marked);

        private static string LabelOf(Perubahan change)
        {
            // Readers of a matrix have never seen the names of inputs.
            string label = change.Jenis is JenisPerubahan.ArtiMasukan or JenisPerubahan.SatuanMasukan or JenisPerubahan.BanyakMasukan or JenisPerubahan.MasukanDitambah or JenisPerubahan.MasukanDicabut
                ? change.Jenis switch
                {
                    JenisPerubahan.SatuanMasukan => "satuan masukan",
                    JenisPerubahan.BanyakMasukan => "banyaknya yang dihitung",
                    _ => "masukan",
                }
                : ComparisonWords.Of(change).Indonesian;
            return char.ToUpperInvariant(label[0]) + label.Substring(1);
        }

        /// <summary>All that the annex prints of something that one version alone has.</summary>
        private static EquatableArray<CellBlock> WholeOf(Perubahan change, Project project, TandaUbah mark)
        {
            if (change.Objek != JenisObjek.Indikator || !project.Indicators.TryGetValue(change.Path, out var indicator))
            {
                return new([WordDiff.All(change.Semula + change.Menjadi, mark)]);
            }

            var row = new AnnexRowReader(project.Indicators).RowOf(indicator);
            var blocks = new List<CellBlock>();
            Block("Indikator", row.Indikator);
            Block("Formulasi", row.Kalimat);
            Block("Penjelasan", row.Penjelasan ?? "");
            Block("Penanggung jawab", Wording.Listed(row.PenanggungJawab));
            Block("Sumber data", Wording.Listed(row.SumberData));
            return blocks.ToEquatableArray();

            void Block(string label, string text)
            {
                if (text.Length > 0)
                {
                    blocks.Add(new TextBlock(label + ":", Tebal: true));
                    blocks.Add(WordDiff.All(text, mark));
                }
            }
        }

        /// <summary>A formula in the words of its inputs, as annexes print it.</summary>
        private (string Was, string Now)? FormulasOf(Perubahan change) =>
            change.Objek is JenisObjek.Indikator or JenisObjek.Komponen && before.Indicators.TryGetValue(change.PathLama, out var was) && after.Indicators.TryGetValue(change.Path, out var now)
                ? (FormulaSentence.Of(was, before.Indicators), FormulaSentence.Of(now, after.Indicators))
                : null;

        private static string SeverityOf(Perubahan change)
        {
            string word = ComparisonWords.Of(change.Keparahan).Indonesian;
            return char.ToUpperInvariant(word[0]) + word.Substring(1);
        }

        private string MeaningOf(Perubahan change)
        {
            const int most = 5;
            string[] names = [.. change.Terdampak.Select(p => after.Indicators.TryGetValue(p, out var one) ? AnnexText.OneLine(one.Nama) : p)];
            string reached = names.Length == 0 ? "" : "\nBerlaku pada: " + string.Join("; ", names.Take(most)) + (names.Length > most ? "; dan " + TableTexts.Number(names.Length - most) + " lainnya" : "") + ".";
            return change.Arti.Indonesian + "." + reached;
        }

        private static GridCell ValueCell(string period, NilaiVersi value)
        {
            string text = value.Nilai.Length > 0 ? value.Nilai : value.Alasan.Length > 0 ? Nothing + " (" + value.Alasan + ")" : Nothing;
            string score = value.Capaian.Length > 0 ? "\nCapaian " + value.Capaian + "%" + (value.Predikat.Length > 0 ? ", " + value.Predikat : "") : "";
            return GridCell.Of(new TextBlock("Nilai " + period + ":", Tebal: true), new TextBlock(text + score));
        }

        private string GoalOwner(Perubahan goal)
        {
            var project = goal.Jenis == JenisPerubahan.Dicabut ? before : after;
            return project.Files.SelectMany(f => f.Instansi).FirstOrDefault(o => Holds(o, goal.Judul))?.Path ?? "";
        }

        private static bool Holds(BoundHolder holder, string title) =>
            holder.Anggota.OfType<BoundHolder>().Any(h => AnnexText.OneLine(h.Judul) == title || Holds(h, title));

        private static IEnumerable<BoundHolder> OfficesOf(Project project) => project.Files.SelectMany(f => f.Instansi);
    }
}
