using Sakip.Dsl.Documents.Drift;

namespace Sakip.Dsl.Documents.Tests.Reading;

public class SequenceAlignmentTests
{
    [Theory]
    [InlineData("abc", "abc", "aa bb cc")]
    [InlineData("abc", "ac", "aa b- cc")]
    [InlineData("ac", "abc", "aa -b cc")]
    [InlineData("", "ab", "-a -b")]
    [InlineData("aab", "ab", "aa a- bb")]
    [InlineData("xbx", "xx", "xx b- xx")]
    public void Equal_items_stand_beside_each_other(string left, string right, string expected)
    {
        var pairs = SequenceAlignment.Of(Items(left), Items(right), (_, _) => 0);
        Assert.Equal(expected, string.Join(' ', pairs.Select(p => $"{(p.Left < 0 ? '-' : left[p.Left])}{(p.Right < 0 ? '-' : right[p.Right])}")));
    }

    [Fact]
    public void What_is_alike_stands_beside_each_other_between_what_is_equal()
    {
        var pairs = SequenceAlignment.Of(Items("aXc"), Items("aYZc"), (_, right) => right == 2 ? 0.9 : 0);
        Assert.Equal([(0, 0), (-1, 1), (1, 2), (2, 3)], pairs);
    }

    [Fact]
    public void Every_item_stands_once_and_in_order()
    {
        var random = new Random(7);
        for (int round = 0; round < 500; round++)
        {
            string left = Letters(random);
            string right = Letters(random);
            var pairs = SequenceAlignment.Of(Items(left), Items(right), (l, r) => (l + r) % 5 == 0 ? 0.7 : 0);
            Assert.Equal(Enumerable.Range(0, left.Length), pairs.Where(p => p.Left >= 0).Select(p => p.Left));
            Assert.Equal(Enumerable.Range(0, right.Length), pairs.Where(p => p.Right >= 0).Select(p => p.Right));
        }
    }

    private static string Letters(Random random) => string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => (char)('a' + random.Next(6))));

    private static string[] Items(string letters) => [.. letters.Select(l => l.ToString())];
}
