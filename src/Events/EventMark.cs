namespace Buendnisnetz.Events;

/// <summary>
/// A word beside held events in lists, with the page it leads to: "dokumentiert". Whoever keeps something of events contributes one; it is
/// asked once for all rows of a list, and not at all where nothing in the list was held.
/// </summary>
/// <param name="Label">The word.</param>
/// <param name="Below">The page below the event's own.</param>
/// <param name="Of">Which of these events it stands beside, for this actor.</param>
public sealed record EventMark(string Label, string Below,
    Func<Db, Actor, IReadOnlyCollection<Guid>, DateTimeOffset, IQueryable<Guid>> Of);

/// <summary>
/// A word beside events to come in lists and calendars: "Anmeldung offen". Whoever keeps something of events contributes one; it is asked
/// once for all rows of a page, and not at all where nothing in them is to come.
/// </summary>
/// <param name="Find">The word of each of these events that has one.</param>
public sealed record ComingMark(
    Func<Db, IReadOnlyCollection<Guid>, DateTimeOffset, CancellationToken, Task<IReadOnlyDictionary<Guid, EventWord>>> Find);

/// <summary>
/// A word beside a held edition on the page of its series: how far its documentation is. Whoever keeps something of events contributes one;
/// the office that looks after the series reads more than everybody.
/// </summary>
/// <param name="Part">Names what it asks for.</param>
/// <param name="Of">What it asks for, together with what else the page shows; null where that is nothing for this reader.</param>
/// <param name="Words">The word of each of these events that has one, out of what was found; the marks of the events are among it.</param>
public sealed record EditionMark(string Part, Func<Db, EditionsAsked, IQueryable<Line>?> Of,
    Func<EditionsAsked, Lines, IReadOnlyDictionary<Guid, EventWord>> Words);

/// <summary>Of which editions something is asked.</summary>
/// <param name="Ids">The events.</param>
/// <param name="Me">Who asks.</param>
/// <param name="IsOurs">Whether that is who looks after the series and this edition.</param>
/// <param name="Now">At which moment.</param>
public sealed record EditionsAsked(IReadOnlyCollection<Guid> Ids, Actor Me, Func<Guid, bool> IsOurs, DateTimeOffset Now)
{
    /// <summary>Those that are looked after by who asks.</summary>
    public IEnumerable<Guid> Ours => Ids.Where(IsOurs);
}

/// <summary>A word beside an event.</summary>
/// <param name="Label">The German word on a tag.</param>
/// <param name="Tone">How the tag shows it: success, warning, info, neutral.</param>
public sealed record EventWord(string Label, string Tone);
