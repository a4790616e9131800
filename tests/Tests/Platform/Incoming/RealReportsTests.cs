using System.Text;
using System.Text.RegularExpressions;

namespace Buendnisnetz.Tests.Platform.Incoming;

/// <summary>
/// Reports that real mail servers wrote, such as the public collection sisimai/set-of-emails (maildir/bsd); TEST_REPORTS names the folder.
/// In each the letter's Message-ID is made one of ours.
/// </summary>
[Once]
public sealed partial class RealReportsTests
{
    private const string Ours = "0198c0ffee00700080000000000000aa@netz.example";

    [Fact]
    public void Nearly_all_reports_that_name_a_letter_are_understood()
    {
        var folder = Environment.GetEnvironmentVariable("TEST_REPORTS");
        Assert.SkipWhen(folder is null, "TEST_REPORTS names no folder of reports.");
        var reports = Directory.GetFiles(folder, "*.eml").Select(OfOurs).OfType<byte[]>().Select(Read).ToList();
        var (understood, late) = (reports.Count(report => report is { Failed: true, MailId: not null }),
            reports.Count(report => report is { Failed: false }));
        TestContext.Current.SendDiagnosticMessage($"{understood} of {reports.Count} came back, {late} are late.");
        Assert.True(understood + late > reports.Count * 0.95, $"{understood} and {late} of {reports.Count}");
    }

    private static DeliveryReport? Read(byte[] raw)
    {
        using var stream = new MemoryStream(raw);
        return DeliveryReport.Read(stream);
    }

    private static byte[]? OfOurs(string file)
    {
        var raw = Encoding.Latin1.GetString(File.ReadAllBytes(file));
        var named = MessageId().Matches(raw).LastOrDefault(found => found.Index > raw.IndexOf("\n\n", StringComparison.Ordinal));
        return named is null ? null : Encoding.Latin1.GetBytes(raw.Replace(named.Groups["id"].Value, Ours, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"^[ \t>]*Message-ID:\s*<(?<id>[^>\r\n]+)>", RegexOptions.IgnoreCase | RegexOptions.Multiline)]
    private static partial Regex MessageId();
}
