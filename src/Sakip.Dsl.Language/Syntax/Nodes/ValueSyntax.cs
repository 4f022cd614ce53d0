using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Syntax;

/// <summary>A text in quotes.</summary>
/// <param name="Value">Its content.</param>
/// <param name="Span">Where it stands, quotes included.</param>
public sealed record TextSyntax(string Value, TextSpan Span);

/// <summary>A number with its sign.</summary>
/// <param name="Value">The number as written; of <c>94%</c> it is 94.</param>
/// <param name="Decimals">How many decimals were written.</param>
/// <param name="IsPercent">Whether a percent sign follows.</param>
/// <param name="Span">Where it stands.</param>
public sealed record SignedNumberSyntax(decimal Value, int Decimals, bool IsPercent, TextSpan Span)
{
    /// <summary>The value of something counted in a unit: <c>30%</c> is 30 where percent is the unit, and 0,3 elsewhere.</summary>
    internal decimal In(string? unit) => IsShare(unit) ? Value / 100 : Value;

    /// <summary>How many decimals that value has.</summary>
    internal int DecimalsIn(string? unit) => IsShare(unit) ? Decimals + 2 : Decimals;

    private bool IsShare(string? unit) => IsPercent && unit is not (null or "persen");
}

/// <summary>A name that refers to a declaration, with dots between its parts.</summary>
/// <param name="Parts">The parts, each with its place.</param>
public sealed record NameRefSyntax(EquatableArray<NamePartSyntax> Parts)
{
    /// <summary>The whole name.</summary>
    public string Text => Parts.Count == 1 ? Parts[0].Text : string.Join(".", Parts.Select(p => p.Text));

    /// <summary>Where it stands.</summary>
    public TextSpan Span => Parts[0].Span.To(Parts[Parts.Count - 1].Span);
}

/// <summary>One part of a name.</summary>
/// <param name="Text">As written.</param>
/// <param name="Span">Where it stands.</param>
public readonly record struct NamePartSyntax(string Text, TextSpan Span);

/// <summary>A unit: <c>persen</c>, <c>kendaraan/km</c>, <c>orang per 100.000 kelahiran</c>.</summary>
/// <param name="Numerator">The unit, or what stands above the stroke.</param>
/// <param name="Denominators">What stands below strokes or behind <c>per</c>.</param>
/// <param name="Per">The number behind <c>per</c>; null for a plain unit or strokes.</param>
/// <param name="Span">Where it stands.</param>
public sealed record UnitSyntax(NameRefSyntax Numerator, EquatableArray<NameRefSyntax> Denominators, decimal? Per, TextSpan Span);

/// <summary>Bounds of a value: <c>&gt; 0</c>, <c>0..100</c>, <c>&gt; 75 .. 90</c>. A missing end is open to infinity.</summary>
/// <param name="Lower">The lower end.</param>
/// <param name="LowerIsOpen">Whether the lower end itself is outside.</param>
/// <param name="Upper">The upper end.</param>
/// <param name="UpperIsOpen">Whether the upper end itself is outside.</param>
/// <param name="Span">Where they stand.</param>
public sealed record BoundsSyntax(decimal? Lower, bool LowerIsOpen, decimal? Upper, bool UpperIsOpen, TextSpan Span);

/// <summary>Whether more of an input is good or bad.</summary>
public enum Pengaruh
{
    /// <summary>Not said.</summary>
    TidakDisebut,

    /// <summary>More of it is good.</summary>
    Baik,

    /// <summary>More of it is bad.</summary>
    Buruk,
}

/// <summary>An input: <c>nama: satuan [batas] "arti" [klausa]</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Unit">Its unit.</param>
/// <param name="Bounds">Its bounds, when written.</param>
/// <param name="Meaning">What it means, as the regulation prints it.</param>
/// <param name="PartOf">The input it is a part of.</param>
/// <param name="Pengaruh">Whether more of it is good or bad.</param>
/// <param name="Span">Where it stands.</param>
public sealed record VariableSyntax(
    NamePartSyntax Name, UnitSyntax Unit, BoundsSyntax? Bounds, TextSyntax Meaning, NameRefSyntax? PartOf, Pengaruh Pengaruh, TextSpan Span);

