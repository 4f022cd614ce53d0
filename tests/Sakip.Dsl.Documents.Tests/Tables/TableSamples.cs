using Sakip.Dsl.Language.Measurement;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Tables;

namespace Sakip.Dsl.Documents.Tests.Tables;

/// <summary>Small sets of definitions and data taken from the documents, one for the kinds of tables that each of them prints.</summary>
internal static class TableSamples
{
    /// <summary>Kecamatan Bumiaji 2019: plan, agreement, cascade, action plan and an official.</summary>
    public static (Project Project, Measurements Measurements) Bumiaji { get; } = Measured(
        """
        peraturan Sakip2019 {
          jenis: "Keputusan Camat Bumiaji"
          tahun: 2019
          daerah: "Kota Batu"
          tempat: "Batu"
          penetap: "Walikota Batu"; "Dra. Dewanti Rumpoko, M.Si"
        }
        satuan layanan "layanan"
        instansi Bumiaji "Kecamatan Bumiaji" {
          tujuan T1 "Meningkatkan Koordinasi Penyelenggaraan Pemerintahan" {
            sasaran S1 "Peningkatan Kualitas Pelayanan Publik" {
              indikator Ikm "Indeks Kepuasan Masyarakat (IKM)" {
                satuan: nilai
                polaritas: naik
                nilai: survei 25..100
                penanggung jawab: "Camat"
                sumber data: "Survei"
                kategori: MutuPelayanan
                target: 2018 = B; 2019 = B; 2020 = A; 2021 = A; 2022 = A
              }
              indikator Aksi "Pencapaian rencana aksi" {
                satuan: persen
                polaritas: naik
                nilai: laporan
                penanggung jawab: "Camat"
                sumber data: "Laporan"
                target: 2019 TW1 = 52,35; 2019 TW2 = 15,88; 2019 TW3 = 9,66; 2019 TW4 = 22,10; 2019 = 100
              }
              program P1 "Program Pelayanan Kesekretariatan Perangkat Daerah" {
                anggaran: 2019 = Rp 1.250.544.365; 2020 = Rp 2.837.189.977
              }
              program P2 "Program Pelayanan Administrasi Terpadu Kecamatan" {
                anggaran: 2019 = Rp 40.990.000; 2020 = Rp 101.097.507
                indikator Skm "Nilai SKM Kecamatan" {
                  satuan: nilai
                  polaritas: naik
                  nilai: survei 25..100
                  penanggung jawab: "Seksi Pemerintahan"
                  sumber data: "Survei"
                  kategori: MutuPelayanan
                  target: 2018 = B; 2019 = B; 2020 = A
                }
                kegiatan K1 "Peningkatan pelayanan administrasi publik" {
                  anggaran: 2019 = Rp 40.990.000
                  indikator Layanan "Jumlah jenis layanan administrasi publik" {
                    satuan: layanan
                    polaritas: naik
                    nilai: laporan
                    penanggung jawab: "Seksi Pemerintahan"
                    sumber data: "Laporan"
                    target: 2019 = 14; 2019 S1 = 7
                  }
                }
              }
              program P3 "Program Peningkatan Partisipasi Masyarakat dalam Membangun Desa/Kelurahan" {
                indikator Mandiri "Jumlah desa mandiri yang terfasilitasi" {
                  satuan: desa
                  polaritas: naik
                  nilai: laporan
                  penanggung jawab: "Seksi Pembangunan"
                  sumber data: "Laporan"
                  target: 2018 = 9; 2019 = 9; 2020 = 9
                }
                indikator Swasembada "Jumlah desa swasembada yang terfasilitasi" {
                  satuan: desa
                  polaritas: naik
                  nilai: laporan
                  penanggung jawab: "Seksi Pembangunan"
                  sumber data: "Laporan"
                  target: 2018 = 9; 2019 = 9; 2020 = 9
                }
                kegiatan K2 "Fasilitasi penanganan ketentraman dan ketertiban" {
                  anggaran: 2019 = Rp 45.116.000
                }
                kegiatan K3 "Fasilitasi pemberdayaan kelembagaan" {
                  anggaran: 2019 = Rp 89.316.500
                }
              }
            }
          }
          jabatan Camat "Camat" {
            tugas: "Membantu Walikota melaksanakan urusan pemerintahan"
            fungsi: "penyelenggaraan urusan pemerintahan umum"; "pengoordinasian kegiatan pemberdayaan masyarakat"; "pelaksanaan tugas lain"
            sasaran "Meningkatnya kapasitas aparatur" {
              indikator Bintek "Persentase aparatur yang mengikuti peningkatan kapasitas" {
                satuan: persen
                polaritas: naik
                variabel ikut: pegawai "Aparatur yang mengikuti" bagian dari semua
                variabel semua: pegawai > 0 "Seluruh aparatur"
                formula: ikut / semua × 100%
                penanggung jawab: "Camat"
                sumber data: "Daftar hadir"; "SIMPEG"
              }
              indikator Kepuasan "Indeks kepuasan aparatur" {
                satuan: indeks
                polaritas: naik
                nilai: survei 0..100
                penanggung jawab: "Camat"
                sumber data: "Survei"
              }
            }
          }
        }
        """);

