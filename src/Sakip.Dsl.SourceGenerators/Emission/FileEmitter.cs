using Microsoft.CodeAnalysis.Text;
using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Formatting;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.SourceGenerators.Pipeline;

namespace Sakip.Dsl.SourceGenerators.Emission;

/// <summary>Writes the source of one file.</summary>
internal sealed class FileEmitter
{
    private readonly CodeWriter _writer = new();
    private readonly FileEmission _emission;
    private readonly BoundFile _file;
    private readonly TypeNames _types;
    private readonly HashSet<string> _listOwners;
    private readonly Dictionary<string, BoundIndicator> _byPath = new(StringComparer.Ordinal);
    private readonly BoundIndicator[] _written;
    private readonly BoundList[] _lists;

    private FileEmitter(FileEmission emission)
    {
        _emission = emission;
        _file = emission.File;
        _types = new TypeNames(emission.Namespace);
        _listOwners = new HashSet<string>(emission.Plan.ListOwners, StringComparer.Ordinal);
        var all = _file.AllIndicators().ToArray();
        foreach (var indicator in all.Concat(emission.Plan.Mentioned))
        {
            if (!_byPath.ContainsKey(indicator.Path))
            {
                _byPath[indicator.Path] = indicator;
            }
        }

        _written = emission.Plan.Indicators.Select(i => all[i]).ToArray();
        var lists = FileSummary.ListsIn(_file).ToArray();
        _lists = emission.Plan.Lists.Select(i => lists[i]).ToArray();
    }

    /// <summary>The source of a file.</summary>
    public static SourceText Emit(FileEmission emission) => new FileEmitter(emission).Emit();

    /// <summary>The source of a file that cannot be written: its offices without indicators, so that what names the offices still compiles.</summary>
    public static SourceText EmitShell(FileEmission emission)
    {
        var writer = new CodeWriter();
        SourceHead.Write(writer, emission.Namespace);
        foreach (var office in emission.Plan.Offices.Select(o => emission.File.Instansi[o.Index]).Where(o => o.Path.Length > 0))
        {
            writer.Line();
            DocComment.Summary(writer, office.Path);
            writer.Open($"public static class {TypeNames.HolderName(office.Path)}");
            DefinitionListEmitter.Write(writer, []);
            AnnexEmitter.Write(writer, []);
            writer.Close();
        }

        return writer.ToSourceText();
    }

    private SourceText Emit()
    {
        SourceHead.Write(_writer, _emission.Namespace);
        foreach (var office in _emission.Plan.Offices)
        {
            var holder = _file.Instansi[office.Index];
            if (holder.Path.Length > 0)
            {
                WriteOffice(holder, office.Bagian);
            }
        }

        WriteComponents();
        WriteSharedLists();
        PredicateEmitter.WriteScales(_writer, _emission.Plan.Scales.Select(i => _file.Skala[i]));
        PredicateEmitter.WriteCategories(_writer, _emission.Plan.Categories.Select(i => _file.Kategori[i]));
        return _writer.ToSourceText();
    }

    private void WriteOffice(BoundHolder office, IEnumerable<OfficePart> parts)
    {
        var annexes = parts.Select(p => (p.Bagian.Lampiran, Office: AnnexOffice.Create(office, _byPath, p.Bagian, p.Nomor))).ToArray();
        var rows = IndicatorContext.RowsOf(annexes.Select(a => a.Office));
        var written = _written.Where(i => IsIn(i.Path, office.Path)).ToArray();
        _writer.Line();
        DocComment.Summary(_writer, office.Judul.Length > 0 ? office.Judul : office.Path);
        _writer.Open($"public static class {TypeNames.HolderName(office.Path)}");
        WriteMembers(office, office, written, rows);
        foreach (var official in OfficialsIn(office).GroupBy(o => o.Path, StringComparer.Ordinal).Select(g => g.First()))
        {
            _writer.Line();
            DocComment.Summary(_writer, official.Judul.Length > 0 ? official.Judul : official.Path);
            _writer.Open($"public static class {TypeNames.HolderName(official.Path)}");
            WriteMembers(official, office, written, rows);
            _writer.Close();
        }

        DefinitionListEmitter.Write(_writer, written.Where(i => !i.IsComponent).Select(i => _types.Indicator(i.Path)).ToArray());
        AnnexEmitter.Write(_writer, Array.ConvertAll(annexes, a => (a.Lampiran, AnnexMarkdown.Write(a.Office))));
        _writer.Close();
    }

    private void WriteMembers(BoundHolder holder, BoundHolder office, BoundIndicator[] written, Dictionary<string, (string Goal, AnnexRow Row)> rows)
    {
        bool isLater = false;
        foreach (var indicator in written.Where(i => TypeNames.ParentOf(i.Path) == holder.Path))
        {
            Part(isLater);
            isLater = true;
            var (goal, row) = rows.TryGetValue(indicator.Path, out var found) ? found : ("", null);
            WriteIndicator(new IndicatorContext(indicator, office.Judul, goal, row?.Kalimat ?? SentenceOf(indicator)));
        }

        var lists = _lists.Where(l => TypeNames.ParentOf(l.Path) == holder.Path).ToArray();
        if (lists.Length > 0)
        {
            Part(isLater);
            DocComment.Summary(_writer, "Butir daftar bersama.");
            WriteLists("public static class", lists);
        }
    }

    private void Part(bool isLater)
    {
        if (isLater)
        {
            _writer.Line();
        }
    }

    private void WriteComponents()
    {
        var components = _written.Where(i => i.Path.IndexOf('.') < 0).ToArray();
        if (components.Length == 0)
        {
            return;
        }

        _writer.Line();
        _writer.Open($"public static partial class {TypeNames.Components}");
        for (int i = 0; i < components.Length; i++)
        {
            Part(i > 0);
            WriteIndicator(new IndicatorContext(components[i], "", "", SentenceOf(components[i])));
        }

        _writer.Close();
    }

    private void WriteSharedLists()
    {
        var lists = _lists.Where(l => l.Path.IndexOf('.') < 0).ToArray();
        if (lists.Length > 0)
        {
            _writer.Line();
            WriteLists("public static partial class", lists);
        }
    }

    private void WriteLists(string kind, BoundList[] lists)
    {
        _writer.Open($"{kind} {TypeNames.Lists}");
        for (int i = 0; i < lists.Length; i++)
        {
            Part(i > 0);
            string owner = TypeNames.ParentOf(lists[i].Path);
            string name = lists[i].Path.Substring(lists[i].Path.LastIndexOf('.') + 1);
            RecordEmitter.Write(_writer, TypeNames.RecordName(owner, name, false), lists[i].Arti, lists[i].Bidang);
        }

        _writer.Close();
    }

    private void WriteIndicator(IndicatorContext context) =>
        new IndicatorEmitter(_writer, _types, context, _listOwners.Contains).Write();

    private string SentenceOf(BoundIndicator indicator) => indicator.Formulasi ?? FormulaSentence.Of(indicator, _byPath);

    private static bool IsIn(string path, string office) =>
        path.Length > office.Length && path[office.Length] == '.' && path.StartsWith(office, StringComparison.Ordinal);

    private static IEnumerable<BoundHolder> OfficialsIn(BoundHolder holder) => holder.Anggota.OfType<BoundHolder>()
        .SelectMany(h => h.Jenis == JenisWadah.Jabatan && CSharpNames.IsIdentifier(h.Path.Substring(h.Path.LastIndexOf('.') + 1)) && h.Path != holder.Path
            ? [h]
            : OfficialsIn(h));
}
