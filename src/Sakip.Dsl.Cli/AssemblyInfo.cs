using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Sakip.Dsl.Benchmarks")]
[assembly: InternalsVisibleTo("Sakip.Dsl.Cli.Tests")]
[assembly: InternalsVisibleTo("Sakip.Dsl.Samples.Tests")]
