using Sakip.Dsl.Language.Syntax;

namespace Sakip.Dsl.Language.Diagnostics;

/// <summary>
/// Every sentence the compiler says, in both languages: what was found, what was expected and how to mend it.
/// This part speaks of how a file is written.
/// </summary>
internal static partial class Messages
{
    public static readonly LocalizedText AnOperand = new("angka, nama, fungsi, atau '('", "a number, a name, a function or '('");

    public static readonly LocalizedText AnOperator = new("operator", "an operator");

    public static readonly LocalizedText Bounds = new("batas seperti '> 0' atau '0..100'", "bounds such as '> 0' or '0..100'");

    public static readonly LocalizedText AUnit = new("satuan", "a unit");

    public static readonly LocalizedText AName = new("nama", "a name");

    public static readonly LocalizedText AnId = new("Id", "an Id");

    public static readonly LocalizedText ATitle = new("nama dalam tanda petik", "a name in quotes");

    public static readonly LocalizedText AMeaning = new("arti dalam tanda petik", "the meaning in quotes");

    public static readonly LocalizedText ARounding = new("'2 desimal', 'potong 4 desimal', atau 'tanpa'", "'2 desimal', 'potong 4 desimal' or 'tanpa'");

    public static readonly LocalizedText EndOfValue = new("akhir baris", "the end of the line");

    public static LocalizedText NotUtf8() => new(
        "berkas ini bukan teks UTF-8; simpan ulang dengan pengodean UTF-8",
        "this file is not UTF-8 text; save it again in UTF-8");

    public static LocalizedText KindOfToken(TokenKind kind) => kind switch
    {
        TokenKind.Identifier => AName,
        TokenKind.Number => new("angka", "a number"),
        TokenKind.Text => new("teks dalam tanda petik", "text in quotes"),
        _ => Quoted(SignOf(kind)),
    };

    public static LocalizedText Unexpected(string found, IReadOnlyList<LocalizedText> expected) => new(
        $"{Shown(found)} tidak dapat berdiri di sini; yang dapat: {OneOf(expected, MessageLanguage.Indonesian)}",
        $"{Shown(found)} cannot stand here; what can: {OneOf(expected, MessageLanguage.English)}");

    public static LocalizedText UnexpectedEnd(string last, IReadOnlyList<LocalizedText> expected) => new(
        $"sesudah {Shown(last)} masih diperlukan {OneOf(expected, MessageLanguage.Indonesian)}",
        $"after {Shown(last)} there must follow {OneOf(expected, MessageLanguage.English)}");

    public static LocalizedText ValueMissing() => new(
        "isinya belum ditulis",
        "its content is not written yet");

    public static LocalizedText LetterInName(char letter) => new(
        $"huruf '{letter}' tidak dapat dipakai dalam nama; pakai a-z, A-Z, 0-9, dan '_'",
        $"the letter '{letter}' cannot be part of a name; use a-z, A-Z, 0-9 and '_'");

    public static LocalizedText StrangeCharacter(string character)
    {
        string code = string.Concat(character.Select(c => ((int)c).ToString("X4", System.Globalization.CultureInfo.InvariantCulture)));
        string shown = character.Length == 1 && char.IsControl(character[0]) ? $"karakter kendali U+{code}" : $"'{character}' (U+{code})";
        string shownInEnglish = character.Length == 1 && char.IsControl(character[0]) ? $"the control character U+{code}" : $"'{character}' (U+{code})";
        return new($"{shown} bukan bagian dari bahasa ini; hapus", $"{shownInEnglish} is not part of the language; delete it");
    }

    public static LocalizedText NumberNotation(string written, string proposal) => new(
        $"'{written}' bukan penulisan angka Indonesia (titik untuk ribuan, koma untuk desimal); maksudnya '{proposal}'?",
        $"'{written}' is not Indonesian notation (a dot between thousands, a comma before decimals); do you mean '{proposal}'?");

    public static LocalizedText NumberTooLong(string written) => new(
        $"'{written}' mempunyai lebih banyak angka daripada yang dapat dihitung dengan tepat (28)",
        $"'{written}' has more digits than can be computed exactly (28)");

    public static LocalizedText UnclosedText(bool isLong) => new(
        isLong ? "teks ini tidak ditutup; tambahkan \"\"\" di akhirnya" : "teks ini tidak ditutup; tambahkan \" di akhirnya, pada baris yang sama",
        isLong ? "this text is never closed; add \"\"\" at its end" : "this text is never closed; add \" at its end, on the same line");

