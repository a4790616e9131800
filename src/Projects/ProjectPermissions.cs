using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>What an actor may do with projects.</summary>
public static class ProjectPermissions
{
    extension(Actor actor)
    {
        /// <summary>Works in an alliance that could imitate something.</summary>
        public bool MayImitate => actor.IsAdministrator || actor.PlacesOf(AllianceSeats.Place).Count > 0;

        /// <summary>Belongs to a team that carries it, or edits it for a local partner; its carriers were loaded.</summary>
        public bool CanEdit(Project one) => actor.Carries(one) || actor.Holds(ProjectSeats.Place, one.Id, ProjectSeats.Partner);

        /// <summary>Belongs to the team of one of the alliances that carry it; its carriers were loaded.</summary>
        public bool Carries(Project one) => actor.IsAdministrator || one.Of(ProjectRole.Carrier)
            .Any(carrier => carrier.AllianceId is { } alliance && actor.PlacesOf(AllianceSeats.Place).Contains(alliance));
    }
}
