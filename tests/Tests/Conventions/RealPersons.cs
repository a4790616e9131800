using System.Text.RegularExpressions;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>
/// Finds persons, telephone numbers and mail addresses in a text, so that no list of them has to stand in the
/// repository.
/// </summary>
internal static partial class RealPersons
{
    public static IEnumerable<string> In(string text) =>
        Titled().Matches(text).Concat(Described().Matches(text)).Concat(Credited().Matches(text)).Concat(Captioned().Matches(text))
            .Select(match => match.Groups[1].Value)
            .Concat(Phone().Matches(text).Concat(Mail().Matches(text)).Select(match => match.Value));

    [GeneratedRegex(@"(?:Frau|Herrn?|Dr\.|Prof\.|Professor)\s+(\p{Lu}[\p{Ll}-]+\s+\p{Lu}[\p{L}-]+)")]
    private static partial Regex Titled();

    [GeneratedRegex(@"(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+), (?:Leiter|Parlamentarische|Stellvertr)")]
    private static partial Regex Described();

    [GeneratedRegex(@"Quelle: \w+/(\p{Lu}[\p{L}-]+ \p{Lu}\p{Ll}+)")]
    private static partial Regex Credited();

    /// <summary>A name that stands below its picture stands there twice.</summary>
    [GeneratedRegex(@"^(\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+)\s*\n\s*\1\s*$", RegexOptions.Multiline)]
    private static partial Regex Captioned();

    [GeneratedRegex(@"\b0\d{2,5}\s*[/-]\s*\d[\d -]{3,}\d")]
    private static partial Regex Phone();

    [GeneratedRegex(@"[\w.-]+@[\w-]+\.[a-z]+", RegexOptions.IgnoreCase)]
    private static partial Regex Mail();
}
