namespace Sakip.Dsl.Language.Syntax;

/// <summary>
/// Names whose declarations could not be read. What is wrong is said there; whoever uses such a name makes no mistake, and
/// hears nothing of it.
/// </summary>
internal sealed class LostNames
{
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <summary>Whether a declaration was lost of which not even the name can be told.</summary>
    public bool HasUnknown { get; private set; }

    /// <summary>Whether nothing was lost.</summary>
    public bool IsEmpty => _names.Count == 0 && !HasUnknown;

    /// <summary>The names that can be told, in no order.</summary>
    public IEnumerable<string> Names => _names;

    /// <summary>Notes the words of a declaration that could not be read: one of them is its name.</summary>
    public void Add(IEnumerable<Token> declaration)
    {
        bool hasName = false;
        foreach (var token in declaration)
        {
            if (token.Kind is TokenKind.Colon or TokenKind.Text)
            {
                break;
            }

            if (token.Kind == TokenKind.Identifier)
            {
                hasName = true;
                _names.Add(token.Text);
            }
        }

        HasUnknown |= !hasName;
    }

    /// <summary>Notes a declaration without a name.</summary>
    public void AddUnknown() => HasUnknown = true;

    /// <summary>Notes a name; an empty one is a declaration without a name.</summary>
    public void Add(string name)
    {
        if (name.Length == 0)
        {
            HasUnknown = true;
        }
        else
        {
            _names.Add(name);
        }
    }

    /// <summary>Notes what another place lost.</summary>
    public void Add(LostNames other)
    {
        _names.UnionWith(other._names);
        HasUnknown |= other.HasUnknown;
    }

    /// <summary>Whether a name that nothing declares, and nothing that is declared comes near, may be one of these.</summary>
    public bool MayBe(string name, string? nearest) =>
        _names.Contains(name) || (nearest is null && (HasUnknown || NearestName.Find(name, _names) is not null));
}
