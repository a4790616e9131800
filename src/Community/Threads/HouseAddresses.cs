using System.Text.RegularExpressions;

namespace Buendnisnetz.Community;

/// <summary>Addresses of the house in a text, as people paste them out of their browser.</summary>
internal static partial class HouseAddresses
{
    private const int Most = 6;

    /// <summary>The paths of the addresses that begin like the house's own, each once.</summary>
    public static IReadOnlyList<string> In(string text, string home) => [.. Address().Matches(text).Select(found => found.Value)
        .Where(address => address.StartsWith(home, StringComparison.OrdinalIgnoreCase))
        .Select(address => "/" + address[home.Length..].Split('?', '#')[0].TrimEnd('/', '.', ',', ';', ':', '!'))
        .Where(path => path.Length > 1).Distinct().Take(Most)];

    [GeneratedRegex(@"https?://[^\s<>()\[\]""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