    public static LocalizedText UnclosedBracket(string close) => new(
        $"kurung belum ditutup; tambahkan '{close}'",
        $"a bracket is still open; add '{close}'");

    public static LocalizedText StrayBracket(string bracket) => new(
        $"'{bracket}' tidak menutup apa pun; hapus, atau tambahkan pembukanya",
        $"'{bracket}' closes nothing; delete it, or add what opens it");

    public static LocalizedText UnclosedBlock(BlockKind kind, string? name) => new(
        $"blok {Named(kind, name)} belum ditutup sebelum ini; tambahkan '}}'",
        $"the block {Named(kind, name)} is not closed before this; add '}}'");

    public static LocalizedText StrayCloseBrace() => new(
        "'}' tidak menutup blok mana pun; hapus",
        "'}' closes no block; delete it");

    public static LocalizedText OpenBraceMissing(BlockKind kind) => new(
        $"sesudah ini diperlukan '{{' yang membuka blok {kind.Keyword}",
        $"after this there must follow '{{', which opens the block {kind.Keyword}");

    public static LocalizedText OpenedHere(string sign) => new($"'{sign}' dibuka di sini", $"'{sign}' is opened here");

    public static LocalizedText MisplacedBlock(BlockKind kind, BlockKind parent) => Misplaced(kind.Keyword, parent);

    public static LocalizedText Misplaced(string keyword, BlockKind parent)
    {
        string[] homes = BlockKinds.All.Where(k => k.MayHold(keyword)).Select(k => k.Keyword).ToArray();
        bool isTop = BlockKinds.File.MayHold(keyword);
        string where = isTop ? "di luar semua blok" : "di dalam " + Joined(homes, "atau");
        string whereInEnglish = isTop ? "outside all blocks" : "inside " + Joined(homes, "or");
        string inside = parent == BlockKinds.File ? "di sini" : "di dalam " + parent.Keyword;
        string insideInEnglish = parent == BlockKinds.File ? "here" : "inside " + parent.Keyword;
        return new(
            $"{keyword} tidak dapat berdiri {inside}; tempatnya {where}",
            $"{keyword} cannot stand {insideInEnglish}; its place is {whereInEnglish}");
    }

    public static LocalizedText NestedTooDeep() => new(
        "susunan ini terlalu dalam; pecah menjadi komponen",
        "this is nested too deep; split it into components (komponen)");

    public static LocalizedText FormulaTooLong() => new(
        "formula ini terlalu panjang; pecah menjadi komponen",
        "this formula is too long; split it into components (komponen)");

    public static LocalizedText NoMember(Token found) => found.Kind == TokenKind.Text
        ? new(
            "teks ini tidak termasuk properti mana pun; mungkin ';' di akhir baris sebelumnya tertinggal",
            "this text belongs to no property; perhaps the line before lacks its ';'")
        : new(
            $"{Shown(found.Text)} tidak dapat memulai baris; di sini diperlukan properti, deklarasi, atau '}}'",
            $"{Shown(found.Text)} cannot begin a line; a property, a declaration or '}}' is needed here");

    public static LocalizedText UnknownLine(string word, BlockKind kind) => new(
        $"'{word}' tidak dikenal di dalam {kind.Keyword}; baris berbentuk 'kunci: nilai'",
        $"'{word}' is not known inside {kind.Keyword}; a line has the form 'key: value'");

    public static LocalizedText ColonMissing(string key) => new(
        $"sesudah '{key}' diperlukan ':'",
        $"after '{key}' there must follow ':'");

    public static LocalizedText UnknownKeyword(string written, string nearest) => new(
        $"'{written}' tidak dikenal; maksudnya '{nearest}'?",
        $"'{written}' is not known; do you mean '{nearest}'?");

    public static LocalizedText UnknownProperty(string written, BlockKind kind, string? nearest)
    {
        if (nearest is not null)
        {
            return new(
                $"{kind.Keyword} tidak mempunyai properti '{written}'; maksudnya '{nearest}'?",
                $"{kind.Keyword} has no property '{written}'; do you mean '{nearest}'?");
        }

        string[] known = kind.Properties;
        return known.Length == 0
            ? new($"'{written}' bukan properti di sini", $"'{written}' is no property here")
            : new(
                $"{kind.Keyword} tidak mempunyai properti '{written}'; yang ada: {Joined(known, "dan")}",
                $"{kind.Keyword} has no property '{written}'; it has {Joined(known, "and")}");
    }

