namespace Buendnisnetz.Alliances;

/// <summary>Something of an alliance that says for itself who may read it.</summary>
public interface ISharedByAlliance
{
    /// <summary>The alliance it belongs to.</summary>
    Guid AllianceId { get; }

    /// <summary>Who may read it.</summary>
    Visibility Visibility { get; }
}

/// <summary>What alliances share, and which alliances are near to each other: the affiliations are asked within the same query.</summary>
public static class SharingOfAlliances
{
    extension(Actor actor)
    {
        /// <summary>Whether somebody of its own team may read it.</summary>
        public bool MayOpen(ISharedByAlliance thing) => actor.MayOpen(thing.AllianceId, thing.Visibility);

        /// <summary>Whether somebody of an alliance's own team may read what it shares so far.</summary>
        public bool MayOpen(Guid allianceId, Visibility visibility) => visibility != Visibility.Restricted || actor.Leads(allianceId);
    }

    extension(Db db)
    {
        /// <summary>The alliances that stand in a network together with one of the actor's, or whose office the actor works in.</summary>
        public IQueryable<Guid> AlliancesNear(Actor actor)
        {
            var (own, offices) = (actor.PlacesOf(AllianceSeats.Place), actor.PlacesOf(NetworkSeats.Place));
            var open = db.Affiliations.Where(affiliation => affiliation.CountsUntil == null);
            var networks = open.Where(affiliation => own.Contains(affiliation.AllianceId)).Select(affiliation => affiliation.NetworkId);
            return open.Where(affiliation => offices.Contains(affiliation.NetworkId) || networks.Contains(affiliation.NetworkId))
                .Select(affiliation => affiliation.AllianceId);
        }
    }

    extension<T>(IQueryable<T> things) where T : class, ISharedByAlliance
    {
        /// <summary>What the actor may read.</summary>
        public IQueryable<T> SharedWith(Actor actor, Db db) =>
            things.SharedWith(actor, db, thing => thing.AllianceId, thing => thing.Visibility);
    }
}
