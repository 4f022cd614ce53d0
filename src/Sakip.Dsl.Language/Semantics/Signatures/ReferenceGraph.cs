using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>
/// Which indicators name which others, for a whole project: who stands in a circle, and how long the chains are. Worked out
/// once for a table and without recursion, so that neither tangled nor endless definitions exhaust time or stack.
/// </summary>
internal sealed class ReferenceGraph
{
    /// <summary>Longer chains are refused: every walk from an indicator into those it names may recurse as deep as this.</summary>
    public const int LongestChain = 50;

    private static readonly IReadOnlyList<string> NoReferences = [];

    private readonly Dictionary<string, IReadOnlyList<string>> _references = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Circle> _circles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _chains = new(StringComparer.Ordinal);

    public ReferenceGraph(DeclarationTable table)
    {
        var names = new NameResolver(table);
        foreach (var indicator in table.Indicators.Values)
        {
            var named = indicator.Asal is not null ? []
                : indicator.Sebutan.Where(m => m.Fungsi is null).Select(m => names.Resolve(indicator, m.Nama)).OfType<Symbol.Indicator>().Select(s => s.Declared.Path).Distinct().ToArray();
            if (named.Length > 0)
            {
                _references[indicator.Path] = named;
            }
        }

        new Walk(this).Run();
    }

    /// <summary>The circle an indicator stands in.</summary>
    public Circle? CircleOf(string path) => _circles.TryGetValue(path, out var circle) ? circle : null;

    /// <summary>How many indicators the longest chain from one holds that it needs one after another; 0 when it names none.</summary>
    public int ChainOf(string path) => _chains.TryGetValue(path, out int length) ? length : 0;

    private IReadOnlyList<string> ReferencesOf(string path) => _references.TryGetValue(path, out var named) ? named : NoReferences;

    /// <summary>Indicators that all need each other.</summary>
    /// <param name="Members">Their full Ids.</param>
    /// <param name="Shown">A shortest way round, from the one whose Id comes first.</param>
    public sealed record Circle(ICollection<string> Members, IReadOnlyList<string> Shown);

    /// <summary>Tarjan's search for what is strongly connected, with a stack of its own; chains are measured on the way back.</summary>
    private sealed class Walk(ReferenceGraph graph)
    {
        private readonly Dictionary<string, int> _found = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> _lowest = new(StringComparer.Ordinal);
        private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
        private readonly Stack<string> _component = new();
        private readonly Stack<(string Path, int Next)> _way = new();

        public void Run()
        {
            foreach (string start in graph._references.Keys.OrderBy(p => p, StringComparer.Ordinal))
            {
                if (!_found.ContainsKey(start))
                {
                    Enter(start);
                    while (_way.Count > 0)
                    {
                        Step();
                    }
                }
            }
        }

        private void Enter(string path)
        {
            _found[path] = _lowest[path] = _found.Count;
            _component.Push(path);
            _waiting.Add(path);
            _way.Push((path, 0));
        }

        private void Step()
        {
            var (path, next) = _way.Pop();
            var references = graph.ReferencesOf(path);
            if (next < references.Count)
            {
                _way.Push((path, next + 1));
                string to = references[next];
                if (!_found.ContainsKey(to))
                {
                    Enter(to);
                }
                else if (_waiting.Contains(to))
                {
                    _lowest[path] = Math.Min(_lowest[path], _found[to]);
                }

                return;
            }

            if (_lowest[path] == _found[path])
            {
                Leave(path, references);
            }

            if (_way.Count > 0)
            {
                string from = _way.Peek().Path;
                _lowest[from] = Math.Min(_lowest[from], _lowest[path]);
            }
        }

        private void Leave(string path, IReadOnlyList<string> references)
        {
            var members = new HashSet<string>(StringComparer.Ordinal);
            string member;
            do
            {
                member = _component.Pop();
                _waiting.Remove(member);
                members.Add(member);
            }
            while (member != path);

            if (members.Count > 1 || references.Contains(path))
            {
                var circle = new Circle(members, ShortestFrom(members.OrderBy(m => m, StringComparer.Ordinal).First(), members));
                foreach (string one in members)
                {
                    graph._circles[one] = circle;
                }
            }

            int chain = references.Count == 0 ? 0 : 1 + references.Max(graph.ChainOf);
            if (chain > 0)
            {
                graph._chains[path] = chain;
            }
        }

        private List<string> ShortestFrom(string start, HashSet<string> members)
        {
            var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
            var waiting = new Queue<string>();
            waiting.Enqueue(start);
            while (!cameFrom.ContainsKey(start))
            {
                string at = waiting.Dequeue();
                foreach (string to in graph.ReferencesOf(at).Where(to => members.Contains(to) && !cameFrom.ContainsKey(to)))
                {
                    cameFrom[to] = at;
                    waiting.Enqueue(to);
                }
            }

            var way = new List<string> { start };
            for (string at = cameFrom[start]; at != start; at = cameFrom[at])
            {
                way.Insert(1, at);
            }

            return way;
        }
    }
}
