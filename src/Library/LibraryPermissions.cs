using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Library;

/// <summary>What an actor may do with materials.</summary>
public static class LibraryPermissions
{
    extension(Actor actor)
    {
        /// <summary>Writes for the alliance or works for the office of the network that is responsible.</summary>
        public bool CanEdit(Material material) => material.AllianceId is { } alliance ? actor.CanEditAlliance(alliance)
            : material.NetworkId is { } network && actor.WorksFor(network);

        /// <summary>Decides on what lies with the office that looks through it.</summary>
        public bool CanReview(Material material) => material.ReviewerId is { } network && actor.WorksFor(network);

        /// <summary>Puts a collection together: works for the office of its network, or administers the instance.</summary>
        public bool CanEdit(MaterialCollection collection) => actor.IsAdministrator
            || (collection.NetworkId is { } network && actor.WorksFor(network));

        /// <summary>The alliances for which the actor writes.</summary>
        internal IReadOnlyList<Guid> WritesFor => [.. actor.PlacesOf(AllianceSeats.Place).Where(actor.CanEditAlliance)];
    }
}
