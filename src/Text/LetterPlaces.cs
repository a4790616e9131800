namespace Buendnisnetz.Text;

/// <summary>Between which neighbours a letter with a mark stands, in German and in the names of the neighbours.</summary>
internal static class LetterPlaces
{
    private const double Break = 3;

    private const string Vowels = "aeiouyäöüáàâãåąăéèêëęěíìîïıóòôõøőúùûůűýæœ";

    /// <summary>Consonants that stand beside a vowel in every language that has them.</summary>
    private const string BesideVowels = "řčćňťďńżźşğçñßđðțșţ";

    private static readonly HashSet<string> Diphthongs = ["ei", "ai", "au", "eu", "äu", "ie", "ou", "ey", "ue", "oe", "ae", "ui"];

    private static readonly HashSet<string> Beginnings =
    [
        "bl", "br", "ch", "cl", "cr", "dr", "dw", "fl", "fr", "gl", "gn", "gr", "kl", "kn", "kr", "pf", "ph", "pl", "pr", "ps", "qu", "rh",
        "sc", "sh", "sk", "sl", "sm", "sn", "sp", "st", "sz", "th", "tr", "ts", "tw", "vl", "vr", "wr", "zw",
    ];

    public static bool IsVowel(char letter) => Vowels.Contains(char.ToLowerInvariant(letter), StringComparison.Ordinal);

    /// <summary>Whether a word may begin with these letters.</summary>
    public static bool CanBegin(string word) => word.Length < 2 || IsVowel(word[0]) || IsVowel(word[1])
        || Beginnings.Contains(word[..2].ToLowerInvariant());

    /// <summary>What a letter costs anywhere: nothing where it is German.</summary>
    public static double Rarity(char letter) => char.ToLowerInvariant(letter) switch
    {
        'ä' or 'ö' or 'ü' or 'ß' or 'ẞ' => 0,
        'ð' or 'þ' or 'ŕ' or 'ĺ' or 'ť' or 'ţ' => Break,
        'ÿ' or 'ý' or 'ì' or 'ò' or 'đ' or 'ď' or 'ľ' => 2,
        _ => 1,
    };

    /// <summary>What a small letter costs between these neighbours; the two beyond them are looked at as well.</summary>
    public static double Cost(char before, char letter, char after, char afterNext, char beforeLast)
    {
        var (left, right) = (char.ToLowerInvariant(before), char.ToLowerInvariant(after));
        var (vowelLeft, vowelRight) = (IsVowel(left), IsVowel(right));
        var (ends, begins) = (!Oddities.IsLetter(after), !Oddities.IsLetter(before));
        return letter switch
        {
            'ä' or 'ö' or 'ü' => vowelRight && right is not ('e' or 'i') && (letter, right) is not ('ä', 'u') || vowelLeft && ends ? 2 : 0,
            'ß' => begins || !vowelLeft ? Break : (right is 'n' && !char.IsLetter(afterNext) ? 2 : 0) + (right is 'a' or 'o' or 'u' ? 1 : 0)
                + (IsVowel(beforeLast) && !Diphthongs.Contains($"{char.ToLowerInvariant(beforeLast)}{left}") ? 2 : 0),
            'á' => !vowelLeft && right is not ('a' or 'e' or 'o' or 'u') ? 1 : IsSpanishEnd(left, right, beforeLast) ? 1 : Break,
            'é' or 'ë' or 'ï' or 'í' or 'ó' or 'â' or 'ô' or 'ú' => Rarity(letter) + (vowelLeft && vowelRight ? 1 : 0),
            'è' => left is 'i' && right is 'r' || !vowelLeft && !vowelRight ? 1 : Break,
            'î' => right is 't' ? 1 : 2,
            'ø' or 'æ' => vowelLeft || vowelRight || ends && letter is 'æ' ? Break : 1,
            'ê' => !vowelLeft && right is 'p' or 't' && afterNext is 'e' ? 0 : 2,
            'ñ' => vowelRight ? 1 : Break,
            'ń' => vowelRight ? Break : 1,
            'ś' => vowelRight && right is not 'i' ? 2 : 1,
            'ã' => !begins && right is ('o' or 'e' or 'i') ? 1 : Break,
            'õ' => right is 'e' ? 1 : Break,
            'ì' or 'ò' => ends ? 2 : Break,
            'ù' => ends ? 2 : Break,
            'û' => 2,
            'ı' => vowelLeft || vowelRight ? Break : 1,
            'ğ' => vowelLeft ? 1 : Break,
            'ű' or 'ő' or 'ů' or 'ě' or 'ą' or 'ę' or 'ă' =>
                vowelRight || vowelLeft && left is not 'i' || begins && letter is not 'ő' ? Break : 1,
            'ž' => begins && !vowelRight ? 2 : 1,
            _ when BesideVowels.Contains(letter, StringComparison.Ordinal) => vowelLeft || vowelRight ? Rarity(letter) : Break,
            _ => Rarity(letter),
        };
    }

    /// <summary>"Sebastián", "Juárez", "Tobiáš", but not "Weiá" and "Preiáner", which had an ß.</summary>
    private static bool IsSpanishEnd(char left, char right, char beforeLast) =>
        left is 'i' or 'u' && right is 'n' or 's' or 'š' or 'r' && !IsVowel(beforeLast);
}
