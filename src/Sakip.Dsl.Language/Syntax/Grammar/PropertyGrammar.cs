using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Text;
using Sprache;
using static Sakip.Dsl.Language.Syntax.Grammar.Terminals;

namespace Sakip.Dsl.Language.Syntax.Grammar;

/// <summary>The values of an indicator's properties.</summary>
internal static class PropertyGrammar
{
    /// <summary>A single name.</summary>
    public static readonly Parser<NameRefSyntax> Reference = FormulaGrammar.Reference.Called(Messages.AName);

    /// <summary>`X; Y.Z`</summary>
    public static readonly Parser<IReadOnlyList<NameRefSyntax>> References = ListOf(Reference);

    private static readonly Parser<ArahPolaritas> Directions = OneOf(("naik", ArahPolaritas.Naik), ("turun", ArahPolaritas.Turun), ("stabil", ArahPolaritas.Stabil));

    private static readonly Parser<BoundsSyntax?> StrayBounds = ValueGrammar.BoundsOrNone.Unmentioned();

    /// <summary>`naik`, `turun`, `stabil 90..110`</summary>
    public static readonly Parser<PolaritySyntax> Polarity =
        from start in Place
        from arah in Directions
        from range in arah == ArahPolaritas.Stabil ? ValueGrammar.BoundsOrNone : StrayBounds
        select new PolaritySyntax(arah, range, range is null ? start : start.To(range.Span));

    private static readonly Parser<AsalNilai> Origins = OneOf(
        ("survei", AsalNilai.Survei),
        ("penilaian", AsalNilai.Penilaian),
        ("predikat", AsalNilai.Predikat),
        ("tanggal", AsalNilai.Tanggal),
        ("laporan", AsalNilai.Laporan));

    private static readonly Parser<NameRefSyntax?> NoScale = Parse.Return<NameRefSyntax?>(null);

    private static readonly Parser<NameRefSyntax?> SomeScale = Reference;

    /// <summary>`survei 0..100`, `predikat OpiniBpk`</summary>
    public static readonly Parser<ExternalValueSyntax> ExternalValue =
        from start in Place
        from asal in Origins
        from scale in asal == AsalNilai.Predikat ? SomeScale : NoScale
        from bounds in asal is AsalNilai.Predikat or AsalNilai.Tanggal ? StrayBounds : ValueGrammar.BoundsOrNone
        select new ExternalValueSyntax(asal, scale, bounds, start);

    /// <summary>`tahunan`, `semester`, `triwulan`, `bulanan`</summary>
    public static readonly Parser<string> PeriodKind = OneOf(("tahunan", "tahunan"), ("semester", "semester"), ("triwulan", "triwulan"), ("bulanan", "bulanan"));

    /// <summary>`ya`, `tidak`</summary>
    public static readonly Parser<bool> YesOrNo = OneOf(("ya", true), ("tidak", false));

    /// <summary>`jumlah`, `rata-rata`, `terakhir`, `hitung ulang`</summary>
    public static readonly Parser<string> Consolidation = OneOf(("jumlah", "jumlah"), ("rata-rata", "rata-rata"), ("terakhir", "terakhir"), ("hitung ulang", "hitung ulang"));

    // `2 desimal`, `potong 4 desimal`, `tanpa`
    private static readonly Parser<Token> UpTo28 = WholeNumber(0, 28);
    private static readonly Parser<Token> Desimal = Word("desimal");

    private static readonly Parser<int> Decimals =
        from count in UpTo28
        from word in Desimal
        select (int)count.Number;

    /// <summary>`2 desimal`, `potong 4 desimal`, `tanpa`</summary>
    public static readonly Parser<RoundingSyntax> Rounding =
        Word("tanpa").Select(_ => new RoundingSyntax(CaraBulat.Tanpa, 0))
            .Else(Word("potong").Then(_ => Decimals).Select(n => new RoundingSyntax(CaraBulat.Potong, n)))
            .Else(Decimals.Select(n => new RoundingSyntax(CaraBulat.Bulat, n)))
            .Called(Messages.ARounding);

    // `26 Maret 2019`
    private static readonly Parser<int> Month = OneOf([.. MonthNames.All.Select((name, index) => (name, index + 1))]);

    private static readonly Parser<Token> Year = WholeNumber(1900, 2999);

    private static readonly Parser<DateSyntax> AnyDate =
        from day in WholeNumber(1, 31)
        from month in Month
        from year in Year
        select new DateSyntax((int)year.Number, month, (int)day.Number, day.Span.To(year.Span));

    /// <summary>`22`; `"188/33.2/KEP/409.25/2022"`; `tanpa` for a document that has no number.</summary>
    public static readonly Parser<string> RegulationNumber =
        WholeNumber(1, 99999).Select(n => n.Number.ToString(System.Globalization.CultureInfo.InvariantCulture))
            .Else(Quoted.Select(t => t.Value))
            .Else(Word("tanpa").Select(_ => ""));

    /// <summary>`II`: the number of an annex.</summary>
    public static readonly Parser<NamePartSyntax> AnnexNumber = Checked(
        Name.Called(Messages.ARomanNumber), n => AngkaRomawi.Baca(n.Text) is not null, n => Messages.NotARomanNumber(n.Text)).Select(n => new NamePartSyntax(n.Text, n.Span));

    /// <summary>`26 Maret 2019`</summary>
    public static readonly Parser<DateSyntax> Date = Checked(
        AnyDate, d => d.Day <= DateTime.DaysInMonth(d.Year, d.Month), d => Messages.NoSuchDay(d.Day, MonthNames.All[d.Month - 1], d.Year, DateTime.DaysInMonth(d.Year, d.Month)));

