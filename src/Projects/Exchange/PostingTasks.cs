using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What requests and offers ask of the desk: one ends soon, or has ended without a word whether it has helped.</summary>
internal static class PostingTasks
{
    private const int Soon = 7;

    private const int AskedFor = 60;

    public static DeskTasks Ending { get; } = new("suchen-und-bieten", DeskPart.Checking,
        (db, desk, cancel) => Load(OfAlliances(db, desk), cancel))
    {
        Waits = (db, desk) => OfAlliances(db, desk).Select(one => one.Id),
    };

    /// <summary>The same for the office of a network, on top of its desk.</summary>
    public static DeskTasks EndingOfNetworks { get; } = new("suchen-und-bieten-netzwerk", DeskPart.First,
        (db, desk, cancel) => Load(OfNetworks(db, desk), cancel))
    {
        Waits = (db, desk) => desk.Me.Offices.Count == 0 ? null : OfNetworks(db, desk).Select(one => one.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> Load(IQueryable<Posting> untold, CancellationToken cancel)
    {
        var waiting = await untold.OrderBy(one => one.ExpiresOn).ThenBy(one => one.Id).AsNoTracking().ToListAsync(cancel);
        return [.. waiting.Select(one => one.State == PostingState.Expired
            ? new DeskTask($"{one.Title.Quoted} ist abgelaufen. Hat es geholfen?", one.Below("schliessen"), "Antworten", one.AllianceId)
            : new DeskTask($"{one.Title.Quoted} läuft am {one.ExpiresOn.Long} ab.", one.Path, "Verlängern oder schließen",
                one.AllianceId))];
    }

    private static IQueryable<Posting> OfAlliances(Db db, DeskView desk)
    {
        var ids = desk.Ids;
        return Untold(db.Postings.Where(one => one.AllianceId != null && ids.Contains(one.AllianceId.Value)), desk.At.BerlinDay);
    }

    private static IQueryable<Posting> OfNetworks(Db db, DeskView desk)
    {
        var offices = desk.Me.Offices;
        return Untold(db.Postings.Where(one => one.NetworkId != null && offices.Contains(one.NetworkId.Value)), desk.At.BerlinDay);
    }

    private static IQueryable<Posting> Untold(IQueryable<Posting> postings, DateOnly today)
    {
        var (soon, since) = (today.AddDays(Soon), today.AddDays(-AskedFor));
        var untold = postings.Where(one => one.Helped == null);
        return untold.Ending(soon).Concat(untold.Where(one => one.State == PostingState.Expired && one.ExpiresOn >= since));
    }
}
