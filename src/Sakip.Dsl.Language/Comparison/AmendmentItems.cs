using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>One numbered item of Pasal I.</summary>
/// <param name="Teks">What it orders: <c>Ketentuan Lampiran angka 9 nomor 2 diubah sehingga berbunyi sebagai berikut:</c>.</param>
/// <param name="Judul">The heading of a whole part; empty where the item is of less.</param>
/// <param name="Uraian">The labels it sets.</param>
/// <param name="Tabel">The rows as they will read.</param>
internal sealed record AmendmentItem(string Teks, string Judul = "", EquatableArray<SectionLine> Uraian = default, EquatableArray<ReportTable> Tabel = default);

/// <summary>Finds the provisions of the annexes that change, office by office, under the numbers of the earlier annex.</summary>
internal sealed class AmendmentItems
{
    private readonly ProjectOutline _before;
    private readonly ProjectOutline _after;
    private readonly List<Part> _earlier;
    private readonly List<Part> _later;
    private readonly AmendmentTables _tables;
    private readonly HashSet<string> _changed;

    public AmendmentItems(Project before, Project after, ProjectComparison comparison, string annex)
    {
        (_before, _after) = (new ProjectOutline(before), new ProjectOutline(after));
        Pairing.Pair(_before, _after);
        (_earlier, _later) = (PartsOf(before, annex), PartsOf(after, annex));
        _tables = new AmendmentTables(after);

        // A formula may compute something else and still read the same, where the regulation words it itself.
        _changed = new HashSet<string>(comparison.Perubahan.Where(p => p.Jenis == JenisPerubahan.Formula).Select(p => p.Path), StringComparer.Ordinal);
    }

    public IReadOnlyList<AmendmentItem> Find()
    {
        var items = new List<(int Place, AmendmentItem Item)>();
        foreach (var part in _earlier)
        {
            int place = _earlier.IndexOf(part) * 2;
            if (LaterOf(part) is { } later)
            {
                items.AddRange(Compare(part, later).Select(i => (place, i)));
            }
            else
            {
                items.Add((place, new AmendmentItem($"Ketentuan {part.Alamat} dihapus.")));
            }
        }

        var added = _later.Where(l => _earlier.All(e => LaterOf(e) != l)).ToArray();
        var suffixes = new Dictionary<int, int>();
        foreach (var part in added)
        {
            int at = _earlier.FindLastIndex(e => e.Lampiran == part.Lampiran && (LaterOf(e) is { } l ? _later.IndexOf(l) < _later.IndexOf(part) : e.Office.Nomor < part.Office.Nomor));
            suffixes[at] = suffixes.TryGetValue(at, out int count) ? count + 1 : 1;
            items.Add(((at * 2) + 1, NewOffice(part, at, suffixes[at])));
        }

        return [.. items.Select((i, n) => (i.Place, n, i.Item)).OrderBy(i => i.Place).ThenBy(i => i.n).Select(i => i.Item)];
    }

    private IEnumerable<AmendmentItem> Compare(Part was, Part now)
    {
        var (old, office) = (was.Office, now.Office);
        string number = old.Nomor is { } n ? TableTexts.Number(n) + ". " : "";
        if (old.Nama != office.Nama)
        {
            yield return new AmendmentItem(
                $"Ketentuan judul dan INSTANSI pada {was.Alamat} diubah sehingga berbunyi sebagai berikut:",
                office.HasTable ? number + "IKU " + office.Nama : number + office.Nama, new([new SectionLine("INSTANSI", new([office.Nama]))]));
        }

        if (!old.Tugas.Equals(office.Tugas))
        {
            yield return Duties(was.Alamat, "TUGAS POKOK", office.Tugas);
        }

        if (!old.Fungsi.Equals(office.Fungsi))
        {
            yield return Duties(was.Alamat, "FUNGSI", office.Fungsi);
        }

        foreach (var item in new AmendmentGoals(_before, _after, _tables, _changed, was.Alamat, isOfficial: false).Compare(old.Sasaran, office.Sasaran))
        {
            yield return item;
        }

        foreach (var official in old.Jabatan)
        {
            string address = $"{was.Alamat}, jabatan {official.Nama}";
            var other = NodeOf(_before, official.Path)?.Other;
            var later = other is null ? null : _later.SelectMany(l => l.Office.Jabatan).FirstOrDefault(j => j.Path == other.Holder.Path);
            foreach (var item in later is null ? [new AmendmentItem($"Ketentuan {address} dihapus.")] : Compare(address, official, later))
            {
                yield return item;
            }
        }

        foreach (var official in office.Jabatan.Where(j => NodeOf(_after, j.Path)?.Other is null))
        {
            yield return new AmendmentItem($"Ketentuan {was.Alamat} ditambah 1 (satu) jabatan, yakni jabatan {official.Nama}, sehingga berbunyi sebagai berikut:", "", LabelsOf(official), _tables.Of(official.Sasaran, isOfficial: true));
        }
    }

