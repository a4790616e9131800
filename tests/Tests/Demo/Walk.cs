using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace Buendnisnetz.Tests.Demo;

/// <summary>A walk along the links of a house. Of pages that look alike the first few are opened.</summary>
internal sealed partial class Walk(Browser browser, int fewOfAKind = 3, bool pagesOnly = false)
{
    private const string Pages = "a:not([href^='/bilder/'], [href$='.pdf'], [href$='.ics'], [href$='.atom'], [href$='.csv'])";

    private readonly HashSet<string> seen = [];
    private readonly Dictionary<string, int> kinds = [];
    private readonly Queue<(string Path, string From)> ahead = new();

    public List<string> DeadEnds { get; } = [];

    public int Opened { get; private set; }

    public async Task From(string start)
    {
        ahead.Enqueue((start, "the door"));
        while (ahead.TryDequeue(out var next)) await Open(next.Path, next.From);
    }

    private async Task Open(string path, string from)
    {
        await browser.Open(path);
        Opened++;
        if (browser.Status != HttpStatusCode.OK) DeadEnds.Add($"{path} answers {(int)browser.Status}, linked on {from}");
        foreach (var link in browser.Page.QuerySelectorAll(pagesOnly ? Pages : "a, link[href], img[src]")) Note(link, path);
    }

    private void Note(IElement link, string from)
    {
        var address = link.GetAttribute(link.LocalName == "img" ? "src" : "href");
        if (string.IsNullOrWhiteSpace(address) || address == "#") DeadEnds.Add($"An empty address on {from}: {link.OuterHtml}");
        else if (address[0] == '#'
            && link.Owner!.GetElementById(Uri.UnescapeDataString(address[1..])) is null) DeadEnds.Add($"{address} is not on {from}");
        else if (address[0] == '/' && seen.Add(address = address.Split('#')[0]) && IsOneOfFew(address)) ahead.Enqueue((address, from));
    }

    private bool IsOneOfFew(string address)
    {
        var kind = Particular().Replace(address, "*");
        return (kinds[kind] = kinds.GetValueOrDefault(kind) + 1) <= fewOfAKind;
    }

    // Addresses of single things, and what stands behind the names in a query. An event or a project is opened whatever it is, its pages
    // are alike.
    [GeneratedRegex("(?<=^/(?:buendnisse|organisationen|bilder|hilfe|demo/post)/)[^/?]+|(?<=/(?:aktuelles|vorschlag)/)[^/?]+|"
        + "(?<=^/(?:veranstaltungen|projekte|netzwerke|reihen|aktionstage|auszeichnungen|suchen-und-bieten|einladungen|verwaltung|"
        + "kalender/gebiet)/)[^/?]+(?=[/?])|"
        + "[0-9a-f]{8}-[0-9a-f-]{27}|(?<=[?&][^=]+=)[^&]*")]
    private static partial Regex Particular();
}
