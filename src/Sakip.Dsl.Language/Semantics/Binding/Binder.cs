using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>A file, bound, with what is wrong in it.</summary>
/// <param name="File">What hosts make code, annexes and values of.</param>
/// <param name="Diagnostics">What is wrong with what the file means; how it is written is on its <see cref="SyntaxTree"/>.</param>
public sealed record FileBinding(BoundFile File, EquatableArray<Diagnostic> Diagnostics)
{
    /// <summary>Each indicator as written and as bound, for what needs both: examples, and analyses that report at a node.</summary>
    internal IReadOnlyList<IndicatorBinding> Indicators { get; init; } = [];
}

/// <summary>One indicator as written and as bound.</summary>
/// <param name="Syntax">As written.</param>
/// <param name="Bound">As bound.</param>
/// <param name="Spans">Where the nodes of its formula stand, by their numbers.</param>
internal sealed record IndicatorBinding(IndicatorSyntax Syntax, BoundIndicator Bound, IReadOnlyList<TextSpan> Spans);

/// <summary>Binds one file against what the project declares.</summary>
public sealed partial class Binder
{
    private readonly DeclarationTable _table;
    private readonly Declarations? _declarations;
    private readonly DiagnosticBag _diagnostics;
    private readonly NameResolver _names;
    private readonly InputPlanner _inputs;
    private readonly string _path;
    private readonly List<IndicatorBinding> _bindings = [];
    private readonly HashSet<string> _told = new(StringComparer.Ordinal);
    private bool _isInDuplicate;

    /// <summary>The scoring rule of indicators here that name none.</summary>
    private string _rule;

    private Binder(SyntaxTree tree, DeclarationTable table, Declarations? declarations)
    {
        _table = table;
        _declarations = declarations;
        _path = tree.Text.Path;
        _diagnostics = new DiagnosticBag(tree.Text);
        _names = new NameResolver(table);
        _inputs = new InputPlanner(table);
        _rule = table.DefaultRule;
    }

    /// <summary>Binds a file.</summary>
    /// <param name="tree">The file.</param>
    /// <param name="table">What the project declares, this file included.</param>
    public static FileBinding Bind(SyntaxTree tree, DeclarationTable table) => Bind(tree, table, null);

    /// <summary>Binds a file; the declarations' places let findings point at what another file says.</summary>
    internal static FileBinding Bind(SyntaxTree tree, DeclarationTable table, Declarations? declarations) =>
        new Binder(tree, table, declarations).BindFile(tree.Root);

    private FileBinding BindFile(FileSyntax root)
    {
        CheckTopNames(root);
        CheckShared(root.Shared, "", root.Constants);
        foreach (var rule in root.Regulations.Select(r => r.Capaian).OfType<NameRefSyntax>())
        {
            CheckDeclared(rule, _table.Rules, Messages.AScoringRule);
        }

        var file = new BoundFile(
            _path,
            root.Regulations.Count > 0 ? Bind(root.Regulations[0]) : null,
            root.Offices.Select(o => BindHolder(o, "")).ToEquatableArray(),
            root.Components.Select(c => BindIndicator(c, "")).ToEquatableArray(),
            BindLists(root.Shared, ""),
            root.Categories.Select(Bind).ToEquatableArray(),
            root.Scales.Select(Bind).ToEquatableArray(),
            root.ScoringRules.Select(Bind).ToEquatableArray());
        return new FileBinding(file, _diagnostics.ToSorted()) { Indicators = _bindings };
    }

