namespace Buendnisnetz.Calendars;

/// <summary>A calendar file cut into its entries, so that one that is spoiled spoils no other.</summary>
/// <param name="Name">What the calendar calls itself.</param>
/// <param name="Zone">The zone it says it is written in.</param>
/// <param name="Zones">The zones it describes: its own name for each, and the one it stands for.</param>
/// <param name="Entries">The lines of each entry.</param>
internal sealed record IcsFile(string? Name, string? Zone, IReadOnlyDictionary<string, string> Zones,
    IReadOnlyList<IReadOnlyList<IcsLine>> Entries)
{
    /// <summary>What is said where a file is none.</summary>
    public const string NoCalendar = "Das ist kein Kalender. Gesucht ist eine Datei oder Adresse, die meist auf „.ics“ endet; viele "
        + "Kalender nennen sie „Abonnieren“ oder „iCal“.";

    private const string WebPage = "Hinter dieser Adresse liegt eine Webseite und kein Kalender. Die Adresse des Kalenders steht dort "
        + "meist hinter „Abonnieren“ oder „iCal“ und endet auf „.ics“.";

    /// <summary>Reads a file of any encoding.</summary>
    /// <exception cref="Refusal">It is no calendar.</exception>
    public static IcsFile Read(ReadOnlySpan<byte> bytes)
    {
        var text = TextFile.Read(bytes) ?? System.Text.Encoding.Latin1.GetString(bytes);
        if (!text.Contains("BEGIN:VCALENDAR", StringComparison.OrdinalIgnoreCase))
            throw new Refusal(text.AsSpan().TrimStart().StartsWith("<") ? WebPage : NoCalendar);
        return Cut(IcsLine.Of(text));
    }

    private static IcsFile Cut(IReadOnlyList<IcsLine> lines)
    {
        string? name = null, zone = null, own = null;
        var zones = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        List<IReadOnlyList<IcsLine>> entries = [];
        Stack<string> within = [];
        List<IcsLine>? entry = null;
        foreach (var line in lines)
        {
            var block = within.Count > 0 ? within.Peek() : "";
            switch (line.Name)
            {
                case "BEGIN":
                    within.Push(line.Value.Trim().ToUpperInvariant());
                    if (within.Peek() == "VEVENT") entry = [];
                    break;
                case "END":
                    var ended = line.Value.Trim().ToUpperInvariant();
                    if (ended == "VEVENT" && entry is not null) { entries.Add(entry); entry = null; }
                    while (within.Count > 0 && within.Pop() != ended) { }
                    break;
                case "X-WR-CALNAME" or "NAME" when block == "VCALENDAR": name ??= line.Text; break;
                case "X-WR-TIMEZONE" when block == "VCALENDAR": zone ??= line.Text; break;
                case "TZID" when block == "VTIMEZONE": own = line.Text; break;
                case "X-LIC-LOCATION" when block == "VTIMEZONE" && own is not null: zones[own] = line.Text; break;
                default:
                    if (block == "VEVENT") entry?.Add(line);
                    break;
            }
        }
        return new(name, zone, zones, entries);
    }
}
