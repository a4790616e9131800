using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events;

/// <summary>The slots of pages about an event.</summary>
public static class EventSlots
{
    /// <summary>On its page, above all else: what one can do now.</summary>
    public static Slot<Event> Now { get; } = new();

    /// <summary>On its page, below what it is about: programme, registration, documentation.</summary>
    public static Slot<Event> Page { get; } = new();

    /// <summary>On its page, for the team of a host that was granted more: what it may look at.</summary>
    public static Slot<Event> OfHosts { get; } = new();

    /// <summary>On the page of an item of its programme, below what it is about.</summary>
    public static Slot<Session> Item { get; } = new();

    /// <summary>Where its team edits it: a card for what a module keeps.</summary>
    public static Slot<Event> Edit { get; } = new();

    /// <summary>Below the list of all events and below a month: other ways to find one.</summary>
    public static Slot<Actor> Directory { get; } = new();

    /// <summary>Below the events of an alliance.</summary>
    public static Slot<Alliance> OfAlliance { get; } = new();

    /// <summary>Below the events of a network.</summary>
    public static Slot<Network> OfNetwork { get; } = new();
}
