using Sakip.Dsl.Language.Measurement;

namespace Sakip.Dsl.Cli.Output;

/// <summary>A form of results that is written measurement by measurement.</summary>
internal interface IResultStream : IDisposable
{
    /// <summary>Writes a measurement of an indicator.</summary>
    void Write(IndicatorMeasurement m);

    /// <summary>Writes all others, and what stands behind them.</summary>
    void Complete(Measurements measurements);
}
