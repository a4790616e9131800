using System.Security.Cryptography;
using System.Text;

namespace Buendnisnetz.Calendars;

/// <summary>Reads the entries of a calendar one by one; what one of them says in its own way is noted beside it.</summary>
internal sealed class EntryReader(IcsZones zones, DateOnly today, DateOnly horizon)
{
    private const int MostOfKey = 200;

    private readonly ReadingBudget budget = new();
    private readonly Dictionary<string, FoundEntry> entries = [];
    private readonly HashSet<string> spoiledIds = [];

    /// <summary>What can be taken, the next first.</summary>
    public IEnumerable<FoundEntry> Coming => entries.Values.Where(one => !IsOver(one.Day)).OrderBy(one => one.Day.Day)
        .ThenBy(one => one.Day.From).ThenBy(one => one.Key, StringComparer.Ordinal);

    /// <summary>What cannot.</summary>
    public List<SpoiledEntry> Spoiled { get; } = [];

    /// <summary>How many are over.</summary>
    public int Over { get; private set; }

    /// <summary>Whether there was more than is read.</summary>
    public bool IsSpent => budget.IsSpent;

    /// <summary>Whether the calendar has an entry under this key, also one that is over, too late or spoiled.</summary>
    public bool Knows(string key) => entries.ContainsKey(key) || spoiledIds.Contains(key)
        || (key.LastIndexOf('#') is > 0 and var end && spoiledIds.Contains(key[..end]));

    /// <summary>Reads one entry, each of its days if it comes again.</summary>
    public void Read(IReadOnlyList<IcsLine> lines)
    {
        if (!budget.Take()) return;
        var texts = new EntryTexts(lines);
        List<string> faults = [];
        if (texts.Title.Length == 0) faults.Add("Titel: fehlt.");
        if (texts.Line("DTSTART") is not { } begin) Spoil(texts, "Anfang: fehlt.");
        else if (IcsMoment.Read(begin.Value, begin, zones, faults) is not { } start)
            Spoil(texts, $"Anfang: „{German.Shortened(begin.Value, 40)}“ ist kein Datum.");
        else Take(lines, texts, start, EntryLength.Of(lines, start, zones, faults), faults);
    }

    private void Spoil(EntryTexts texts, string why)
    {
        Spoiled.Add(new(texts.Called, why));
        if (texts.Uid.Length > 0) spoiledIds.Add(IdOf(texts.Uid));
    }

    private void Take(IReadOnlyList<IcsLine> lines, EntryTexts texts, IcsMoment start, EntryLength length, List<string> faults)
    {
        if (length.Obstacle is { } obstacle)
        {
            Spoil(texts, obstacle);
            return;
        }
        if (texts.Uid.Length == 0) faults.Add("Kennung (UID): fehlt; wir erkennen den Eintrag an Titel und Anfang.");
        var id = texts.Uid.Length == 0 ? $"ohne-{Hash($"{Folding.Fold(texts.Called)} {start.Berlin:s}")}" : IdOf(texts.Uid);
        var replaced = texts.Line("RECURRENCE-ID") is { } which ? IcsMoment.Read(which.Value, which, zones, faults) : null;
        if (replaced is not null)
        {
            Add(KeyOf(id, replaced), texts, start, length, faults, isOverride: true);
            return;
        }
        var since = today.ToDateTime(TimeOnly.MinValue).AddDays(-length.Days);
        var days = new IcsRepeats(since, horizon.ToDateTime(TimeOnly.MinValue), budget).Of(lines, start, zones, faults);
        if (days.Count == 0) Over++;
        var repeats = days.Count != 1 || lines.Any(line => line.Name is "RRULE" or "RDATE");
        foreach (var day in days) Add(repeats ? KeyOf(id, day) : id, texts, day, length, faults, isOverride: false);
    }

    /// <summary>What replaces one day of a series counts more than the series; of two versions the later one counts.</summary>
    private void Add(string key, EntryTexts texts, IcsMoment start, EntryLength length, List<string> faults, bool isOverride)
    {
        var day = length.From(start);
        if (IsOver(day)) Over++;
        if (entries.TryGetValue(key, out var known) && !isOverride && !known.IsOverride && known.Day.Day != day.Day)
        {
            // Two entries under one name, on different days: the program gives every entry the same one.
            faults.Add("Kennung (UID): haben mehrere Einträge; wir unterscheiden sie am Tag.");
            key = KeyOf(key, start);
        }
        if (entries.TryGetValue(key, out known) && (known.IsOverride && !isOverride || known.IsOverride == isOverride
            && known.Texts.Sequence > texts.Sequence)) return;
        entries[key] = new(key, texts, day, isOverride, [.. faults]);
    }

    private bool IsOver(EntryDay day) => (day.ToTime().End ?? day.Day) < today;

    private static string IdOf(string uid) => uid.Length > MostOfKey ? Hash(uid) : CleanText.Visible(uid);

    private static string KeyOf(string id, IcsMoment day) => $"{id}#{day.Berlin:yyyyMMdd'T'HHmm}";

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..32];
}

/// <summary>An entry on one of its days, as it was found.</summary>
/// <param name="Key">By which it is known again.</param>
/// <param name="Texts">What it says.</param>
/// <param name="Day">When it is.</param>
/// <param name="IsOverride">Whether it replaces one day of a series.</param>
/// <param name="Faults">What is wrong in which field, and what was taken instead.</param>
internal sealed record FoundEntry(string Key, EntryTexts Texts, EntryDay Day, bool IsOverride, IReadOnlyList<string> Faults)
{
    /// <summary>As it is read.</summary>
    public ReadEntry Read() => new(Key, Texts.On(Day), Texts.IsCancelled, Faults);
}