    /// <summary>Kabupaten Blitar 2024: measurement, years side by side, last targets, budgets by goal, and prints that are wrong.</summary>
    public static (Project Project, Measurements Measurements) Blitar { get; } = Measured(
        """
        peraturan Lppd2024 {
          jenis: "Laporan"
          tahun: 2024
          daerah: "Kabupaten Blitar"
        }
        instansi Blitar "Pemerintah Kabupaten Blitar" {
          tujuan T1 "Meningkatkan Taraf Kesejahteraan" {
            indikator Miskin "Persentase Penduduk Miskin" {
              satuan: persen
              polaritas: turun
              nilai: laporan
              penanggung jawab: "Dinas Sosial"
              sumber data: "BPS"
              target: 2021 = 9,30; 2022 = 9,35; 2023 = 9,02; 2024 = 8,94; 2025 = 8,90; 2026 = 8,88
            }
          }
          tujuan T2 "Meningkatkan Kualitas SDM" {
            indikator Ipg "Indeks Pembangunan Gender (IPG)" {
              satuan: indeks
              polaritas: naik
              nilai: laporan
              penanggung jawab: "Dinas"
              sumber data: "BPS"
              target: 2022 = 92,83; 2023 = 92,90; 2024 = 94,10; 2026 = 93,10
            }
            indikator Ipm "Indeks Pembangunan Manusia" {
              satuan: indeks
              polaritas: naik
              nilai: laporan
              penanggung jawab: "Dinas"
              sumber data: "BPS"
              target: 2022 = 71,48; 2023 = 72,06; 2024 = 72,97; 2026 = 73,42
            }
            sasaran S1 "Terwujudnya Pengarusutamaan" {
              indikator Pemuda "Indeks Pembangunan Pemuda" {
                satuan: indeks
                polaritas: naik
                nilai: laporan
                penanggung jawab: "Dinas"
                sumber data: "BPS"
                target: 2024 = 56,80; 2026 = 58,37
              }
              program Pr1 "Program Pemberdayaan Sosial" {
                anggaran: 2024 = Rp 1.338.858.935
              }
              program Pr2 "Program Rehabilitasi Sosial" {
                anggaran: 2024 = Rp 1.114.397.175
              }
              program Pr3 "Program Penanganan Bencana" {
                kegiatan "Kegiatan tanpa Id" {
                  anggaran: Rp 0
                }
              }
            }
          }
          kelompok Sdm "Semua indikator SDM": Ipg; Ipm
        }
        """,
        "Blitar.Miskin;2022;realisasi;8,71", "Blitar.Miskin;2023;realisasi;8,69", "Blitar.Miskin;2024;realisasi;8,16", "Blitar.Miskin;2024;target;8,19",
        "Blitar.Ipg;2022;realisasi;93,22", "Blitar.Ipg;2023;realisasi;93,89", "Blitar.Ipg;2024;realisasi;93,89 (2023)",
        "Blitar.Ipm;2022;realisasi;71,25", "Blitar.Ipm;2024;realisasi;73,44", "Blitar.Pemuda;2024;realisasi;n/a",
        "Blitar.Pr1;2024;realisasi;Rp 1.295.578.750", "Blitar.Pr2;2024;realisasi;1.060.562.000,00",
        "Blitar.Miskin;2024;capaian tercetak;100,37%;Tabel 4.1.1", "Blitar.Miskin;2024;capaian akhir tercetak;108,12%;Tabel 4.1.3",
        "Blitar.Pr1;2024;serapan tercetak;96,77%;Tabel 4.1.1.5");

