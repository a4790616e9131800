using Buendnisnetz.Events;

namespace Buendnisnetz.Bookings;

/// <summary>
/// A link that a letter to somebody who is registered may bear: to one's own page, to a confirmation. Modules contribute what they have.
/// </summary>
/// <param name="Word">What stands for it in a text, in braces: "meine-anmeldung".</param>
/// <param name="Label">What the button says.</param>
/// <param name="Obstacle">Why the event has no such link now; null where it has.</param>
/// <param name="PathTo">The address for one person, on this site; null where that person has none. The caller saves.</param>
public sealed record BookingLink(string Word, string Label, Func<Db, Event, DateTimeOffset, CancellationToken, Task<string?>> Obstacle,
    Func<Db, Event, Booking, DateTimeOffset, CancellationToken, Task<string?>> PathTo)
{
    /// <summary>Whether a letter goes without it, too, as long as there is none; else it waits for nothing and is dropped.</summary>
    public bool MayBeMissing { get; init; }

    /// <summary>To one's own page: ticket, workshops, cancelling.</summary>
    public static BookingLink Own { get; } = new("meine-anmeldung", "Meine Anmeldung öffnen",
        (_, _, _, _) => Task.FromResult<string?>(null),
        (db, planned, booking, at, _) => Task.FromResult<string?>(db.PathTo(booking, planned, at)));
}
