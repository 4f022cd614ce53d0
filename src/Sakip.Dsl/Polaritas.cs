namespace Sakip.Dsl;

/// <summary>The direction in which an indicator is good.</summary>
public enum Polaritas
{
    /// <summary>Higher is better.</summary>
    Naik,

    /// <summary>Lower is better.</summary>
    Turun,

    /// <summary>Best inside a range.</summary>
    Stabil,
}
