namespace Sakip.Dsl.Packaging.Tests;

/// <summary>A user's project folder.</summary>
internal sealed class UserProject(PackedPackage package, string folder)
{
    public const string Definition = """
        satuan kelahiran "kelahiran hidup"
        instansi DinasKesehatan "Dinas Kesehatan" {
          indikator AngkaKematianIbu "Angka Kematian Ibu (AKI)" {
            satuan: orang per 100.000 kelahiran
            polaritas: turun
            variabel ibuMeninggal: orang "Jumlah ibu yang meninggal"
            variabel kelahiranHidup: kelahiran > 0 "Jumlah kelahiran hidup"
            formula: ibuMeninggal / kelahiranHidup × 100.000
            penanggung jawab: "Bidang Kesehatan Masyarakat"
            sumber data: "Laporan Bidang Kesehatan Masyarakat"
            target: 2019 = 95; 2020 = 92; 2020 TW1 = 94,10
          }
        }

        """;

    public const string Program = """
        decimal aki = Uji.Iku.DinasKesehatan.AngkaKematianIbu.Hitung(ibuMeninggal: 2, kelahiranHidup: 2_153);
        System.Console.WriteLine(aki.ToString(System.Globalization.CultureInfo.InvariantCulture));

        """;

    /// <summary>What the package scores, by the typed call, by name, and by a rule that ships.</summary>
    public const string Scoring = """
        var capaian = Uji.Iku.DinasKesehatan.AngkaKematianIbu.HitungCapaian(realisasi: aki, tahun: 2020);
        System.Console.WriteLine($"{capaian} {capaian.Tercapai} {capaian.Target}");
        var masukan = new Sakip.Dsl.NilaiMasukan { ["ibuMeninggal"] = 2, ["kelahiranHidup"] = 2_153 };
        System.Console.WriteLine(Uji.Iku.Katalog.Cari("DinasKesehatan.AngkaKematianIbu")!.HitungCapaian(masukan, "2020 TW1"));
        System.Console.WriteLine(Uji.Iku.Aturan.Spm.Nilai(Sakip.Dsl.Polaritas.Naik, 3, 0));

        """;

    public string Folder { get; } = folder;

    /// <summary>Where the annex stands unless the project says otherwise.</summary>
    public string AnnexFolder => At("keluaran/lampiran");

    public string At(string path) => Path.Combine(Folder, path);

    public UserProject Write(string path, string content)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(At(path))!);
        File.WriteAllText(At(path), content);
        return this;
    }

    /// <summary>A console project as a template would make it, strict as a careful user would have it.</summary>
    public UserProject WriteProject(string properties = "", string items = "", string path = "Uji.csproj", bool hasPackage = true) => Write(
        path,
        $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net$(BundledNETCoreAppTargetFrameworkVersion)</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <GenerateDocumentationFile>true</GenerateDocumentationFile>
            <NuGetAudit>false</NuGetAudit>
            <AppendTargetFrameworkToOutputPath>false</AppendTargetFrameworkToOutputPath>
            <OutputPath>keluaran/</OutputPath>
            <DefaultItemExcludes>$(DefaultItemExcludes);keluaran/**</DefaultItemExcludes>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {(hasPackage ? $"<PackageReference Include=\"Sakip.Dsl\" Version=\"{package.Version}\" />" : "")}
            {items}
          </ItemGroup>
        </Project>
        """);

    public Outcome Build(params string[] arguments) => DotNet.Run(Folder, package.Cache, ["build", .. arguments]);

    public Outcome Run(string program = "keluaran/Uji.dll") => DotNet.Run(Folder, package.Cache, "exec", At(program));

    public Outcome Clean() => DotNet.Run(Folder, package.Cache, "clean");
}
