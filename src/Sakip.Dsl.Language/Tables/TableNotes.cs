using Sakip.Dsl.Language.Annexes;
using Sakip.Dsl.Language.Semantics;
using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The notes below a table, each reason once, with names instead of Ids.</summary>
internal sealed class TableNotes(Project project)
{
    private readonly List<string> _notes = [];

    /// <summary>The number of a reason; 0 for none.</summary>
    public int Of(string? reason)
    {
        string text = TableTexts.Sentence(WithNames(reason));
        if (text.Length == 0)
        {
            return 0;
        }

        int known = _notes.IndexOf(text);
        if (known < 0)
        {
            _notes.Add(text);
            known = _notes.Count - 1;
        }

        return known + 1;
    }

    /// <summary>Reasons name indicators by their full Ids, which readers of a table have never seen.</summary>
    private string WithNames(string? reason) => string.Join(" ", AnnexText.OneLine(reason).Split(' ').Select(word =>
        word.IndexOf('.') > 0 && project.Indicators.TryGetValue(word.TrimEnd(':', ',', '.'), out var named) ? $"“{AnnexText.OneLine(named.Nama)}”" + word.Substring(named.Path.Length) : word));

    public EquatableArray<string> ToArray() => _notes.ToEquatableArray();
}
