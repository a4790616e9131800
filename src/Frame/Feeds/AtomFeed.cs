using System.Xml.Linq;

namespace Buendnisnetz.Frame;

/// <summary>What is new, for feed readers (RFC 4287): ids that stay, only what everybody may read.</summary>
/// <param name="Id">What stays when the address changes: the address of the feed, or "urn:uuid:…".</param>
/// <param name="Title">What the feed is called.</param>
/// <param name="Self">The full address of the feed.</param>
/// <param name="Page">The full address of the page that it belongs to.</param>
/// <param name="Entries">What is new, the newest first.</param>
public sealed record AtomFeed(string Id, string Title, string Self, string Page, IReadOnlyList<AtomEntry> Entries)
{
    /// <summary>What a feed is served as.</summary>
    public const string MediaType = "application/atom+xml; charset=utf-8";

    internal static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    /// <summary>Who writes it.</summary>
    public string Author { get; init; } = "Bündnisnetz";

    /// <summary>What has to be known before reading; null where there is nothing.</summary>
    public string? Subtitle { get; init; }

    /// <summary>When it last changed, in UTC; that of its newest entry where nothing else is said.</summary>
    public DateTimeOffset Changed { get; init; } = Entries.Select(one => one.Changed).DefaultIfEmpty(DateTimeOffset.UnixEpoch).Max();

    /// <summary>As an answer.</summary>
    public ContentResult Answer() => new() { Content = ToString(), ContentType = MediaType };

    /// <summary>As XML.</summary>
    public override string ToString()
    {
        var document = new XDocument(new XElement(Atom + "feed", new XElement(Atom + "title", Title), new XElement(Atom + "id", Id),
            new XElement(Atom + "updated", Changed.ToString("O")), new XElement(Atom + "author", new XElement(Atom + "name", Author)),
            Link("self", Self), Link("alternate", Page), Subtitle is null ? null : new XElement(Atom + "subtitle", Subtitle),
            Entries.Select(one => one.ToXml())));
        return document.Declaration + document.ToString();
    }

    internal static XElement Link(string relation, string href) =>
        new(Atom + "link", new XAttribute("rel", relation), new XAttribute("href", href));
}

/// <summary>One thing in a feed.</summary>
/// <param name="Id">The thing.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Published">Since when others can read it, in UTC.</param>
/// <param name="Changed">When it last changed, in UTC.</param>
/// <param name="Summary">What it is, in a sentence.</param>
/// <param name="Page">The full address of its page.</param>
public sealed record AtomEntry(Guid Id, string Title, DateTimeOffset? Published, DateTimeOffset Changed, string Summary, string Page)
{
    /// <summary>The whole text as HTML; null where the summary is enough.</summary>
    public string? Html { get; init; }

    /// <summary>Who writes it; null where the feed says so.</summary>
    public string? Author { get; init; }

    internal XElement ToXml() => new(AtomFeed.Atom + "entry", new XElement(AtomFeed.Atom + "title", Title),
        new XElement(AtomFeed.Atom + "id", $"urn:uuid:{Id}"),
        new XElement(AtomFeed.Atom + "published", (Published ?? Changed).ToString("O")),
        new XElement(AtomFeed.Atom + "updated", Changed.ToString("O")), new XElement(AtomFeed.Atom + "summary", Summary),
        Author is null ? null : new XElement(AtomFeed.Atom + "author", new XElement(AtomFeed.Atom + "name", Author)),
        Html is null ? null : new XElement(AtomFeed.Atom + "content", new XAttribute("type", "html"), Html),
        AtomFeed.Link("alternate", Page));
}
