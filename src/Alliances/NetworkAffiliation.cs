using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances;

/// <summary>
/// An alliance stands in the affiliation of a network from a day on. The networks themselves stand a row higher and write this together
/// with their memberships; here it answers who looks after an alliance and who may read what it shares with its networks.
/// </summary>
public sealed class NetworkAffiliation
{
    private NetworkAffiliation() { }

    /// <summary>Puts an alliance into the affiliation of a network.</summary>
    public NetworkAffiliation(Guid allianceId, Guid networkId, DateOnly countsFrom) =>
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

/// <summary>Who stands in which affiliation, and who looks after whom.</summary>
public static class AffiliationQueries
{
    extension(Db db)
    {
        /// <summary>All affiliations, past and present.</summary>
        public DbSet<NetworkAffiliation> Affiliations => db.Set<NetworkAffiliation>();

        /// <summary>
        /// Those who work in the office of a network in which the alliance stands; without any, those who administer the
        /// instance.
        /// </summary>
        public async Task<IReadOnlyList<Guid>> OfficeOf(Guid allianceId, DateTimeOffset at, CancellationToken cancel)
        {
            var day = at.BerlinDay;
            var networks = db.Affiliations.CountingOn(day).Where(affiliation => affiliation.AllianceId == allianceId)
                .Select(affiliation => affiliation.NetworkId);
            var seats = db.Seats.InForce(at).Where(seat => seat.PersonId != null);
            var office = await seats.Where(seat => seat.Place == NetworkSeats.Place && seat.Role == NetworkSeats.Office
                && networks.Contains(seat.PlaceId))
                .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
            return office.Count > 0 ? office
                : await seats.Of(SeatPlace.Instance, Guid.Empty).Where(seat => seat.Role == SeatRole.Administrator)
                    .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
        }
    }

    extension(IQueryable<NetworkAffiliation> affiliations)
    {
        /// <summary>Those that count on a day.</summary>
        public IQueryable<NetworkAffiliation> CountingOn(DateOnly day) =>
            affiliations.Where(affiliation => affiliation.CountsFrom <= day
                && (affiliation.CountsUntil == null || affiliation.CountsUntil >= day));
    }

    extension(IQueryable<Alliance> alliances)
    {
        /// <summary>Those for whose network the actor works in the office; all of them for an administrator.</summary>
        public IQueryable<Alliance> LookedAfterBy(Actor actor, DateOnly day, Db db)
        {
            if (actor.IsAdministrator) return alliances;
            var offices = actor.Offices;
            var theirs = db.Affiliations.CountingOn(day).Where(affiliation => offices.Contains(affiliation.NetworkId))
                .Select(affiliation => affiliation.AllianceId);
            return alliances.Where(alliance => theirs.Contains(alliance.Id));
        }
    }
}
