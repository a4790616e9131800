using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects;

/// <summary>What an actor may do with awards, until calls with a jury give them.</summary>
public static class AwardPermissions
{
    extension(Actor actor)
    {
        /// <summary>Works for the office of the whole platform.</summary>
        public bool WorksForThePlatform =>
            actor.IsAdministrator || actor.Holds(SeatPlace.Instance, Guid.Empty, NetworkSeats.Office);

        /// <summary>Gives awards of this network, or of the platform where there is none.</summary>
        public bool CanAwardFor(Guid? network) => network is { } id ? actor.WorksFor(id) : actor.WorksForThePlatform;
    }
}
