using Microsoft.CodeAnalysis.Text;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// Writes the class that generated checks share. It comes with the generated code and not with the runtime, so that the two
/// halves of a check always stem from one version.
/// </summary>
internal static class ChecksEmitter
{
    private const string Members = """
        private global::System.Collections.Generic.List<global::Sakip.Dsl.Pelanggaran>? _pelanggaran;

        internal global::System.Collections.Generic.IReadOnlyList<global::Sakip.Dsl.Pelanggaran> Hasil =>
            _pelanggaran is null ? global::System.Array.Empty<global::Sakip.Dsl.Pelanggaran>() : _pelanggaran.AsReadOnly();

        internal static void Ada(object? masukan)
        {
            if (masukan is null)
            {
                throw new global::System.ArgumentNullException(nameof(masukan));
            }
        }

        internal static global::Sakip.Dsl.HasilHitung Gagal(global::System.Collections.Generic.IReadOnlyList<global::Sakip.Dsl.Pelanggaran> pelanggaran) =>
            global::Sakip.Dsl.HasilHitung.Gagal(pelanggaran[0].Status, pelanggaran[0].Alasan);

        internal static global::Sakip.Dsl.HasilHitung Melampaui(global::Sakip.Dsl.Aritmetika.Kegagalan gagal)
        {
            gagal.Catat(global::Sakip.Dsl.Aritmetika.StatusHitung.MelampauiDesimal, global::Sakip.Dsl.Aritmetika.Alasan.Melampaui());
            return global::Sakip.Dsl.HasilHitung.Gagal(in gagal);
        }

        internal static global::Sakip.Dsl.IkuException Galat(string indikator, global::Sakip.Dsl.HasilHitung hasil) =>
            new global::Sakip.Dsl.IkuException(indikator, hasil.Status, hasil.Alasan ?? "");

        internal static decimal Nilai(string indikator, global::Sakip.Dsl.HasilHitung hasil) =>
            hasil.Sah ? hasil.Nilai : throw Galat(indikator, hasil);

        internal static decimal Hari(global::System.DateTime tanggal) => tanggal.Ticks / global::System.TimeSpan.TicksPerDay;

        internal static decimal? Hari(global::System.DateTime? tanggal) => tanggal is { } ada ? Hari(ada) : null;

        internal static string Tingkat(int banyak) => "1.." + global::Sakip.Dsl.Aritmetika.AngkaIndonesia.Tulis(banyak);

        internal static decimal?[][]? Butir(global::Sakip.Dsl.NilaiMasukan masukan, string daftar, params string[] bidang)
        {
            var butir = new global::System.Collections.Generic.List<decimal?[]>();
            int banyak = masukan.BanyakUnsur(daftar);
            for (int i = 0; ; i++)
            {
                var nilai = new decimal?[bidang.Length];
                bool terisi = false;
                for (int j = 0; j < bidang.Length; j++)
                {
                    nilai[j] = banyak > 0 ? masukan.AmbilUnsur(daftar, i + 1, bidang[j]) : masukan.Ambil(Nama(daftar, i, bidang[j]));
                    terisi |= nilai[j] is not null;
                }

                if (banyak > 0 ? i >= banyak : !terisi)
                {
                    break;
                }

                butir.Add(nilai);
            }

            return butir.Count == 0 ? null : butir.ToArray();
        }

        internal void Angka(string nama, decimal? nilai, bool bulat, bool dalamBatas, string batas)
        {
            if (nilai is not { } ada)
            {
                Tambah(nama, global::Sakip.Dsl.Aritmetika.StatusHitung.MasukanKosong, global::Sakip.Dsl.Aritmetika.Alasan.Kosong(nama));
                return;
            }

            if (bulat && ada != decimal.Truncate(ada))
            {
                Tambah(nama, global::Sakip.Dsl.Aritmetika.StatusHitung.MelanggarBatas, global::Sakip.Dsl.Aritmetika.Alasan.Cacah(nama, ada));
            }

            if (!dalamBatas)
            {
                Tambah(nama, global::Sakip.Dsl.Aritmetika.StatusHitung.MelanggarBatas, global::Sakip.Dsl.Aritmetika.Alasan.Batas(nama, batas, ada));
            }
        }

        internal void Angka(string daftar, int urutan, string bidang, decimal? nilai, bool bulat, bool dalamBatas, string batas)
        {
            if (nilai is null || !dalamBatas || (bulat && nilai != decimal.Truncate(nilai.Value)))
            {
                Angka(Nama(daftar, urutan, bidang), nilai, bulat, dalamBatas, batas);
            }
            else if (bulat && (nilai < long.MinValue || nilai > long.MaxValue))
            {
                string nama = Nama(daftar, urutan, bidang);
                Tambah(nama, global::Sakip.Dsl.Aritmetika.StatusHitung.MelampauiDesimal, global::Sakip.Dsl.Aritmetika.Alasan.MelampauiBulat(nama, nilai.Value));
            }
        }

        internal void Tanggal(string nama, decimal? hari) => Angka(nama, hari, true, !(hari < 0m || hari > 3652058m), "0..3.652.058");

        internal void Daftar(string nama, decimal?[][]? butir, int banyak)
        {
            if (butir is null)
            {
                Tambah(nama, global::Sakip.Dsl.Aritmetika.StatusHitung.MasukanKosong, global::Sakip.Dsl.Aritmetika.Alasan.Kosong(nama));
            }
            else if (banyak >= 0 && butir.Length != banyak)
            {
                Tambah(nama, global::Sakip.Dsl.Aritmetika.StatusHitung.MelanggarBatas, global::Sakip.Dsl.Aritmetika.Alasan.JumlahUnsur(nama, banyak, butir.Length));
            }
        }

        internal void Bagian(string bagian, decimal? nilaiBagian, string keseluruhan, decimal? nilaiKeseluruhan)
        {
            if (nilaiBagian is { } sebagian && nilaiKeseluruhan is { } semua && sebagian > semua)
            {
                Tambah(bagian, global::Sakip.Dsl.Aritmetika.StatusHitung.MelanggarBatas, global::Sakip.Dsl.Aritmetika.Alasan.BagianDari(bagian, sebagian, keseluruhan, semua));
            }
        }

        internal void Bagian(string daftar, int urutan, string bagian, decimal? nilaiBagian, string keseluruhan, decimal? nilaiKeseluruhan)
        {
            if (nilaiBagian > nilaiKeseluruhan)
            {
                Bagian(Nama(daftar, urutan, bagian), nilaiBagian, Nama(daftar, urutan, keseluruhan), nilaiKeseluruhan);
            }
        }

        private static string Nama(string daftar, int urutan, string bidang) =>
            daftar + "[" + (urutan + 1).ToString(global::System.Globalization.CultureInfo.InvariantCulture) + "]." + bidang;

        private void Tambah(string masukan, global::Sakip.Dsl.Aritmetika.StatusHitung status, string alasan) =>
            (_pelanggaran ??= new global::System.Collections.Generic.List<global::Sakip.Dsl.Pelanggaran>()).Add(new global::Sakip.Dsl.Pelanggaran(masukan, status, alasan));
        """;

    /// <summary>The source of the class.</summary>
    public static SourceText Emit(string @namespace)
    {
        var writer = new CodeWriter();
        SourceHead.Write(writer, @namespace);
        writer.Line();
        DocComment.Summary(writer, "Pemeriksaan masukan yang dipakai bersama oleh semua indikator.");
        writer.Open($"internal sealed class {TypeNames.Checks}");
        foreach (string line in Members.Split('\n'))
        {
            if (line.Trim().Length == 0)
            {
                writer.Line();
            }
            else
            {
                writer.Line(line.TrimEnd());
            }
        }

        writer.Close();
        return writer.ToSourceText();
    }
}
