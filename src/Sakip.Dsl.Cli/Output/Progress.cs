using System.Diagnostics;
using System.Globalization;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Output;

/// <summary>A line on a terminal that says how many rows were read; gone when all are.</summary>
internal sealed class Progress(TextWriter output, MessageLanguage language) : IDisposable
{
    private const int RowsBetweenLooks = 4096;
    private const string EraseLine = "\r\e[K";
    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(250);

    private readonly Stopwatch _sinceShown = Stopwatch.StartNew();
    private long _rows;
    private bool _isShown;

    /// <summary>A row was read.</summary>
    public void Row()
    {
        _rows++;
        if (_rows % RowsBetweenLooks == 0 && _sinceShown.Elapsed >= s_pause)
        {
            string count = _rows.ToString("N0", CultureInfo.InvariantCulture);
            output.Write(EraseLine + (language == MessageLanguage.English ? $"{count} rows read" : $"{count.Replace(',', '.')} baris dibaca"));
            output.Flush();
            _isShown = true;
            _sinceShown.Restart();
        }
    }

    public void Dispose()
    {
        if (_isShown)
        {
            output.Write(EraseLine);
            output.Flush();
        }
    }
}
