using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Buendnisnetz.Web;

namespace Buendnisnetz.Tests.Demo;

/// <summary>Who appears in the demo does not exist, and whoever calls or writes reaches nobody.</summary>
[Once]
public sealed partial class InventedTests
{
    /// <summary>
    /// Surnames, numbers and addresses of real people in the texts the product grew from, as hashes so that they stand nowhere.
    /// </summary>
    private static readonly HashSet<string> Real =
    [
        "7bfd14a56cbb52c0", "7fba61ce2ec521f3", "e3d11da4dd6ea5b4", "3b09bc429ce9412c", "3ea682a7ba61a936", "bc022f5baa71d9ba",
        "76c18e41465c4c81", "f6bef2e71b995afa", "3e841808c60ce924", "58f7ebeeb06aa5da", "cbe775d2e41f3371", "efc444fc96ed86d0",
    ];

    private static string Everything => string.Join('\n', Sheets.Select(sheet => sheet.Whole));

    /// <summary>The sheets of all modules.</summary>
    private static IEnumerable<DemoSheet> Sheets => Modules.All.SelectMany(module => DemoSheet.Of(module.GetType().Assembly));

    [Fact]
    public void No_real_person_number_or_address_appears() =>
        Assert.DoesNotContain(Folding.Words(Everything), word => Real.Contains(Hash(word)));

    [Fact]
    public void Every_address_is_under_a_name_that_is_reserved_for_examples()
    {
        var hosts = Host().Matches(Everything).Select(match => match.Value).ToList();
        Assert.True(hosts.Count > 80);
        Assert.All(hosts, host => Assert.EndsWith(".example", host, StringComparison.Ordinal));
    }

    [Fact]
    public void No_text_is_told_twice()
    {
        var paragraphs = Everything.Split('\n').Where(line => line.Length > 80 && !line.Contains('|')).ToList();
        Assert.Equal(paragraphs.Count, paragraphs.Distinct().Count());
    }

    private static string Hash(string word) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(word)))[..16];

    [GeneratedRegex(@"(?<=@|://)[a-z0-9.-]+[a-z]")]
    private static partial Regex Host();
}
