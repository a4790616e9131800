using Buendnisnetz.Accounts;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Tests.House;

/// <summary>
/// A lantern burns. A noun of the test module, known to no module of the house: it has no table, it lives in its events; it is a place
/// and a fact at once, and whoever holds a seat at it answers for it.
/// </summary>
internal sealed record LanternBurns(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    public override string Sentence => "Die Laterne brennt.";
}

internal static class Lanterns
{
    public static ReviewedPlaces Places { get; } = new(
        Squares, Keepers, KeptBy, (db, actor, _) => db.Burning().Where(_ => actor.IsAdministrator).Select(lantern => lantern.SubjectId));

    public static AgeingFacts Kind { get; } = new("laterne", "Laterne", 6, Places,
        (db, _) => db.Burning()
            .Select(lantern => new AgeingFact { PlaceId = lantern.SubjectId, FactId = lantern.SubjectId, CheckedAt = lantern.At }),
        Read,
        (db, id, by, at, _) => { db.Light(id, by, at); return Task.CompletedTask; });

    extension(Db db)
    {
        public void Light(Guid lantern, Guid? by, DateTimeOffset at) => db.Events.Add(new EventRecord(new LanternBurns(lantern, by, at)));

        /// <summary>Each lantern as it was last seen.</summary>
        private IQueryable<EventRecord> Burning() => db.Events.Where(seen => seen.Kind == nameof(LanternBurns)
            && !db.Events.Any(later => later.Kind == seen.Kind && later.SubjectId == seen.SubjectId && later.At > seen.At));
    }

    private static async Task<IReadOnlyList<FactWording>> Read(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        [.. (await db.Burning().Where(lantern => ids.Contains(lantern.SubjectId)).ToListAsync(cancel))
            .Select(lantern => new FactWording(lantern.SubjectId, lantern.SubjectId, "Die Laterne brennt", ["gelb"], "/quellen",
                "/quellen"))];

    private static async Task<IReadOnlyList<ReviewedPlace>> Squares(Db db, IReadOnlyCollection<Guid> ids, CancellationToken cancel) =>
        [.. (await db.Burning().Where(lantern => ids.Contains(lantern.SubjectId)).ToListAsync(cancel))
            .Select(lantern => new ReviewedPlace(lantern.SubjectId, "Marktplatz", "/quellen", IsOpen: true))];

    private static IQueryable<Guid> KeptBy(Db db, Actor actor)
    {
        var places = actor.Seats.Select(seat => seat.PlaceId).ToList();
        return db.Burning().Where(lantern => places.Contains(lantern.SubjectId)).Select(lantern => lantern.SubjectId);
    }

    private static async Task<IReadOnlyList<Responsible>> Keepers(
        Db db, IReadOnlyCollection<Guid> ids, DateTimeOffset at, CancellationToken cancel)
    {
        var lanterns = db.Burning().Select(lantern => lantern.SubjectId);
        var keepers = await db.Seats.InForce(at).Where(seat => ids.Contains(seat.PlaceId) && lanterns.Contains(seat.PlaceId))
            .ToListAsync(cancel);
        return [.. keepers.Select(seat => new Responsible(seat.PlaceId, seat.PersonId!.Value, EnquiryStep.First))];
    }
}
