using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What imitations ask of the desk of a coordinator: their origin says something new.</summary>
internal static class AdoptionTasks
{
    public static DeskTasks News { get; } = new("vorbilder", DeskPart.Checking, Changed)
    {
        Waits = (db, desk) => Stirred(db, desk).Select(one => one.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> Changed(Db db, DeskView desk, CancellationToken cancel)
    {
        var ids = desk.Ids;
        var stirred = await Stirred(db, desk).Include(one => one.Source).Include(one => one.Copy!.Carriers).OrderBy(one => one.Id)
            .AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
        return [.. stirred.Where(one => one.News(one.Source!).Count > 0).Select(one => new DeskTask(
            $"Das Vorbild von {one.Copy!.Title.Quoted} sagt etwas Neues.", one.Copy.Below("vorbild"), "Vergleichen",
            one.Copy.Of(ProjectRole.Carrier).Select(who => who.AllianceId).First(id => id is { } known && ids.Contains(known))))];
    }

    private static IQueryable<Adoption> Stirred(Db db, DeskView desk) => db.Adoptions.Listening.OfAlliances(desk.Ids, db)
        .FromReadable(desk.Me, db).Where(one => one.Source!.ChangedAt >= one.SeenAt);
}
