
namespace Buendnisnetz.Calendars.Pages;

/// <summary>
/// What a foreign calendar says: what waits to be decided, what has been taken, where it differs, and what cannot be taken and why. The
/// team ticks what becomes an event.
/// </summary>
internal sealed class SourceModel(ImportDesk desk) : SourcePage
{
    private const int Most = 200;
    private const int MostSeen = 2000;

    [BindProperty]
    public List<Guid> Chosen { get; set; } = [];

    /// <summary>What stood on the page that was sent: what came meanwhile is not decided by it.</summary>
    [BindProperty]
    public List<Guid> Seen { get; set; } = [];

    public IReadOnlyList<SourceEntry> Offered { get; private set; } = [];

    public IReadOnlyList<SourceEntry> Missed { get; private set; } = [];

    public IReadOnlyList<SourceEntry> Taken { get; private set; } = [];

    public IReadOnlyList<SourceEntry> LeftOut { get; private set; } = [];

    public IReadOnlyList<string[]> Spoiled => [.. Source.Spoiled.Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(line => line.Split('\t', 2))];

    public string Lead => Source.ObstacleToTaking() is { } ended ? $"{ended} Was übernommen wurde, bleibt."
        : Source.Address is null ? $"Aus einer Datei, gelesen am {Source.ReadAt?.Spoken}. {OfFile}"
        : Source.ReadAt is { } at ? $"Zuletzt gelesen am {at.Spoken}. Wir sehen etwa jede Stunde nach."
        : "Noch nicht gelesen.";

    /// <summary>A file does not come nearer by itself.</summary>
    private string OfFile => $"Was sich wiederholt, haben wir bis zum {CalendarReading.Until((Source.ReadAt ?? Now).BerlinDay).Long} "
        + "gelesen; für spätere Tage laden Sie die Datei bitte unter „Einstellen“ noch einmal hoch.";

    protected override async Task LoadMore()
    {
        var today = Now.BerlinDay;
        var entries = await Db.SourceEntries.Where(one => one.SourceId == Source.Id && one.Day >= today).Include(one => one.Event)
            .OrderBy(one => one.Day).ThenBy(one => one.Key).AsNoTracking().ToListAsync(Cancel);
        Offered = [.. entries.Where(one => Source.IsOpen && one.IsOffered)];
        Missed = [.. entries.Where(one => Source.IsOpen && one.IsMissed)];
        Taken = [.. entries.Where(one => one.EventId is not null && !Missed.Contains(one)).Take(Most)];
        LeftOut = [.. entries.Where(one => one.EventId is null && one.LeftOutAt is not null && one.VanishedAt is null)];
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Chosen.Count > CalendarReading.Most || Seen.Count > MostSeen) return Again("", "Das sind zu viele auf einmal.");
        var taken = await desk.Take(Source.Id, Chosen, Me.PersonId, Now, Cancel);
        var rest = Seen.Except(Chosen).ToList();
        foreach (var entry in await Db.SourceEntries.Where(one => one.SourceId == Source.Id && rest.Contains(one.Id)
            && one.EventId == null && one.LeftOutAt == null).ToListAsync(Cancel)) entry.LeaveOut(Now);
        return await Saved(taken > 0 ? $"{German.Count(taken, "Veranstaltung ist", "Veranstaltungen sind")} übernommen und öffentlich."
            : Chosen.Count > 0 ? "Diese Termine sind schon übernommen oder stehen nicht mehr im Kalender."
            : "Gespeichert. Es wurde nichts übernommen.", Source.Path);
    }
}
