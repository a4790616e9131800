using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>What is fixed by configuration about this instance.</summary>
/// <param name="Url">The public address without a slash at its end; links in mails begin with it.</param>
/// <param name="DataFolder">Where the embedded database, files and spooled mails lie.</param>
/// <param name="IsDemo">Whether the demo people, the demo notice and the readable outbox are there.</param>
public sealed record Site(string Url, string DataFolder, bool IsDemo)
{
    private const int MostSitemapPages = 50_000;

    /// <summary>The version of the program.</summary>
    public static string Version { get; } = typeof(Site).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    /// <summary>Whether a mail server is configured; without one, mails stay in the data folder as files.</summary>
    public bool HasMailServer { get; private init; }

    /// <summary>How many pages one file for search engines lists at most; more than 50,000 they do not take (sitemaps.org).</summary>
    public int SitemapPages { get; private init; } = MostSitemapPages;

    /// <summary>An absolute address for a path of this instance.</summary>
    public string Link(string path) => Url + path;

    internal static Site From(IConfiguration configuration, string dataFolder) => new(
        Address(configuration["Site:Url"] ?? "http://localhost:5080").TrimEnd('/'),
        dataFolder,
        configuration.GetValue("Site:Demo", false))
    {
        HasMailServer = !string.IsNullOrEmpty(configuration["Mail:Host"]),
        SitemapPages = PagesOfFile(configuration.GetValue("Site:SitemapPages", MostSitemapPages)),
    };

    private static int PagesOfFile(int number) => number is >= 1 and <= MostSitemapPages ? number
        : throw new Refusal($"Site:SitemapPages ist {number}. Möglich ist 1 bis {MostSitemapPages}; mehr nehmen Suchmaschinen nicht an.");

    private static string Address(string words) =>
        Uri.TryCreate(words, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? words
        : throw new Refusal($"Site:Url ist „{words}“, das ist keine Internetadresse. Gemeint ist etwas wie https://familie.example");
}
