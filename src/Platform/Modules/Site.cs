using System.Reflection;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Platform;

/// <summary>What is fixed by configuration about this instance.</summary>
/// <param name="Url">The public address without a slash at its end; links in mails begin with it.</param>
/// <param name="DataFolder">Where the embedded database, files and spooled mails lie.</param>
/// <param name="IsDemo">Whether the demo people, the demo notice and the readable outbox are there.</param>
public sealed record Site(string Url, string DataFolder, bool IsDemo)
{
    /// <summary>The version of the program.</summary>
    public static string Version { get; } = typeof(Site).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
        .InformationalVersion.Split('+')[0];

    /// <summary>Whether a mail server is configured; without one, mails stay in the data folder as files.</summary>
    public bool HasMailServer { get; private init; }

    /// <summary>An absolute address for a path of this instance.</summary>
    public string Link(string path) => Url + path;

    internal static Site From(IConfiguration configuration, string dataFolder) => new(
        Address(configuration["Site:Url"] ?? "http://localhost:5080").TrimEnd('/'),
        dataFolder,
        configuration.GetValue("Site:Demo", false))
    { HasMailServer = !string.IsNullOrEmpty(configuration["Mail:Host"]) };

    private static string Address(string words) =>
        Uri.TryCreate(words, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url.Host.Length > 0 ? words
        : throw new Refusal($"Site:Url ist „{words}“, das ist keine Internetadresse. Gemeint ist etwas wie https://familie.example");
}
