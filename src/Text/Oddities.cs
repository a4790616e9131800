using System.Globalization;

namespace Buendnisnetz.Text;

/// <summary>
/// How much in a text no word has: the fewer oddities, the likelier a reading of bytes is the right one. Only what is not ASCII is looked
/// at, each sign between its two neighbours, as German is written, and the names of the neighbours.
/// </summary>
/// <param name="Doubts">Letters where they are rare: the ø of "Jiøí".</param>
/// <param name="Breaks">What no word has: signs in the middle of one, a capital behind a small letter, what nobody could read.</param>
internal readonly record struct Oddities(double Doubts, double Breaks)
{
    private const int Break = 3;

    /// <summary>All of them.</summary>
    public double Weight => Doubts + Breaks;

    public static Oddities Of(string text)
    {
        var (doubts, breaks) = (0.0, 0.0);
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] < '\u0080') continue;
            var cost = IsLetter(text[at]) ? OfLetter(text, at) : SignPlaces.Cost(text, at);
            if (cost >= Break) breaks += cost;
            else doubts += cost;
            if (IsLetter(text[at])) doubts += OfPlace(text, at);
        }
        return new(doubts, breaks);
    }

    internal static bool IsLetter(char sign) => char.IsLetter(sign) && sign is not ('ª' or 'º' or 'ƒ' or 'ˆ' or 'µ');

    internal static bool BeginsAt(string text, int at, string word) => string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    internal static char Sign(string text, int at) => at >= 0 && at < text.Length ? text[at] : ' ';

    /// <summary>A letter of the wrong size, alone, beside a digit or a letter of another alphabet.</summary>
    private static double OfLetter(string text, int at)
    {
        var (before, letter, after) = (Sign(text, at - 1), text[at], Sign(text, at + 1));
        if (!IsLatin(letter)) return IsLetter(before) && IsLatin(before) || IsLetter(after) && IsLatin(after) ? Break : 1;
        if (char.IsDigit(before) || char.IsDigit(after)) return Break;
        if (!IsLetter(before) && !IsLetter(after)) return IsInitial(letter, after) ? 0 : 2;
        if (char.IsUpper(letter)) return IsLetter(before) && !IsInCapitals(text, at) ? Break : 0;
        return char.IsUpper(after) ? Break : IsLetter(before) || letter is 'ä' or 'ö' or 'ü' ? 0 : 1;
    }

    /// <summary>Between its neighbours; in capitals it is only as rare as it is.</summary>
    private static double OfPlace(string text, int at)
    {
        if (!IsLatin(text[at]) || text[at] is 'à' && !IsLetter(Sign(text, at + 1)) && !IsLetter(Sign(text, at - 1))) return 0;
        var (before, letter, after) = (Sign(text, at - 1), char.ToLowerInvariant(text[at]), Sign(text, at + 1));
        if (!IsLetter(before) && !IsLetter(after) || IsLetter(before) && char.IsUpper(text[at])) return LetterPlaces.Rarity(letter);
        return LetterPlaces.Cost(before, letter, after, Sign(text, at + 2), Sign(text, at - 2));
    }

    /// <summary>"É. Zola", "à la carte", "KÖ".</summary>
    private static bool IsInitial(char letter, char after) => letter is 'à' || char.IsUpper(letter) && after is '.';

    private static bool IsLatin(char letter) => letter is < '\u0250' or (>= '\u1E00' and <= '\u1EFF');

    private static bool IsInCapitals(string text, int at)
    {
        for (var left = at - 1; IsLetter(Sign(text, left)); left--) if (!char.IsUpper(text[left])) return false;
        for (var right = at + 1; IsLetter(Sign(text, right)); right++) if (!char.IsUpper(text[right]) && text[right] != 'ß') return false;
        return true;
    }
}

/// <summary>Where signs stand that are no letters.</summary>
internal static class SignPlaces
{
    private const int Break = 3, Unread = 6;

    public static double Cost(string text, int at)
    {
        var (before, sign, after) = (Oddities.Sign(text, at - 1), text[at], Oddities.Sign(text, at + 1));
        var (behindWord, inFront) = (Oddities.IsLetter(before), Oddities.IsLetter(after));
        return sign switch
        {
            '\uFFFD' or (>= '\u0080' and <= '\u009F') => Unread,
            '\u00AD' => behindWord && inFront ? 1 : 0,
            '\u200B' or '\u200C' or '\u200D' or '\uFEFF' => 0,
            '\u00A0' or '\u202F' => behindWord && inFront ? OfHardSpace(text, at) : 0,
            '’' or '×' or '´' or '‑' or '‐' => 0,
            '·' => !inFront ? behindWord ? 2 : 0 : behindWord && Oddities.BeginsAt(text, at + 1, "in") ? 0 : 2,
            '–' or '—' => behindWord && char.IsLower(after) && char.IsLower(before) ? 2 : 0,
            '‘' => behindWord && !text.Contains('‚', StringComparison.Ordinal) ? 2 : 0,
            '‚' or '«' or '‹' when !text.Contains(Closing(sign), StringComparison.Ordinal) => behindWord ? Break : 2,
            '„' or '‚' or '«' or '‹' => !behindWord ? 0 : char.IsUpper(after) ? 1 : Break,
            '»' or '›' when inFront && !behindWord && !text.Contains(sign is '»' ? '«' : '‹', StringComparison.Ordinal) => 2,
            '“' or '”' or '»' or '›' => behindWord && inFront ? char.IsUpper(after) ? 1 : Break : 0,
            '…' when after is '.' => Break,
            '…' => !inFront ? 0 : LetterPlaces.CanBegin(WordFrom(text, at + 1)) ? 0.5 : Break,
            '²' or '³' when behindWord && !inFront && before is not 'm' => 2,
            '™' or '®' or '²' or '³' or '¹' or '•' or 'ª' or 'º' => inFront || behindWord && sign is '•' or 'ª' or 'º' ? Break : 0,
            '°' => behindWord || inFront && after is not 'C' ? Break : 0,
            'µ' => behindWord ? Break : 0,
            '©' => behindWord || after is not (' ' or '\u00A0' or (>= '0' and <= '9')) ? Break : 0,
            '€' or '½' or '¼' or '¾' or '±' or '†' => behindWord || inFront ? Break : 0,
            '§' => behindWord ? Break : inFront ? 2 : 0,
            '¡' or '¿' => behindWord || !char.IsUpper(after) ? Break : 1,
            '¤' => Break,
            (>= '\u0300' and <= '\u030C') or '\u0327' or '\u0328' => behindWord ? 0 : Break,
            _ when char.IsSurrogate(sign)
                || (sign > '\u2600' && CharUnicodeInfo.GetUnicodeCategory(sign) is UnicodeCategory.OtherSymbol) => 0,
            _ => behindWord || inFront ? Break : 1.5,
        };
    }

    private static char Closing(char opening) => opening switch { '‚' => '‘', '«' => '»', _ => '›' };

    /// <summary>"Anna Müller" may be held together by one; "Hern ndez" has lost a letter.</summary>
    private static double OfHardSpace(string text, int at)
    {
        var (left, right) = (text[..at].Split(' ', ';', ',', '\t', '\n', '"')[^1], WordFrom(text, at + 1));
        if (char.IsUpper(right[0])) return 0;
        return right.Length < 2 || left.Length < 2 || !right.Any(LetterPlaces.IsVowel) || !LetterPlaces.CanBegin(right) ? 2 : 0;
    }

    private static string WordFrom(string text, int at)
    {
        var end = at;
        while (Oddities.IsLetter(Oddities.Sign(text, end))) end++;
        return text[at..end];
    }
}
