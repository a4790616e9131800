using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Buendnisnetz.Tests.Conventions;

/// <summary>What holds for every file of the repository.</summary>
[Once]
public sealed partial class SourceTests
{
    /// <summary>The rows of ARCHITECTURE.md: a module references only modules of lower rows.</summary>
    private static readonly Dictionary<string, int> Rows = new()
    {
        ["Text"] = 0,
        ["Solver"] = 0,
        ["Platform"] = 1,
        ["Database"] = 2,
        ["Frame"] = 2,
        ["Lists"] = 3,
        ["Accounts"] = 3,
        ["Territory"] = 3,
        ["Organisations"] = 4,
        ["Notifications"] = 4,
        ["Search"] = 4,
        ["Reviews"] = 5,
        ["Alliances"] = 6,
        ["AllianceDirectory"] = 7,
        ["Editing"] = 7,
        ["Partners"] = 7,
        ["Handovers"] = 7,
        ["Networks"] = 7,
        ["News"] = 7,
        ["Lifecycle"] = 7,
        ["Library"] = 8,
        ["LivingTexts"] = 8,
        ["Branding"] = 9,
        ["Invitations"] = 8,
        ["Projects"] = 9,
        ["JointWork"] = 10,
        ["Events"] = 10,
        ["Community"] = 10,
        ["Bookings"] = 11,
        ["Calendars"] = 11,
        ["ActivityReports"] = 11,
        ["Attendance"] = 12,
        ["Feedback"] = 12,
        ["Mailings"] = 12,
        ["OpenSpace"] = 12,
        ["Documentation"] = 13,
        ["Calls"] = 12,
        ["Courses"] = 12,
        ["Strategy"] = 12,
        ["Family"] = 12,
        ["Newsletter"] = 13,
        ["Reports"] = 13,
        ["Demo"] = 13,
        ["Web"] = 14,
    };

    [Fact]
    public void No_file_is_longer_than_300_lines()
    {
        var long_ = Checkout.Files(["src", "tests", "tools", "bin"], ".cs", ".cshtml", ".css", ".js", ".sh", "")
            .Where(file => !file.Contains("/Migrations/", StringComparison.Ordinal) || file.Contains("/tools/", StringComparison.Ordinal))
            .Where(file => File.ReadLines(file).Count() > 300);
        Assert.Empty(long_.Select(Checkout.Short));
    }

    [Fact]
    public void No_line_is_longer_than_140_characters()
    {
        var long_ = from file in Checkout.Files(["src", "tests", "tools"], ".cs", ".cshtml")
                    where !file.Contains("/Migrations/", StringComparison.Ordinal) || file.Contains("/tools/", StringComparison.Ordinal)
                    from line in File.ReadLines(file).Index()
                    where line.Item.Length > 140
                    select $"{Checkout.Short(file)}:{line.Index + 1}";
        Assert.Empty(long_);
    }

    [Fact]
    public void A_script_has_at_most_40_lines_and_says_how_it_is_used()
    {
        foreach (var script in Directory.GetFiles(Path.Combine(Checkout.Root, "bin")).Append(Path.Combine(Checkout.Root, ".ci", "run")))
        {
            var lines = File.ReadAllLines(script);
            Assert.True(lines.Length <= 40, $"{Checkout.Short(script)} has {lines.Length} lines.");
            Assert.True(lines[1].StartsWith("#/ Usage: ", StringComparison.Ordinal), $"{Checkout.Short(script)} has no usage.");
        }
    }

    [Fact]
    public void A_module_references_only_modules_of_lower_rows()
    {
        foreach (var project in Checkout.Files(["src"], ".csproj"))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            Assert.True(Rows.ContainsKey(name), $"{name} stands in no row; see ARCHITECTURE.md.");
            foreach (var below in ReferencesOf(project))
                Assert.True(Rows[below] < Rows[name] || name == "Database",
                    $"{name} (row {Rows[name]}) references {below} (row {Rows[below]}).");
        }
    }

    [Fact]
    public void Pages_carry_no_inline_style_or_script_and_call_no_third_party()
    {
        var bad = from file in Checkout.Files(["src"], ".cshtml", ".css", ".js")
                  from Match match in InlineOrForeign().Matches(File.ReadAllText(file))
                  select $"{Checkout.Short(file)}: {match.Value}";
        Assert.Empty(bad);
    }

    [Fact]
    public void A_list_is_paged_in_one_way_only()
    {
        var other = Checkout.Files(["src"], ".cs", ".cshtml").Where(file => !file.Contains("/Frame/Paging/", StringComparison.Ordinal))
            .Where(file => OwnPaging().IsMatch(File.ReadAllText(file)));
        Assert.Empty(other.Select(Checkout.Short));
    }

    [Fact]
    public void A_view_shows_what_it_is_given_and_asks_nothing()
    {
        var asking = Checkout.Files(["src"], ".cshtml").Where(file => Asking().IsMatch(File.ReadAllText(file)));
        Assert.Empty(asking.Select(Checkout.Short));
    }

    [Fact]
    public void The_persons_of_the_seeds_appear_nowhere()
    {
        if (Checkout.Beside("seeds") is not { } seeds) { Assert.Skip("The seeds are not beside this checkout."); return; }
        var denied = Directory.GetFiles(seeds).SelectMany(file => RealPersons.In(File.ReadAllText(file)))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        Assert.True(denied.Count >= 11, "The seeds name persons, but the test found too few.");
        var files = Checkout.Files(["."]).Where(file => !file.EndsWith("-lock.json", StringComparison.Ordinal) && new FileInfo(file)
            .Length < 2_000_000);
        var found = from file in files
                    let text = File.ReadAllText(file)
                    from entry in denied
                    where text.Contains(entry, StringComparison.OrdinalIgnoreCase)
                    select Checkout.Short(file);
        Assert.Empty(found.Distinct());
    }

    private static IEnumerable<string> ReferencesOf(string project) => XDocument.Load(project).Descendants("ProjectReference")
        .SelectMany(reference => reference.Attribute("Include")!.Value.Split(';')).Select(path => Path.GetFileNameWithoutExtension(path));

    [GeneratedRegex(@"@inject Db\b|\bToListAsync\b|\bSaveChangesAsync\b")]
    private static partial Regex Asking();

    /// <summary>Rows left out by a number that was counted, and the number of a page bound by a page.</summary>
    [GeneratedRegex(@"Skip\(\(|\.Skip\([^)]*\)\s*\.Take\(|Name = ""seite""|OFFSET ", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPaging();

    [GeneratedRegex(
        @"\sstyle=""|<style|\son[a-z]+=""[^@]|<script(?![^>]*(src=|ld\+json))|(?:src|srcset|action)=""https?://[^""]*"
        + @"|(?:@import|url\()\s*[""']?(?:https?:)?//[^)""']*|fetch\([""']https?:",
        RegexOptions.IgnoreCase)]
    private static partial Regex InlineOrForeign();
}
