namespace Buendnisnetz.Events;

/// <summary>The slots of pages about an event.</summary>
public static class EventSlots
{
    /// <summary>On its page, above all else: what one can do now.</summary>
    public static Slot<Event> Now { get; } = new();

    /// <summary>On its page, below what it is about: programme, registration, documentation.</summary>
    public static Slot<Event> Page { get; } = new();

    /// <summary>On the page of an item of its programme, below what it is about.</summary>
    public static Slot<Session> Item { get; } = new();

    /// <summary>Where its team edits it: a card for what a module keeps.</summary>
    public static Slot<Event> Edit { get; } = new();
}
