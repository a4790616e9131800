using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Community;

/// <summary>
/// Who looks after a space: the office of the network, those who lead the alliance or the group, and those who administer the house. Said
/// for one space, as a list, and from the side of the people; a test holds that all three say the same.
/// </summary>
internal static class SpaceCare
{
    extension(Actor actor)
    {
        /// <summary>Is the office of the space: decides on reports, hides, moves and joins.</summary>
        public bool Moderates(Space space) => actor.IsAdministrator || (actor.IsInCommunity && space.Kind switch
        {
            SpaceKind.Network => actor.WorksFor(space.NetworkId!.Value),
            SpaceKind.Alliance => actor.CanLeadAlliance(space.AllianceId!.Value),
            SpaceKind.Topic => actor.Holds(SpaceSeats.Place, space.Id, SpaceSeats.Host),
            _ => false,
        });
    }

    extension(IQueryable<Space> spaces)
    {
        /// <summary>Those whose office the actor is.</summary>
        public IQueryable<Space> LookedAfterBy(Actor actor)
        {
            if (actor.IsAdministrator) return spaces;
            if (!actor.IsInCommunity) return spaces.Where(_ => false);
            var (offices, led) = (actor.Offices, actor.PlacesOf(AllianceSeats.Place).Where(actor.CanLeadAlliance).ToList());
            var groups = actor.Seats.Where(seat => seat.Place == SpaceSeats.Place && seat.Role == SpaceSeats.Host)
                .Select(seat => seat.PlaceId).ToList();
            return spaces.Where(one => (one.NetworkId != null && offices.Contains(one.NetworkId.Value))
                || (one.AllianceId != null && led.Contains(one.AllianceId.Value)) || groups.Contains(one.Id));
        }
    }

    extension(Db db)
    {
        /// <summary>Who looks after which space, by the seats in force.</summary>
        public IQueryable<SpaceKeeper> Keepers(DateTimeOffset at)
        {
            var open = db.People.Where(one => one.LockedAt == null).Select(one => one.Id);
            var seats = db.Seats.InForce(at).Where(seat => seat.PersonId != null && open.Contains(seat.PersonId.Value));
            return from space in db.Spaces
                   from seat in seats
                   where (seat.Place == SeatPlace.Instance && seat.Role == SeatRole.Administrator)
                       || (seat.Place == NetworkSeats.Place && seat.PlaceId == space.NetworkId && seat.Role == NetworkSeats.Office)
                       || (seat.Place == AllianceSeats.Place && seat.PlaceId == space.AllianceId
                           && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
                       || (seat.Place == SpaceSeats.Place && seat.PlaceId == space.Id && seat.Role == SpaceSeats.Host)
                   select new SpaceKeeper { SpaceId = space.Id, PersonId = seat.PersonId!.Value };
        }
    }
}

/// <summary>Somebody looks after a space.</summary>
internal sealed class SpaceKeeper
{
    public Guid SpaceId { get; init; }

    public Guid PersonId { get; init; }
}