    private IEnumerable<AmendmentItem> Compare(string address, AnnexOfficial old, AnnexOfficial official)
    {
        if (old.Nama != official.Nama)
        {
            yield return new AmendmentItem($"Ketentuan {address} diubah sehingga berbunyi sebagai berikut:", "", new([new SectionLine("JABATAN", new([official.Nama]))]));
        }

        if (!old.Tugas.Equals(official.Tugas))
        {
            yield return Duties(address, "TUGAS", official.Tugas, Penomoran.Huruf);
        }

        if (!old.Fungsi.Equals(official.Fungsi))
        {
            yield return Duties(address, "FUNGSI", official.Fungsi, Penomoran.Huruf);
        }

        foreach (var item in new AmendmentGoals(_before, _after, _tables, _changed, address, isOfficial: true).Compare(old.Sasaran, official.Sasaran))
        {
            yield return item;
        }
    }

    private AmendmentItem NewOffice(Part part, int behind, int suffix)
    {
        var office = part.Office;
        var before = behind < 0 ? null : _earlier[behind];
        var next = _earlier.Skip(behind + 1).FirstOrDefault(e => e.Lampiran == part.Lampiran);
        string label = next is null || before?.Office.Nomor is not { } number ? TableTexts.Number((before?.Office.Nomor ?? 0) + suffix) : TableTexts.Number(number) + Counted.Letter(suffix);
        string text = before is not null && next is not null
            ? $"Di antara angka {NumberOf(before)} dan angka {NumberOf(next)} {part.Lampirannya} disisipkan 1 (satu) angka, yakni angka {label}, sehingga berbunyi sebagai berikut:"
            : next is not null ? $"Sebelum angka {NumberOf(next)} {part.Lampirannya} disisipkan 1 (satu) angka, yakni angka {label}, sehingga berbunyi sebagai berikut:"
            : $"Ketentuan {part.Lampirannya} ditambah 1 (satu) angka, yakni angka {label}, sehingga berbunyi sebagai berikut:";
        var lines = new List<SectionLine> { new("INSTANSI", new([office.Nama])) };
        AddDuties(lines, "TUGAS POKOK", office.Tugas, Penomoran.Angka);
        AddDuties(lines, "FUNGSI", office.Fungsi, Penomoran.Angka);
        return new AmendmentItem(text, label + ". IKU " + office.Nama, lines.ToEquatableArray(), _tables.Of(office.Sasaran, isOfficial: false));
    }

    private static EquatableArray<SectionLine> LabelsOf(AnnexOfficial official)
    {
        var lines = new List<SectionLine> { new("JABATAN", new([official.Nama])) };
        AddDuties(lines, "TUGAS", official.Tugas, Penomoran.Huruf);
        AddDuties(lines, "FUNGSI", official.Fungsi, Penomoran.Huruf);
        return lines.ToEquatableArray();
    }

    private static AmendmentItem Duties(string address, string label, EquatableArray<string> items, Penomoran numbering = Penomoran.Angka)
    {
        var lines = new List<SectionLine>();
        AddDuties(lines, label, items, numbering);
        return lines.Count == 0
            ? new AmendmentItem($"Ketentuan {label} pada {address} dihapus.")
            : new AmendmentItem($"Ketentuan {label} pada {address} diubah sehingga berbunyi sebagai berikut:", "", lines.ToEquatableArray());
    }

    private static void AddDuties(List<SectionLine> lines, string label, EquatableArray<string> items, Penomoran numbering)
    {
        if (items.Count > 0)
        {
            lines.Add(new SectionLine(label, items, items.Count == 1 && !label.StartsWith("FUNGSI", StringComparison.Ordinal) ? Penomoran.Tanpa : numbering));
        }
    }

    private Part? LaterOf(Part part)
    {
        var other = NodeOf(_before, part.Office.Path)?.Other;
        return other is null ? null : _later.FirstOrDefault(l => l.Office.Path == other.Holder.Path && l.Office.HasTable == part.Office.HasTable)
            ?? _later.FirstOrDefault(l => l.Office.Path == other.Holder.Path);
    }

    private static HolderNode? NodeOf(ProjectOutline outline, string path) => outline.Holders.FirstOrDefault(h => h.Holder.Path == path && !h.IsGoal);

    private static string NumberOf(Part part) => part.Office.Nomor is { } number ? TableTexts.Number(number) : part.Office.Nama;

    private static List<Part> PartsOf(Project project, string annex)
    {
        var annexes = AnnexDocument.CreateAll(project);
        return [.. annexes.SelectMany((one, at) => one.Instansi.Select(o => new Part(annexes.Count > 1 ? "Lampiran " + TableTexts.Roman(at + 1) : annex, at, o)))];
    }

    /// <summary>An office's part of an annex, and how articles name it.</summary>
    private sealed record Part(string Lampirannya, int Lampiran, AnnexOffice Office)
    {
        public string Alamat => Office.Nomor is { } number ? $"{Lampirannya} angka {TableTexts.Number(number)}" : Lampirannya;
    }
}

/// <summary>Numbers as articles write them.</summary>
internal static class Counted
{
    private static readonly string[] Words =
    [
        "nol", "satu", "dua", "tiga", "empat", "lima", "enam", "tujuh", "delapan", "sembilan", "sepuluh", "sebelas", "dua belas", "tiga belas", "empat belas", "lima belas",
    ];

    /// <summary><c>2 (dua)</c>.</summary>
    public static string Of(int number) => TableTexts.Number(number) + (number < Words.Length ? " (" + Words[number] + ")" : "");

    /// <summary>The letter of what is inserted: A for the first, B for the second.</summary>
    public static string Letter(int place) => ((char)('A' + ((place - 1) % 26))).ToString();
}
