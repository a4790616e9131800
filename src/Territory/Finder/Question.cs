using System.Text.RegularExpressions;

namespace Buendnisnetz.Territory;

/// <summary>What somebody typed into the finder: "78315 Radolfzell", "konstanz, landkreis", "Frankfurt a. M."</summary>
/// <param name="Asked">As it was typed.</param>
/// <param name="Code">The postal code in it, also where a spreadsheet took its zero.</param>
/// <param name="Readings">How the rest may be meant, as it stands first.</param>
internal sealed partial record Question(string Asked, string? Code, IReadOnlyList<Reading> Readings)
{
    private const int LongestText = 100;

    /// <summary>The name as it stands; empty where only a postal code was typed.</summary>
    public Reading AsItStands => Readings[0];

    public static Question Of(string? text)
    {
        var asked = (text ?? "").Trim();
        if (asked.Length > LongestText) asked = asked[..LongestText];
        var found = FiveDigits().Match(asked) is { Success: true } five ? five : FourDigits().Match(asked);
        var code = found.Groups["code"].Value.PadLeft(5, '0');
        var isCode = found.Groups["code"].Length == 5 || found.Success && Gazetteer.Germany.OfCode(code).Count > 0;
        return new(asked, isCode ? code : null, [.. Reading.Of(isCode ? asked.Remove(found.Index, found.Length) : asked).Distinct()]);
    }

    [GeneratedRegex(@"(?<!\d)(?:D\s*-?\s*)?(?<code>\d{5})(?!\d)", RegexOptions.IgnoreCase)]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"^(?<code>\d{4})(?!\d)")]
    private static partial Regex FourDigits();
}
