using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl.Penilaian;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>The achievement of a group: the mean of its members', graded by the rule it is scored by.</summary>
static partial class RataCapaian
{
    /// <summary>
    /// The mean. A member without score leaves the group without one: a mean that passes over it would be of another group.
    /// </summary>
    /// <param name="aturan">The rule whose rounding and grades the mean takes.</param>
    /// <param name="anggota">The members, each with its Id.</param>
    public static HasilCapaian Hitung(AturanCapaian aturan, IReadOnlyList<KeyValuePair<string, HasilCapaian>> anggota)
    {
        if (anggota.Count == 0)
        {
            return HasilCapaian.Gagal(StatusHitung.MasukanKosong, Alasan.KelompokKosong());
        }

        decimal sum = 0m;
        foreach (KeyValuePair<string, HasilCapaian> member in anggota)
        {
            if (!member.Value.Sah)
            {
                return HasilCapaian.Gagal(member.Value.Status, Alasan.AnggotaTanpaCapaian(member.Key, member.Value.Alasan!));
            }

            try
            {
                sum += member.Value.CapaianGabungan;
            }
            catch (OverflowException)
            {
                return HasilCapaian.Gagal(StatusHitung.MelampauiDesimal, Alasan.Melampaui());
            }
        }

        return aturan.Graded(sum / anggota.Count);
    }
}
