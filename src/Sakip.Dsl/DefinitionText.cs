using System.Globalization;
using System.Text;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl;

/// <summary>The decoded form of <see cref="DefinisiIndikator.Teks"/>.</summary>
internal sealed class DefinitionText
{
    private const char FieldSeparator = '\u001F';
    private const char ItemSeparator = '\u001E';
    private const char InputSeparator = '\u001D';
    private const int InputParts = 5;
    private const int TargetParts = 6;

    private DefinitionText(string[] fields)
    {
        Id = fields[0];
        Nama = fields[1];
        Instansi = fields[2];
        Sasaran = fields[3];
        Satuan = fields[4];
        Polaritas = fields[5] switch
        {
            "naik" => Polaritas.Naik,
            "turun" => Polaritas.Turun,
            "stabil" => Polaritas.Stabil,
            _ => throw Malformed(Id, $"polaritas \"{fields[5]}\" tidak dikenal"),
        };
        Formula = fields[6];
        Penjelasan = fields[7];
        PenanggungJawab = SplitList(fields[8], ItemSeparator, item => item);
        SumberData = SplitList(fields[9], ItemSeparator, item => item);
        Masukan = SplitList(fields[10], InputSeparator, DecodeInput);
        AturanCapaian = fields[11];
        Kategori = fields[12];
        Skala = fields[13];
        IReadOnlyList<decimal?> ends = SplitList(fields[14], ItemSeparator, DecodeNumber);
        Bawah = ends.Count > 0 ? ends[0] : null;
        Atas = ends.Count > 1 ? ends[1] : null;
        KondisiAwal = SplitList(fields[15], InputSeparator, DecodeTarget);
        Target = SplitList(fields[16], InputSeparator, DecodeTarget);
    }

    public string Id { get; }

    public string Nama { get; }

    public string Instansi { get; }

    public string Sasaran { get; }

    public string Satuan { get; }

    public Polaritas Polaritas { get; }

    public string Formula { get; }

    public string Penjelasan { get; }

    public IReadOnlyList<string> PenanggungJawab { get; }

    public IReadOnlyList<string> SumberData { get; }

    public IReadOnlyList<DefinisiMasukan> Masukan { get; }

    public string AturanCapaian { get; }

    public string Kategori { get; }

    public string Skala { get; }

    public decimal? Bawah { get; }

    public decimal? Atas { get; }

    public IReadOnlyList<TargetIndikator> KondisiAwal { get; }

    public IReadOnlyList<TargetIndikator> Target { get; }

    /// <exception cref="FormatException">The text is not made up as <see cref="DefinisiIndikator.UrutanTeks"/> says.</exception>
    public static DefinitionText Decode(ReadOnlySpan<byte> utf8)
    {
#if NET
        string text = Encoding.UTF8.GetString(utf8);
#else
        string text = Encoding.UTF8.GetString(utf8.ToArray());
#endif
        string[] fields = text.Split(FieldSeparator);
        IReadOnlyList<string> expected = DefinisiIndikator.UrutanTeks;
        return fields.Length == expected.Count
            ? new DefinitionText(fields)
            : throw Malformed(fields[0], $"{fields.Length} bidang, seharusnya {expected.Count} ({string.Join(", ", expected)})");
    }

    private static IReadOnlyList<T> SplitList<T>(string text, char separator, Func<string, T> decode) =>
        text.Length == 0 ? [] : Array.AsReadOnly(Array.ConvertAll(text.Split(separator), item => decode(item)));

    private DefinisiMasukan DecodeInput(string text)
    {
        string[] parts = text.Split(ItemSeparator);
        return parts.Length == InputParts && parts[4] is "0" or "1"
            ? new DefinisiMasukan(parts[0], parts[1], parts[2], parts[3], parts[4] == "1")
            : throw Malformed(Id, $"masukan \"{parts[0]}\" tidak berisi nama, arti, satuan, batas, dan 1 atau 0");
    }

    private TargetIndikator DecodeTarget(string text)
    {
        string[] parts = text.Split(ItemSeparator);
        return parts.Length == TargetParts && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int year)
            && int.TryParse(parts[3].Length == 0 ? "0" : parts[3], NumberStyles.None, CultureInfo.InvariantCulture, out int decimals) && parts[5] is "0" or "1"
            ? new TargetIndikator(year, parts[1], DecodeNumber(parts[2]), decimals, parts[4].Length == 0 ? null : parts[4], parts[5] == "1")
            : throw Malformed(Id, $"target \"{parts[0]}\" tidak berisi tahun, bagian, angka, desimal, label, dan 1 atau 0");
    }

    private decimal? DecodeNumber(string text) =>
        text.Length == 0 ? null
        : decimal.TryParse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number) ? number
        : throw Malformed(Id, $"\"{text}\" bukan angka");

    private static FormatException Malformed(string id, string problem) =>
        new($"Teks indikator {id} rusak: {problem}.");
}
