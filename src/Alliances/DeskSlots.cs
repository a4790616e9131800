namespace Buendnisnetz.Alliances;

/// <summary>The slots of the desk.</summary>
public static class DeskSlots
{
    /// <summary>In the card of one alliance: what one may do there.</summary>
    public static Slot<Alliance> Alliance { get; } = new();

    /// <summary>Below the cards: what is about the alliances of the desk.</summary>
    public static Slot<DeskView> Alliances { get; } = new();

    /// <summary>Below the cards, for people who have no alliance, too.</summary>
    public static Slot<DeskView> Everybody { get; } = new();
}
