using System.Globalization;

namespace Sakip.Dsl.Documents.Tests;

/// <summary>Machines on which careless code writes something else: other commas, dotted capitals, other minus signs.</summary>
internal static class Cultures
{
    public static readonly TheoryData<string> Names = ["id-ID", "tr-TR", "sv-SE"];

    public static T Under<T>(string name, Func<T> run)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(name);
            CultureInfo.CurrentUICulture = CultureInfo.CurrentCulture;
            return run();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = before;
        }
    }
}
