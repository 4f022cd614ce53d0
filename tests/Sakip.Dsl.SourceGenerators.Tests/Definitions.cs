using Sakip.Dsl.SourceGenerators.Tests.Hosting;

namespace Sakip.Dsl.SourceGenerators.Tests;

/// <summary>Definitions that tests share.</summary>
internal static class Definitions
{
    /// <summary>One of every kind of declaration, input and formula.</summary>
    public static IReadOnlyList<DefinitionFile> EveryKind { get; } =
    [
        new("/proyek/bersama.iku", """
            satuan kelahiran "kelahiran hidup"
            satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah
            konstanta patokan: rasio = 0,85 "patokan nasional"
            variabel pdrb: jutaRupiah > 0 "PDRB atas dasar harga konstan"
            daftar wilayah "wilayah" { penduduk: orang "penduduk" bagian dari seluruh; seluruh: orang "seluruh penduduk"; luas: km2 > 0 "luas" }

            komponen Kepadatan "Kepadatan rata-rata" {
              satuan: orang/km2
              formula: rata(wilayah.penduduk / wilayah.luas)
            }

            skala Opini "Opini BPK" { TMP "Tidak Menyatakan Pendapat"; TW "Tidak Wajar"; WDP "Wajar Dengan Pengecualian"; WTP "Wajar Tanpa Pengecualian" }

            kategori Mutu "Mutu pelayanan" (2 desimal) {
              B "Baik": > 75
              K "Kurang": <= 75
            }
            """.ReplaceLineEndings("\n")),
        new("/proyek/dinas.iku", """
            instansi Dinas "Dinas <Contoh> & Kawan" {
              urutan: 1
              tugas: "Memberi contoh"
              fungsi: "Satu"; "Dua"
              daftar pos "pos anggaran" { nilai: rupiah "nilai" }

              sasaran "Sasaran pertama" {
                indikator Aki "Angka Kematian Ibu" {
                  satuan: orang per 100.000 kelahiran
                  polaritas: turun
                  variabel ibuMeninggal: orang "Jumlah ibu yang meninggal"
                  variabel kelahiranHidup: kelahiran > 0 "Jumlah kelahiran hidup"
                  formula: ibuMeninggal / kelahiranHidup × 100.000
                  penanggung jawab: "Bidang Kesehatan"
                  sumber data: "Laporan"
                  contoh: ibuMeninggal = 2; kelahiranHidup = 2.153 => 92,89
                }

                indikator Stunting "Prevalensi Stunting" {
                  satuan: persen
                  polaritas: turun
                  variabel stunting: orang "Balita stunting" bagian dari balita
                  variabel balita: orang "Seluruh balita"
                  formula: stunting / balita × 100%
                  penanggung jawab: "Bidang Kesehatan"
                  sumber data: "Laporan"
                }

                indikator Pertumbuhan "Pertumbuhan Ekonomi" {
                  satuan: persen
                  polaritas: naik
                  pembulatan: potong 4 desimal
                  formula: (pdrb[t] - pdrb[t-1]) / pdrb[t-1] × 100%
                  penanggung jawab: "Bidang Ekonomi"
                  sumber data: "BPS"
                }

                indikator Laju "Laju pertumbuhan penduduk" {
                  satuan: persen
                  polaritas: stabil 1..2
                  variabel penduduk: orang > 0 "Jumlah penduduk"
                  variabel jarak: bilangan > 0 "Selisih tahun"
                  formula: ((penduduk[t] / penduduk[dasar]) ^ (1 / jarak) - 1) × 100%
                  penanggung jawab: "Dispendukcapil"
                  sumber data: "Sensus"
                }
              }

              sasaran "Sasaran kedua" {
                indikator Spbe "Indeks SPBE" {
                  satuan: indeks
                  polaritas: naik
                  daftar domain[2] "domain" { nilai: indeks 0..5 "nilai domain"; bobot: rasio 0..1 "bobot domain" }
                  formula: jumlah(domain.nilai × domain.bobot)
                  penanggung jawab: "Diskominfo"
                  sumber data: "Penilaian"
                }

                indikator Anggaran "Anggaran" {
                  satuan: rupiah
                  polaritas: naik
                  formula: jumlah(pos.nilai) + jika(banyak(pos) > 3 dan maks(pos.nilai) >= 10 atau bukan banyak(pos.nilai = 0) < 1; Rp 1.000; Rp 0)
                  formulasi: "Rumus Anggaran"
                  penanggung jawab: "Bagian Keuangan"
                  sumber data: "APBD"
                }

                indikator Gabungan "Gabungan" {
                  satuan: indeks
                  polaritas: naik
                  pembulatan: tanpa
                  formula: Kepadatan × 30% + min(Spbe; 4; 3) × patokan - akar(abs(-Spbe)) + bulat(ln(exp(1)); 2)
                  formulasi: "Rumus Gabungan"
                  penanggung jawab: "Bappeda"
                  sumber data: "Bappeda"
                }
              }

              jabatan Kabid "Kepala Bidang" {
                sasaran "Sasaran jabatan" {
                  indikator Survei "Survei kepuasan" {
                    satuan: indeks
                    polaritas: naik
                    nilai: survei 0..100
                    penanggung jawab: "Kabid"
                    sumber data: "Survei"
                  }

                  indikator OpiniBpk "Opini BPK" {
                    satuan: predikat
                    polaritas: naik
                    nilai: predikat Opini
                    penanggung jawab: "Kabid"
                    sumber data: "LHP"
                    target: 2020 = WTP
                  }

                  indikator Selesai "Tanggal penyelesaian" {
                    satuan: tanggal
                    polaritas: turun
                    nilai: tanggal
                    penanggung jawab: "Kabid"
                    sumber data: "Laporan"
                  }
                }
              }
            }
            """.ReplaceLineEndings("\n")),
    ];
}
