namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// The full names of generated types. Each is a function of the definition's own full Id and of nothing beside it: a file
/// can name the types of another without knowing what else stands there, and adding a neighbour renames nobody.
/// A name that C# or generated code needs for itself takes a trailing underscore.
/// </summary>
/// <param name="namespace">The namespace of generated code.</param>
internal sealed class TypeNames(string @namespace)
{
    /// <summary>Where components that belong to no office live, and indicators of an office whose Id could not be read.</summary>
    public const string Components = "Komponen";

    /// <summary>Where the records of shared lists live: of the project at the top, of an office or official in its class.</summary>
    public const string Lists = "Daftar";

    /// <summary>Where scales live.</summary>
    public const string Scales = "Skala";

    /// <summary>Where bands live.</summary>
    public const string Categories = "Kategori";

    /// <summary>How many labels each scale has.</summary>
    public const string Counts = "Banyak";

    /// <summary>All indicators.</summary>
    public const string Catalogue = "Katalog";

    /// <summary>The annex.</summary>
    public const string Documentation = "Dokumentasi";

    /// <summary>What generated validation shares.</summary>
    public const string Checks = "Pemeriksaan";

    /// <summary>The scoring rules.</summary>
    public const string Rules = "Aturan";

    /// <summary>The bands by which values and scores are graded.</summary>
    public const string Bands = "Pita";

    /// <summary>What the indicators of the project have in common: they find its rules.</summary>
    public const string ProjectDefinition = "DefinisiProyek";

    /// <summary>Finds a rule or bands by name.</summary>
    public const string Find = "Cari";

    /// <summary>A rule by name, or, of a name that is not known, one that scores nothing.</summary>
    public const string FindOrEmpty = "Untuk";

    /// <summary>All rules, or all bands.</summary>
    public const string All = "Semua";

    /// <summary>The formulas of rules.</summary>
    public const string RuleFormulas = "Rumus";

    /// <summary>The method of an office that adds its indicators to the catalogue.</summary>
    public const string AddDefinitions = "TambahDefinisi";

    /// <summary>The method of an office that writes its part of the annex.</summary>
    public const string WriteAnnex = "TulisLampiran";

    private static readonly string[] s_ofObject =
        ["Equals", "ReferenceEquals", "GetHashCode", "GetType", "MemberwiseClone", "ToString", "Finalize"];

    private static readonly HashSet<string> s_top =
        new(StringComparer.Ordinal) { Components, Lists, Scales, Categories, Catalogue, Documentation, Checks, Rules, Bands, ProjectDefinition };

    private static readonly HashSet<string> s_inHolder =
        new(s_ofObject, StringComparer.Ordinal) { Lists, AddDefinitions, WriteAnnex };

    /// <summary>What every indicator's class holds; such names are kept from its records, and from itself: a member may not be named like its type.</summary>
    private static readonly HashSet<string> s_inIndicator = new(s_ofObject, StringComparer.Ordinal)
    {
        IndicatorMembers.Compute, IndicatorMembers.TryCompute, IndicatorMembers.Validate, IndicatorMembers.Inputs, IndicatorMembers.Definition,
        IndicatorMembers.Full, IndicatorMembers.DefinitionClass, IndicatorMembers.Finish, IndicatorMembers.Check, IndicatorMembers.IsWithinBounds,
        IndicatorMembers.Achieve,
    };

    private static readonly HashSet<string> s_inScales = new(s_ofObject, StringComparer.Ordinal) { Counts };

    private static readonly HashSet<string> s_inRules = new(s_ofObject, StringComparer.Ordinal) { Find, FindOrEmpty, All, RuleFormulas };

    private static readonly HashSet<string> s_elsewhere = new(s_ofObject, StringComparer.Ordinal);

    /// <summary>The namespace of generated code.</summary>
    public string Namespace { get; } = @namespace;

    /// <summary>The full name of a class of the namespace itself.</summary>
    public string Top(string name) => $"global::{Namespace}.{name}";

    /// <summary>The simple name of the class of an office or official.</summary>
    public static string HolderName(string path) => CSharpNames.EscapeType(PlainHolderName(path));

    /// <summary>The simple name of the class of an indicator or component.</summary>
    public static string IndicatorName(string path) => CSharpNames.EscapeType(PlainIndicatorName(path));

