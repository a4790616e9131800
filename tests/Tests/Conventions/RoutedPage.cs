using System.Text.RegularExpressions;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>A page of the house, with an address at which something exists.</summary>
/// <param name="Route">The route as the page writes it.</param>
/// <param name="Path">An address of it: every part in braces names a thing that is there.</param>
/// <param name="Model">The class of the page.</param>
/// <param name="Posts">What is appended to the address for each form that the page takes.</param>
internal sealed record RoutedPage(string Route, string Path, Type Model, IReadOnlyList<string> Posts)
{
    /// <summary>Who is let in there; null for the administration and for everybody.</summary>
    public Guid? Holder { get; init; }
}

/// <summary>The names of the parts of a route that stand in braces, each behind the word before it: "team/id".</summary>
internal static partial class RouteParts
{
    public static IEnumerable<string> Of(string route) => Part().Matches(route).Select(part => Named(route, part));

    /// <summary>The address with these things; null where a thing is missing.</summary>
    public static string? Filled(string route, IReadOnlyDictionary<string, string> things) =>
        Of(route).All(things.ContainsKey) ? "/" + Part().Replace(route, part => things[Named(route, part)]) : null;

    private static string Named(string route, Match part)
    {
        var words = route[..part.Index].Split('/').Where(word => word.Length > 0 && !word.Contains('}', StringComparison.Ordinal));
        return $"{words.Last()}/{part.Groups[1].Value}";
    }

    [GeneratedRegex(@"\{(\w+)[^/]*\}")]
    private static partial Regex Part();
}
