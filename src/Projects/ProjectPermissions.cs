using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What an actor may do with projects.</summary>
public static class ProjectPermissions
{
    extension(Actor actor)
    {
        /// <summary>Belongs to the team of one of the alliances that carry it; its carriers were loaded.</summary>
        public bool CanEdit(Project one) => actor.IsAdministrator || one.Of(ProjectRole.Carrier)
            .Any(carrier => carrier.AllianceId is { } alliance && actor.PlacesOf(AllianceSeats.Place).Contains(alliance));
    }
}
