using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>An alliance on the desk of somebody who holds a seat in it.</summary>
internal sealed record DeskAlliance(Alliance Alliance, string Role, IReadOnlyList<DeskTask> Waiting, IReadOnlyList<DeskTask> Outdated)
{
    public static DeskAlliance Of(Alliance alliance, Actor me, ILookup<Guid?, DeskTask> waiting, ILookup<Guid?, DeskTask> checking) => new(
        alliance, me.Seats.FirstOrDefault(seat => seat.Place == AllianceSeats.Place && seat.PlaceId == alliance.Id)?.Role.Label ?? "",
        [.. waiting[alliance.Id], .. checking[alliance.Id].Where(task => task.IsAsked)],
        [.. checking[alliance.Id].Where(task => !task.IsAsked)]);
}

/// <summary>Something that happened in one of my alliances; what happened again on the same day is told once.</summary>
internal sealed record DeskEvent(string Sentence, string Alliance, string Path, DateTimeOffset At)
{
    private const int Most = 12;
    private const int MostNames = 3;
    private const int MostOfADay = 600;

    public static async Task<IReadOnlyList<DeskEvent>> Latest(Db db, IReadOnlyList<Alliance> alliances, CancellationToken cancel)
    {
        if (alliances.Count == 0) return [];
        var known = alliances.ToDictionary(alliance => alliance.Id);
        var events = await Events(db, [.. known.Keys], cancel);
        var names = await db.NamesOfThings(events, cancel);
        return [.. events.GroupBy(happened => (happened.SubjectId, happened.Sentence, happened.At.BerlinDay)).Take(Most)
            .Select(same => Of(db, [.. same], known[same.Key.SubjectId], names))];
    }

    /// <summary>The last ones; the day with which they break off is read whole, so that its numbers are right.</summary>
    private static async Task<List<EventRecord>> Events(Db db, List<Guid> alliances, CancellationToken cancel)
    {
        var all = db.Events.Where(happened => alliances.Contains(happened.SubjectId))
            .OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Id);
        var events = await all.Take(Most * 3).ToListAsync(cancel);
        if (events.Count < Most * 3) return events;
        var (last, ids) = (events[^1].At, events.ConvertAll(happened => happened.Id));
        var begin = last.AddDays(-1);
        var rest = await all.Where(happened => happened.At <= last && happened.At > begin && !ids.Contains(happened.Id)).Take(MostOfADay)
            .ToListAsync(cancel);
        return [.. events, .. rest.Where(happened => happened.At.BerlinDay == last.BerlinDay)];
    }

    private static DeskEvent Of(Db db, List<EventRecord> same, Alliance alliance, IReadOnlyDictionary<Guid, string> names)
    {
        List<Guid> things = [.. same.SelectMany(happened => happened.Things).Distinct()];
        List<string> shown = [.. things.Select(id => names.GetValueOrDefault(id)).OfType<string>().Take(MostNames)];
        // The first id of an event is what it happened to; a seat is given once, however many ids say to whom.
        var count = same.Select(happened => happened.Things is [var first, ..] ? first : Guid.Empty).Distinct().Count();
        var told = db.SentenceOf(same[0].Sentence, count);
        var sentence = shown.Count == 0 ? told
            : $"{told.TrimEnd('.')}: {string.Join(", ", shown.Select(name => name.Quoted))}{Rest(things.Count - shown.Count)}.";
        return new(sentence, alliance.Name, alliance.Path, same[0].At);
    }

    private static string Rest(int more) => more == 0 ? "" : more == 1 ? " und ein weiterer Eintrag" : $" und {more} weitere";
}
