namespace Buendnisnetz.Community;

/// <summary>
/// The seats in groups on a topic. They let nobody into the community: that takes a seat of an alliance or a network, and with the last of
/// those they end (INV-73).
/// </summary>
public static class SpaceSeats
{
    /// <summary>A group on a topic.</summary>
    public static readonly SeatPlace Place = new("Space");

    /// <summary>Leads the group: lets in, invites, decides on reports.</summary>
    public static readonly SeatRole Host = SeatRole.Declare("SpaceHost", "Gruppenleitung", RoleTraits.IsGuest);

    /// <summary>Belongs to the group.</summary>
    public static readonly SeatRole Member = SeatRole.Declare("SpaceMember", "Mitglied der Gruppe", RoleTraits.IsGuest);

    /// <summary>Why the actor does not end this seat of somebody; null where they may.</summary>
    public static string? ObstacleToEnding(SeatRole role, Guid person, Actor by) =>
        role == Host && by.PersonId != person && !by.IsAdministrator ? "Wer leitet, geht selbst." : null;
}
