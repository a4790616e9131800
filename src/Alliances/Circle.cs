using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>
/// An alliance stands in the circle of a network from a day on. The networks themselves stand a row higher and write this together
/// with their memberships; here it answers who looks after an alliance and who may read what it shares with its networks.
/// </summary>
public sealed class AllianceCircle
{
    private AllianceCircle() { }

    /// <summary>Puts an alliance into the circle of a network.</summary>
    public AllianceCircle(Guid allianceId, Guid networkId, DateOnly countsFrom) =>
        (AllianceId, NetworkId, CountsFrom) = (allianceId, networkId, countsFrom);

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The network.</summary>
    public Guid NetworkId { get; private init; }

    /// <summary>The first day on which it counts.</summary>
    public DateOnly CountsFrom { get; private set; }

    /// <summary>The last day on which it counts; null while it does.</summary>
    public DateOnly? CountsUntil { get; private set; }

    /// <summary>Says from when until when it counts.</summary>
    public void Counts(DateOnly from, DateOnly? until) => (CountsFrom, CountsUntil) = (from, until);
}

/// <summary>Who stands in which circle, and who looks after whom.</summary>
public static class CircleQueries
{
    extension(Db db)
    {
        /// <summary>All circles, past and present.</summary>
        public DbSet<AllianceCircle> Circles => db.Set<AllianceCircle>();

        /// <summary>Those who work in the office of a network in which the alliance stands; without any, those who administer the instance.</summary>
        public async Task<IReadOnlyList<Guid>> OfficeOf(Guid allianceId, DateTimeOffset at, CancellationToken cancel)
        {
            var day = at.BerlinDay;
            var networks = db.Circles.CountingOn(day).Where(circle => circle.AllianceId == allianceId).Select(circle => circle.NetworkId);
            var seats = db.Seats.InForce(at).Where(seat => seat.PersonId != null);
            var office = await seats.Where(seat => seat.Place == SeatPlace.Network && seat.Role == SeatRole.Office && networks.Contains(seat.PlaceId))
                .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
            return office.Count > 0 ? office
                : await seats.Of(SeatPlace.Instance, Guid.Empty).Where(seat => seat.Role == SeatRole.Administrator)
                    .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
        }
    }

    extension(IQueryable<AllianceCircle> circles)
    {
        /// <summary>Those that count on a day.</summary>
        public IQueryable<AllianceCircle> CountingOn(DateOnly day) =>
            circles.Where(circle => circle.CountsFrom <= day && (circle.CountsUntil == null || circle.CountsUntil >= day));
    }

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>Those for whose network the actor works in the office; all of them for an administrator.</summary>
        public IQueryable<Alliance> LookedAfterBy(Actor actor, DateOnly day, Db db)
        {
            if (actor.IsAdministrator) return alliances;
            Guid[] offices = [.. actor.Seats.Where(seat => seat.Place == SeatPlace.Network && seat.Role == SeatRole.Office).Select(seat => seat.PlaceId)];
            var theirs = db.Circles.CountingOn(day).Where(circle => offices.Contains(circle.NetworkId)).Select(circle => circle.AllianceId);
            return alliances.Where(alliance => theirs.Contains(alliance.Id));
        }
    }
}