    /// <summary>The full name of the class of an office, an official, or, for an empty path, of what belongs to none.</summary>
    public string Holder(string path) => path.Length == 0 ? Top(Components)
        : path.IndexOf('.') < 0 ? Top(HolderName(path))
        : Holder(ParentOf(path)) + "." + HolderName(path);

    /// <summary>The full name of the class of an indicator or component.</summary>
    public string Indicator(string path) => Holder(ParentOf(path)) + "." + IndicatorName(path);

    /// <summary>The simple name of the record of a list.</summary>
    /// <param name="owner">The full Id of what declares it.</param>
    /// <param name="list">The list's name.</param>
    /// <param name="isOfIndicator">Whether an indicator declares it.</param>
    public static string RecordName(string owner, string list, bool isOfIndicator)
    {
        // Two lists may differ in the case of their first letter alone; the one already spelt like a type gives way.
        string name = CSharpNames.Pascal(list) == list ? list + "_" : CSharpNames.Pascal(list);
        return CSharpNames.EscapeType(isOfIndicator
            ? Apart(name, PlainIndicatorName(owner), s_inIndicator, holdsNumbered: true)
            : Apart(name, Lists, s_elsewhere));
    }

    /// <summary>The full name of the record of a list.</summary>
    /// <param name="owner">The full Id of what declares it; empty for the project.</param>
    /// <param name="list">The list's name.</param>
    /// <param name="isOfIndicator">Whether an indicator declares it.</param>
    public string Record(string owner, string list, bool isOfIndicator) => isOfIndicator
        ? Indicator(owner) + "." + RecordName(owner, list, true)
        : (owner.Length == 0 ? Top(Lists) : Holder(owner) + "." + Lists) + "." + RecordName(owner, list, false);

    /// <summary>The simple name of the enumeration of a scale.</summary>
    public static string ScaleName(string id) => CSharpNames.EscapeType(Apart(id, Scales, s_inScales));

    /// <summary>The full name of the enumeration of a scale.</summary>
    public string Scale(string id) => Top(Scales) + "." + ScaleName(id);

    /// <summary>The simple name of the constant that says how many labels a scale has.</summary>
    public static string ScaleCountName(string id) => CSharpNames.EscapeType(Apart(id, Counts, s_elsewhere));

    /// <summary>The full name of that constant.</summary>
    public string ScaleCount(string id) => $"{Top(Scales)}.{Counts}.{ScaleCountName(id)}";

    /// <summary>The simple name of the enumeration of bands.</summary>
    public static string CategoryName(string id) => CSharpNames.EscapeType(Apart(id, Categories, s_elsewhere));

    /// <summary>The simple name of the member that holds a scoring rule.</summary>
    public static string RuleName(string id) => CSharpNames.Escape(Apart(id, Rules, s_inRules));

    /// <summary>The simple name of the member that holds bands.</summary>
    public static string BandsName(string id) => CSharpNames.Escape(Apart(id, Bands, s_inRules));

    /// <summary>The Id without its last part.</summary>
    public static string ParentOf(string path)
    {
        int dot = path.LastIndexOf('.');
        return dot < 0 ? "" : path.Substring(0, dot);
    }

    private static string PlainHolderName(string path) => path.IndexOf('.') < 0 ? Apart(path, "", s_top) : PlainIndicatorName(path);

    /// <summary>Officials stand beside indicators and are named by the same rule.</summary>
    private static string PlainIndicatorName(string path)
    {
        int dot = path.LastIndexOf('.');
        string parent = dot < 0 ? Components : PlainHolderName(path.Substring(0, dot));
        string name = path.Substring(dot + 1);
        string apart = Apart(name, parent, s_inHolder);
        return apart != name ? apart : Apart(name, parent, s_inIndicator, holdsNumbered: true);
    }

    /// <summary>
    /// The name itself, or, where it is kept for something else, with underscores behind it: one more than its parent has,
    /// so that different names stay different whatever underscores they bring along.
    /// </summary>
    private static string Apart(string name, string parent, HashSet<string> kept, bool holdsNumbered = false)
    {
        string bare = name.TrimEnd('_');
        string bareParent = parent.TrimEnd('_');
        bool isKept = bare == bareParent || kept.Contains(bare) || (holdsNumbered && IndicatorMembers.IsNumberedName(bare));
        return isKept && bare.Length > 0 ? name + new string('_', parent.Length - bareParent.Length + 1) : name;
    }
}
