using System.Globalization;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// Hands out names that stand beside one another: parameters and locals of a method, members of a record. Letters' case
/// does not tell them apart, since JSON binders of the web read members in any case.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _kept;
    private readonly HashSet<string> _taken = new(Comparer);

    /// <summary>A scope in which some names are taken already.</summary>
    /// <param name="kept">Those names, compared by <see cref="Comparer"/>; many scopes share them.</param>
    public NameScope(HashSet<string> kept)
    {
        _kept = kept;
    }

    /// <summary>By what names are told apart.</summary>
    public static StringComparer Comparer => StringComparer.OrdinalIgnoreCase;

    /// <summary>Keeps a name from being handed out.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The wish itself, or with the first number behind it that sets it apart.</summary>
    public string Take(string wish)
    {
        string name = wish;
        for (int number = 2; _kept.Contains(name) || !_taken.Add(name); number++)
        {
            name = wish + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
