using Buendnisnetz.Accounts;

namespace Buendnisnetz.Attendance;

/// <summary>
/// The secret address under which somebody's own calendar is subscribed to: of one registration, or of an account. Only its hash is kept;
/// it is made anew or ended with one click, and then says nothing any more.
/// </summary>
public sealed class CalendarFeed : Entity
{
    private CalendarFeed() { }

    /// <summary>The registration whose calendar it is; null where it is that of an account.</summary>
    public Guid? BookingId { get; private init; }

    /// <summary>The account whose calendar it is; null where it is that of a registration.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The hash of the secret in its address.</summary>
    public string TokenHash { get; private init; } = "";

    /// <summary>When it was made, in UTC.</summary>
    public DateTimeOffset MadeAt { get; private init; }

    /// <summary>When it was ended, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>On which day a calendar last fetched it.</summary>
    public DateOnly? FetchedOn { get; private set; }

    /// <summary>Makes one for a registration or an account; the secret is told once.</summary>
    internal static CalendarFeed Make(Guid? booking, Guid? person, string token, DateTimeOffset at) =>
        new() { BookingId = booking, PersonId = person, TokenHash = Secret.Hash(token), MadeAt = at };

    /// <summary>Ends it.</summary>
    public void End(DateTimeOffset at) => EndedAt ??= at;
}
