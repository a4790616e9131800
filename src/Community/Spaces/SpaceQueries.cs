using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Community;

/// <summary>Named questions to spaces: who may read in which, and who belongs to one.</summary>
public static class SpaceQueries
{
    private static readonly string[] Reserved =
    [
        Space.EverybodySlug, "gespraeche", "beitraege", "meldungen", "neu", "abos", "buendnisse", "fragen", "eigenes", "ruhende",
        "menschen",
    ];

    extension(Db db)
    {
        /// <summary>All spaces, also those that rest.</summary>
        public DbSet<Space> Spaces => db.Set<Space>();

        internal DbSet<SpaceEntry> SpaceEntries => db.Set<SpaceEntry>();

        /// <summary>An address that no space has yet.</summary>
        public async Task<string> FreeSpaceSlug(string name, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.Spaces.Where(one => one.Slug.StartsWith(slug)).Select(one => one.Slug).ToListAsync(cancel);
            return Slug.Of(name, [.. taken, .. db.Spaces.Local.Select(one => one.Slug), .. Reserved]);
        }

        /// <summary>
        /// The people who may read in a space now, by their seats. Administrators read everywhere and belong only to the space for all.
        /// </summary>
        public IQueryable<Guid> MembersOf(Space space, DateTimeOffset at)
        {
            var guests = SeatRole.With(RoleTraits.IsGuest).ToList();
            var seats = db.Seats.InForce(at).Where(seat => seat.PersonId != null);
            var community = seats.Where(seat => (seat.Place != SeatPlace.Instance && !guests.Contains(seat.Role))
                || (seat.Place == SeatPlace.Instance && seat.Role == SeatRole.Administrator)).Select(seat => seat.PersonId!.Value);
            return db.InsidersOf(space, seats) is { } inside
                ? inside.Where(person => community.Contains(person)).Distinct() : community.Distinct();
        }

        private IQueryable<Guid>? InsidersOf(Space space, IQueryable<Seat> seats) => space.Kind switch
        {
            SpaceKind.Network => db.OfNetwork(space.NetworkId!.Value, seats),
            SpaceKind.Alliance => seats.Of(AllianceSeats.Place, space.AllianceId!.Value).Select(seat => seat.PersonId!.Value),
            SpaceKind.Topic when space.Door != SpaceDoor.Open =>
                seats.Of(SpaceSeats.Place, space.Id).Select(seat => seat.PersonId!.Value),
            _ => null,
        };

        private IQueryable<Guid> OfNetwork(Guid network, IQueryable<Seat> seats)
        {
            var members = db.Affiliations.Where(one => one.NetworkId == network && one.CountsUntil == null).Select(one => one.AllianceId);
            var inPerson = db.Memberships.IgnoreAutoIncludes().InForce.Where(one => one.NetworkId == network && one.PersonId != null)
                .Select(one => one.PersonId!.Value);
            return seats.Where(seat => (seat.Place == NetworkSeats.Place && seat.PlaceId == network)
                || (seat.Place == AllianceSeats.Place && members.Contains(seat.PlaceId))
                || inPerson.Contains(seat.PersonId!.Value)).Select(seat => seat.PersonId!.Value);
        }
    }

    extension(IQueryable<Space> spaces)
    {
        /// <summary>With what they are called by.</summary>
        public IQueryable<Space> Named => spaces.Include(one => one.Network).Include(one => one.Alliance);

        /// <summary>Those in which the actor may read and write at this moment.</summary>
        public IQueryable<Space> ReadableBy(Actor actor, Db db)
        {
            if (!actor.IsInCommunity) return spaces.Where(_ => false);
            if (actor.IsAdministrator) return spaces;
            var (groups, alliances, offices) = (actor.PlacesOf(SpaceSeats.Place), actor.PlacesOf(AllianceSeats.Place), actor.Offices);
            var networks = db.Affiliations.Where(one => one.CountsUntil == null && alliances.Contains(one.AllianceId))
                .Select(one => one.NetworkId);
            var inPerson = db.Memberships.IgnoreAutoIncludes().InForce.Where(one => one.PersonId == actor.PersonId)
                .Select(one => one.NetworkId);
            return spaces.Where(one => one.Kind == SpaceKind.Everybody
                || (one.Kind == SpaceKind.Topic && (one.Door == SpaceDoor.Open || groups.Contains(one.Id)))
                || (one.AllianceId != null && alliances.Contains(one.AllianceId.Value))
                || (one.NetworkId != null && (offices.Contains(one.NetworkId.Value) || networks.Contains(one.NetworkId.Value)
                    || inPerson.Contains(one.NetworkId.Value))));
        }

        /// <summary>
        /// Those of which the actor may know that they exist: what they read, groups that are not hidden, and invitations.
        /// </summary>
        public IQueryable<Space> KnownTo(Actor actor, Db db)
        {
            if (!actor.IsInCommunity || actor.IsAdministrator) return spaces.ReadableBy(actor, db);
            var readable = db.Spaces.ReadableBy(actor, db).Select(one => one.Id);
            var invited = db.SpaceEntries.Where(one => one.PersonId == actor.PersonId && one.IsInvitation && one.AnsweredAt == null)
                .Select(one => one.SpaceId);
            return spaces.Where(one => readable.Contains(one.Id) || invited.Contains(one.Id)
                || (one.Kind == SpaceKind.Topic && one.Door != SpaceDoor.Hidden));
        }
    }
}
