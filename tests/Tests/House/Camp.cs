namespace Buendnisnetz.Tests.House;

/// <summary>
/// A kind of place that no module below knows: camps with wardens and helpers; all camps of one valley are near to each other.
/// </summary>
internal static class Camp
{
    public static readonly SeatPlace Place = new("Camp");

    public static readonly SeatRole Warden = SeatRole.Declare("Warden", "Lagerleitung", RoleTraits.Leads | RoleTraits.IsMissed);

    public static readonly SeatRole Helper = SeatRole.Declare("Helper", "Lagerhilfe");

    /// <summary>Two camps in one valley.</summary>
    public static readonly Guid Upper = Guid.CreateVersion7(), Lower = Guid.CreateVersion7();

    private static readonly Guid[] Valley = [Upper, Lower];

    public static Task<IReadOnlyDictionary<Guid, string>> Names(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        Task.FromResult<IReadOnlyDictionary<Guid, string>>(ids.ToDictionary(id => id, id => id == Upper ? "Oberes Lager"
            : "Unteres Lager"));

    public static IQueryable<Guid> Near(Db db, Actor actor)
    {
        var isThere = actor.PlacesOf(Place).Intersect(Valley).Any();
        return db.Set<EventRecord>().Where(record => isThere && Valley.Contains(record.SubjectId)).Select(record => record.SubjectId);
    }
}
