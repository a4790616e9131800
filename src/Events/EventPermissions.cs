using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events;

/// <summary>What an actor may do with events.</summary>
public static class EventPermissions
{
    extension(Actor actor)
    {
        /// <summary>Belongs to the team that looks after it.</summary>
        public bool CanEdit(Event one) =>
            actor.IsAdministrator || actor.Seats.Any(seat => seat.PlaceId == one.PlaceId && Edits(seat));

        /// <summary>Edits what belongs to this alliance or network.</summary>
        public bool MayEditAt(Guid place) => actor.IsAdministrator || actor.Seats.Any(seat => seat.PlaceId == place && Edits(seat));

        /// <summary>The alliances and networks whose events the actor may change; an administrator changes those of all.</summary>
        public IReadOnlyList<Guid> PlacesOfEditing =>
            [.. actor.Seats.Where(seat => Edits(seat)).Select(seat => seat.PlaceId).Distinct()];

        /// <summary>Belongs to the office or the team that looks after it.</summary>
        public bool CanEdit(EventSeries series) =>
            series.AllianceId is { } alliance ? actor.CanEditAlliance(alliance) : actor.WorksFor(series.PlaceId);
    }

    /// <summary>A seat of those who edit an alliance, or of a network's office.</summary>
    public static bool Edits(HeldSeat seat) =>
        (seat.Place == NetworkSeats.Place && seat.Role == NetworkSeats.Office)
        || (seat.Place == AllianceSeats.Place && AllianceSeats.All.Contains(seat.Role));
}
