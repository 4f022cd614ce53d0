namespace Sakip.Dsl.Aritmetika;

#pragma warning disable IDE0040 // Visibility.cs gives the type its accessibility.

/// <summary>
/// The first thing that went wrong in one calculation. Passed by reference through every step, so that a successful
/// calculation needs neither an exception nor an allocation. Its default value means that nothing went wrong.
/// </summary>
partial struct Kegagalan
{
    /// <summary><see cref="StatusHitung.Sah"/> as long as nothing was recorded.</summary>
    public StatusHitung Status { get; private set; }

    /// <summary>The reason, an Indonesian sentence; null as long as nothing was recorded.</summary>
    public string? Alasan { get; private set; }

    /// <summary>Whether a failure was recorded.</summary>
    public readonly bool Ada => Status != StatusHitung.Sah;

    /// <summary>Records a failure unless one was recorded before: the first is the cause, later ones are its consequences.</summary>
    /// <param name="status">What kind of failure; <see cref="StatusHitung.Sah"/> records nothing.</param>
    /// <param name="alasan">The reason, an Indonesian sentence.</param>
    public void Catat(StatusHitung status, string alasan)
    {
        if (Ada || status == StatusHitung.Sah)
        {
            return;
        }

        Status = status;
        Alasan = alasan;
    }
}
