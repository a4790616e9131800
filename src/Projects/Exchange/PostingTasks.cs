using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What requests and offers ask of the desk: one ends soon, or has ended without a word whether it has helped.</summary>
internal static class PostingTasks
{
    private const int Soon = 7;

    private const int AskedFor = 60;

    public static DeskTasks Ending { get; } = new("suchen-und-bieten", DeskPart.Checking, Load)
    {
        Waits = (db, desk) => Untold(db, desk).Select(one => one.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> Load(Db db, DeskView desk, CancellationToken cancel)
    {
        var waiting = await Untold(db, desk).OrderBy(one => one.ExpiresOn).ThenBy(one => one.Id).AsNoTracking().ToListAsync(cancel);
        return [.. waiting.Select(one => one.State == PostingState.Expired
            ? new DeskTask($"{one.Title.Quoted} ist abgelaufen. Hat es geholfen?", one.Below("schliessen"), "Antworten", one.AllianceId)
            : new DeskTask($"{one.Title.Quoted} läuft am {one.ExpiresOn.Long} ab.", one.Path, "Verlängern oder schließen",
                one.AllianceId))];
    }

    private static IQueryable<Posting> Untold(Db db, DeskView desk)
    {
        var (ids, soon, since) = (desk.Ids, desk.At.BerlinDay.AddDays(Soon), desk.At.BerlinDay.AddDays(-AskedFor));
        var untold = db.Postings.Where(one => one.AllianceId != null && ids.Contains(one.AllianceId.Value) && one.Helped == null);
        return untold.Ending(soon).Concat(untold.Where(one => one.State == PostingState.Expired && one.ExpiresOn >= since));
    }
}
