using System.Text;

namespace Buendnisnetz.Text;

/// <summary>A person as address books take one (vCard, RFC 6350): what is typed never becomes a property, no line is too long.</summary>
/// <param name="Name">First and last name.</param>
/// <param name="Email">The mailbox.</param>
/// <param name="Organisation">For whom the person works.</param>
/// <param name="Title">What the person does there.</param>
/// <param name="Note">How one has met.</param>
public sealed record VCard(string Name, string Email, string? Organisation = null, string? Title = null, string? Note = null)
{
    /// <summary>What it is, for browsers.</summary>
    public const string ContentType = "text/vcard; charset=utf-8";

    private const int LongestLine = 75;

    /// <summary>These people as one file.</summary>
    public static string Written(IEnumerable<VCard> people) => string.Concat(people.SelectMany(one => one.Lines()).Select(Folded));

    private IEnumerable<string> Lines()
    {
        yield return "BEGIN:VCARD";
        yield return "VERSION:4.0";
        yield return $"FN:{Escaped(Name)}";
        yield return $"N:{Escaped(Last)};{Escaped(First)};;;";
        if (Organisation is { } house) yield return $"ORG:{Escaped(house)}";
        if (Title is { } title) yield return $"TITLE:{Escaped(title)}";
        yield return $"EMAIL:{Escaped(Email)}";
        if (Note is { } note) yield return $"NOTE:{Escaped(note)}";
        yield return "END:VCARD";
    }

    private string Last => Name.Trim().Split(' ')[^1];

    private string First => Name.Trim()[..^Last.Length].TrimEnd();

    private static string Escaped(string text) => Plain(text.ReplaceLineEndings("\n")).Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace(",", "\\,", StringComparison.Ordinal).Replace(";", "\\;", StringComparison.Ordinal)
        .Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>A value has no other control characters than these two (RFC 6350, TEXT-CHAR).</summary>
    private static string Plain(string text) => string.Concat(text.Where(one => one is '\n' or '\t' || !char.IsControl(one)));

    /// <summary>Lines of more octets go on in the next one, never within a letter.</summary>
    private static string Folded(string line)
    {
        var (text, octets) = (new StringBuilder(), 0);
        foreach (var letter in line.EnumerateRunes())
        {
            if (octets + letter.Utf8SequenceLength > LongestLine)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(letter);
            octets += letter.Utf8SequenceLength;
        }
        return text.Append("\r\n").ToString();
    }
}
