namespace Buendnisnetz.Notifications;

/// <summary>
/// Bytes in letters that every mail server leaves as they are: a to z and 2 to 7 (RFC 4648, section 6), whatever becomes of capitals on
/// the way.
/// </summary>
internal static class AddressCode
{
    private const string Alphabet = "abcdefghijklmnopqrstuvwxyz234567";

    public static string Of(ReadOnlySpan<byte> bytes)
    {
        var letters = new char[((bytes.Length * 8) + 4) / 5];
        for (var letter = 0; letter < letters.Length; letter++)
        {
            var value = 0;
            for (var bit = letter * 5; bit < (letter * 5) + 5; bit++)
                value = (value << 1) | (bit / 8 < bytes.Length ? (bytes[bit / 8] >> (7 - (bit % 8))) & 1 : 0);
            letters[letter] = Alphabet[value];
        }
        return new(letters);
    }

    /// <summary>The bytes again; null where a letter is none of them.</summary>
    public static byte[]? Read(ReadOnlySpan<char> letters, int count)
    {
        var bytes = new byte[count];
        for (var bit = 0; bit < count * 8; bit++)
        {
            var value = bit / 5 < letters.Length ? Alphabet.IndexOf(char.ToLowerInvariant(letters[bit / 5]), StringComparison.Ordinal) : -1;
            if (value < 0) return null;
            bytes[bit / 8] |= (byte)(((value >> (4 - (bit % 5))) & 1) << (7 - (bit % 8)));
        }
        return bytes;
    }
}
