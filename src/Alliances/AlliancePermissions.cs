namespace Buendnisnetz.Alliances;

/// <summary>What an actor may do with an alliance.</summary>
public static class AlliancePermissions
{
    extension(Actor actor)
    {
        /// <summary>Edits its pages.</summary>
        public bool CanEdit(Alliance alliance) => actor.CanEditAlliance(alliance.Id);

        /// <summary>Keeps what the alliance with this id says of itself right.</summary>
        public bool CanEditAlliance(Guid id) => actor.IsAdministrator
            || actor.Holds(AllianceSeats.Place, id, AllianceSeats.Coordinator, AllianceSeats.Deputy, AllianceSeats.Editor);

        /// <summary>Decides on its life and its seats.</summary>
        public bool CanLead(Alliance alliance) => actor.CanLeadAlliance(alliance.Id);

        /// <summary>Decides on the life and the seats of the alliance with this id.</summary>
        public bool CanLeadAlliance(Guid id) => actor.IsAdministrator
            || actor.Holds(AllianceSeats.Place, id, AllianceSeats.Coordinator, AllianceSeats.Deputy);

        /// <summary>Looks after other people's alliances: works for the office of a network, or administers the instance.</summary>
        public bool LooksAfterAlliances => actor.IsAdministrator || actor.Offices.Count > 0;

        /// <summary>The networks in whose office the actor works.</summary>
        public IReadOnlyList<Guid> Offices => [.. actor.Seats
            .Where(seat => seat.Place == NetworkSeats.Place && seat.Role == NetworkSeats.Office).Select(seat => seat.PlaceId).Distinct()];
    }
}
