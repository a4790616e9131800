namespace Buendnisnetz.Alliances;

/// <summary>The seats in the offices of networks, which look after alliances; the networks themselves stand in a module above.</summary>
public static class NetworkSeats
{
    /// <summary>A network above the alliances.</summary>
    public static readonly SeatPlace Place = new("Network");

    /// <summary>Works for a network's office, or for one office of the whole instance.</summary>
    public static readonly SeatRole Office = SeatRole.Declare("Office", "Geschäftsstelle",
        RoleTraits.IsMissed | RoleTraits.LooksAfterOthers);
}
