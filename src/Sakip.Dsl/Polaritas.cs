namespace Sakip.Dsl;

/// <summary>The direction in which an indicator is good.</summary>
#if SAKIP_LANGUAGE
internal
#else
public
#endif
enum Polaritas
{
    /// <summary>Higher is better.</summary>
    Naik,

    /// <summary>Lower is better.</summary>
    Turun,

    /// <summary>Best inside a range.</summary>
    Stabil,
}
