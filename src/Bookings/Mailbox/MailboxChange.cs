namespace Buendnisnetz.Bookings;

/// <summary>
/// Letters about a registration are to go to another mailbox. Until the letter there is answered, the one before stays as it is.
/// </summary>
public sealed class MailboxChange
{
    /// <summary>How long the letter to the new mailbox can be answered.</summary>
    public static readonly TimeSpan Life = TimeSpan.FromDays(2);

    /// <summary>So many letters a day go out for one registration: they go to mailboxes that may be somebody else's.</summary>
    private const int MostOfDay = 5;

    private MailboxChange() { }

    /// <summary>For a registration.</summary>
    internal MailboxChange(Booking booking) => BookingId = booking.Id;

    /// <summary>Identity, ascending in time.</summary>
    public Guid Id { get; private init; } = Guid.CreateVersion7();

    /// <summary>The registration.</summary>
    public Guid BookingId { get; private init; }

    /// <summary>The new mailbox.</summary>
    public string Email { get; private set; } = "";

    /// <summary>When that was asked for last, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>How many times within a day.</summary>
    public int Times { get; private set; }

    /// <summary>Whether the same form was sent twice: the letters are on their way, and nothing more is to be done.</summary>
    internal bool IsAskedJustNow(string email, DateTimeOffset at) => Email == email.Trim() && AskedAt > at.AddMinutes(-2);

    /// <summary>Asks for it, or for yet another one.</summary>
    internal void Ask(string email, DateTimeOffset at)
    {
        var isOfToday = AskedAt > at.AddDays(-1);
        Refusal.On(isOfToday && Times >= MostOfDay
            ? "Sie haben heute schon mehrmals eine Adresse angegeben. Bitte versuchen Sie es morgen noch einmal." : null);
        (Email, AskedAt, Times) = (email.Trim(), at, isOfToday ? Times + 1 : 1);
    }
}
