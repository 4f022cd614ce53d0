using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

if (args is ["data", ..])
{
    Sakip.Dsl.Benchmarks.DataRun.Write(Console.Out, [.. args.Skip(1).Select(a => int.Parse(a, System.Globalization.CultureInfo.InvariantCulture))]);
    return;
}

if (args is ["docx", ..])
{
    Sakip.Dsl.Benchmarks.DocxRun.Write(Console.Out, [.. args.Skip(1).Select(a => int.Parse(a, System.Globalization.CultureInfo.InvariantCulture))]);
    return;
}

// In process: the numbers then need nothing but this build, also where nothing can be restored.
var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
BenchmarkSwitcher.FromAssembly(typeof(Sakip.Dsl.Benchmarks.DataRun).Assembly).Run(args, config);
