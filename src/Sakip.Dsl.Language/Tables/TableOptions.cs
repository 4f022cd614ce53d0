namespace Sakip.Dsl.Language.Tables;

/// <summary>What tables are asked for.</summary>
/// <param name="Tahun">The year; null takes the last one measured, else the regulation's, else the last that has targets.</param>
/// <param name="Instansi">The full Ids of the offices; none takes all.</param>
/// <param name="Sejak">The first year of comparisons; null begins two years before the year.</param>
public sealed record TableOptions(int? Tahun = null, IReadOnlyCollection<string>? Instansi = null, int? Sejak = null);