    // `2021 = 9,30; 2019 TW1 = 52,35; 2020 = Baik (87); 2019 = 30 November 2019`
    private static readonly Parser<Token?> LabelInBrackets = Terminals.Optional(InBrackets(Name)).Unmentioned();
    private static readonly Parser<SignedNumberSyntax?> NumberInBrackets = Terminals.Optional(InBrackets(SignedNumber)).Unmentioned();

    private static readonly Parser<TargetSyntax> NumberAim =
        from value in SignedNumber
        from label in LabelInBrackets
        select new TargetSyntax(0, null, value, label is null ? null : new NamePartSyntax(label.Text, label.Span), null, value.Span);

    private static readonly Parser<TargetSyntax> LabelAim =
        from label in Name
        from value in NumberInBrackets
        select new TargetSyntax(0, null, value, new NamePartSyntax(label.Text, label.Span), null, label.Span);

    private static readonly Parser<TargetSyntax> DateAim = Date.Select(d => new TargetSyntax(0, null, null, null, d, d.Span));

    /// <summary>A number, a label or a date: a date is a number with a month behind it.</summary>
    private static readonly Parser<TargetSyntax> AnyAim = input =>
    {
        var at = (TokenInput)input;
        bool isDate = at.Token.Kind == TokenKind.Number && ((TokenInput)at.Advance()).Token.Kind == TokenKind.Identifier;
        return at.Token.Kind == TokenKind.Identifier ? LabelAim(input) : isDate ? DateAim(input) : NumberAim(input);
    };

    private static readonly Parser<TargetSyntax> Aim = AnyAim.Called(Messages.AnAim);

    private static readonly Parser<Token?> PartOfYear = Terminals.Optional(Name.Called(Messages.AQuarter));
    private static readonly Parser<Token> EqualSign = Kind(TokenKind.Equal);

    /// <summary>`2021 = 9,30; 2019 TW1 = 52,35; 2020 = Baik (87)`</summary>
    public static readonly Parser<IReadOnlyList<TargetSyntax>> Targets = ListOf(
        from year in Year
        from part in PartOfYear
        from sign in EqualSign
        from aim in Aim
        select aim with { Year = (int)year.Number, Part = part?.Text, Span = year.Span.To(aim.Span) });

    // `2019 = Rp 40.990.000; 2020 = Rp 101.097.507`
    private static readonly Parser<BudgetSyntax> PlainBudget = SignedNumber.Select(n => new BudgetSyntax(null, n, n.Span));

    private static readonly Parser<IReadOnlyList<BudgetSyntax>> BudgetsByYear = ListOf(
        from year in Year
        from sign in EqualSign
        from amount in SignedNumber
        select new BudgetSyntax((int)year.Number, amount, year.Span.To(amount.Span)));

    /// <summary>`Rp 40.990.000`, or an amount for each of several years.</summary>
    public static readonly Parser<IReadOnlyList<BudgetSyntax>> Budget = input =>
    {
        var at = (TokenInput)input;
        bool isByYear = at.Token.Kind == TokenKind.Number && ((TokenInput)at.Advance()).Token.Kind == TokenKind.Equal;
        return isByYear ? BudgetsByYear(input) : PlainBudget.Select(b => (IReadOnlyList<BudgetSyntax>)[b])(input);
    };

    // `puas = 2.741; aspek = (nilai = 4; bobot = 0,5), (…) => 100`
    private static readonly Parser<PeriodSyntax?> PeriodBehind = Terminals.Optional(FormulaGrammar.Period).Unmentioned();
    private static readonly Parser<ExampleInputSyntax> FieldValue = ExampleInput(SignedNumber.Select(n => ((SignedNumberSyntax?)n, default(EquatableArray<ExampleRecordSyntax>))));

    private static readonly Parser<IReadOnlyList<ExampleInputSyntax>> FieldValues = ListOf(FieldValue);

    private static readonly Parser<Token> ClosingBracket = Kind(TokenKind.CloseParen);

    private static readonly Parser<ExampleRecordSyntax> Record =
        from open in Kind(TokenKind.OpenParen)
        from fields in FieldValues
        from close in ClosingBracket
        select new ExampleRecordSyntax(fields.ToEquatableArray(), open.Span.To(close.Span));

    private static readonly Parser<(SignedNumberSyntax?, EquatableArray<ExampleRecordSyntax>)> RecordsOrNumber =
        Separated(Record, Kind(TokenKind.Comma)).Select(r => (default(SignedNumberSyntax), r.ToEquatableArray()))
            .Else(SignedNumber.Select(n => ((SignedNumberSyntax?)n, default(EquatableArray<ExampleRecordSyntax>))));

    private static readonly Parser<IReadOnlyList<ExampleInputSyntax>> ExampleInputs = ListOf(ExampleInput(RecordsOrNumber));
    private static readonly Parser<Token> ResultArrow = Kind(TokenKind.Arrow);

    /// <summary>`puas = 2.741; pencari = 2.741 =&gt; 100`</summary>
    public static readonly Parser<ExampleSyntax> Example =
        from inputs in ExampleInputs
        from arrow in ResultArrow
        from result in SignedNumber
        select new ExampleSyntax(inputs.ToEquatableArray(), result, inputs[0].Span.To(result.Span));

    private static Parser<ExampleInputSyntax> ExampleInput(Parser<(SignedNumberSyntax?, EquatableArray<ExampleRecordSyntax>)> content) =>
        from name in FormulaGrammar.Reference // an input of another indicator may carry its owner's name: `P2.jumlah`
        from period in PeriodBehind
        from sign in EqualSign
        from value in content
        select new ExampleInputSyntax(new NamePartSyntax(name.Text, name.Span), period, value.Item1, value.Item2, period is null ? name.Span : name.Span.To(period.Span));
}
