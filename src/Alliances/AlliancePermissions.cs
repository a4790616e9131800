namespace Buendnisnetz.Alliances;

/// <summary>What an actor may do with an alliance.</summary>
public static class AlliancePermissions
{
    extension(Actor actor)
    {
        /// <summary>Edits its pages.</summary>
        public bool CanEdit(Alliance alliance) => actor.IsAdministrator
            || actor.Holds(SeatPlace.Alliance, alliance.Id, SeatRole.Coordinator, SeatRole.Deputy, SeatRole.Editor);

        /// <summary>Decides on its life and its seats.</summary>
        public bool CanLead(Alliance alliance) => actor.IsAdministrator
            || actor.Holds(SeatPlace.Alliance, alliance.Id, SeatRole.Coordinator, SeatRole.Deputy);

        /// <summary>Looks after other people's alliances: works for the office of a network, or administers the instance.</summary>
        public bool LooksAfterAlliances =>
            actor.IsAdministrator || actor.Seats.Any(seat => seat is { Place: SeatPlace.Network, Role: SeatRole.Office });

        /// <summary>Holds a seat in any alliance or network, and so belongs to the community.</summary>
        public bool IsInCommunity => actor.IsAdministrator || actor.Seats.Any(seat => seat.Place != SeatPlace.Instance);
    }
}
