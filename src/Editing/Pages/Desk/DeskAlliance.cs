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
    private const int MostNames = 3;

    public static async Task<IReadOnlyList<DeskEvent>> Latest(Db db, IReadOnlyList<Alliance> alliances, CancellationToken cancel)
    {
        var known = alliances.ToDictionary(alliance => alliance.Id);
        var ids = known.Keys.ToList();
        var events = await db.Events.Where(happened => ids.Contains(happened.SubjectId))
            .OrderByDescending(happened => happened.At).ThenByDescending(happened => happened.Id).Take(Most * 3).ToListAsync(cancel);
        var names = await db.NamesOfThings(events, cancel);
        return [.. events.GroupBy(happened => (happened.SubjectId, happened.Sentence, happened.At.BerlinDay)).Take(Most)
            .Select(same => Of([.. same], known[same.Key.SubjectId], names))];
    }

    private static DeskEvent Of(List<EventRecord> same, Alliance alliance, IReadOnlyDictionary<Guid, string> names)
    {
        List<string> named = [.. same.SelectMany(happened => happened.Things).Distinct()
            .Select(id => names.GetValueOrDefault(id)).OfType<string>()];
        var rest = named.Count > MostNames ? $" und {named.Count - MostNames} weitere" : "";
        var what = named.Count == 0 ? "" : $" {string.Join(", ", named.Take(MostNames).Select(name => $"„{name}“"))}{rest}.";
        var sentence = what.Length == 0 ? same[0].Sentence : $"{same[0].Sentence.TrimEnd('.')}:{what}";
        return new(sentence, alliance.Name, alliance.Path, same[0].At);
    }
}
