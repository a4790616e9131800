namespace Buendnisnetz.Frame;

/// <summary>The slots of pages that belong to no feature.</summary>
public static class HouseSlots
{
    /// <summary>The first page.</summary>
    public static Slot<Actor> Home { get; } = new();

    /// <summary>The first page of the administration.</summary>
    public static Slot<Actor> Administration { get; } = new();
}
