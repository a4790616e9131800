using System.Text.RegularExpressions;

namespace Buendnisnetz.Platform;

/// <summary>The status codes that mail servers add to their words (RFC 3463), such as 5.1.1.</summary>
public static partial class EnhancedStatus
{
    /// <summary>The codes in some words, in order. Addresses of machines (192.0.2.7) are none, nor are parts of them.</summary>
    public static IEnumerable<string> In(string? words) => Code().Matches(words ?? "").Select(code => code.Value);

    [GeneratedRegex(@"(?<![\w.-])[245]\.\d{1,3}\.\d{1,3}(?![\w-]|\.\d)", RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
