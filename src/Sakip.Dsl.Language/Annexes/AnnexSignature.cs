using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Annexes;

/// <summary>The block at the bottom right of an annex, with space for the signature between its two lines.</summary>
/// <param name="Jabatan">The office that enacts it, in capitals, with its comma.</param>
/// <param name="Nama">Who signs, in capitals; empty where the name is not given.</param>
public sealed record AnnexSignature(string Jabatan, string Nama)
{
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

    /// <summary>Capitals for the name, not for the degrees behind it: AHMAD TOBRONI, M.Si.</summary>
    private static string NameOf(string name)
    {
        int degrees = name.IndexOf(',');
        return degrees < 0 ? AnnexText.Capitals(name) : AnnexText.Capitals(name.Substring(0, degrees)) + name.Substring(degrees);
    }
}
