using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>The slots of pages about a network.</summary>
public static class NetworkSlots
{
    /// <summary>On its public page.</summary>
    public static Slot<Network> Page { get; } = new();

    /// <summary>On the desk of its office.</summary>
    public static Slot<Network> Desk { get; } = new();

    /// <summary>Where its office looks at one alliance that is a member.</summary>
    public static Slot<Alliance> Member { get; } = new();
}
