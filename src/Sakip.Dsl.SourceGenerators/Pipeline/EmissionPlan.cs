using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>What of one file becomes code.</summary>
/// <param name="Path">The file's path.</param>
/// <param name="IsRepeated">Whether the compiler was given the path more than once.</param>
/// <param name="HintName">The name of its source.</param>
/// <param name="Offices">Its offices that are written here, and not by a file before.</param>
/// <param name="Indicators">Which of its indicators are written, in the order of <see cref="BoundFile.AllIndicators"/>.</param>
/// <param name="Lists">Which of its lists are.</param>
/// <param name="Scales">Which of its scales are.</param>
/// <param name="Categories">Which of its bands are.</param>
/// <param name="ListOwners">Indicators, of this file and others, whose lists its indicators take.</param>
/// <param name="Mentioned">What its annex prints of indicators and components of other files.</param>
internal sealed record FilePlan(
    string Path,
    bool IsRepeated,
    string HintName,
    EquatableArray<OfficePlan> Offices,
    EquatableArray<int> Indicators,
    EquatableArray<int> Lists,
    EquatableArray<int> Scales,
    EquatableArray<int> Categories,
    EquatableArray<string> ListOwners,
    EquatableArray<BoundIndicator> Mentioned);

/// <summary>An office that is written.</summary>
/// <param name="Index">Which of its file's offices it is.</param>
/// <param name="Bagian">What it has in which annex.</param>
internal sealed record OfficePlan(int Index, EquatableArray<OfficePart> Bagian);

/// <summary>What an office has in an annex.</summary>
/// <param name="Bagian">Which annex, and whether the office's own table stands there.</param>
/// <param name="Nomor">Its number there.</param>
internal sealed record OfficePart(AnnexPart Bagian, int? Nomor);

/// <summary>
/// What becomes code in the whole project: everything that is sound and names only what is sound, each name once. An
/// edit in one file changes another's part only where that other depends on it.
/// </summary>
internal sealed class EmissionPlan : IEquatable<EmissionPlan>
{
    private readonly EquatableArray<FilePlan> _files;
    private readonly Dictionary<string, FilePlan> _byPath = new(StringComparer.Ordinal);

    private EmissionPlan(EquatableArray<FilePlan> files)
    {
        _files = files;
        foreach (var file in files)
        {
            _byPath[file.Path] = file;
        }
    }

    /// <summary>The parts, by path.</summary>
    public EquatableArray<FilePlan> Files => _files;

    /// <summary>The part of a file.</summary>
    public FilePlan? Of(string path) => _byPath.TryGetValue(path, out var plan) ? plan : null;

    /// <summary>Makes the plan of a project.</summary>
    public static EmissionPlan Create(IEnumerable<FileSummary> summaries, string projectDirectory) =>
        new(new EmissionPlanner(summaries, projectDirectory).Plan());

    /// <inheritdoc/>
    public bool Equals(EmissionPlan? other) => other is not null && (ReferenceEquals(this, other) || _files.Equals(other._files));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as EmissionPlan);

    /// <inheritdoc/>
    public override int GetHashCode() => _files.GetHashCode();
}
