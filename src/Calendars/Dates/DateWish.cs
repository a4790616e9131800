using Buendnisnetz.Events;

namespace Buendnisnetz.Calendars;

/// <summary>
/// Somebody wants to hear when the day of an event is fixed (004:11, INV-25): with an address alone, confirmed by mail, told once; then
/// the address is gone.
/// </summary>
public sealed class DateWish : Entity
{
    /// <summary>So long an address waits to be confirmed.</summary>
    public static readonly TimeSpan Unconfirmed = TimeSpan.FromDays(7);

    /// <summary>So long one waits at most; an event whose day nobody has fixed by then will hardly come.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromDays(730);

    /// <summary>So often one mailbox is asked to confirm the same wish.</summary>
    private const int MostLetters = 3;

    private DateWish() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The event, where it was loaded.</summary>
    public Event? Event { get; private set; }

    /// <summary>Where the answer goes, in small letters.</summary>
    public string Email { get; private set; } = "";

    /// <summary>When it was asked for last, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>When the mail about it was answered, in UTC; null while nobody has.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>How often a mail has asked for confirmation.</summary>
    public int Letters { get; private set; }

    /// <summary>Why nobody can wish for the day of this event; null where one can.</summary>
    public static string? ObstacleTo(Event one, DateTimeOffset at) => !one.IsPublished ? "Diese Veranstaltung ist noch nicht angekündigt."
        : one.CancelledAt is not null ? "Diese Veranstaltung ist abgesagt."
        : one.Time.Day is not null ? $"Der Termin steht fest: {one.Time}."
        : one.EndsAt <= at ? "Diese Veranstaltung ist vorbei." : null;

    /// <summary>Somebody wishes to be told.</summary>
    public static DateWish Of(Event one, string email, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(one, at));
        return new() { EventId = one.Id, Email = email, AskedAt = at };
    }

    /// <summary>Whether a mail may ask for confirmation; it counts those that do.</summary>
    public bool MayAsk(DateTimeOffset at)
    {
        if (ConfirmedAt is not null || Letters >= MostLetters) return false;
        (Letters, AskedAt) = (Letters + 1, at);
        return true;
    }

    /// <summary>The mail was answered.</summary>
    public void Confirm(DateTimeOffset at) => ConfirmedAt ??= at;
}
