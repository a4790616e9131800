namespace Buendnisnetz.Calendars;

/// <summary>An entry as it was read.</summary>
/// <param name="Key">By which it is known again.</param>
/// <param name="Facts">What it says.</param>
/// <param name="IsCancelled">Whether it says that it is off.</param>
/// <param name="Faults">What is wrong in which field, and what was taken instead.</param>
internal sealed record ReadEntry(string Key, EntryFacts Facts, bool IsCancelled, IReadOnlyList<string> Faults);

/// <summary>An entry that cannot be taken.</summary>
/// <param name="Title">What it is called, as far as it says.</param>
/// <param name="Why">What is wrong in which field.</param>
internal sealed record SpoiledEntry(string Title, string Why);

/// <summary>What a foreign calendar says of the time to come; of what comes again the days of a year.</summary>
/// <param name="Name">What it calls itself.</param>
/// <param name="Entries">What can be taken, the next first.</param>
/// <param name="Spoiled">What cannot.</param>
/// <param name="Over">How many are over.</param>
internal sealed record CalendarReading(string? Name, IReadOnlyList<ReadEntry> Entries, IReadOnlyList<SpoiledEntry> Spoiled, int Over)
{
    /// <summary>So many of a calendar are taken, the next first: no team looks through more.</summary>
    public const int Most = 500;

    private const int MostSpoiled = 50;
    private const int MonthsAhead = 12;

    private Func<string, bool> knows = _ => false;

    /// <summary>How many would be too many.</summary>
    public int Beyond { get; private init; }

    /// <summary>
    /// Whether the calendar still has an entry under this key, also one that is over, too late to be taken or spoiled; where there was more
    /// than is read, nobody can say that it has not.
    /// </summary>
    public bool Knows(string key) => knows(key);

    /// <summary>The last day up to which entries that come again are read.</summary>
    public static DateOnly Until(DateOnly today) => today.AddMonths(MonthsAhead);

    /// <summary>Reads a file of any program: one entry that is spoiled spoils no other.</summary>
    /// <exception cref="Refusal">It is no calendar.</exception>
    public static CalendarReading Of(ReadOnlySpan<byte> bytes, DateOnly today)
    {
        var file = IcsFile.Read(bytes);
        var reader = new EntryReader(new IcsZones(file), today, Until(today));
        foreach (var entry in file.Entries) reader.Read(entry);
        var coming = reader.Coming.ToList();
        IEnumerable<SpoiledEntry> spent = reader.IsSpent ? [ReadingBudget.Spent] : [];
        return new(file.Name is { Length: > 0 } name ? German.Shortened(name, 120) : null,
            [.. coming.Take(Most).Select(one => one.Read())], [.. spent.Concat(reader.Spoiled).Take(MostSpoiled)], reader.Over)
        { Beyond = Math.Max(0, coming.Count - Most), knows = key => reader.IsSpent || reader.Knows(key) };
    }
}
