using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Measurement;

/// <summary>What a row of data may be about: every name a project's definitions give, and what each has.</summary>
internal sealed class DataCatalogue
{
    private readonly Dictionary<string, DataSubject> _subjects = new(StringComparer.Ordinal);

    private DataCatalogue(Project project) => Project = project;

    public Project Project { get; }

    /// <summary>Every holder with the holder it stands in, outermost first.</summary>
    public List<(BoundHolder Holder, BoundHolder? Outer)> Holders { get; } = [];

    /// <summary>The names a misspelt one is compared with.</summary>
    public IEnumerable<string> Names => _subjects.Keys.Where(n => n.Length > 0);

    public static DataCatalogue Of(Project project)
    {
        var catalogue = new DataCatalogue(project);
        catalogue.Ask("");
        foreach (var office in project.Files.SelectMany(f => f.Instansi))
        {
            catalogue.Enter(office, null);
        }

        foreach (var group in project.Groups.Values)
        {
            catalogue.Ask(group.Path).Group = group;
        }

        foreach (var indicator in project.Indicators.Values)
        {
            if (!indicator.IsComponent)
            {
                catalogue.Ask(indicator.Path).Indicator = indicator;
            }

            foreach (var input in indicator.Masukan.Where(i => !i.IsMeasured))
            {
                var owner = catalogue.Ask(input.Owner);
                owner.Inputs[input.Variable] = input;
                owner.Keys.Add(input.Variable + input.PeriodSuffix);
            }
        }

        return catalogue;
    }

    /// <summary>What a name is of; null when nothing has it.</summary>
    public DataSubject? Find(string path) => _subjects.TryGetValue(path, out var found) ? found : null;

    /// <summary>The labels an indicator's values may have: those of its scale, else those of its bands.</summary>
    public IReadOnlyList<(string Id, string Title)> LabelsOf(BoundIndicator indicator) =>
        indicator.Masukan.Count == 1 && indicator.Masukan[0].Skala is { } scale && Project.Scales.TryGetValue(scale, out var found) ? [.. found.Label.Select(l => (l.Nama, l.Judul))]
        : indicator.Kategori is { } name && Project.Categories.TryGetValue(name, out var category) ? [.. category.Pita.Select(p => (p.Nama, p.Judul))]
        : [];

    /// <summary>The place of a label in an input's scale, the lowest 1; null where it has none.</summary>
    public int? PlaceOf(BoundInput input, string written)
    {
        if (input.Skala is { } name && Project.Scales.TryGetValue(name, out var scale))
        {
            for (int i = 0; i < scale.Label.Count; i++)
            {
                if (ReportedValues.IsSame(scale.Label[i].Nama, written) || ReportedValues.IsSame(scale.Label[i].Judul, written))
                {
                    return i + 1;
                }
            }
        }

        return null;
    }

    private void Enter(BoundHolder holder, BoundHolder? outer)
    {
        Holders.Add((holder, outer));
        if (holder.Path.Length > 0)
        {
            Ask(holder.Path).Holder ??= holder;
        }

        foreach (var inner in holder.Anggota.OfType<BoundHolder>())
        {
            Enter(inner, holder);
        }
    }

    private DataSubject Ask(string path)
    {
        if (!_subjects.TryGetValue(path, out var subject))
        {
            _subjects[path] = subject = new DataSubject(path);
        }

        return subject;
    }
}

/// <summary>A name that rows of data may carry.</summary>
internal sealed class DataSubject(string path)
{
    private HashSet<string>? _prints;

    public string Path { get; } = path;

    public BoundIndicator? Indicator { get; set; }

    public BoundGroup? Group { get; set; }

    public BoundHolder? Holder { get; set; }

    /// <summary>The inputs it owns, by name.</summary>
    public Dictionary<string, BoundInput> Inputs { get; } = new(StringComparer.Ordinal);

    /// <summary>The same with the periods that formulas ask for: <c>x</c>, <c>x[t-1]</c>, <c>x[dasar]</c>.</summary>
    public HashSet<string> Keys { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of single values as rows have written them, with what they mean.</summary>
    public Dictionary<string, string> Plain { get; } = new(StringComparer.Ordinal);

    /// <summary>Those of its variables that are printed values.</summary>
    public HashSet<string> Prints => _prints ??= new(Variables().Where(v => v.EndsWith(" tercetak", StringComparison.Ordinal)), StringComparer.Ordinal);

    /// <summary>What may stand in the third column of its rows.</summary>
    public IEnumerable<string> Variables()
    {
        foreach (var input in Inputs.Values)
        {
            if (input.Jenis != JenisMasukan.Daftar)
            {
                yield return input.Variable;
            }

            foreach (var field in input.Bidang)
            {
                yield return $"{input.Variable}[1].{field.Nama}";
            }
        }

        if (Indicator is not null)
        {
            foreach (string name in new[] { "realisasi", "target", "nilai tercetak", "target tercetak", "realisasi tercetak", "capaian tercetak", "capaian akhir tercetak", "predikat tercetak" })
            {
                yield return name;
            }
        }

        if (Holder is not null)
        {
            foreach (string name in new[] { "anggaran", "realisasi", "anggaran tercetak", "realisasi tercetak", "serapan tercetak" })
            {
                yield return name;
            }
        }

        if (Group is not null)
        {
            yield return "capaian tercetak";
            yield return "predikat tercetak";
        }
    }
}
