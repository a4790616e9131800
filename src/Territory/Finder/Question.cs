using System.Text.RegularExpressions;

namespace Buendnisnetz.Territory;

/// <summary>What somebody typed into the finder: "78315 Radolfzell", "konstanz, landkreis", "Frankfurt a. M."</summary>
/// <param name="Asked">As it was typed.</param>
/// <param name="Code">The postal code in it, also where a spreadsheet took its zero.</param>
/// <param name="AsItStands">The name as it stands; empty where only a postal code was typed.</param>
/// <param name="Readings">How the name may be meant, the likeliest first.</param>
internal sealed partial record Question(string Asked, string? Code, Reading AsItStands, IReadOnlyList<Reading> Readings)
{
    private const int LongestText = 100;

    public static Question Of(string? text)
    {
        var asked = (text ?? "").Trim();
        if (asked.Length > LongestText) asked = asked[..LongestText];
        var found = FiveDigits().Match(asked) is { Success: true } five ? five : FourDigits().Match(asked);
        var digits = string.Concat(found.Groups["code"].Value.Where(char.IsAsciiDigit));
        var code = digits.PadLeft(5, '0');
        var isCode = digits.Length == 5 || found.Success && Gazetteer.Germany.OfCode(code).Count > 0;
        var name = isCode ? asked.Remove(found.Index, found.Length) : asked;
        return new(asked, isCode ? code : null, Reading.AsItStands(name), [.. Reading.Of(name).Distinct()]);
    }

    /// <summary>"78462", "D-78462", "78 462".</summary>
    [GeneratedRegex(@"(?:\bDE?\s*[-–]?\s*)?(?<!\d)(?<code>\d(?:[\s.]?\d){4})(?![\s.]?\d)", RegexOptions.IgnoreCase)]
    private static partial Regex FiveDigits();

    [GeneratedRegex(@"^(?<code>\d{4})(?!\d)")]
    private static partial Regex FourDigits();
}
