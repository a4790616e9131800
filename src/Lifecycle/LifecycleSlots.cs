using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle;

/// <summary>The slots of pages on which an alliance decides how it goes on.</summary>
public static class LifecycleSlots
{
    /// <summary>Where it is to rest: what a module asks about what rests with it.</summary>
    public static Slot<Alliance> Pause { get; } = new();
}
