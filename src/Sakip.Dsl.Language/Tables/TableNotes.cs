using Sakip.Dsl.Language.Text;

namespace Sakip.Dsl.Language.Tables;

/// <summary>The notes below a table, each reason once.</summary>
internal sealed class TableNotes
{
    private readonly List<string> _notes = [];

    /// <summary>The number of a reason; 0 for none.</summary>
    public int Of(string? reason)
    {
        string text = TableTexts.Sentence(reason);
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

    public EquatableArray<string> ToArray() => _notes.ToEquatableArray();
}
