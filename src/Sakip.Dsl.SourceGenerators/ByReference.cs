using System.Runtime.CompilerServices;

namespace Sakip.Dsl.SourceGenerators;

/// <summary>Tells things apart by what they are, not by what they say: comparing whole definitions again and again would cost more than any use of them.</summary>
/// <typeparam name="T">The type of the things.</typeparam>
internal sealed class ByReference<T> : IEqualityComparer<T>
    where T : class
{
    /// <summary>The comparer.</summary>
    public static readonly ByReference<T> Instance = new();

    private ByReference()
    {
    }

    /// <inheritdoc/>
    public bool Equals(T? left, T? right) => ReferenceEquals(left, right);

    /// <inheritdoc/>
    public int GetHashCode(T item) => RuntimeHelpers.GetHashCode(item);
}
