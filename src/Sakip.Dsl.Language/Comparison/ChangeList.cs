using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Comparison;

/// <summary>Gathers changes and puts them in the order of the later annex.</summary>
internal sealed class ChangeList
{
    private readonly List<((int Place, int Rank) Order, Perubahan Change)> _changes = [];
    private readonly Dictionary<int, int> _placeOfGone = [];
    private readonly ILookup<string, string> _users;

    public ChangeList(ProjectOutline before, ProjectOutline after)
    {
        int last = -1;
        foreach (var (order, later) in before.Holders.Select(h => (h.Order, Later: h.Other?.Order)).Concat(before.Indicators.Select(i => (i.Order, Later: i.Other?.Order))).OrderBy(o => o.Order))
        {
            last = later ?? last;
            _placeOfGone[order] = last;
        }

        _users = after.Indicators.SelectMany(n => n.Indicator.References().Select(r => (Used: r, User: n.Indicator.Path))).ToLookup(u => u.Used, u => u.User, StringComparer.Ordinal);
    }

    /// <summary>A change of an indicator or component.</summary>
    public void Add(IndicatorNode node, JenisPerubahan kind, Keparahan severity, string before, string after, LocalizedText meaning, string part = "")
    {
        var reached = severity == Keparahan.MemutusKeterbandingan && IsOfValue(kind) ? UsersOf([node.Indicator.Path]) : default;
        Add(node.Order, new Perubahan(kind, severity, ObjekOf(node), node.Indicator.Path, node.Other?.Indicator.Path ?? "", AnnexText.OneLine(node.Indicator.Nama), part, before, after, meaning, reached));
    }

    /// <summary>An indicator or component that is gone.</summary>
    public void AddGone(IndicatorNode node, Keparahan severity, LocalizedText meaning)
    {
        string path = node.Indicator.Path, name = AnnexText.OneLine(node.Indicator.Nama);
        AddGone(node.Order, new Perubahan(JenisPerubahan.Dicabut, severity, ObjekOf(node), path, path, name, "", name, "", meaning));
    }

    /// <summary>A change of an office, official or goal.</summary>
    public void Add(HolderNode node, JenisPerubahan kind, Keparahan severity, string before, string after, LocalizedText meaning, string part = "") => Add(
        node.Order, new Perubahan(kind, severity, node.Objek, node.Holder.Path, node.Other?.Holder.Path ?? "", AnnexText.OneLine(node.Holder.Judul), part, before, after, meaning));

    /// <summary>An office, official or goal that is gone.</summary>
    public void AddGone(HolderNode node, LocalizedText meaning)
    {
        string name = AnnexText.OneLine(node.Holder.Judul);
        AddGone(node.Order, new Perubahan(JenisPerubahan.Dicabut, Keparahan.Pencabutan, node.Objek, node.Holder.Path, node.Holder.Path, name, "", name, "", meaning));
    }

    /// <summary>A change of what stands in no annex, behind all others.</summary>
    public void AddShared(Perubahan change) => Add(int.MaxValue, change);

    public EquatableArray<Perubahan> InOrder() => _changes.OrderBy(c => c.Order.Place).ThenBy(c => c.Order.Rank).Select(c => c.Change).ToEquatableArray();

    /// <summary>Everything of the later version that is computed with some indicators or components, in the order of their Ids.</summary>
    public EquatableArray<string> UsersOf(IEnumerable<string> paths, bool withThemselves = false)
    {
        string[] start = [.. paths];
        var reached = new SortedSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(start);
        while (waiting.Count > 0)
        {
            foreach (string user in _users[waiting.Pop()].Where(reached.Add))
            {
                waiting.Push(user);
            }
        }

        if (withThemselves)
        {
            reached.UnionWith(start);
        }

        return reached.ToEquatableArray();
    }

    private void Add(int order, Perubahan change) => _changes.Add(((order, 0), change));

    private void AddGone(int order, Perubahan change) => _changes.Add(((_placeOfGone[order], order + 1), change));

    private static JenisObjek ObjekOf(IndicatorNode node) => node.Indicator.IsComponent ? JenisObjek.Komponen : JenisObjek.Indikator;

    /// <summary>Whether what changed is the value that others are computed with, not only how it is rounded, graded or scored.</summary>
    private static bool IsOfValue(JenisPerubahan kind) => kind is JenisPerubahan.Formula or JenisPerubahan.AsalNilai or JenisPerubahan.ArtiMasukan or JenisPerubahan.SatuanMasukan
        or JenisPerubahan.BanyakMasukan or JenisPerubahan.Satuan;
}
