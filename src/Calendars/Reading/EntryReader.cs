using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Calendars;

/// <summary>Reads the entries of a calendar one by one; what one of them says in its own way is noted beside it.</summary>
internal sealed class EntryReader(IcsZones zones, DateOnly today, DateOnly horizon)
{
    private const string Untitled = "Termin ohne Titel";
    private const int MostOfKey = 200;

    private readonly Dictionary<string, (ReadEntry Entry, int Sequence, bool IsOverride)> entries = [];

    /// <summary>What can be taken.</summary>
    public IEnumerable<ReadEntry> Entries => entries.Values.Select(one => one.Entry).Where(one => !IsOver(one.Facts));

    /// <summary>What cannot.</summary>
    public List<SpoiledEntry> Spoiled { get; } = [];

    /// <summary>How many are over.</summary>
    public int Over { get; private set; }

    /// <summary>Reads one entry, each of its days if it comes again.</summary>
    public void Read(IReadOnlyList<IcsLine> lines)
    {
        var title = German.Shortened(Text(lines, "SUMMARY").ReplaceLineEndings(" "), 200);
        List<string> faults = [];
        if (title.Length == 0) faults.Add("Titel: fehlt.");
        if (Line(lines, "DTSTART") is not { } begin)
        {
            Spoiled.Add(new(title.Length == 0 ? Untitled : title, "Anfang: fehlt."));
            return;
        }
        if (IcsMoment.Read(begin.Value, begin, zones, faults) is not { } start)
        {
            Spoiled.Add(new(title.Length == 0 ? Untitled : title, $"Anfang: „{German.Shortened(begin.Value, 40)}“ ist kein Datum."));
            return;
        }
        var length = EntryLength.Of(lines, start, zones, faults);
        if (length.Obstacle is { } obstacle) Spoiled.Add(new(title, obstacle));
        else Take(lines, title.Length == 0 ? Untitled : title, start, length, faults);
    }

    private void Take(IReadOnlyList<IcsLine> lines, string title, IcsMoment start, EntryLength length, List<string> faults)
    {
        var uid = Text(lines, "UID");
        if (uid.Length == 0) faults.Add("Kennung (UID): fehlt; wir erkennen den Eintrag an Titel und Anfang.");
        var id = uid.Length == 0 ? $"ohne-{Hash($"{Folding.Fold(title)} {start.Berlin:s}")}"
            : uid.Length > MostOfKey ? Hash(uid) : CleanText.Visible(uid);
        var replaced = Line(lines, "RECURRENCE-ID") is { } which ? IcsMoment.Read(which.Value, which, zones, faults) : null;
        if (replaced is not null)
        {
            Add(KeyOf(id, replaced), lines, title, start, length, faults, isOverride: true);
            return;
        }
        var since = today.ToDateTime(TimeOnly.MinValue).AddDays(-length.Days);
        var days = IcsRepeats.Of(lines, start, zones, since, horizon.ToDateTime(TimeOnly.MinValue), faults);
        if (days.Count == 0) Over++;
        var repeats = days.Count != 1 || lines.Any(line => line.Name is "RRULE" or "RDATE");
        foreach (var day in days) Add(repeats ? KeyOf(id, day) : id, lines, title, day, length, faults, isOverride: false);
    }

    /// <summary>What replaces one day of a series counts more than the series; of two versions the later one counts.</summary>
    private void Add(string key, IReadOnlyList<IcsLine> lines, string title, IcsMoment start, EntryLength length, List<string> faults,
        bool isOverride)
    {
        var facts = Facts(lines, title, start, length);
        if (IsOver(facts)) Over++;
        var sequence = int.TryParse(Text(lines, "SEQUENCE"), out var number) ? number : 0;
        var read = new ReadEntry(key, facts, Text(lines, "STATUS").Equals("CANCELLED", StringComparison.OrdinalIgnoreCase), [.. faults]);
        if (entries.TryGetValue(key, out var known) && !isOverride && !known.IsOverride && known.Entry.Facts.Day != facts.Day)
        {
            // Two entries under one name, on different days: the program gives every entry the same one.
            faults.Add("Kennung (UID): haben mehrere Einträge; wir unterscheiden sie am Tag.");
            key = KeyOf(key, start);
            read = read with { Key = key, Faults = [.. faults] };
        }
        if (entries.TryGetValue(key, out known) && (known.IsOverride && !isOverride || known.IsOverride == isOverride
            && known.Sequence > sequence)) return;
        entries[key] = (read, sequence, isOverride);
    }

    private static EntryFacts Facts(IReadOnlyList<IcsLine> lines, string title, IcsMoment start, EntryLength length)
    {
        var (day, from, until, last) = length.From(start);
        var (lead, about) = PlainWords.Split(PlainWords.Of(Text(lines, "DESCRIPTION")));
        var place = PlainWords.Of(Text(lines, "LOCATION")).ReplaceLineEndings(", ");
        var (venue, address) = place.Split(',', 2, StringSplitOptions.TrimEntries) is [var house, var rest] ? (house, rest) : (place, "");
        return new(title, day, from, until, last, OrNull(German.Shortened(venue, 200)), OrNull(German.Shortened(address, 300)), lead, about,
            LinkOf(Text(lines, "URL")));
    }

    private bool IsOver(EntryFacts facts) => (facts.ToTime().End ?? facts.Day) < today;

    private static string KeyOf(string id, IcsMoment day) => $"{id}#{day.Berlin:yyyyMMdd'T'HHmm}";

    private static string? LinkOf(string text) => text.Length is > 0 and <= 500 && Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https" ? text : null;

    private static IcsLine? Line(IReadOnlyList<IcsLine> lines, string name) => lines.FirstOrDefault(line => line.Name == name);

    private static string Text(IReadOnlyList<IcsLine> lines, string name) => Line(lines, name)?.Text ?? "";

    private static string? OrNull(string text) => text.Length == 0 ? null : text;

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}
