using Sakip.Dsl.Language.Diagnostics;
using Sakip.Dsl.Language.Syntax;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Semantics;

/// <summary>Where names are declared: what lets a finding in one file point into another. Made only when one is needed.</summary>
internal sealed class Declarations(IReadOnlyList<SyntaxTree> trees)
{
    private Dictionary<string, Location>? _places;

    /// <summary>The first place, by path, where a name is declared.</summary>
    public Location? Find(string kind, string name)
    {
        _places ??= Read();
        return _places.TryGetValue(kind + ":" + name, out var place) ? place : null;
    }

    /// <summary>The regulation that a file before this one declares.</summary>
    public (string Name, Location Location)? OtherRegulation(string path)
    {
        foreach (var tree in trees)
        {
            if (string.CompareOrdinal(tree.Text.Path, path) >= 0)
            {
                return null;
            }

            if (tree.Root.Regulations.Count > 0)
            {
                var name = tree.Root.Regulations[0].Name;
                return (name.Text, Location.Of(tree.Text, name.Span));
            }
        }

        return null;
    }

    private Dictionary<string, Location> Read()
    {
        var places = new Dictionary<string, Location>(StringComparer.Ordinal);
        foreach (var tree in trees)
        {
            var root = tree.Root;
            Enter(DeclarationKinds.Unit, "", root.Units.Select(u => u.Name));
            Enter(DeclarationKinds.Input, ":", root.Constants.Select(c => c.Name).Concat(InputsOf(root.Shared)));
            Enter(DeclarationKinds.Top, "", root.Scales.Select(s => s.Name).Concat(root.Categories.Select(c => c.Name)));
            foreach (var category in root.Categories)
            {
                Enter(DeclarationKinds.Band, category.Name.Text + ".", category.Bands.Select(b => b.Name));
            }

            Enter(DeclarationKinds.Top, "", root.Components.Select(c => c.Id).Concat(root.Shared.Groups.Select(g => g.Name)));
            Enter(DeclarationKinds.Rule, "", root.ScoringRules.Select(r => r.Name));
            foreach (var office in root.Offices)
            {
                EnterHolder(office, "");
            }

            void EnterHolder(HolderSyntax holder, string scope)
            {
                bool isScope = holder.Kind == BlockKinds.Instansi || holder.Kind == BlockKinds.Jabatan;
                string prefix = scope.Length == 0 ? "" : scope + ".";
                string inner = isScope ? SignatureReader.PathOf(scope, holder.Id) : scope;
                Enter(DeclarationKinds.Top, prefix, holder.Id is { } id ? [id] : []);
                Enter(DeclarationKinds.Input, inner + ":", InputsOf(holder.Shared));
                Enter(DeclarationKinds.Top, inner + ".", holder.Indicators.Select(i => i.Id).Concat(holder.Shared.Groups.Select(g => g.Name)));
                foreach (var nested in holder.Holders)
                {
                    EnterHolder(nested, inner);
                }
            }

            void Enter(string kind, string prefix, IEnumerable<NamePartSyntax> names)
            {
                foreach (var name in names)
                {
                    string key = kind + ":" + prefix + name.Text;
                    if (!places.ContainsKey(key))
                    {
                        places[key] = Location.Of(tree.Text, name.Span);
                    }
                }
            }
        }

        return places;
    }

    private static IEnumerable<NamePartSyntax> InputsOf(SharedSyntax shared) => shared.Variables.Select(v => v.Name).Concat(shared.Lists.Select(l => l.Name));
}
