using Sakip.Dsl.Aritmetika;

namespace Sakip.Dsl;

/// <summary>
/// An indicator has no value for the inputs it was given. Thrown by <c>Hitung</c>; <c>CobaHitung</c> returns the same reason
/// in a <see cref="HasilHitung"/> instead.
/// </summary>
public sealed class IkuException : Exception
{
    /// <summary>Creates the exception, with a message such as "AngkaKematianIbu: kelahiranHidup harus > 0, diterima 0".</summary>
    /// <param name="indikator">The indicator's name; may be empty, and then the message is the reason alone.</param>
    /// <param name="status">What kind of failure.</param>
    /// <param name="alasan">The reason, an Indonesian sentence.</param>
    public IkuException(string indikator, StatusHitung status, string alasan)
        : base(string.IsNullOrEmpty(indikator) ? alasan : $"{indikator}: {alasan}")
    {
        Indikator = indikator ?? "";
        Status = status;
        Alasan = alasan;
    }

    /// <summary>The indicator's name; empty when it is not known.</summary>
    public string Indikator { get; }

    /// <summary>What kind of failure.</summary>
    public StatusHitung Status { get; }

    /// <summary>The reason, an Indonesian sentence.</summary>
    public string Alasan { get; }
}
