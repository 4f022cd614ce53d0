using Sakip.Dsl.Language.Semantics;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes scales and bands as enumerations; the value of a label is its place, the lowest 1.</summary>
internal static class PredicateEmitter
{
    /// <summary>The one name that C# keeps from the members of every enumeration.</summary>
    private const string UnderlyingField = "value__";

    /// <summary>Writes scales.</summary>
    public static void WriteScales(CodeWriter writer, IEnumerable<BoundScale> scales)
    {
        var all = scales.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        writer.Line();
        writer.Open($"public static partial class {TypeNames.Scales}");
        foreach (var scale in all)
        {
            Write(writer, TypeNames.ScaleName(scale.Nama), scale.Judul, scale.Label.Select(l => (l.Nama, l.Judul)));
            writer.Line();
        }

        writer.Open($"internal static partial class {TypeNames.Counts}");
        foreach (var scale in all)
        {
            writer.Line($"internal const int {TypeNames.ScaleCountName(scale.Nama)} = {CSharpLiterals.Of(scale.Label.Select(l => l.Nama).Distinct(StringComparer.Ordinal).Count())};");
        }

        writer.Close();
        writer.Close();
    }

    /// <summary>Writes bands, the lowest first however they are written.</summary>
    public static void WriteCategories(CodeWriter writer, IEnumerable<BoundCategory> categories)
    {
        var all = categories.ToArray();
        if (all.Length == 0)
        {
            return;
        }

        writer.Line();
        writer.Open($"public static partial class {TypeNames.Categories}");
        for (int i = 0; i < all.Length; i++)
        {
            if (i > 0)
            {
                writer.Line();
            }

            var bands = all[i].Pita.OrderBy(b => b.Batas.Bawah ?? decimal.MinValue);
            Write(writer, TypeNames.CategoryName(all[i].Nama), all[i].Judul, bands.Select(b => (b.Nama, $"{b.Judul} ({b.Batas.Tulisan})")));
        }

        writer.Close();
    }

    private static void Write(CodeWriter writer, string name, string title, IEnumerable<(string Name, string Title)> labels)
    {
        DocComment.Summary(writer, title.Length > 0 ? title : name);
        writer.Open($"public enum {name}");
        int place = 0;
        foreach (var label in labels.GroupBy(l => l.Name, StringComparer.Ordinal).Select(g => g.First()))
        {
            place++;
            if (place > 1)
            {
                writer.Line();
            }

            DocComment.Summary(writer, label.Title.Length > 0 ? label.Title : label.Name);
            string member = label.Name.TrimEnd('_') == UnderlyingField.TrimEnd('_') ? label.Name + "_" : label.Name;
            writer.Line($"{CSharpNames.Escape(member)} = {CSharpLiterals.Of(place)},");
        }

        writer.Close();
    }
}
