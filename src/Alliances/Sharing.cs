namespace Buendnisnetz.Alliances;

/// <summary>Something of an alliance that says for itself who may read it.</summary>
public interface ISharedByAlliance
{
    /// <summary>The alliance it belongs to.</summary>
    Guid AllianceId { get; }

    /// <summary>Who may read it.</summary>
    Visibility Visibility { get; }
}

/// <summary>
/// Who may read what an alliance shares: everybody, everybody with a seat, those of its networks, its own team, those who lead
/// it. Every list goes through here; the affiliations are asked within the same query.
/// </summary>
public static class Sharing
{
    extension(Actor actor)
    {
        /// <summary>Whether the actor leads this alliance: for such is what is restricted.</summary>
        public bool Leads(Guid allianceId) =>
            actor.IsAdministrator || actor.Holds(SeatPlace.Alliance, allianceId, SeatRole.Coordinator, SeatRole.Deputy);

        /// <summary>Whether somebody of its own team may read it.</summary>
        public bool MayOpen(ISharedByAlliance thing) => thing.Visibility != Visibility.Restricted || actor.Leads(thing.AllianceId);
    }

    extension(Db db)
    {
        /// <summary>The alliances that stand in a network together with one of the actor's, or whose office the actor works in.</summary>
        public IQueryable<Guid> AlliancesNear(Actor actor)
        {
            var (own, offices) = (actor.PlacesOf(SeatPlace.Alliance), actor.PlacesOf(SeatPlace.Network));
            var open = db.Affiliations.Where(affiliation => affiliation.CountsUntil == null);
            var networks = open.Where(affiliation => own.Contains(affiliation.AllianceId)).Select(affiliation => affiliation.NetworkId);
            return open.Where(affiliation => offices.Contains(affiliation.NetworkId) || networks.Contains(affiliation.NetworkId))
                .Select(affiliation => affiliation.AllianceId);
        }
    }

    extension<T>(IQueryable<T> things) where T : class, ISharedByAlliance
    {
        /// <summary>What the actor may read.</summary>
        public IQueryable<T> SharedWith(Actor actor, Db db)
        {
            if (actor.IsAdministrator) return things;
            if (!actor.IsInCommunity) return things.Where(thing => thing.Visibility == Visibility.Public);
            var (own, near) = (actor.PlacesOf(SeatPlace.Alliance), db.AlliancesNear(actor));
            var led = actor.Seats.Where(seat => seat.Place == SeatPlace.Alliance && seat.Role is SeatRole.Coordinator or SeatRole.Deputy)
                .Select(seat => seat.PlaceId).ToList();
            return things.Where(thing => thing.Visibility == Visibility.Public || thing.Visibility == Visibility.Community
                || (thing.Visibility == Visibility.Network && (own.Contains(thing.AllianceId) || near.Contains(thing.AllianceId)))
                || (thing.Visibility == Visibility.Alliance && own.Contains(thing.AllianceId))
                || (thing.Visibility == Visibility.Restricted && led.Contains(thing.AllianceId)));
        }
    }
}
