using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>What an actor may do with a network.</summary>
public static class NetworkPermissions
{
    extension(Actor actor)
    {
        /// <summary>Works for its office; administrators stand in for every office.</summary>
        public bool WorksFor(Guid networkId) => actor.IsAdministrator || actor.Holds(NetworkSeats.Place, networkId, NetworkSeats.Office);

        /// <summary>
        /// Founds alliances that become its members at once: those who administer the instance, and the office where alliances are members.
        /// </summary>
        public bool CanFoundIn(Network network) => actor.IsAdministrator || (actor.WorksFor(network.Id) && !network.TakesPersons);

        /// <summary>Works for its office.</summary>
        public bool WorksFor(Network network) => actor.WorksFor(network.Id);
    }
}