/// <summary>A list of records: <c>daftar unsur[9] "…" { nilai: indeks 0..5 "…" }</c>.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Count">How many records it has, when fixed.</param>
/// <param name="Meaning">What a record is.</param>
/// <param name="Fields">The fields of a record.</param>
/// <param name="Span">Where its head stands.</param>
public sealed record ListSyntax(NamePartSyntax Name, int? Count, TextSyntax Meaning, EquatableArray<VariableSyntax> Fields, TextSpan Span);

/// <summary>How a result is rounded.</summary>
public enum CaraBulat
{
    /// <summary>Half away from zero.</summary>
    Bulat,

    /// <summary>Cut off.</summary>
    Potong,

    /// <summary>Not at all.</summary>
    Tanpa,
}

/// <summary><c>pembulatan: 2 desimal</c>, <c>potong 4 desimal</c>, <c>tanpa</c></summary>
/// <param name="Cara">How.</param>
/// <param name="Desimal">To how many decimals.</param>
public sealed record RoundingSyntax(CaraBulat Cara, int Desimal);

/// <summary>Which direction is good.</summary>
public enum ArahPolaritas
{
    /// <summary>Higher is better.</summary>
    Naik,

    /// <summary>Lower is better.</summary>
    Turun,

    /// <summary>Inside a range is best.</summary>
    Stabil,
}

/// <summary><c>polaritas: naik</c>, <c>stabil 90..110</c></summary>
/// <param name="Arah">Which direction is good.</param>
/// <param name="Range">The range of <c>stabil</c>.</param>
/// <param name="Span">Where it stands.</param>
public sealed record PolaritySyntax(ArahPolaritas Arah, BoundsSyntax? Range, TextSpan Span);

/// <summary>Where a value that is not computed comes from.</summary>
public enum AsalNilai
{
    /// <summary>A survey.</summary>
    Survei,

    /// <summary>An assessment.</summary>
    Penilaian,

    /// <summary>A label of a scale.</summary>
    Predikat,

    /// <summary>A date; earlier is better.</summary>
    Tanggal,

    /// <summary>A reported figure.</summary>
    Laporan,
}

/// <summary><c>nilai: survei 0..100</c>, <c>nilai: predikat OpiniBpk</c></summary>
/// <param name="Asal">Where the value comes from.</param>
/// <param name="Scale">The scale or bands of a label.</param>
/// <param name="Bounds">What the value may be.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ExternalValueSyntax(AsalNilai Asal, NameRefSyntax? Scale, BoundsSyntax? Bounds, TextSpan Span);

/// <summary>One target: <c>2019 TW1 = 52,35</c>, <c>2020 = Baik (87)</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Part">The part of the year, <c>TW1</c>, when it is not the whole.</param>
/// <param name="Value">The number.</param>
/// <param name="Label">The label.</param>
/// <param name="Date">The date.</param>
/// <param name="Span">Where it stands.</param>
public sealed record TargetSyntax(int Year, string? Part, SignedNumberSyntax? Value, NamePartSyntax? Label, DateSyntax? Date, TextSpan Span);

/// <summary>A date: <c>26 Maret 2019</c>.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, from 1.</param>
/// <param name="Day">The day, from 1.</param>
/// <param name="Span">Where it stands.</param>
public sealed record DateSyntax(int Year, int Month, int Day, TextSpan Span);

/// <summary>A worked example: <c>puas = 2.741; pencari = 2.741 =&gt; 100</c>.</summary>
/// <param name="Inputs">What it puts in.</param>
/// <param name="Result">What should come out.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ExampleSyntax(EquatableArray<ExampleInputSyntax> Inputs, SignedNumberSyntax Result, TextSpan Span);

/// <summary>One input of a worked example: a number, or the records of a list.</summary>
/// <param name="Name">The input's name.</param>
/// <param name="Period">The period in brackets.</param>
/// <param name="Value">The number.</param>
/// <param name="Records">The records, each a list of fields with numbers.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ExampleInputSyntax(
    NamePartSyntax Name, PeriodSyntax? Period, SignedNumberSyntax? Value, EquatableArray<ExampleRecordSyntax> Records, TextSpan Span);

/// <summary>One record of a list in a worked example: <c>(nilai = 4; bobot = 0,5)</c>.</summary>
/// <param name="Fields">Its fields.</param>
/// <param name="Span">Where it stands.</param>
public sealed record ExampleRecordSyntax(EquatableArray<ExampleInputSyntax> Fields, TextSpan Span);
