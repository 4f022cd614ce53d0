using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>What stands between a block's keyword and its brace.</summary>
/// <param name="Id">The Id.</param>
/// <param name="Title">The name or wording in quotes.</param>
internal sealed record HeadSyntax(NamePartSyntax? Id, TextSyntax? Title)
{
    /// <summary>The rounding of bands.</summary>
    public RoundingSyntax? Rounding { get; init; }
}

/// <summary><c>satuan jutaRupiah "juta rupiah" = 1.000.000 rupiah</c></summary>
/// <param name="Name">Its id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="IsFractional">Whether it is a measure that may have decimals, not a counted thing.</param>
/// <param name="Factor">How many of the base unit one of it is.</param>
/// <param name="Base">The unit it is a multiple of.</param>
internal sealed record UnitDeclarationSyntax(NamePartSyntax Name, TextSyntax Title, bool IsFractional, decimal? Factor, NameRefSyntax? Base);

/// <summary><c>konstanta id: satuan = nilai "arti"</c></summary>
/// <param name="Name">Its id.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Value">Its value.</param>
/// <param name="Meaning">What it means.</param>
internal sealed record ConstantSyntax(NamePartSyntax Name, UnitSyntax Unit, SignedNumberSyntax Value, TextSyntax? Meaning);

/// <summary><c>kelompok Id "nama": A; B</c></summary>
/// <param name="Name">Its Id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Members">The indicators it gathers.</param>
internal sealed record GroupSyntax(NamePartSyntax Name, TextSyntax Title, EquatableArray<NameRefSyntax> Members);

/// <summary>A label of a scale.</summary>
/// <param name="Name">The label.</param>
/// <param name="Title">What people call it.</param>
internal sealed record LabelSyntax(NamePartSyntax Name, TextSyntax? Title);

/// <summary><c>skala Id "nama" { D; C; B }</c>, lowest first.</summary>
/// <param name="Name">Its Id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Labels">Its labels, lowest first.</param>
internal sealed record ScaleSyntax(NamePartSyntax Name, TextSyntax Title, EquatableArray<LabelSyntax> Labels);

/// <summary>A band: <c>D "Tidak baik": 25,00 .. 64,99</c>.</summary>
/// <param name="Name">Its label.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Bounds">The values it holds.</param>
internal sealed record BandSyntax(NamePartSyntax Name, TextSyntax? Title, BoundsSyntax Bounds);

/// <summary><c>kategori Id "nama" (2 desimal) { … }</c></summary>
/// <param name="Name">Its Id.</param>
/// <param name="Title">What people call it.</param>
/// <param name="Rounding">How a value is rounded before it is graded.</param>
/// <param name="Bands">Its bands as written.</param>
internal sealed record CategorySyntax(NamePartSyntax Name, TextSyntax Title, RoundingSyntax? Rounding, EquatableArray<BandSyntax> Bands);

/// <summary><c>Rp 40.990.000</c>, <c>2019 = Rp 40.990.000</c></summary>
/// <param name="Year">The year; null for a budget of no one year.</param>
/// <param name="Value">The amount in rupiah.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record BudgetSyntax(int? Year, SignedNumberSyntax Value, TextSpan Span);

/// <summary><c>batas: tanpa</c>, <c>0 .. 120</c></summary>
/// <param name="Bounds">Where scores are capped; null for no cap.</param>
internal sealed record CapSyntax(BoundsSyntax? Bounds);

/// <summary><c>target nol: tidak dapat dihitung</c>, <c>100</c></summary>
/// <param name="Score">The score of a zero target; null when it cannot be computed.</param>
internal sealed record ZeroTargetSyntax(decimal? Score);

/// <summary><c>aturan capaian Id { … }</c></summary>
internal sealed class ScoringRuleSyntax(NamePartSyntax name)
{
    public NamePartSyntax Name { get; } = name;

    /// <summary>The keys that were written, also those whose value could not be read: they are not missing.</summary>
    public HashSet<string> Written { get; } = [];

    public ExpressionSyntax? Naik { get; set; }

    public ExpressionSyntax? Turun { get; set; }

    public ExpressionSyntax? Stabil { get; set; }

    public CapSyntax? Batas { get; set; }

    public ZeroTargetSyntax? TargetNol { get; set; }

    public RoundingSyntax? Pembulatan { get; set; }

    /// <summary>Whether averages are taken of the rounded scores.</summary>
    public bool? RataRataDibulatkan { get; set; }

    public NameRefSyntax? Predikat { get; set; }

    public EquatableArray<TextSyntax> DasarHukum { get; set; }
}

/// <summary><c>peraturan Id { … }</c></summary>
internal sealed class RegulationSyntax(NamePartSyntax name)
{
    public NamePartSyntax Name { get; } = name;

    public string? Jenis { get; set; }

    /// <summary>The number, as written; empty for a document that has none.</summary>
    public string? Nomor { get; set; }

    public int? Tahun { get; set; }

    public DateSyntax? Tanggal { get; set; }

