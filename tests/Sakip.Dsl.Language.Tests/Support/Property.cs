using FsCheck;
using FsCheck.Fluent;
using Microsoft.FSharp.Core;

namespace Sakip.Dsl.Language.Tests;

/// <summary>Property checks that draw the same samples in every run, so that a failure can be repeated.</summary>
internal static class Property
{
    private const ulong Seed = 22_2019;

    public static void Holds<T>(Gen<T> samples, Func<T, bool> property, int count = 1_000) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(count).WithReplay(new Replay(new Rnd(Seed), FSharpOption<int>.None)),
            Prop.ForAll(samples.ToArbitrary(), property));
}
