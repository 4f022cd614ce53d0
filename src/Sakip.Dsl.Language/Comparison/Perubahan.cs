using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>One change between two versions.</summary>
/// <param name="Jenis">What changed.</param>
/// <param name="Keparahan">What a reader must know of it.</param>
/// <param name="Objek">What it is about.</param>
/// <param name="Path">The full Id of what it is about: in the later version, of what is gone in the earlier one; empty for a goal without Id.</param>
/// <param name="PathLama">The full Id in the earlier version; empty for what is new.</param>
/// <param name="Judul">What people call what it is about, in the version whose Id <paramref name="Path"/> is.</param>
/// <param name="Bagian">Which part of it: an input's name, a target's period; empty where the kind says it.</param>
/// <param name="Semula">As it was; empty where there was nothing.</param>
/// <param name="Menjadi">As it is; empty where there is nothing.</param>
/// <param name="Arti">What the change means, as a sentence without full stop.</param>
/// <param name="Terdampak">The full Ids of other indicators whose values, scores or grades change with it.</param>
public sealed record Perubahan(
    JenisPerubahan Jenis,
    Keparahan Keparahan,
    JenisObjek Objek,
    string Path,
    string PathLama,
    string Judul,
    string Bagian,
    string Semula,
    string Menjadi,
    LocalizedText Arti,
    EquatableArray<string> Terdampak = default);
