namespace Buendnisnetz.Calendars;

/// <summary>What an entry says besides its day, read once, however often it comes again.</summary>
internal sealed class EntryTexts
{
    private const int MostOfText = 40_000;

    private readonly IReadOnlyList<IcsLine> lines;
    private readonly Lazy<EntryFacts> words;

    public EntryTexts(IReadOnlyList<IcsLine> lines)
    {
        this.lines = lines;
        words = new(Read);
        Title = German.Shortened(Text("SUMMARY").ReplaceLineEndings(" "), 200);
        Uid = Text("UID");
        Sequence = int.TryParse(Text("SEQUENCE"), out var number) ? number : 0;
        IsCancelled = Text("STATUS").Equals("CANCELLED", StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>What it is called; empty where it says nothing.</summary>
    public string Title { get; }

    /// <summary>What it is called, for people.</summary>
    public string Called => Title.Length == 0 ? "Termin ohne Titel" : Title;

    /// <summary>By what its program knows it; empty where it says nothing.</summary>
    public string Uid { get; }

    /// <summary>Which version it is.</summary>
    public int Sequence { get; }

    /// <summary>Whether it says that it is off.</summary>
    public bool IsCancelled { get; }

    /// <summary>All that it says, on this day.</summary>
    public EntryFacts On(EntryDay day) => words.Value with { Day = day.Day, From = day.From, Until = day.Until, LastDay = day.Last };

    /// <summary>The first line of that name.</summary>
    public IcsLine? Line(string name) => lines.FirstOrDefault(line => line.Name == name);

    private EntryFacts Read()
    {
        var (lead, about) = PlainWords.Split(PlainWords.Of(Cut(Text("DESCRIPTION"))));
        var place = PlainWords.Of(Cut(Text("LOCATION"))).ReplaceLineEndings(", ");
        var (venue, address) = place.Split(',', 2, StringSplitOptions.TrimEntries) is [var house, var rest] ? (house, rest) : (place, "");
        return new(Called, default, null, null, null, OrNull(German.Shortened(venue, 200)), OrNull(German.Shortened(address, 300)), lead,
            about, LinkOf(Text("URL")));
    }

    private string Text(string name) => Line(name)?.Text ?? "";

    /// <summary>Looking for the end of what never ends takes the longer the more there is.</summary>
    private static string Cut(string text) => text.Length <= MostOfText ? text : text[..MostOfText];

    private static string? LinkOf(string text) => text.Length is > 0 and <= 500 && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" ? text : null;

    private static string? OrNull(string text) => text.Length == 0 ? null : text;
}
