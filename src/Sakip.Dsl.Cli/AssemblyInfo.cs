using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Sakip.Dsl.Cli.Tests")]