    public static LocalizedText DuplicateProperty(string key) => new(
        $"'{key}' sudah ditulis; satukan keduanya atau hapus salah satu",
        $"'{key}' is already given; merge the two or delete one");

    public static LocalizedText FirstHere(string key) => new($"'{key}' yang pertama", $"the first '{key}'");

    public static LocalizedText NotOneOf(string written, IReadOnlyList<string> words, string? nearest) => nearest is not null
        ? new($"'{written}' tidak berlaku di sini; maksudnya '{nearest}'?", $"'{written}' is not allowed here; do you mean '{nearest}'?")
        : new($"'{written}' tidak berlaku di sini; pilih {Joined(words, "atau")}", $"'{written}' is not allowed here; choose {Joined(words, "or")}");

    public static LocalizedText OneOfWords(IReadOnlyList<string> words) => new(Joined(words, "atau"), Joined(words, "or"));

    public static LocalizedText PeriodsBack(string written) => new(
        $"'{written}' tidak berlaku di sini; tulis berapa periode sebelumnya, 1 sampai 99",
        $"'{written}' is not allowed here; write how many periods earlier, 1 to 99");

    public static LocalizedText WholeNumberBetween(string written, int least, int most) => new(
        $"'{written}' tidak berlaku di sini; diperlukan bilangan bulat {least} sampai {most}",
        $"'{written}' is not allowed here; a whole number from {least} to {most} is needed");

    public static LocalizedText NoSuchDay(int day, int month, int year) => new(
        $"tanggal {day} tidak ada pada bulan {month} tahun {year}",
        $"there is no day {day} in month {month} of {year}");

    private static string SignOf(TokenKind kind) => kind switch
    {
        TokenKind.OpenParen => "(",
        TokenKind.CloseParen => ")",
        TokenKind.OpenBracket => "[",
        TokenKind.CloseBracket => "]",
        TokenKind.OpenBrace => "{",
        TokenKind.CloseBrace => "}",
        TokenKind.Colon => ":",
        TokenKind.Semicolon => ";",
        TokenKind.Comma => ",",
        TokenKind.Dot => ".",
        TokenKind.DotDot => "..",
        TokenKind.Plus => "+",
        TokenKind.Minus => "-",
        TokenKind.Times => "×",
        TokenKind.Slash => "/",
        TokenKind.Caret => "^",
        TokenKind.Percent => "%",
        TokenKind.Equal => "=",
        TokenKind.Arrow => "=>",
        TokenKind.Less => "<",
        TokenKind.LessEqual => "<=",
        TokenKind.NotEqual => "<>",
        TokenKind.GreaterEqual => ">=",
        TokenKind.Greater => ">",
        _ => kind.ToString(),
    };

    private static LocalizedText Quoted(string sign) => new($"'{sign}'", $"'{sign}'");

    /// <summary>A found text in quotes, cut where it would drown the sentence.</summary>
    private static string Shown(string text)
    {
        int newline = text.IndexOfAny(['\r', '\n']);
        string line = newline >= 0 ? text.Substring(0, newline) + "…" : text;
        return line.Length <= 40 ? $"'{line}'" : $"'{line.Substring(0, 39)}…'";
    }

    private static string Named(BlockKind kind, string? name) => name is null ? kind.Keyword : $"{kind.Keyword} {Shown(name)}";

    private static string OneOf(IReadOnlyList<LocalizedText> options, MessageLanguage language) =>
        Joined(options.Select(o => o.In(language)).Distinct().ToArray(), language == MessageLanguage.English ? "or" : "atau", quote: false);

    private static string Joined(IReadOnlyList<string> words, string conjunction, bool quote = true)
    {
        var shown = words.Select(w => quote ? $"'{w}'" : w).ToArray();
        return shown.Length switch
        {
            0 => "",
            1 => shown[0],
            2 => $"{shown[0]} {conjunction} {shown[1]}",
            _ => string.Join(", ", shown.Take(shown.Length - 1)) + $", {conjunction} {shown[shown.Length - 1]}",
        };
    }
}
