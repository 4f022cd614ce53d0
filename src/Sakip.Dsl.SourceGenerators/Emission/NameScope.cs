using System.Globalization;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>
/// Hands out names that stand beside one another: parameters and locals of a method, members of a record. Letters' case
/// does not tell them apart, since JSON binders of the web read members in any case.
/// </summary>
internal sealed class NameScope
{
    private readonly HashSet<string> _taken = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A scope in which some names are taken already.</summary>
    public NameScope(IEnumerable<string> taken)
    {
        foreach (string name in taken)
        {
            _taken.Add(name);
        }
    }

    /// <summary>Keeps a name from being handed out.</summary>
    public void Reserve(string name) => _taken.Add(name);

    /// <summary>The wish itself, or with the first number behind it that sets it apart.</summary>
    public string Take(string wish)
    {
        string name = wish;
        for (int number = 2; !_taken.Add(name); number++)
        {
            name = wish + number.ToString(CultureInfo.InvariantCulture);
        }

        return name;
    }
}
