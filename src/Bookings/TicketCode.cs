using System.Security.Cryptography;

namespace Buendnisnetz.Bookings;

/// <summary>
/// What is read at the entrance: nine signs in groups of three, "KF3-XAW-7MT". No sign looks like another one, and the last one checks the
/// rest: a sign that was mistyped, or two that were swapped, make no other code.
/// </summary>
public static class TicketCode
{
    /// <summary>The signs: without 0, O and Q, 1, I and L, 2 and Z, 5 and S, 8 and B, without V. Their number is prime.</summary>
    public const string Signs = "ACDEFGHJKMNPRTWXY34679U";

    /// <summary>How many signs a code has.</summary>
    public const int Length = 9;

    private const int Group = 3;

    /// <summary>A code by chance, with a digit in it: so nobody's name is taken for a code.</summary>
    public static string New()
    {
        string code;
        do code = RandomNumberGenerator.GetString(Signs, Length - 1);
        while (!code.Any(char.IsAsciiDigit));
        return code + Check(code);
    }

    /// <summary>As people read it: "KF3-XAW-7MT".</summary>
    public static string Grouped(string code) => string.Join('-', code.Chunk(Group).Select(signs => new string(signs)));

    /// <summary>What was typed or scanned, without dashes, spaces and small letters.</summary>
    public static string Plain(string typed) => string.Concat(typed.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant();

    /// <summary>Whether a code was meant, right or wrong; names have no digits.</summary>
    public static bool IsMeant(string typed) => Plain(typed) is { Length: Length } plain && plain.Any(char.IsAsciiDigit);

    /// <summary>Whether its last sign fits to the others.</summary>
    public static bool IsRight(string code) =>
        code.Length == Length && code.All(Signs.Contains) && code[^1] == Check(code[..^1]);

    /// <summary>Weights that differ, modulo a prime: each single error and each swap changes the sum.</summary>
    private static char Check(string code)
    {
        var sum = code.Select((sign, at) => (at + 1) * Signs.IndexOf(sign, StringComparison.Ordinal)).Sum();
        return Signs.First(sign => (sum + (Length * Signs.IndexOf(sign, StringComparison.Ordinal))) % Signs.Length == 0);
    }
}