    /// <summary>A sector of minimum service standards with two services, one of them with quality in two groups.</summary>
    public static (Project Project, Measurements Measurements) Spm { get; } = Measured(
        $$"""
        instansi Pendidikan "Standar Pelayanan Minimal Urusan Pendidikan" {
          capaian: Spm
          sasaran "Pendidikan Anak Usia Dini" {
            {{Index("IndeksPaud", "capaian(PaudTerlayani) × 80% + rata(capaian(MutuPaud)) × 20%")}}
            {{Row("PaudTerlayani", "PAUD: jumlah yang harus dilayani", "orang", "31.744")}}
            {{Row("PaudAps", "Angka partisipasi sekolah", "persen", "100")}}
            {{Row("PaudApm", "Angka partisipasi murni", "persen", "100")}}
            kelompok MutuPaud "Mutu PAUD": PaudAps; PaudApm
          }
          sasaran "Pendidikan Dasar" {
            {{Index("IndeksDasar", "capaian(DasarTerlayani) × 80% + rata(capaian(MutuDasar)) × 20%")}}
            {{Row("DasarTerlayani", "Pendidikan Dasar: jumlah yang harus dilayani", "orang", "161.909")}}
            {{Row("SdApk", "Angka partisipasi kasar SD", "persen", "100")}}
            {{Row("SmpApk", "Angka partisipasi kasar SMP", "persen", "0")}}
            kelompok MutuSd "SD": SdApk
            kelompok MutuSmp "SMP": SmpApk
            kelompok MutuDasar "Mutu Pendidikan Dasar": SdApk; SmpApk
          }
          sasaran "Pencapaian" {
            {{Index("IndeksSpm", "rata(IndeksPaud; IndeksDasar)")}}
          }
        }
        """,
        "Pendidikan.PaudTerlayani;2024;realisasi;31.739", "Pendidikan.PaudAps;2024;realisasi;92,77", "Pendidikan.PaudApm;2024;realisasi;97,4",
        "Pendidikan.DasarTerlayani;2024;realisasi;160.948", "Pendidikan.SdApk;2024;realisasi;102,24", "Pendidikan.SmpApk;2024;realisasi;0");

    /// <summary>The set that shows a kind, and the year.</summary>
    public static TableDocument Of(JenisTabel kind) => kind switch
    {
        JenisTabel.Iki or JenisTabel.Pk or JenisTabel.Renstra or JenisTabel.RencanaAksi or JenisTabel.Cascade =>
            TableCatalogue.Create(kind, Bumiaji.Project, Bumiaji.Measurements, new TableOptions(2019)),
        JenisTabel.Spm => TableCatalogue.Create(kind, Spm.Project, Spm.Measurements),
        _ => TableCatalogue.Create(kind, Blitar.Project, Blitar.Measurements),
    };

    /// <summary>A project of one file with rows of data: <c>indikator;periode;variabel;nilai;keterangan</c>.</summary>
    public static (Project Project, Measurements Measurements) Measured(string definitions, params string[] rows)
    {
        var project = Definitions.Project(definitions);
        Assert.Equal([], project.Diagnostics.Where(d => d.Rule.Severity == Language.Diagnostics.Severity.Error).Select(d => d.Message.Indonesian));
        return (project, Measure(project, rows));
    }

    public static Measurements Measure(Project project, IEnumerable<string> rows)
    {
        var data = new DataSet(project);
        int line = 1;
        foreach (string row in rows)
        {
            string[] cells = [.. row.Split(';'), "", "", "", ""];
            line++;
            data.Add(new DataRow(cells[0], cells[1], cells[2], cells[3], cells[4], new DataPlace("data.csv", new(line, 1), new(line, 1), new(line, 1), new(line, 1))));
        }

        return MeasuringEngine.Measure(project, data);
    }

    private static string Index(string id, string formula) => $$"""
        indikator {{id}} "Indeks {{id}}" {
          satuan: persen
          polaritas: naik
          formula: {{formula}}
          penanggung jawab: "Dinas"
          sumber data: "Laporan"
          kategori: StatusSpm
        }
        """;

    private static string Row(string id, string name, string unit, string target) => $$"""
        indikator {{id}} "{{name}}" {
          satuan: {{unit}}
          polaritas: naik
          nilai: laporan
          penanggung jawab: "Dinas"
          sumber data: "Laporan"
          target: 2024 = {{target}}
        }
        """;
}
