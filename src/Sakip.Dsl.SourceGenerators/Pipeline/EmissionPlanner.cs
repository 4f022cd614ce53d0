using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.SourceGenerators.Pipeline;

/// <summary>Decides what becomes code.</summary>
internal sealed class EmissionPlanner
{
    private readonly FileSummary[] _files;
    private readonly HashSet<string> _repeated = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _hints;
    private readonly HashSet<(string Path, int Office)> _writtenOffices = [];
    private readonly Dictionary<string, (FileSummary File, IndicatorSummary Indicator)> _indicators = new(StringComparer.Ordinal);
    private readonly HashSet<IndicatorSummary> _written = new(ByReference<IndicatorSummary>.Instance);
    private readonly HashSet<string> _holders;
    private readonly Dictionary<(string Path, int Office), EquatableArray<OfficePart>> _parts = [];

    public EmissionPlanner(IEnumerable<FileSummary> summaries, string projectDirectory)
    {
        // The order of the files must not matter; of two under one path, and so one text, either will do.
        var groups = summaries.GroupBy(f => f.Path, StringComparer.Ordinal).OrderBy(g => g.Key, StringComparer.Ordinal).ToArray();
        _files = groups.Select(g => g.First()).ToArray();
        _repeated.UnionWith(groups.Where(g => g.Count() > 1).Select(g => g.Key));
        _holders = new HashSet<string>(_files.SelectMany(f => f.Holders), StringComparer.Ordinal);
        _hints = HintNames.Of(_files.Select(f => f.Path), projectDirectory);
    }

    public EquatableArray<FilePlan> Plan()
    {
        ChooseOffices();
        ChooseIndicators();
        var lists = new HashSet<string>(StringComparer.Ordinal);
        var scales = new HashSet<string>(StringComparer.Ordinal);
        var categories = new HashSet<string>(StringComparer.Ordinal);
        return _files.Select(file => new FilePlan(
            file.Path,
            _repeated.Contains(file.Path),
            _hints[file.Path],
            OfficesOf(file).ToEquatableArray(),
            Indices(file.Indicators, _written.Contains),
            Indices(file.Lists, l => IsOfWrittenHolder(file, l) && Claim(l, lists)),
            Indices(file.Scales, s => Claim(s, scales)),
            Indices(file.Categories, c => Claim(c, categories)),
            ListOwnersIn(file),
            MentionedIn(file))).ToEquatableArray();
    }

    /// <summary>An office is written by the first file that declares it; offices without an Id lend theirs to nothing.</summary>
    private void ChooseOffices()
    {
        var claimed = new HashSet<string>(StringComparer.Ordinal);
        var chosen = new List<(string Path, int Office, OfficeSummary Summary)>();
        foreach (var file in _files)
        {
            for (int i = 0; i < file.Offices.Count; i++)
            {
                var office = file.Offices[i];
                if (office.Path.Length == 0 || (CSharpIdentifier(office.Path) && claimed.Add(office.Path)))
                {
                    _writtenOffices.Add((file.Path, i));
                    chosen.Add((file.Path, i, office));
                }
            }
        }

        Number(chosen);
    }

    private void Number(List<(string Path, int Office, OfficeSummary Summary)> offices)
    {
        var parts = offices.SelectMany(o => o.Summary.Bagian.Select(p => (o.Path, o.Office, Part: p)));
        foreach (var office in AnnexPart.InOrder(parts, p => p.Part).GroupBy(p => (p.Item.Path, p.Item.Office)))
        {
            _parts[office.Key] = office.Select(p => new OfficePart(p.Item.Part, p.Nomor)).ToEquatableArray();
        }
    }

    private void ChooseIndicators()
    {
        foreach (var file in _files)
        {
            foreach (var indicator in file.Indicators)
            {
                if (!_indicators.ContainsKey(indicator.Path))
                {
                    _indicators[indicator.Path] = (file, indicator);
                    bool hasClass = indicator.Office == IndicatorSummary.NoOffice || _writtenOffices.Contains((file.Path, indicator.Office));
                    bool sharesName = indicator.Path.IndexOf('.') >= 0 && _holders.Contains(indicator.Path);
                    if (indicator.IsSound && hasClass && !sharesName)
                    {
                        _written.Add(indicator);
                    }
                }
            }
        }

        LeaveOutWhatNeedsThem();
    }

    /// <summary>An indicator that names one without code has none either, and so on to those that name it.</summary>
    private void LeaveOutWhatNeedsThem()
    {
        var needing = new Dictionary<string, List<IndicatorSummary>>(StringComparer.Ordinal);
        var leaving = new Queue<IndicatorSummary>();
        foreach (var indicator in _written)
        {
            foreach (var reference in indicator.References)
            {
                if (!needing.TryGetValue(reference.Path, out var list))
                {
                    needing[reference.Path] = list = [];
                }

                list.Add(indicator);
                bool fits = _indicators.TryGetValue(reference.Path, out var target) && _written.Contains(target.Indicator) && target.Indicator.Shape == reference.Shape;
                if (!fits)
                {
                    leaving.Enqueue(indicator);
                }
            }
        }

        while (leaving.Count > 0)
        {
            var indicator = leaving.Dequeue();
            if (_written.Remove(indicator) && needing.TryGetValue(indicator.Path, out var next))
            {
                next.ForEach(leaving.Enqueue);
            }
        }
    }

    private IEnumerable<OfficePlan> OfficesOf(FileSummary file)
    {
        for (int i = 0; i < file.Offices.Count; i++)
        {
            if (_parts.TryGetValue((file.Path, i), out var parts))
            {
                yield return new OfficePlan(i, parts);
            }
        }
    }

    private bool IsOfWrittenHolder(FileSummary file, string list)
    {
        string office = list.Split('.')[0];
        return list.Split('.').All(CSharpIdentifier)
            && (list.IndexOf('.') < 0 || Enumerable.Range(0, file.Offices.Count).Any(i => file.Offices[i].Path == office && _writtenOffices.Contains((file.Path, i))));
    }

    private EquatableArray<string> ListOwnersIn(FileSummary file) => file.Indicators
        .SelectMany(i => i.ListOwners)
        .Where(o => !_holders.Contains(o) && _indicators.TryGetValue(o, out var owner) && owner.Indicator.ListOwners.Contains(o))
        .Distinct(StringComparer.Ordinal)
        .OrderBy(o => o, StringComparer.Ordinal)
        .ToEquatableArray();

    private EquatableArray<BoundIndicator> MentionedIn(FileSummary file)
    {
        var mentioned = new SortedDictionary<string, BoundIndicator>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>(file.Indicators.SelectMany(i => i.References).Select(r => r.Path));
        while (waiting.Count > 0)
        {
            string path = waiting.Pop();
            if (seen.Add(path) && _indicators.TryGetValue(path, out var target))
            {
                if (target.File != file)
                {
                    mentioned[path] = target.Indicator.Mention;
                }

                // What explains a component is explained with it.
                foreach (var reference in target.Indicator.Mention.IsComponent ? target.Indicator.References : default)
                {
                    waiting.Push(reference.Path);
                }
            }
        }

        return mentioned.Values.ToEquatableArray();
    }

    private static bool Claim(string name, HashSet<string> claimed) => name.Split('.').All(CSharpIdentifier) && claimed.Add(name);

    private static bool CSharpIdentifier(string name) => Emission.CSharpNames.IsIdentifier(name);

    private static EquatableArray<int> Indices<T>(EquatableArray<T> items, Func<T, bool> isChosen)
        where T : IEquatable<T> => Enumerable.Range(0, items.Count).Where(i => isChosen(items[i])).ToEquatableArray();
}
