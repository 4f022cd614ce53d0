using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>What changes of an indicator's own inputs. Those it shares with others are told of what declares them.</summary>
internal static class InputChanges
{
    public static void Find(BoundIndicator before, BoundIndicator after, bool isFormulaChanged, SharedDeclarations shared, Report add, bool comparesInputs)
    {
        if (!comparesInputs)
        {
            return; // a value from outside and a formula have nothing in common
        }

        var pairs = InputPairs.Of(before, after);
        foreach (var pair in pairs.Where(p => p.Before.Owner == before.Path).GroupBy(p => p.After.Variable).Select(g => g.First()))
        {
            Compare(pair.Before, pair.After, shared, add, isItself: before.Formula is null);
        }

        var severity = isFormulaChanged ? Keparahan.MemutusKeterbandingan : Keparahan.Redaksional;
        foreach (var input in after.Masukan.Where(i => i.Owner == after.Path && pairs.All(p => p.After.Variable != i.Variable || p.After.Owner != i.Owner)).GroupBy(i => i.Variable).Select(g => g.First()))
        {
            add(JenisPerubahan.MasukanDitambah, severity, "", AnnexText.OneLine(input.Arti), Arti.InputAdded(), input.Variable);
        }

        foreach (var input in before.Masukan.Where(i => i.Owner == before.Path && pairs.All(p => p.Before.Variable != i.Variable || p.Before.Owner != i.Owner)).GroupBy(i => i.Variable).Select(g => g.First()))
        {
            add(JenisPerubahan.MasukanDicabut, severity, AnnexText.OneLine(input.Arti), "", Arti.InputRemoved(), input.Variable);
        }
    }

    /// <summary>What changes of one input.</summary>
    /// <param name="was">As it was.</param>
    /// <param name="now">As it is.</param>
    /// <param name="shared">What both versions declare for all.</param>
    /// <param name="add">Takes the changes.</param>
    /// <param name="isItself">Whether it is a value from outside, which is the indicator itself: its name and unit are told of that.</param>
    public static void Compare(BoundInput was, BoundInput now, SharedDeclarations shared, Report add, bool isItself = false)
    {
        const Keparahan breaks = Keparahan.MemutusKeterbandingan;
        if (!isItself)
        {
            if (was.Variable != now.Variable)
            {
                add(JenisPerubahan.NamaMasukan, Keparahan.Redaksional, was.Variable, now.Variable, Arti.InputName(), now.Variable);
            }

            Meaning(was.Arti, now.Arti, now.Variable, add);
            Unit(was.Satuan, now.Satuan, now.Variable, shared, add);
        }

        // Default bounds go with the unit: where that changes, they are no change of their own.
        if (was.Batas != now.Batas && (isItself ? was.Jenis == now.Jenis : true) && !IsDefault(was, now))
        {
            add(JenisPerubahan.BatasMasukan, Keparahan.Redaksional, was.Batas?.Tulisan ?? "", now.Batas?.Tulisan ?? "", Arti.Bounds(), isItself ? "" : now.Variable);
        }
        else if ((was.BagianDari is null) != (now.BagianDari is null) || was.Pengaruh != now.Pengaruh)
        {
            add(JenisPerubahan.BatasMasukan, Keparahan.Redaksional, ClausesOf(was), ClausesOf(now), Arti.Bounds(), now.Variable);
        }

        if (was.Banyak != now.Banyak)
        {
            add(JenisPerubahan.BanyakMasukan, breaks, CountOf(was), CountOf(now), Arti.Records(), now.Variable);
        }

        foreach (var field in was.Bidang)
        {
            if (FieldPairs.Find(field, was.Bidang, now.Bidang) is not { } later)
            {
                continue; // the formula says what of it is computed
            }

            string name = now.Variable + "." + later.Nama;
            if (field.Nama != later.Nama)
            {
                add(JenisPerubahan.NamaMasukan, Keparahan.Redaksional, was.Variable + "." + field.Nama, name, Arti.InputName(), name);
            }

            Meaning(field.Arti, later.Arti, name, add);
            Unit(field.Satuan, later.Satuan, name, shared, add);
            if (field.Batas != later.Batas && shared.IsSameUnit(field.Satuan, later.Satuan))
            {
                add(JenisPerubahan.BatasMasukan, Keparahan.Redaksional, field.Batas?.Tulisan ?? "", later.Batas?.Tulisan ?? "", Arti.Bounds(), name);
            }
        }
    }

    private static bool IsDefault(BoundInput was, BoundInput now) =>
        was.Satuan != now.Satuan && IsDefault(was) && IsDefault(now);

    private static bool IsDefault(BoundInput input) => input.Satuan is { IsNonNegative: true } ? input.Batas == Batas.TakNegatif : input.Batas is null;

    private static void Meaning(string was, string now, string name, Report add)
    {
        if (!Wording.IsSame(was, now))
        {
            bool isSame = Wording.SaysTheSame(was, now);
            add(JenisPerubahan.ArtiMasukan, isSame ? Keparahan.Redaksional : Keparahan.MemutusKeterbandingan, AnnexText.OneLine(was), AnnexText.OneLine(now), isSame ? Arti.WordingOnly() : Arti.InputMeaning(), name);
        }
    }

    private static void Unit(Satuan? was, Satuan? now, string name, SharedDeclarations shared, Report add)
    {
        if (!shared.IsSameUnit(was, now))
        {
            add(JenisPerubahan.SatuanMasukan, Keparahan.MemutusKeterbandingan, was?.Judul ?? "", now?.Judul ?? "", Arti.InputUnit(), name);
        }
    }

    private static string ClausesOf(BoundInput input) => string.Join("; ", new[]
    {
        input.BagianDari is { } whole ? "bagian dari " + whole : "",
        input.Pengaruh == Pengaruh.TidakDisebut ? "" : input.Pengaruh.ToString().ToLowerInvariant(),
    }.Where(c => c.Length > 0));

    private static string CountOf(BoundInput input) => input.Banyak is { } count ? AngkaIndonesia.Tulis(count) : "";
}
