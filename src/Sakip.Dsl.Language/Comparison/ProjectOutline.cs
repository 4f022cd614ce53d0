using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>An office, official or goal with its place in a version, and what it is in the other version.</summary>
internal sealed class HolderNode(BoundHolder holder, HolderNode? parent, int order)
{
    public BoundHolder Holder { get; } = holder;

    /// <summary>What holds it; null for an office.</summary>
    public HolderNode? Parent { get; } = parent;

    /// <summary>Its place among all that a version declares, as its annex has them.</summary>
    public int Order { get; } = order;

    public List<HolderNode> Children { get; } = [];

    public List<IndicatorNode> Indicators { get; } = [];

    /// <summary>The same in the other version; null when it is not there.</summary>
    public HolderNode? Other { get; set; }

    public bool IsGoal => Holder.Jenis is not (JenisWadah.Instansi or JenisWadah.Jabatan);

    /// <summary>The office it belongs to, or is.</summary>
    public HolderNode Office => Parent is null ? this : Parent.Office;

    public JenisObjek Objek => Holder.Jenis switch
    {
        JenisWadah.Instansi => JenisObjek.Instansi,
        JenisWadah.Jabatan => JenisObjek.Jabatan,
        _ => JenisObjek.Sasaran,
    };
}

/// <summary>An indicator or component with its place in a version, and what it is in the other version.</summary>
internal sealed class IndicatorNode(BoundIndicator indicator, HolderNode? holder, int order)
{
    public BoundIndicator Indicator { get; } = indicator;

    /// <summary>What holds it; null for a component of the whole project.</summary>
    public HolderNode? Holder { get; } = holder;

    /// <summary>Its place among all that a version declares, as its annex has them.</summary>
    public int Order { get; } = order;

    /// <summary>The same in the other version; null when it is not there.</summary>
    public IndicatorNode? Other { get; set; }
}

/// <summary>A version laid out as its annex: offices in order, what they hold as it is written; components of no office last.</summary>
internal sealed class ProjectOutline
{
    private int _order;

    public ProjectOutline(Project project)
    {
        Project = project;
        foreach (var office in project.Files.SelectMany(f => f.Instansi).OrderBy(o => o.Urutan ?? int.MaxValue).ThenBy(o => o.Path, StringComparer.Ordinal))
        {
            Offices.Add(Enter(office, null));
        }

        foreach (var component in project.Files.SelectMany(f => f.Komponen).OrderBy(k => k.Path, StringComparer.Ordinal))
        {
            Enter(component, null);
        }
    }

    public Project Project { get; }

    public List<HolderNode> Offices { get; } = [];

    /// <summary>Every holder, each before what it holds.</summary>
    public List<HolderNode> Holders { get; } = [];

    /// <summary>Every indicator and component, in order; of two with one Id the first.</summary>
    public List<IndicatorNode> Indicators { get; } = [];

    public Dictionary<string, IndicatorNode> ByPath { get; } = new(StringComparer.Ordinal);

    private HolderNode Enter(BoundHolder holder, HolderNode? parent)
    {
        var node = new HolderNode(holder, parent, _order++);
        Holders.Add(node);
        foreach (var member in holder.Anggota)
        {
            if (member is BoundHolder inner)
            {
                node.Children.Add(Enter(inner, node));
            }
            else if (member is BoundIndicator indicator)
            {
                Enter(indicator, node);
            }
        }

        return node;
    }

    private void Enter(BoundIndicator indicator, HolderNode? holder)
    {
        if (ByPath.ContainsKey(indicator.Path))
        {
            return;
        }

        var node = new IndicatorNode(indicator, holder, _order++);
        ByPath[indicator.Path] = node;
        Indicators.Add(node);
        holder?.Indicators.Add(node);
    }
}
