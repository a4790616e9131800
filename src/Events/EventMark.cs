namespace Buendnisnetz.Events;

/// <summary>
/// A word beside held events in lists, with the page it leads to: "dokumentiert". Whoever keeps something of events contributes one; it is
/// asked once for all rows of a list, and not at all where nothing in the list was held.
/// </summary>
/// <param name="Label">The word.</param>
/// <param name="Below">The page below the event's own.</param>
/// <param name="Find">Which of these events it stands beside, for this actor.</param>
public sealed record EventMark(string Label, string Below,
    Func<Db, Actor, IReadOnlyCollection<Guid>, DateTimeOffset, CancellationToken, Task<IReadOnlyCollection<Guid>>> Find);
