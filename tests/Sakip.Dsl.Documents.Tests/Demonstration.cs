using Sakip.Dsl.Language.Annexes;

namespace Sakip.Dsl.Documents.Tests;

/// <summary>A small annex with everything an annex can hold, and texts that every format must escape.</summary>
internal static class Demonstration
{
    public const string Text = """
        peraturan P {
          jenis: "Peraturan Wali Kota Contoh"
          nomor: 7
          tahun: 2025
          tanggal: 3 Februari 2025
          tentang: "Indikator Kinerja Utama dan Individu"
          daerah: "Kota Contoh"
          penetap: "Wali Kota Contoh"; "dr. Sari Indah, M.Si."
        }
        konstanta pengeluaranMin: jutaRupiah = 1,007 "Pengeluaran per kapita minimum"
        konstanta pengeluaranMaks: jutaRupiah = 26,572 "Pengeluaran per kapita maksimum"
        satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah
        komponen IndeksPengeluaran "Indeks pengeluaran" {
          satuan: rasio
          variabel pengeluaran: jutaRupiah > 0 "Pengeluaran per kapita disesuaikan"
          formula: (ln(pengeluaran) - ln(pengeluaranMin)) / (ln(pengeluaranMaks) - ln(pengeluaranMin))
        }
        komponen IndeksKesehatan "Indeks kesehatan" {
          satuan: rasio
          variabel ahh: tahun > 0 "Angka harapan hidup saat lahir"
          formula: (ahh - 20 tahun) / (85 tahun - 20 tahun)
        }
        instansi Bappeda "Badan Perencanaan <Pembangunan> | Daerah" {
          urutan: 1
          tugas: "Membantu Wali Kota & *jajarannya*"
          fungsi: "Satu"; "Dua;"; "Tiga."
          tujuan "Meningkatnya kesejahteraan" {
            indikator Ipm "Indeks Pembangunan Manusia (IPM)" {
              satuan: indeks
              polaritas: naik
              variabel pendidikan: rasio 0..1 "Indeks pengetahuan"
              formula: akar(IndeksKesehatan × pendidikan × IndeksPengeluaran; 3) × 100
              penanggung jawab: "Bidang Ekonomi"
              sumber data: "BPS"
            }
            sasaran "Meningkatnya kualitas layanan" {
              indikator Spbe "Indeks SPBE" {
                satuan: indeks
                polaritas: naik
                daftar domain "domain penilaian" { nilai: indeks 0..5 "Nilai domain"; bobot: rasio 0..1 "Bobot domain" }
                formula: jumlah(domain.nilai × domain.bobot)
                penanggung jawab: "Bidang TIK"; "Bidang Data"
                sumber data: "Laporan"
              }
              indikator Denda "Nilai denda" {
                satuan: rupiah
                polaritas: turun
                variabel hari: hari "Keterlambatan"
                variabel pagu: rupiah "Pagu pekerjaan"
                formula: jika(hari / 1 hari > 50 dan pagu > Rp 1.000; pagu × 5%; jika(hari / 1 hari > 10; pagu × 1%; Rp 0))
                penanggung jawab: "Bidang Keuangan"
                sumber data: "SPK"
              }
              program "Program layanan" {
                indikator Triwulan "Kenaikan layanan" {
                  satuan: persen
                  polaritas: naik
                  periode: triwulan
                  variabel layanan: kegiatan > 0 "Jumlah layanan"
                  variabel jam: jam > 0 "Jumlah jam layanan pada hari kerja - hari libur"
                  formula: (layanan[t] / jam[t] - layanan[t-1] / jam[t-1]) / (layanan[dasar] / jam[dasar]) × 100%
                  penanggung jawab: "Bidang Layanan"
                  sumber data: "Laporan"
                }
                indikator Skm "Nilai SKM" {
                  satuan: indeks
                  polaritas: naik
                  nilai: survei 0..100
                  penanggung jawab: "Bidang Layanan"
                  sumber data: "Laporan"
                }
              }
            }
          }
          indikator Lepas "Indikator tanpa sasaran" {
            satuan: persen
            polaritas: naik
            variabel a: orang "Jumlah A" bagian dari b
            variabel b: orang > 0 "Jumlah B"
            formula: a / b × 100%
            penanggung jawab: "Sekretariat"
            sumber data: "Laporan"
          }
          jabatan KepalaBadan "Kepala Badan" {
            tugas: "Memimpin badan"
            fungsi: "Perumusan kebijakan"; "Pelaksanaan kebijakan"
            sasaran "Meningkatnya kinerja badan" {
              indikator Disiplin "Persentase pegawai yang disiplin" {
                satuan: persen
                polaritas: naik
                variabel disiplin: pegawai "Jumlah pegawai yang disiplin" bagian dari semua
                variabel semua: pegawai > 0 "Jumlah seluruh pegawai"
                formula: disiplin / semua × 100%
                penanggung jawab: "Kepala Badan"
                sumber data: "Absensi"
              }
              indikator Lain "Persentase lain" {
                satuan: persen
                polaritas: naik
                nilai: penilaian 0..100
                penanggung jawab: "Kepala Badan"
                sumber data: "Absensi"
              }
            }
          }
        }
        """;

    public static AnnexDocument Annex { get; } = Definitions.Annex(Text);
}
