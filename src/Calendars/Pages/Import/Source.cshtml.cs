
namespace Buendnisnetz.Calendars.Pages;

/// <summary>
/// What a foreign calendar says: what waits to be decided, what has been taken, where it differs, and what cannot be taken and why. The
/// team ticks what becomes an event.
/// </summary>
internal sealed class SourceModel(ImportDesk desk) : SourcePage
{
    private const int Most = 200;

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    [BindProperty]
    public bool TakesAtOnce { get; set; }

    public IReadOnlyList<SourceEntry> Offered { get; private set; } = [];

    public IReadOnlyList<SourceEntry> Missed { get; private set; } = [];

    public IReadOnlyList<SourceEntry> Taken { get; private set; } = [];

    public IReadOnlyList<SourceEntry> LeftOut { get; private set; } = [];

    public IReadOnlyList<string[]> Spoiled => [.. Source.Spoiled.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t', 2))];

    public string Lead => !Source.IsOpen ? "Aus diesem Kalender wird nichts mehr übernommen. Was übernommen wurde, bleibt."
        : Source.Address is null ? $"Aus einer Datei, gelesen am {Source.ReadAt?.Spoken}."
        : Source.ReadAt is { } at ? $"Zuletzt gelesen am {at.Spoken}. Wir sehen etwa jede Stunde nach."
        : "Noch nicht gelesen.";

    protected override async Task LoadMore()
    {
        var today = Now.BerlinDay;
        var entries = await Db.SourceEntries.Where(one => one.SourceId == Source.Id && one.Day >= today).Include(one => one.Event)
            .OrderBy(one => one.Day).ThenBy(one => one.Key).AsNoTracking().ToListAsync(Cancel);
        Offered = [.. entries.Where(one => one.IsOffered)];
        Missed = [.. entries.Where(one => one.IsMissed)];
        Taken = [.. entries.Where(one => one.EventId is not null && !one.IsMissed).Take(Most)];
        LeftOut = [.. entries.Where(one => one.EventId is null && one.LeftOutAt is not null && one.VanishedAt is null)];
    }

    public void OnGet() => TakesAtOnce = Source.TakesAtOnce;

    public async Task<IActionResult> OnPostAsync()
    {
        if (Chosen.Count > CalendarReading.Most) return Again("", "Das sind zu viele auf einmal.");
        var taken = 0;
        try { taken = await desk.Take(Source.Id, Chosen, Me.PersonId, Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        var left = await Db.SourceEntries.Where(one => one.SourceId == Source.Id && one.EventId == null && one.LeftOutAt == null)
            .ToListAsync(Cancel);
        var shown = Offered.Select(one => one.Id).ToHashSet();
        foreach (var entry in left.Where(one => shown.Contains(one.Id))) entry.LeaveOut(Now);
        Source.Describe(Source.Name, Source.Kind, TakesAtOnce && Source.Address is not null);
        return await Saved(taken == 0 ? "Gespeichert. Es wurde nichts übernommen."
            : $"{German.Count(taken, "Veranstaltung ist", "Veranstaltungen sind")} übernommen und öffentlich.", Source.Path);
    }
}
