using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Session = Buendnisnetz.Events.Session;

namespace Buendnisnetz.Documentation;

/// <summary>
/// Counts who was at an event, as long as there are its registrations: those who were let in, or those with a place where the entrance was
/// not used.
/// </summary>
internal sealed class FigureCount(Db db, Event planned, CancellationToken cancel)
{
    private List<Booking> people = [];

    public static Task<EventFigures> Of(Db db, Event planned, CancellationToken cancel) => new FigureCount(db, planned, cancel).Count();

    private async Task<EventFigures> Count()
    {
        people = await db.Bookings.AsNoTracking().WhoWere(planned.Id).OrderBy(one => one.Id).ToListAsync(cancel);
        return people.Count == 0 ? EventFigures.None
            : new(people.Count, people.Exists(one => one.CameAt is not null),
                [.. Sectors(), .. await Municipalities(), .. await FirstTimers(), .. await Workshops()]);
    }

    private IEnumerable<FigureCell> Sectors() => people.GroupBy(one => one.Sector?.Label ?? "ohne Angabe")
        .Select(all => new FigureCell(FigureKind.Sector, all.Key, all.Count()))
        .OrderByDescending(cell => cell.Count).ThenBy(cell => cell.Label, StringComparer.Create(German.Culture, true));

    private async Task<IEnumerable<FigureCell>> Municipalities()
    {
        var houses = people.Where(one => one.Sector == Sector.Municipality).Select(one => one.Organisation ?? "").ToList();
        if (houses.Count == 0) return [];
        var known = await AreasOf([.. houses.Distinct(StringComparer.OrdinalIgnoreCase)]);
        var counted = houses.CountBy(house => MunicipalityClass.Of(known.GetValueOrDefault(Folding.Fold(house)))).ToDictionary();
        return MunicipalityClass.All.Where(counted.ContainsKey)
            .Select(label => new FigureCell(FigureKind.Municipality, label, counted[label]));
    }

    /// <summary>What the register of organisations says of a house; else the one area that bears the name within its name.</summary>
    private async Task<Dictionary<string, Area>> AreasOf(IReadOnlyList<string> houses)
    {
        var keys = houses.Select(Folding.Fold).Distinct().ToList();
        var registered = (await db.Organisations.Standing.Where(one => keys.Contains(one.SortKey) && one.Area != null)
            .Select(one => new { one.SortKey, one.Area }).ToListAsync(cancel)).ToLookup(one => one.SortKey, one => one.Area!.Value);
        var named = houses.Select(house => (Key: Folding.Fold(house), Name: TownHall.NameIn(house)))
            .Where(one => one.Name is not null).DistinctBy(one => one.Key)
            .ToDictionary(one => one.Key, one => (Key: Folding.Fold(one.Name!.Value.Name), one.Name.Value.IsKreis));
        var (names, areas) = (named.Values.Select(one => one.Key).ToList(), registered.SelectMany(all => all).Distinct().ToList());
        var found = await db.Areas.Existing.Where(area => names.Contains(area.SortKey) || areas.Contains(area.Key)).ToListAsync(cancel);
        Dictionary<string, Area> known = [];
        foreach (var key in keys)
            if (One(found, registered[key].ToList(), named.TryGetValue(key, out var name) ? name : null) is { } area) known[key] = area;
        return known;
    }

    private static Area? One(List<Area> found, List<AreaKey> registered, (string Key, bool IsKreis)? named)
    {
        if (registered.Count == 1) return found.Find(area => area.Key == registered[0]);
        if (named is not { } name) return null;
        var same = found.Where(area => area.Kind != AreaKind.Land && area.SortKey == name.Key
            && MunicipalityClass.Of(area) == "Landkreis" == name.IsKreis).ToList();
        return same is [var only] ? only : null;
    }

    /// <summary>Who had a place at an event before, by mailbox and name, as far back as registrations are kept.</summary>
    private async Task<IEnumerable<FigureCell>> FirstTimers()
    {
        var known = people.Where(one => one.Email.Length > 0).Select(KeyOf).ToHashSet();
        if (known.Count == 0) return [];
        var names = known.Select(one => one.Name).Distinct().ToList();
        var events = db.CalendarEvents.Where(one => one.Id != planned.Id && one.EndsAt <= planned.BeginsAt && one.CancelledAt == null);
        var before = (await db.Bookings.AsNoTracking().TakingPart.Where(one => names.Contains(one.NameKey)
            && events.Any(other => other.Id == one.EventId)).OrderBy(one => one.Id).ToListAsync(cancel)).Select(KeyOf).ToHashSet();
        var again = known.Count(before.Contains);
        return [new(FigureKind.FirstTime, "zum ersten Mal dabei", known.Count - again),
            new(FigureKind.FirstTime, "schon einmal dabei", again)];
    }

    private static (string Email, string Name) KeyOf(Booking one) => (one.Email.ToLowerInvariant(), one.NameKey);

    private async Task<IEnumerable<FigureCell>> Workshops()
    {
        var sessions = await db.BookableSessions(planned.Id, cancel);
        var ids = people.Select(one => one.Id).ToHashSet();
        var taken = (await db.SessionPlaces.Where(place => place.EventId == planned.Id)
            .Select(place => new { place.BookingId, place.SessionId }).ToListAsync(cancel))
            .Where(place => ids.Contains(place.BookingId)).CountBy(place => place.SessionId).ToDictionary();
        foreach (var (session, visits) in await Visits()) taken[session] = visits;
        return sessions.Where(one => taken.ContainsKey(one.Id)).Select(one => Cell(one, sessions, taken[one.Id]));
    }

    /// <summary>How many were let in at the doors of workshops; where a door was kept, they count in place of those with a place.</summary>
    private async Task<Dictionary<Guid, int>> Visits() => (await db.SessionVisits.Where(visit => visit.EventId == planned.Id)
        .GroupBy(visit => visit.SessionId).Select(all => new { all.Key, Count = all.Count() }).ToListAsync(cancel))
        .ToDictionary(one => one.Key, one => one.Count);

    private static FigureCell Cell(Session one, IReadOnlyList<Session> all, int taken) => new(FigureKind.Workshop,
        all.Count(other => other.WorkshopId == one.WorkshopId) > 1 ? $"{one.Title} ({one.Time.Hours} Uhr)" : one.Title, taken, one.Most)
    {
        Apart = [.. ProgrammeRounds.Of(all).Where(round => round.Sessions.Contains(one)).Select(round => round.Id), $"{one.WorkshopId}"],
    };
}
