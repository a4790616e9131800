using Buendnisnetz.Alliances;

namespace Buendnisnetz.Library;

/// <summary>What materials ask of the desk.</summary>
internal static class LibraryTasks
{
    /// <summary>The office has given something back; or an edition is in work and not handed out yet.</summary>
    public static DeskTasks Waiting { get; } = new("materialien", DeskPart.Waiting, async (db, desk, cancel) =>
    {
        var returned = await Returned(db, desk).OrderBy(one => one.ChangedAt).ThenBy(one => one.Id).AsNoTracking().ToListAsync(cancel);
        return [.. returned.Select(one => new DeskTask($"{one.Title.Quoted} kam aus der Durchsicht zurück: {one.Because}", one.EditPath,
            "Überarbeiten", one.AllianceId, IsAsked: true))];
    })
    { Waits = (db, desk) => Returned(db, desk).Select(one => one.Id) };

    /// <summary>Something lies with an office in which the person works.</summary>
    public static DeskTasks ToLookThrough { get; } = new("durchsicht", DeskPart.First, async (db, desk, cancel) =>
    {
        var waiting = await db.Materials.ReviewedBy(desk.Me).OrderBy(one => one.ChangedAt).ThenBy(one => one.Id).AsNoTracking()
            .ToListAsync(cancel);
        return [.. waiting.Select(one => new DeskTask($"{one.Title.Quoted} liegt zur Durchsicht.", one.Below("durchsicht"),
            "Durchsehen"))];
    })
    { Waits = (db, desk) => desk.Me.Offices.Count == 0 ? null : db.Materials.ReviewedBy(desk.Me).Select(one => one.Id) };

    private static IQueryable<Material> Returned(Db db, DeskView desk)
    {
        var ids = desk.Ids;
        return db.Materials.Where(one => one.State == MaterialState.Draft && one.Because != null && one.AllianceId != null
            && ids.Contains(one.AllianceId.Value));
    }
}
