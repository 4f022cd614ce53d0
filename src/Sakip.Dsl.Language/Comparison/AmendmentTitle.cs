using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>How the amending regulation is called, and the one it amends.</summary>
/// <param name="Jenis">What it is: <c>Peraturan Walikota Blitar</c>.</param>
/// <param name="Singkat">The same without its region, as its articles say it: <c>Peraturan Walikota</c>.</param>
/// <param name="Nomor">Its number; dots where there is none yet.</param>
/// <param name="Tahun">Its year; dots where there is none yet.</param>
/// <param name="Tentang">What it is about: <c>Perubahan Ketiga atas …</c>.</param>
/// <param name="Diubah">What it amends, with its annex: <c>Lampiran II Peraturan Walikota Nomor 24 Tahun 2016 tentang …</c>.</param>
internal sealed record AmendmentTitle(string Jenis, string Singkat, string Nomor, string Tahun, string Tentang, string Diubah)
{
    private const string NotYet = "…";
    private const string Annex = "Lampiran";
    private const string Amendment = "Perubahan ";
    private const string Of = "atas ";

    private static readonly string[] Ordinals = ["", "Kedua ", "Ketiga ", "Keempat ", "Kelima ", "Keenam ", "Ketujuh ", "Kedelapan ", "Kesembilan ", "Kesepuluh "];

    public static AmendmentTitle Create(BoundRegulation? before, BoundRegulation? after)
    {
        var (old, own) = (AnnexTitle.Create(before), AnnexTitle.Create(after));
        string kind = own?.Jenis ?? old?.Jenis ?? "Peraturan";

        // A working copy still carries the heading of what it amends: the new one has no number yet.
        bool isNumbered = own is not null && (old is null || own.Nomor != old.Nomor || own.Tahun != old.Tahun);
        string amended = old is null ? "Peraturan Nomor … Tahun … tentang …" : NameOf(old, Short(old.Jenis, before));
        string subject = isNumbered && own!.Tentang is { } about && IsAmendment(about) ? about : Next(old, amended);
        string named = isNumbered && after!.Mengubah.Count > 0 ? AnnexText.OneLine(after.Mengubah[0]).TrimEnd('.', ';') : amended;
        return new AmendmentTitle(
            kind, Short(kind, after ?? before), isNumbered ? own!.Nomor : NotYet, isNumbered ? own!.Tahun : NotYet, subject,
            named.StartsWith(Annex, StringComparison.OrdinalIgnoreCase) ? named : Annex + " " + named);
    }

    /// <summary>Whether it is a decision, which is not promulgated.</summary>
    public bool IsDecision => Jenis.StartsWith("Keputusan", StringComparison.OrdinalIgnoreCase);

    /// <summary>The annex as articles name it: <c>Lampiran</c>, <c>Lampiran II</c>.</summary>
    public string Lampiran
    {
        get
        {
            string[] words = Diubah.Split(' ');
            return words.Length > 1 && words[1].All(c => c is 'I' or 'V' or 'X' or 'L') ? words[0] + " " + words[1] : words[0];
        }
    }

    private static bool IsAmendment(string subject) => subject.StartsWith(Amendment, StringComparison.OrdinalIgnoreCase);

    /// <summary>The third amendment follows the second, of the same regulation.</summary>
    private static string Next(AnnexTitle? old, string amended)
    {
        if (old?.Tentang is { } subject && IsAmendment(subject))
        {
            for (int i = Ordinals.Length - 2; i >= 0; i--)
            {
                string start = Amendment + Ordinals[i] + Of;
                if (subject.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                {
                    return Amendment + Ordinals[i + 1] + Of + subject.Substring(start.Length);
                }
            }
        }

        return Amendment + Of + amended;
    }

    private static string NameOf(AnnexTitle title, string kind) =>
        kind + (title.Nomor.Length > 0 ? " Nomor " + title.Nomor : "") + " Tahun " + title.Tahun + (title.Tentang is { } about ? " tentang " + about : "");

    /// <summary>Within a region its regulations are named without it.</summary>
    private static string Short(string kind, BoundRegulation? regulation)
    {
        foreach (string place in new[] { regulation?.Daerah, regulation?.Tempat }.OfType<string>().SelectMany(p => new[] { p, p.Substring(p.LastIndexOf(' ') + 1) }))
        {
            if (place.Length > 0 && kind.EndsWith(" " + place, StringComparison.OrdinalIgnoreCase))
            {
                return kind.Substring(0, kind.Length - place.Length - 1);
            }
        }

        return kind;
    }
}
