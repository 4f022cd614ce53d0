using System.CommandLine;
using Sakip.Dsl.Language.Diagnostics;

namespace Sakip.Dsl.Cli.Commands;

/// <summary>An option that takes one of a few words; <see cref="Values"/> are what help and messages name.</summary>
internal sealed class ChoiceOption : Option<string[]>
{
    public ChoiceOption(string name, string[] aliases, bool isRepeatable, params string[] values)
        : base(name, aliases)
    {
        Values = values;
        IsRepeatable = isRepeatable;
        HelpName = string.Join('|', values);
    }

    /// <summary>The words it takes.</summary>
    public string[] Values { get; }

    /// <summary>Whether several words may be given, each with its own option or parted by ';'.</summary>
    public bool IsRepeatable { get; }

    /// <summary>The words given, in their own spelling, each once; none when the option is not given.</summary>
    /// <exception cref="UsageException">A word it does not take.</exception>
    public IReadOnlyList<string> Read(ParseResult call)
    {
        string[] written = call.GetValue(this) ?? [];
        if (written.Length > 1 && !IsRepeatable)
        {
            throw new UsageException(Phrases.GivenTwice(Name));
        }

        return written.SelectMany(WordsOf).Distinct(StringComparer.Ordinal).ToArray();
    }

    private IEnumerable<string> WordsOf(string written) =>
        (IsRepeatable ? written.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) : [written])
            .Select(word => Values.FirstOrDefault(v => v.Equals(word, StringComparison.OrdinalIgnoreCase))
                ?? throw new UsageException(Phrases.NotOneOf(Name, word, HelpName!)));
}

/// <summary>What several commands take.</summary>
internal static class ToolOptions
{
    private static readonly string[] _languageNames = ["--bahasa", "--language"];

    public static Argument<string[]> Paths(MessageLanguage language) => new(language == MessageLanguage.English ? "file-or-folder" : "berkas-atau-folder")
    {
        Arity = ArgumentArity.ZeroOrMore,
        Description = new LocalizedText(
            "Berkas .iku, atau folder yang seluruh berkas .iku-nya dibaca (tanpa bin, obj, dan folder berawalan titik).",
            "An .iku file, or a folder all of whose .iku files are read (without bin, obj and folders that begin with a dot).").In(language),
    };

    public static ChoiceOption Language(MessageLanguage language) => new(_languageNames[0], _languageNames[1..], isRepeatable: false, "id", "en")
    {
        Recursive = true,
        Description = new LocalizedText(
            "Bahasa pesan; bawaan: id, apa pun bahasa komputer.",
            "The language of messages; default: id, whatever the machine's language.").In(language),
    };

    public static Option<string[]> Data(MessageLanguage language) => new("--data")
    {
        HelpName = "csv",
        Description = new LocalizedText(
            "Berkas data: kolom indikator;periode;variabel;nilai, boleh ditambah keterangan. Boleh diulang.",
            "A data file: columns indikator;periode;variabel;nilai, keterangan if wanted. May be repeated.").In(language),
    };

    public static Option<bool> Brief(MessageLanguage language) => new("--ringkas", "--brief")
    {
        Description = new LocalizedText(
            "Satu baris setiap temuan, tanpa kutipan dan ringkasan: bentuk yang dibaca MSBuild.",
            "One line for each finding, without excerpt and summary: the form that MSBuild reads.").In(language),
    };

    /// <summary>The language asked for, read before anything else because help and complaints speak it too.</summary>
    public static MessageLanguage PeekLanguage(IReadOnlyList<string> arguments)
    {
        for (int i = 0; i < arguments.Count; i++)
        {
            foreach (string name in _languageNames)
            {
                string? value = arguments[i] == name && i + 1 < arguments.Count ? arguments[i + 1]
                    : arguments[i].StartsWith(name + "=", StringComparison.Ordinal) || arguments[i].StartsWith(name + ":", StringComparison.Ordinal) ? arguments[i][(name.Length + 1)..]
                    : null;
                if (value is not null)
                {
                    return value.Equals("en", StringComparison.OrdinalIgnoreCase) ? MessageLanguage.English : MessageLanguage.Indonesian;
                }
            }
        }

        return MessageLanguage.Indonesian;
    }
}
