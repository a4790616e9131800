using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers;

/// <summary>The slots of pages about who leads an alliance.</summary>
public static class HandoverSlots
{
    /// <summary>In the dossier: what a module knows of it.</summary>
    public static Slot<Alliance> Dossier { get; } = new();
}