    public string? Tentang { get; set; }

    /// <summary>The annex's own name, printed below the title block.</summary>
    public EquatableArray<TextSyntax> Lampiran { get; set; }

    public string? Daerah { get; set; }

    public string? Tempat { get; set; }

    public EquatableArray<TextSyntax> Penetap { get; set; }

    public EquatableArray<TextSyntax> Mengubah { get; set; }

    public EquatableArray<TextSyntax> DasarHukum { get; set; }

    /// <summary>The scoring rule of the whole project.</summary>
    public NameRefSyntax? Capaian { get; set; }
}

/// <summary>What holds indicators: an instansi, an official, or a step of the cascade.</summary>
internal sealed class HolderSyntax(BlockKind kind, NamePartSyntax? id, TextSyntax title, TextSpan span)
{
    public BlockKind Kind { get; } = kind;

    public NamePartSyntax? Id { get; } = id;

    /// <summary>The name of an instansi or official, the wording of a goal.</summary>
    public TextSyntax Title { get; } = title;

    public TextSpan Span { get; } = span;

    public decimal? Urutan { get; set; }

    /// <summary>The number of the annex it stands in, in Roman figures.</summary>
    public NamePartSyntax? Lampiran { get; set; }

    public EquatableArray<TextSyntax> Tugas { get; set; }

    public EquatableArray<TextSyntax> Fungsi { get; set; }

    public EquatableArray<BudgetSyntax> Anggaran { get; set; }

    /// <summary>The scoring rule of what it holds.</summary>
    public NameRefSyntax? Capaian { get; set; }

    public List<HolderSyntax> Holders { get; } = [];

    public List<IndicatorSyntax> Indicators { get; } = [];

    public SharedSyntax Shared { get; } = new();

    /// <summary>Holders and indicators in the order in which they are written: that of the annex.</summary>
    public List<object> InOrder { get; } = [];
}

/// <summary>Inputs and groups that stand outside an indicator.</summary>
internal sealed class SharedSyntax
{
    public List<VariableSyntax> Variables { get; } = [];

    public List<ListSyntax> Lists { get; } = [];

    public List<GroupSyntax> Groups { get; } = [];
}

/// <summary><c>indikator Id "nama" { … }</c> or <c>komponen Id "nama" { … }</c>.</summary>
internal sealed class IndicatorSyntax(NamePartSyntax id, TextSyntax title, bool isComponent, BlockSyntax block)
{
    public NamePartSyntax Id { get; } = id;

    public TextSyntax Title { get; } = title;

    public bool IsComponent { get; } = isComponent;

    public BlockSyntax Block { get; } = block;

    /// <summary>The names of inputs that could not be read.</summary>
    public LostNames Lost { get; } = new();

    /// <summary>The keys that were written, also those whose value could not be read: they are not missing.</summary>
    public HashSet<string> Written { get; } = [];

    public UnitSyntax? Satuan { get; set; }

    public PolaritySyntax? Polaritas { get; set; }

    public List<VariableSyntax> Variables { get; } = [];

    public List<ListSyntax> Lists { get; } = [];

    public ExpressionSyntax? Formula { get; set; }

    public ExternalValueSyntax? Nilai { get; set; }

    public EquatableArray<TextSyntax> PenanggungJawab { get; set; }

    public EquatableArray<TextSyntax> SumberData { get; set; }

    public string? Penjelasan { get; set; }

    public string? Formulasi { get; set; }

    public string? Definisi { get; set; }

    public MetadataIndikator Metadata { get; set; } = MetadataIndikator.Kosong;

    public EquatableArray<TextSyntax> Catatan { get; set; }

    public EquatableArray<TextSyntax> DasarHukum { get; set; }

    public BoundsSyntax? Rentang { get; set; }

    public RoundingSyntax? Pembulatan { get; set; }

    public NameRefSyntax? Kategori { get; set; }

    public string? Periode { get; set; }

    public string? Konsolidasi { get; set; }

    public EquatableArray<TargetSyntax> KondisiAwal { get; set; }

    public EquatableArray<TargetSyntax> Target { get; set; }

    public NameRefSyntax? Capaian { get; set; }

    public List<ExampleSyntax> Contoh { get; } = [];
}

/// <summary>A whole file: what it declares, as written.</summary>
internal sealed class FileSyntax
{
    public List<RegulationSyntax> Regulations { get; } = [];

    public List<HolderSyntax> Offices { get; } = [];

    public List<UnitDeclarationSyntax> Units { get; } = [];

    public List<ConstantSyntax> Constants { get; } = [];

    public List<IndicatorSyntax> Components { get; } = [];

    public List<CategorySyntax> Categories { get; } = [];

    public List<ScaleSyntax> Scales { get; } = [];

    public List<ScoringRuleSyntax> ScoringRules { get; } = [];

    public SharedSyntax Shared { get; } = new();

    /// <summary>The names of declarations that could not be read, but for those that only one indicator knows.</summary>
    public LostNames Lost { get; } = new();
}
