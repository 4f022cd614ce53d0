namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>The names of the generator's steps, by which tests ask whether a step ran.</summary>
internal static class TrackingNames
{
    /// <summary>The few options that matter, projected.</summary>
    public const string Options = "Sakip.Options";

    /// <summary>Each file, read.</summary>
    public const string Trees = "Sakip.Trees";

    /// <summary>What other files may know of each.</summary>
    public const string Signatures = "Sakip.Signatures";

    /// <summary>What the project declares.</summary>
    public const string Table = "Sakip.Table";

    /// <summary>Each file, bound.</summary>
    public const string Bound = "Sakip.Bound";

    /// <summary>What the plan needs to know of each bound file.</summary>
    public const string Summaries = "Sakip.Summaries";

    /// <summary>Which files become which sources, and what in them is left out.</summary>
    public const string Plan = "Sakip.Plan";

    /// <summary>Each bound file with its part of the plan: equal ones make equal sources.</summary>
    public const string Emissions = "Sakip.Emissions";

    /// <summary>Files that the compiler was given twice under one path, each once, with their part of the plan.</summary>
    public const string RepeatedFiles = "Sakip.RepeatedFiles";

    /// <summary>The offices and their order, of which the catalogue and the documentation are made.</summary>
    public const string Catalogue = "Sakip.Catalogue";

    /// <summary>What scoring needs to know of each bound file: rules, bands and scales.</summary>
    public const string ScoringEntries = "Sakip.ScoringEntries";

    /// <summary>The rules, bands and scales of the project, by name.</summary>
    public const string Scoring = "Sakip.Scoring";

    /// <summary>The groups of the project, each with its members.</summary>
    public const string Groups = "Sakip.Groups";

    /// <summary>Files with errors, where no analyzer tells of them.</summary>
    public const string BrokenFiles = "Sakip.BrokenFiles";

    /// <summary>All of them.</summary>
    public static readonly string[] All =
    [
        Options, Trees, Signatures, Table, Bound, Summaries, Plan, Emissions, RepeatedFiles, Catalogue, ScoringEntries, Scoring, Groups,
        BrokenFiles,
    ];
}
