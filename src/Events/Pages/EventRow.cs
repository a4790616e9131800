using System.Linq.Expressions;

namespace Buendnisnetz.Events.Pages;

/// <summary>An event in a list.</summary>
/// <param name="Id">The event.</param>
/// <param name="Slug">The last part of its address.</param>
/// <param name="Title">What it is called.</param>
/// <param name="Motto">The line it stands under.</param>
/// <param name="Lead">What it is about.</param>
/// <param name="Kind">What kind of event.</param>
/// <param name="Time">When it is.</param>
/// <param name="BeginsAt">The moment it begins.</param>
/// <param name="State">Where it stands.</param>
/// <param name="Where">Where it is.</param>
/// <param name="Region">The region it is for.</param>
public sealed record EventRow(
    Guid Id, string Slug, string Title, string? Motto, string Lead, EventKind Kind, EventTime Time, DateTimeOffset BeginsAt,
    EventState State, string? Where, string? Region)
{
    /// <summary>Its page.</summary>
    public string Path => EventPaths.Of(Slug);

    /// <summary>What modules say of it, once it was held.</summary>
    public List<EventMark> Marks { get; } = [];

    /// <summary>What modules say of it: whether one can register, how far its documentation is.</summary>
    public List<EventWord> Words { get; } = [];

    /// <summary>Where a mark leads.</summary>
    public string PathOf(EventMark mark) => $"{Path}/{mark.Below}";

    /// <summary>Whether nobody needs to come.</summary>
    public bool IsOff => State.IsOff;

    /// <summary>The month it stands under in a list: "April 2027", "2027", "Noch ohne Termin".</summary>
    public string Month => Time.On is not { } on ? "Noch ohne Termin"
        : on.Precision is DatePrecision.Day or DatePrecision.Month ? on.Earliest.ToString("MMMM yyyy", German.Culture) : on.ToString();

    /// <summary>Rows as they stand at a moment.</summary>
    public static Expression<Func<Event, EventRow>> At(DateTimeOffset now) => one => new(
        one.Id, one.Slug, one.Title, one.Motto, one.Lead, one.Kind, new EventTime(one.On, one.From, one.Until, one.LastDay), one.BeginsAt,
        one.CancelledAt != null ? EventState.Cancelled : one.PostponedAt != null ? EventState.Postponed
            : one.PublishedAt == null ? EventState.Draft : one.EndsAt <= now ? EventState.Held
            : one.On == null ? EventState.Announced : EventState.Scheduled,
        one.IsOnline ? (one.Venue ?? one.Address) == null ? "online" : (one.Venue ?? one.Address) + " und online"
            : one.Venue ?? one.Address, one.Region);

    /// <summary>The row of an event that was loaded.</summary>
    public static EventRow Of(Event one, DateTimeOffset now) => new(one.Id, one.Slug, one.Title, one.Motto, one.Lead, one.Kind, one.Time,
        one.BeginsAt, one.StateAt(now), one.Where, one.Region);

    /// <summary>What the tag says; a fuzzy date is only announced (INV-25).</summary>
    public EventState Shown => State == EventState.Scheduled && Time.Day is null ? EventState.Announced : State;
}
