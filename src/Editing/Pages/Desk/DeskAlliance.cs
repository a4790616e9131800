using Buendnisnetz.Alliances;

namespace Buendnisnetz.Editing.Pages;

/// <summary>An alliance on the desk of somebody who holds a seat in it.</summary>
internal sealed record DeskAlliance(Alliance Alliance, string Role, IReadOnlyList<DeskTask> Waiting, IReadOnlyList<DeskTask> Outdated)
{
    public static DeskAlliance Of(Alliance alliance, Actor me, ILookup<Guid?, DeskTask> waiting, ILookup<Guid?, DeskTask> checking) => new(
        alliance, me.Seats.FirstOrDefault(seat => seat.Place == AllianceSeats.Place && seat.PlaceId == alliance.Id)?.Role.Label ?? "",
        [.. waiting[alliance.Id]], [.. checking[alliance.Id]]);
}

/// <summary>Something that happened in one of my alliances; what happened again on the same day is told once.</summary>
internal sealed record DeskEvent(string Sentence, string Alliance, string Path, DateTimeOffset At)
{
    private const int Most = 12;

    public static async Task<IReadOnlyList<DeskEvent>> Latest(Db db, IReadOnlyList<Alliance> alliances, CancellationToken cancel)
    {
        var known = alliances.ToDictionary(alliance => alliance.Id);
        var ids = known.Keys.ToList();
        var events = await db.Events.Where(happened => ids.Contains(happened.SubjectId))
            .OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Id).Take(Most * 3).ToListAsync(cancel);
        return [.. events.Select(happened => (happened, Alliance: known[happened.SubjectId]))
            .Select(one => new DeskEvent(one.happened.Sentence, one.Alliance.Name, one.Alliance.Path, one.happened.At))
            .DistinctBy(happened => (happened.Sentence, happened.Path, happened.At.BerlinDay)).Take(Most)];
    }
}
