using System.ComponentModel;

namespace Sakip.Dsl;

/// <summary>
/// The bounds of an indicator's inputs, on its generated class: by it the compiler tells of a constant argument that breaks
/// one, also where the definitions are in another assembly. The checks themselves are generated code and do not read it.
/// </summary>
/// <param name="syarat">Conditions on parameters, parted by <c>;</c>: <c>kelahiranHidup &gt; 0; stunting &lt;= balita</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class BatasMasukanAttribute(string syarat) : Attribute
{
    /// <summary>The conditions.</summary>
    public string Syarat { get; } = syarat;
}
