using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What proposals ask of the desk of a coordinator: somebody waits for an answer.</summary>
internal static class ImprovementTasks
{
    public static DeskTasks All { get; } = new("vorschlaege", DeskPart.Checking, Open, Position.After("vorbilder"))
    {
        Waits = (db, desk) => db.Improvements.Open.ToAlliances(desk.Ids, db).Select(one => one.Id),
    };

    private static async Task<IReadOnlyList<DeskTask>> Open(Db db, DeskView desk, CancellationToken cancel)
    {
        var ids = desk.Ids;
        var open = await db.Improvements.Open.ToAlliances(ids, db).WithBoth.OrderBy(one => one.ProposedAt).ThenBy(one => one.Id)
            .AsNoTrackingWithIdentityResolution().ToListAsync(cancel);
        return [.. open.Select(one => new DeskTask(
            $"{one.Adoption!.Copy!.HomeName} schlägt für {one.Adoption.Source!.Title.Quoted} einen Text vor: {one.Label}.", one.Path,
            "Vergleichen", one.Adoption.Source.Of(ProjectRole.Carrier).Select(who => who.AllianceId).OfType<Guid>().First(ids.Contains),
            IsAsked: true))];
    }
}
