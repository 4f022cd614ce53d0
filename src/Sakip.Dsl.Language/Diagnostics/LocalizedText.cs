namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>The language in which a host speaks to its user. It is an option of the host and never the machine's culture.</summary>
public enum MessageLanguage
{
    /// <summary>Bahasa Indonesia, the default.</summary>
    Indonesian,

    /// <summary>English.</summary>
    English,
}

/// <summary>One sentence in both languages.</summary>
/// <param name="Indonesian">The sentence in Indonesian.</param>
/// <param name="English">The same in English.</param>
public readonly record struct LocalizedText(string Indonesian, string English)
{
    /// <summary>The sentence in the language asked for.</summary>
    public string In(MessageLanguage language) => language == MessageLanguage.English ? English : Indonesian;

    /// <inheritdoc/>
    public override string ToString() => Indonesian;
}
