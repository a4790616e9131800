namespace Buendnisnetz.Bookings;

/// <summary>What somebody allows: to stand on the list of those who take part, to be seen on pictures.</summary>
public sealed partial class Booking
{
    /// <summary>Who may read that this person takes part.</summary>
    public ListedFor ListedFor { get; private set; }

    /// <summary>For how long after the event.</summary>
    public ListedHow ListedUntil { get; private set; }

    /// <summary>Whether pictures may show the person; null where nobody asked.</summary>
    public bool? AllowsPictures { get; private set; }

    /// <summary>Says what is allowed; it can be said anew at any time.</summary>
    public void Allow(ListedFor listedFor, ListedHow until, bool? pictures, DateTimeOffset at)
    {
        if ((listedFor, until, pictures) == (ListedFor, ListedUntil, AllowsPictures)) return;
        (ListedFor, ListedUntil, AllowsPictures) = (listedFor, until, pictures);
        Raise(new BookingChanged(EventId, Id, PersonId, at));
    }

    /// <summary>Whom the person lets have the own contact after the event; null where nobody.</summary>
    public ContactFor? ContactFor { get; private set; }

    /// <summary>Says who may have the own contact after the event, or that nobody may any more; it can be said anew at any time.</summary>
    public void ShareContact(ContactFor? with, DateTimeOffset at)
    {
        if (with == ContactFor) return;
        ContactFor = with;
        Raise(new BookingChanged(EventId, Id, PersonId, at));
    }

    /// <summary>Whether others may have the contact at a moment, given when the event ends: after it, for as long as was said.</summary>
    public bool IsContactOpen(DateTimeOffset endsAt, DateTimeOffset now) =>
        ContactFor is not null && HasPlace && ConfirmedAt is not null && endsAt <= now && now < ListedEnd(endsAt);

    /// <summary>How long half a year is, counted from the end of the event.</summary>
    internal static readonly TimeSpan HalfAYear = TimeSpan.FromDays(183);

    private static readonly TimeSpan Margin = TimeSpan.FromDays(7);

    /// <summary>
    /// Until when the link to one's own page works, given when the event ends: for sixty days after it, and for as long as anything that
    /// was allowed has an effect there or can be taken back.
    /// </summary>
    internal DateTimeOffset PageEnd(DateTimeOffset endsAt, DateTimeOffset now)
    {
        var usual = (endsAt > now ? endsAt : now).AddDays(60);
        var allowed = ListedEnd(endsAt) + Margin;
        return allowed > usual ? allowed : usual;
    }

    private DateTimeOffset ListedEnd(DateTimeOffset endsAt) =>
        ListedUntil == ListedHow.HalfAYear ? endsAt + HalfAYear : endsAt.AddDays(1);

    /// <summary>Whether others who take part may read the name at a moment, given when the event ends.</summary>
    public bool IsListed(DateTimeOffset endsAt, DateTimeOffset now) =>
        ListedFor == ListedFor.Attendees && HasPlace && ConfirmedAt is not null && OfferedUntil is null
        && now < ListedEnd(endsAt);
}

/// <summary>Who may read that somebody takes part.</summary>
public enum ListedFor
{
    /// <summary>The team alone.</summary>
    Team = 0,

    /// <summary>All who take part.</summary>
    Attendees = 1,
}

/// <summary>For how long a name stands on the list.</summary>
public enum ListedHow
{
    /// <summary>Until the day after the event.</summary>
    Event = 0,

    /// <summary>Half a year longer, to find each other again.</summary>
    HalfAYear = 1,
}

/// <summary>Whom somebody lets have the own contact after the event; only those who let the person have theirs, too.</summary>
public enum ContactFor
{
    /// <summary>Those who were in the same workshop.</summary>
    Workshop = 0,

    /// <summary>All who were there.</summary>
    Attendees = 1,
}

/// <summary>Audiences in words.</summary>
public static class ContactForWords
{
    extension(ContactFor who)
    {
        /// <summary>The German words in a form.</summary>
        public string Choice => who == ContactFor.Workshop ? "wer mit mir in einem Workshop war" : "alle, die da waren";
    }
}
