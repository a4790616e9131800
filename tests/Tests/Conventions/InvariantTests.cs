using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>docs/invariants.md tells what always holds: the code cites it by number, types keep it, tests hold it.</summary>
public sealed partial class InvariantTests
{
    private static readonly string Home = File.ReadAllText(Path.Combine(Checkout.Root, "docs", "invariants.md"));

    /// <summary>The text behind each number.</summary>
    private static readonly Dictionary<string, string> Entries =
        Entry().Matches(Home).ToDictionary(entry => entry.Groups["number"].Value, entry => entry.Groups["text"].Value);

    private static IEnumerable<string> Written => Checkout.Files(["."], ".cs", ".cshtml", ".css", ".js", ".sh", ".md");

    [Fact]
    public void Whatever_is_cited_is_explained_there()
    {
        HashSet<string> explained = [.. Entries.Keys, .. Explained().Matches(Home).Select(match => match.Groups["what"].Value)];
        var lost = from file in Written
                   from cited in Cited(File.ReadAllText(file))
                   where !explained.Contains(cited)
                   select $"{Checkout.Short(file)}: {cited}";
        Assert.Empty(lost);
    }

    [Fact]
    public void Every_invariant_is_held_by_tests_that_exist()
    {
        var tests = typeof(InvariantTests).Assembly.GetTypes().SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<FactAttribute>() is not null).Select(method => method.Name).ToHashSet();
        Assert.True(Entries.Count > 40, $"Only {Entries.Count} invariants were found.");
        Assert.All(Entries, entry => Assert.Contains(Quoted(entry.Value), IsTest));
        Assert.Empty(Entries.SelectMany(entry => Quoted(entry.Value)).Where(IsTest).Except(tests));
    }

    [Fact]
    public void Every_invariant_is_kept_by_types_that_exist()
    {
        var types = Modules.All.Select(module => module.GetType().Assembly)
            .Append(typeof(FuzzyDate).Assembly).Append(typeof(Database.SqliteDb).Assembly).Distinct()
            .SelectMany(assembly => assembly.GetTypes()).Select(type => type.Name).ToHashSet();
        Assert.All(Entries, entry => Assert.Contains(Quoted(entry.Value), word => !IsTest(word)));
        Assert.Empty(Entries.SelectMany(entry => Quoted(entry.Value)).Where(word => !IsTest(word)).Except(types));
    }

    [Fact]
    public void Nothing_cites_a_document_that_is_not_in_the_repository() => Assert.Empty(
        from file in Written
        from Match match in Elsewhere().Matches(File.ReadAllText(file))
        select $"{Checkout.Short(file)}: {match.Value}");

    private static bool IsTest(string word) => word.Contains('_', StringComparison.Ordinal);

    private static IEnumerable<string> Quoted(string text) => Code().Matches(text).Select(match => match.Groups["word"].Value);

    /// <summary>The numbers and codes in a text, and each line of the texts it grew from.</summary>
    private static IEnumerable<string> Cited(string text) => Number().Matches(text).Select(match => match.Value)
        .Concat(Lines().Matches(text).SelectMany(match => Between(match.Groups["first"], match.Groups["last"])
            .Select(line => $"{match.Groups["text"].Value}:{line}")));

    private static IEnumerable<int> Between(Group first, Group last)
    {
        var from = int.Parse(first.Value, CultureInfo.InvariantCulture);
        return Enumerable.Range(from, last.Success ? int.Parse(last.Value, CultureInfo.InvariantCulture) - from + 1 : 1);
    }

    [GeneratedRegex(@"^### (?<number>INV-\d+)\n(?<text>.*?)(?=^#|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Entry();

    [GeneratedRegex(@"^(?:- `(?<what>00\d:\d+)`:|\| (?<what>[A-Z]{2}-\d\d) \|)", RegexOptions.Multiline)]
    private static partial Regex Explained();

    [GeneratedRegex(@"`(?<word>\w+)`")]
    private static partial Regex Code();

    [GeneratedRegex(@"\b(?:INV-\d+|(?:AC|CE|CO|DS|HS|IC|IM|KX|LI|MA|OD|SE|SO)-\d\d)\b")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?<text>00[0-4]):(?<first>\d{1,2})(?:-(?<last>\d{1,2}))?\b")]
    private static partial Regex Lines();

    [GeneratedRegex(@"\b(?:DOMAIN|DESIGN|STANDARDS|STACK|FACTS)(?:\.md\b| \d)")]
    private static partial Regex Elsewhere();
}
