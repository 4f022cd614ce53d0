using Sakip.Dsl.Aritmetika;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Evaluation;

/// <summary>
/// Checks inputs before anything is computed, in the order in which generated code does: what is missing and what
/// breaks its bounds, input by input, then the parts against their wholes.
/// </summary>
internal static class InputValidator
{
    /// <summary>The first thing wrong, when there is one.</summary>
    public static void Check(BoundIndicator indicator, EvaluationInputs inputs, ref Kegagalan failure)
    {
        foreach (var input in indicator.Masukan)
        {
            if (input.Jenis == JenisMasukan.Daftar)
            {
                CheckList(input, inputs, ref failure);
            }
            else if (!inputs.TryGet(input.Key, out decimal value))
            {
                failure.Catat(StatusHitung.MasukanKosong, Alasan.Kosong(input.Key));
            }
            else
            {
                CheckValue(input.Key, value, input.IsWhole, input.Batas, ref failure);
            }
        }

        foreach (var input in indicator.Masukan)
        {
            CheckParts(input, inputs, ref failure);
        }
    }

    private static void CheckList(BoundInput list, EvaluationInputs inputs, ref Kegagalan failure)
    {
        if (!inputs.TryGetRecords(list.Key, out var records))
        {
            failure.Catat(StatusHitung.MasukanKosong, Alasan.Kosong(list.Key));
            return;
        }

        if (list.Banyak is { } count && records.Count != count)
        {
            failure.Catat(StatusHitung.MelanggarBatas, Alasan.JumlahUnsur(list.Key, count, records.Count));
        }

        for (int i = 0; i < records.Count; i++)
        {
            foreach (var field in list.Bidang)
            {
                string name = FieldName(list.Key, i, field.Nama);
                if (!records[i].TryGetValue(field.Nama, out decimal value))
                {
                    failure.Catat(StatusHitung.MasukanKosong, Alasan.Kosong(name));
                }
                else
                {
                    CheckValue(name, value, field.IsWhole, field.Batas, ref failure);
                }
            }
        }
    }

    private static void CheckValue(string name, decimal value, bool isWhole, Batas? bounds, ref Kegagalan failure)
    {
        if (isWhole && value != decimal.Truncate(value))
        {
            failure.Catat(StatusHitung.MelanggarBatas, Alasan.Cacah(name, value));
        }

        if (bounds is not null && !bounds.Memuat(value))
        {
            failure.Catat(StatusHitung.MelanggarBatas, Alasan.Batas(name, bounds.Tulisan, value));
        }
    }

    private static void CheckParts(BoundInput input, EvaluationInputs inputs, ref Kegagalan failure)
    {
        if (input.Jenis == JenisMasukan.Daftar)
        {
            inputs.TryGetRecords(input.Key, out var records);
            for (int i = 0; i < records.Count; i++)
            {
                foreach (var field in input.Bidang.Where(f => f.BagianDari is not null))
                {
                    if (records[i].TryGetValue(field.Nama, out decimal share) && records[i].TryGetValue(field.BagianDari!, out decimal all) && share > all)
                    {
                        string name = FieldName(input.Key, i, field.Nama);
                        failure.Catat(StatusHitung.MelanggarBatas, Alasan.BagianDari(name, share, FieldName(input.Key, i, field.BagianDari!), all));
                    }
                }
            }
        }
        else if (input.BagianDari is { } whole && inputs.TryGet(input.Key, out decimal part) && inputs.TryGet(whole, out decimal total) && part > total)
        {
            failure.Catat(StatusHitung.MelanggarBatas, Alasan.BagianDari(input.Key, part, whole, total));
        }
    }

    private static string FieldName(string list, int index, string field) =>
        $"{list}[{(index + 1).ToString(System.Globalization.CultureInfo.InvariantCulture)}].{field}";
}
