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

    public static readonly LocalizedText ANumber = new("angka", "a number");

    public static readonly LocalizedText AnId = new("Id (nama tanpa spasi)", "an Id (a name without spaces)");

    public static readonly LocalizedText ATitle = new("nama dalam tanda petik", "a name in quotes");

    public static readonly LocalizedText AMeaning = new("arti dalam tanda petik", "the meaning in quotes");

    public static readonly LocalizedText ARounding = new("'2 desimal', 'potong 4 desimal', atau 'tanpa'", "'2 desimal', 'potong 4 desimal' or 'tanpa'");

    public static readonly LocalizedText ALabel = new("label", "a label");

    public static readonly LocalizedText AnAim = new("angka, label, atau tanggal", "a number, a label or a date");

    public static readonly LocalizedText ARomanNumber = new("nomor lampiran seperti 'II'", "the number of an annex such as 'II'");

    public static readonly LocalizedText AQuarter = new("triwulan seperti 'TW1'", "a quarter such as 'TW1'");

    public static readonly LocalizedText PartOfClause = Quoted("bagian dari");

    public static readonly LocalizedText EndOfValue = new("akhir baris", "the end of the line");

    public static readonly LocalizedText OpenBrace = Quoted("{");

    public static readonly LocalizedText CloseBrace = Quoted("}");

    public static LocalizedText NotUtf8() => new(
        "berkas ini bukan teks UTF-8; simpan ulang dengan pengodean UTF-8",
        "this file is not UTF-8 text; save it again in UTF-8");

    public static LocalizedText KindOfToken(TokenKind kind) => kind switch
    {
        TokenKind.Identifier => AName,
        TokenKind.Number => ANumber,
        TokenKind.Text => new("teks dalam tanda petik", "text in quotes"),
        _ => Quoted(SignOf(kind)),
    };

    public static LocalizedText Unexpected(string found, IReadOnlyList<LocalizedText> expected) => new(
        $"{Shown(found)} tidak dapat ditulis di sini; yang dapat: {OneOf(expected, MessageLanguage.Indonesian)}",
        $"{Shown(found)} cannot be written here; expected {OneOf(expected, MessageLanguage.English)}");

    public static LocalizedText UnexpectedEnd(string last, IReadOnlyList<LocalizedText> expected) => new(
        $"sesudah {Shown(last)} masih diperlukan {OneOf(expected, MessageLanguage.Indonesian)}",
        $"{Shown(last)} must be followed by {OneOf(expected, MessageLanguage.English)}");

    public static LocalizedText LetterInName(char letter) => new(
        $"huruf '{letter}' tidak dapat dipakai dalam nama; pakai a-z, A-Z, 0-9, dan '_'",
        $"the letter '{letter}' cannot be part of a name; use a-z, A-Z, 0-9 and '_'");

    public static LocalizedText StrangeCharacter(string character)
    {
        int point = character.Length == 2 ? char.ConvertToUtf32(character[0], character[1]) : character[0];
        string code = point.ToString("X4", System.Globalization.CultureInfo.InvariantCulture);
        string shown = character.Length == 1 && char.IsControl(character[0]) ? $"karakter kendali U+{code}" : $"'{character}' (U+{code})";
        string shownInEnglish = character.Length == 1 && char.IsControl(character[0]) ? $"the control character U+{code}" : $"'{character}' (U+{code})";
        return new($"{shown} bukan bagian dari bahasa ini; hapus", $"{shownInEnglish} is not part of the language; delete it");
    }

    public static LocalizedText NumberNotation(string written, string proposal) => new(
        $"{Shown(written)} bukan penulisan angka Indonesia (titik untuk ribuan, koma untuk desimal); maksudnya {Shown(proposal)}?",
        $"{Shown(written)} is not Indonesian notation (a dot between thousands, a comma before decimals); do you mean {Shown(proposal)}?");

    public static LocalizedText NumberTooLong(string written) => new(
        $"{Shown(written)} mempunyai lebih banyak angka daripada yang dapat dihitung dengan tepat (28); bulatkan",
        $"{Shown(written)} has more digits than can be computed exactly (28); round it");

    public static LocalizedText UnclosedText(bool isLong) => new(
        isLong ? "teks ini tidak ditutup; tambahkan \"\"\" di akhirnya" : "teks ini tidak ditutup; tambahkan \" di akhirnya, pada baris yang sama",
        isLong ? "this text is never closed; add \"\"\" at its end" : "this text is never closed; add \" at its end, on the same line");

    public static LocalizedText UnclosedBracket(string close) => new(
        $"kurung belum ditutup; tambahkan '{close}'",
        $"a bracket is still open; add '{close}'");

    public static LocalizedText StrayBracket(string bracket) => new(
        $"'{bracket}' tidak menutup apa pun; hapus, atau tambahkan pembukanya",
        $"'{bracket}' closes nothing; delete it, or add what opens it");

    public static LocalizedText WrongBracket(string found, string partner) => new(
        $"kurung ini ditutup dengan '{found}'; seharusnya '{partner}'",
        $"this bracket is closed with '{found}'; it must be '{partner}'");

    public static LocalizedText UnclosedBlock(BlockKind kind, string? name, bool isAtEnd) => isAtEnd
        ? new(
            $"berkas berakhir sebelum blok {Named(kind, name)} ditutup; tambahkan '}}'",
            $"the file ends before the block {Named(kind, name)} is closed; add '}}'")
        : new(
            $"blok {Named(kind, name)} belum ditutup sebelum ini; tambahkan '}}'",
            $"the block {Named(kind, name)} is not closed before this; add '}}'");

    public static LocalizedText StrayCloseBrace() => new(
        "'}' tidak menutup blok mana pun; hapus",
        "'}' closes no block; delete it");

    public static LocalizedText OpenBraceMissing(BlockKind kind) => new(
        $"sesudah ini diperlukan '{{' yang membuka blok {kind.Keyword}",
        $"this must be followed by '{{', which opens the block {kind.Keyword}");

    public static LocalizedText OpenedHere(string sign) => new($"'{sign}' dibuka di sini", $"'{sign}' is opened here");

    public static LocalizedText MisplacedBlock(BlockKind kind, BlockKind parent) => Misplaced(kind.Keyword, parent);

    public static LocalizedText Misplaced(string keyword, BlockKind parent)
    {
        string[] homes = BlockKinds.All.Where(k => k.MayHold(keyword)).Select(k => k.Keyword).ToArray();
        bool isTop = BlockKinds.File.MayHold(keyword);
        string[] places = [.. isTop ? ["di luar semua blok"] : Array.Empty<string>(), .. homes.Length > 0 ? ["di dalam " + Joined(homes, "atau")] : Array.Empty<string>()];
        string[] placesInEnglish = [.. isTop ? ["outside all blocks"] : Array.Empty<string>(), .. homes.Length > 0 ? ["inside " + Joined(homes, "or")] : Array.Empty<string>()];
        string inside = parent == BlockKinds.File ? "di luar blok" : "di dalam " + parent.Keyword;
        string insideInEnglish = parent == BlockKinds.File ? "outside blocks" : "inside " + parent.Keyword;
        return new(
            $"'{keyword}' tidak dapat ditulis {inside}; tempatnya {string.Join(", atau ", places)}",
            $"'{keyword}' cannot be written {insideInEnglish}; its place is {string.Join(", or ", placesInEnglish)}");
    }

    public static LocalizedText NestedTooDeep() => new(
        "susunan ini terlalu dalam; pecah menjadi komponen",
        "this is nested too deep; split it into components (komponen)");

    public static LocalizedText FormulaTooLong() => new(
        "formula ini terlalu panjang; pecah menjadi komponen",
        "this formula is too long; split it into components (komponen)");

    public static LocalizedText OperatorMissingBefore(string name) => new(
        $"sebelum {Shown(name)} diperlukan operator, misalnya '×'",
        $"before {Shown(name)} an operator is needed, for instance '×'");

    public static LocalizedText OperatorMissingBehind(string name) => new(
        $"{Shown(name)} bukan fungsi; sebelum '(' diperlukan operator, misalnya '×'",
        $"{Shown(name)} is no function; before '(' an operator is needed, for instance '×'");

    public static LocalizedText ClauseTwice(string clause) => new(
        $"'{clause}' sudah ditulis; hapus salah satu",
        $"'{clause}' is already given; delete one");

    public static LocalizedText ClauseContradicts(string clause) => new(
        $"'{clause}' bertentangan dengan yang ditulis sebelumnya; pilih 'baik' atau 'buruk'",
        $"'{clause}' contradicts what is given before; choose 'baik' or 'buruk'");

    public static LocalizedText BoundsReversed() => new(
        "batas ini tidak memuat satu nilai pun; batas bawah ditulis dahulu, lalu batas atas",
        "these bounds hold no value at all; write the lower end first, then the upper one");

    public static LocalizedText NoMember(Token found) => found.Kind == TokenKind.Text
        ? new(
            "teks ini tidak termasuk properti mana pun; mungkin ';' di akhir baris sebelumnya tertinggal",
            "this text belongs to no property; perhaps the line before lacks its ';'")
        : new(
            $"{Shown(found.Text)} tidak dapat ditulis di sini; yang dapat: properti, deklarasi, atau '}}'",
            $"{Shown(found.Text)} cannot be written here; expected a property, a declaration or '}}'");

    public static LocalizedText UnknownLine(string word, BlockKind kind) => kind == BlockKinds.File
        ? new(
            $"{Shown(word)} tidak dikenal di luar blok; yang dapat ditulis: {Joined(kind.Children, "atau")}",
            $"{Shown(word)} is not known outside blocks; expected {Joined(kind.Children, "or")}")
        : new(
            $"{Shown(word)} tidak dikenal di dalam {kind.Keyword}; baris berbentuk 'kunci: nilai'",
            $"{Shown(word)} is not known inside {kind.Keyword}; a line has the form 'key: value'");

    public static LocalizedText UnknownBlock(string word, IReadOnlyList<string> keywords) => new(
        $"{Shown(word)} bukan kata kunci; blok ini dibuka dengan {Joined(keywords, "atau")}",
        $"{Shown(word)} is no keyword; this block is opened with {Joined(keywords, "or")}");

    public static LocalizedText BlockKeywordMissing(string head, IReadOnlyList<string> keywords) => new(
        $"sebelum {Shown(head)} diperlukan kata kunci {Joined(keywords, "atau")}",
        $"before {Shown(head)} the keyword {Joined(keywords, "or")} is needed");

    public static LocalizedText LineKeywordMissing(string name, string keyword) => new(
        $"sebelum {Shown(name)} diperlukan kata kunci '{keyword}'",
        $"before {Shown(name)} the keyword '{keyword}' is needed");

    public static LocalizedText ColonMissing(string key) => new(
        $"sesudah '{key}' diperlukan ':'",
        $"'{key}' must be followed by ':'");

    public static LocalizedText UnknownKeyword(string written, string nearest) => new(
        $"{Shown(written)} tidak dikenal; maksudnya '{nearest}'?",
        $"{Shown(written)} is not known; do you mean '{nearest}'?");

    public static LocalizedText UnknownProperty(string written, BlockKind kind, string? nearest)
    {
        if (nearest is not null)
        {
            return new(
                $"{kind.Keyword} tidak mempunyai properti {Shown(written)}; maksudnya '{nearest}'?",
                $"{kind.Keyword} has no property {Shown(written)}; do you mean '{nearest}'?");
        }

        string[] known = kind.Properties;
        return known.Length == 0
            ? new(
                $"{Shown(written)} bukan properti; yang dapat ditulis di sini: {Joined(kind.Children, "atau")}",
                $"{Shown(written)} is no property; expected {Joined(kind.Children, "or")}")
            : new(
                $"{kind.Keyword} tidak mempunyai properti {Shown(written)}; yang ada: {Joined(known, "dan")}",
                $"{kind.Keyword} has no property {Shown(written)}; it has {Joined(known, "and")}");
    }

    public static LocalizedText DuplicateProperty(string key) => new(
        $"'{key}' sudah ditulis; satukan keduanya atau hapus salah satu",
        $"'{key}' is already given; merge the two or delete one");

    public static LocalizedText FirstHere(string key) => new($"'{key}' yang pertama", $"the first '{key}'");

    public static LocalizedText NotOneOf(string written, IReadOnlyList<string> words, string? nearest) => nearest is not null
        ? new($"{Shown(written)} tidak berlaku di sini; maksudnya '{nearest}'?", $"{Shown(written)} is not allowed here; do you mean '{nearest}'?")
        : new($"{Shown(written)} tidak berlaku di sini; pilih {Joined(words, "atau")}", $"{Shown(written)} is not allowed here; choose {Joined(words, "or")}");

    public static LocalizedText OneOfWords(IReadOnlyList<string> words) => new(Joined(words, "atau"), Joined(words, "or"));

    public static LocalizedText PeriodsBack(string written) => new(
        $"{Shown(written)} tidak berlaku di sini; tulis berapa periode sebelumnya, 1 sampai 99",
        $"{Shown(written)} is not allowed here; write how many periods earlier, 1 to 99");

    public static LocalizedText NotARomanNumber(string written) => new(
        $"{Shown(written)} bukan nomor lampiran; tulis angka Romawi seperti I, II, IV",
        $"{Shown(written)} is not the number of an annex; write Roman figures such as I, II, IV");

    public static LocalizedText WholeNumberBetween(string written, int least, int most) => new(
        $"{Shown(written)} tidak berlaku di sini; diperlukan bilangan bulat {least} sampai {Limit(most)}",
        $"{Shown(written)} is not allowed here; a whole number from {least} to {Limit(most)} is needed");

    public static LocalizedText PositiveNumber(string written) => new(
        $"{Shown(written)} tidak berlaku di sini; diperlukan angka lebih dari 0",
        $"{Shown(written)} is not allowed here; a number above 0 is needed");

    public static LocalizedText NoSuchDay(int day, string month, int year, int last) => new(
        $"tidak ada tanggal {day} {month} {year}; bulan itu berakhir tanggal {last}",
        $"there is no {day} {month} {year}; that month ends on the {last}th");

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

    /// <summary>A found text in quotes, cut where it would drown the sentence; a text of the file has quotes of its own.</summary>
    private static string Shown(string text) => text.StartsWith("\"", StringComparison.Ordinal) ? Cut(text) : $"'{Cut(text)}'";

    private static string Cut(string text)
    {
        int newline = text.IndexOfAny(['\r', '\n']);
        string line = newline >= 0 ? text.Substring(0, newline) + "…" : text;
        return line.Length <= 40 ? line : line.Substring(0, 39) + "…";
    }

    /// <summary>A limit; years of four digits are not grouped.</summary>
    private static string Limit(int number) => number < 10_000 ? $"{number}" : Aritmetika.AngkaIndonesia.Tulis(number);

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
