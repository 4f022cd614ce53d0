using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>The block at the bottom right of an annex, with space for the signature between its two lines.</summary>
/// <param name="Jabatan">The office that enacts it, in capitals, with its comma.</param>
/// <param name="Nama">Who signs, in capitals; empty where the name is not given.</param>
public sealed record AnnexSignature(string Jabatan, string Nama)
{
    private static readonly string[] Degrees = ["Prof.", "Dr.", "dr.", "drg.", "drh.", "Drs.", "Dra.", "Ir.", "H.", "Hj."];

    /// <summary>The block of a regulation; null when it names nobody.</summary>
    public static AnnexSignature? Create(BoundRegulation? peraturan)
    {
        if (peraturan is null || peraturan.Penetap.Count == 0)
        {
            return null;
        }

        string office = AnnexText.Capitals(AnnexText.OneLine(peraturan.Penetap[0])).TrimEnd(',', ' ');
        return new AnnexSignature(office + ",", peraturan.Penetap.Count > 1 ? NameOf(AnnexText.OneLine(peraturan.Penetap[1])) : "");
    }

    /// <summary>Capitals for the name, not for the degrees around it: Drs. PURWANTO, MM; dr. SARI INDAH, M.Si.</summary>
    private static string NameOf(string name)
    {
        int comma = name.IndexOf(',');
        string own = comma < 0 ? name : name.Substring(0, comma);
        string behind = comma < 0 ? "" : name.Substring(comma);
        int start = 0;
        while (Degrees.FirstOrDefault(d => own.IndexOf(d + " ", start, StringComparison.Ordinal) == start) is { } degree)
        {
            start += degree.Length + 1;
        }

        return own.Substring(0, start) + AnnexText.Capitals(own.Substring(start)) + behind;
    }
}