    private BoundHolder BindHolder(HolderSyntax holder, string scope)
    {
        string path = SignatureReader.PathOf(scope, holder.Id);
        bool isScope = holder.Kind == BlockKinds.Instansi || holder.Kind == BlockKinds.Jabatan;
        string inner = isScope ? path : scope;
        bool wasInDuplicate = _isInDuplicate;
        if (holder.Id is { Text.Length: > 0 } id && !CheckTwice(DeclarationKinds.Top, path, id))
        {
            _isInDuplicate |= isScope;
        }

        CheckShared(holder.Shared, inner);
        string outerRule = _rule;
        if (holder.Capaian is { } rule)
        {
            CheckDeclared(rule, _table.Rules, Messages.AScoringRule);
            _rule = rule.Text;
        }

        foreach (var group in holder.Shared.Groups)
        {
            CheckTwice(DeclarationKinds.Top, SignatureReader.PathOf(inner, group.Name), group.Name);
            CheckGroup(group, inner);
        }

        var bound = new BoundHolder(
            JenisOf(holder.Kind),
            isScope || holder.Id is { Text.Length: > 0 } ? path : "",
            holder.Title.Value,
            (int?)holder.Urutan,
            AnnexOf(holder),
            TextsOf(holder.Tugas),
            TextsOf(holder.Fungsi),
            holder.Anggaran.Select(b => new BoundBudget(b.Year, b.Value.Value)).ToEquatableArray(),
            holder.InOrder.Select(m => m is IndicatorSyntax i ? (BoundMember)BindIndicator(i, inner) : BindHolder((HolderSyntax)m, inner)).ToEquatableArray(),
            BindLists(holder.Shared, inner));
        _isInDuplicate = wasInDuplicate;
        _rule = outerRule;
        return bound;
    }

    /// <summary>The number of the annex a holder says it stands in.</summary>
    private int? AnnexOf(HolderSyntax holder)
    {
        if (holder.Lampiran is not { } annex)
        {
            return null;
        }

        CheckDeclared(new NameRefSyntax(new EquatableArray<NamePartSyntax>([annex])), _table.Annexes, Messages.AnAnnex);
        return AngkaRomawi.Baca(annex.Text);
    }

    private static JenisWadah JenisOf(BlockKind kind) =>
        kind == BlockKinds.Instansi ? JenisWadah.Instansi
        : kind == BlockKinds.Jabatan ? JenisWadah.Jabatan
        : kind == BlockKinds.Tujuan ? JenisWadah.Tujuan
        : kind == BlockKinds.Sasaran ? JenisWadah.Sasaran
        : kind == BlockKinds.Program ? JenisWadah.Program
        : JenisWadah.Kegiatan;

    private EquatableArray<BoundList> BindLists(SharedSyntax shared, string scope) => shared.Lists
        .Select(l => new BoundList(SignatureReader.PathOf(scope, l.Name), l.Meaning.Value, ListBinder.Fields(SignatureReader.SignatureOf(l), _table)))
        .ToEquatableArray();

    private BoundRegulation Bind(RegulationSyntax regulation) => new(
        regulation.Name.Text,
        regulation.Jenis,
        regulation.Nomor,
        regulation.Tahun,
        regulation.Tanggal is { } date ? Tanggal.Tulis(date) : null,
        regulation.Tentang,
        TextsOf(regulation.Lampiran),
        regulation.Daerah,
        regulation.Tempat,
        TextsOf(regulation.Penetap),
        TextsOf(regulation.Mengubah),
        TextsOf(regulation.DasarHukum));

    private static BoundCategory Bind(CategorySyntax category) => new(
        category.Name.Text,
        category.Title.Value,
        category.Rounding,
        category.Bands.Select(b => new BoundBand(b.Name.Text, b.Title?.Value ?? b.Name.Text, Batas.Of(b.Bounds)!)).ToEquatableArray());

    private static BoundScale Bind(ScaleSyntax scale) => new(
        scale.Name.Text,
        scale.Title.Value,
        scale.Labels.Select(l => new BoundLabel(l.Name.Text, l.Title?.Value ?? l.Name.Text)).ToEquatableArray());

    internal static EquatableArray<string> TextsOf(EquatableArray<TextSyntax> texts) => texts.Select(t => t.Value).ToEquatableArray();
}

/// <summary>Dates in words.</summary>
internal static class Tanggal
{
    public static string Tulis(DateSyntax date)
    {
        var invariant = System.Globalization.CultureInfo.InvariantCulture;
        return $"{date.Day.ToString(invariant)} {MonthNames.All[date.Month - 1]} {date.Year.ToString(invariant)}";
    }

    /// <summary>The number of days since 1 January 0001: what a date is worth as a value.</summary>
    public static int Hari(DateSyntax date) => (new DateTime(date.Year, date.Month, date.Day) - DateTime.MinValue).Days;
}
