using System.ComponentModel;
using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Penilaian;

namespace Sakip.Dsl;

/// <summary>Indicators under one name - a declared group, or a goal, programme or activity with an Id - whose achievement is the mean of theirs.</summary>
public sealed class DefinisiKelompok
{
    private const char GroupSeparator = '\u001D';
    private const char MemberSeparator = '\u001E';
    private const char FieldSeparator = '\u001F';

    /// <summary>Creates a group.</summary>
    /// <param name="id">Its full Id.</param>
    /// <param name="judul">What people call it.</param>
    /// <param name="anggota">The full Ids of its indicators, groups in groups opened.</param>
    /// <param name="aturan">The rule whose rounding and grades the mean takes: that of its first member.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public DefinisiKelompok(string id, string judul, IEnumerable<string> anggota, AturanCapaian aturan)
    {
        Id = id ?? throw new ArgumentNullException(nameof(id));
        Judul = judul ?? throw new ArgumentNullException(nameof(judul));
        Anggota = Array.AsReadOnly<string>([.. anggota ?? throw new ArgumentNullException(nameof(anggota))]);
        Aturan = aturan ?? throw new ArgumentNullException(nameof(aturan));
    }

    /// <summary>Its full Id: "KecamatanSukorejo.S1".</summary>
    public string Id { get; }

    /// <summary>What people call it.</summary>
    public string Judul { get; }

    /// <summary>The full Ids of its indicators, groups in groups opened.</summary>
    public IReadOnlyList<string> Anggota { get; }

    /// <summary>The rule whose rounding and grades the mean takes.</summary>
    public AturanCapaian Aturan { get; }

    /// <summary>The mean achievement of its members, of rounded or of full scores as their rules say. A member without score leaves it without one.</summary>
    /// <param name="capaian">The achievement of the member with a full Id.</param>
    /// <exception cref="ArgumentNullException"><paramref name="capaian"/> is null.</exception>
    public HasilCapaian Rata(Func<string, HasilCapaian> capaian)
    {
        if (capaian is null)
        {
            throw new ArgumentNullException(nameof(capaian));
        }

        return RataCapaian.Hitung(Aturan, [.. Anggota.Select(member => new KeyValuePair<string, HasilCapaian>(member, capaian(member)))]);
    }

    /// <summary>The mean achievement of its members; one that is not given counts as one without score.</summary>
    /// <param name="capaian">Achievements by the full Ids of indicators; those of others are left alone.</param>
    /// <exception cref="ArgumentNullException"><paramref name="capaian"/> is null.</exception>
    public HasilCapaian Rata(IReadOnlyDictionary<string, HasilCapaian> capaian)
    {
        if (capaian is null)
        {
            throw new ArgumentNullException(nameof(capaian));
        }

        return Rata(member => capaian.TryGetValue(member, out HasilCapaian found) ? found : HasilCapaian.Gagal(StatusHitung.MasukanKosong, Alasan.Kosong("capaian")));
    }

    /// <summary>
    /// Groups as generated code keeps them: separated by U+001D, the fields of each - Id, title, members - by U+001F, and members
    /// by U+001E.
    /// </summary>
    /// <param name="teks">The text.</param>
    /// <param name="aturan">The rule of the indicator with a full Id; of an empty one, the rule of those for which none is known.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    /// <exception cref="FormatException">The text is made up otherwise.</exception>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public static IReadOnlyList<DefinisiKelompok> Baca(string teks, Func<string, AturanCapaian> aturan)
    {
        if (aturan is null)
        {
            throw new ArgumentNullException(nameof(aturan));
        }

        return (teks ?? throw new ArgumentNullException(nameof(teks))).Length == 0
            ? []
            : Array.AsReadOnly(Array.ConvertAll(teks.Split(GroupSeparator), group => BacaSatu(group, aturan)));
    }

    private static DefinisiKelompok BacaSatu(string text, Func<string, AturanCapaian> rule)
    {
        string[] fields = text.Split(FieldSeparator);
        if (fields.Length != 3)
        {
            throw new FormatException($"Teks kelompok {fields[0]} rusak: {fields.Length} bidang, seharusnya 3.");
        }

        string[] members = fields[2].Length == 0 ? [] : fields[2].Split(MemberSeparator);
        return new DefinisiKelompok(fields[0], fields[1], members, rule(members.Length == 0 ? "" : members[0]));
    }

    /// <summary>Its full Id.</summary>
    public override string ToString() => Id;
}
