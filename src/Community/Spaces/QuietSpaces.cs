using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Community;

/// <summary>This day's look at quiet spaces.</summary>
internal sealed record QuietSpaceDay;

/// <summary>A space that may rest.</summary>
internal sealed record QuietSpace(Guid SpaceId);

/// <summary>Finds spaces in which nobody has written for a year; each rests by a job of its own.</summary>
internal sealed class QuietSpaces(Db db, TimeProvider clock) : Work<QuietSpaceDay>
{
    public override async Task Do(QuietSpaceDay payload, CancellationToken cancel)
    {
        var quiet = await db.Spaces.QuietSince(clock.Now.AddMonths(-Space.QuietMonths), db).OrderBy(one => one.Id).Select(one => one.Id)
            .ToListAsync(cancel);
        db.FanOut(quiet, id => new QuietSpace(id), clock.Now);
    }
}

/// <summary>A quiet space rests, and those who look after it hear of it.</summary>
internal sealed class RestQuietSpace(Db db, TimeProvider clock) : Work<QuietSpace>
{
    public override async Task Do(QuietSpace payload, CancellationToken cancel)
    {
        var (now, still) = (clock.Now, db.Spaces.QuietSince(clock.Now.AddMonths(-Space.QuietMonths), db));
        if (await still.Named.FirstOrDefaultAsync(one => one.Id == payload.SpaceId, cancel) is not { } space) return;
        space.Rest(now);
        foreach (var person in await Keepers(space, now).Distinct().ToListAsync(cancel))
            db.Notify(person, $"In {space.Name.Quoted} hat ein Jahr lang niemand geschrieben. Der Raum ruht jetzt; "
                + "Sie können ihn wieder öffnen.",
                space.Path, space.Name, now, space.Id);
    }

    private IQueryable<Guid> Keepers(Space space, DateTimeOffset at)
    {
        var seats = db.Seats.InForce(at).Where(seat => seat.PersonId != null);
        return (space.Kind switch
        {
            SpaceKind.Network => seats.Of(NetworkSeats.Place, space.NetworkId!.Value),
            SpaceKind.Alliance => seats.Of(AllianceSeats.Place, space.AllianceId!.Value),
            _ => seats.Of(SpaceSeats.Place, space.Id),
        }).Select(seat => seat.PersonId!.Value);
    }
}

internal static class QuietQueries
{
    extension(IQueryable<Space> spaces)
    {
        /// <summary>Open ones, but the one for all, in which nothing was written, begun or opened again since then.</summary>
        public IQueryable<Space> QuietSince(DateTimeOffset since, Db db)
        {
            var threads = db.Threads;
            return spaces.Where(one => one.Kind != SpaceKind.Everybody
                && one.RestsSince == null && one.BegunAt < since && (one.OpenedAgainAt == null || one.OpenedAgainAt < since)
                && !threads.Any(thread => thread.SpaceId == one.Id && thread.LastPostAt >= since));
        }
    }
}
