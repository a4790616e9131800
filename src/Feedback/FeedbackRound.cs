using System.Security.Cryptography;
using System.Text;
using Buendnisnetz.Accounts;
using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Feedback;

/// <summary>
/// An event asks those who were there how it was, without their names. Its questions can be changed until it opens; what was said is shown
/// when it has closed, and only where at least three have said something.
/// </summary>
public sealed class FeedbackRound : Entity
{
    /// <summary>So many must have answered before anything of it is shown.</summary>
    public const int Least = 3;

    /// <summary>So many days it may be open at most.</summary>
    public const int MostDays = 60;

    private readonly List<FeedbackQuestion> questions = [];

    private FeedbackRound() { }

    /// <summary>The event.</summary>
    public Guid EventId { get; private init; }

    /// <summary>The word in the address that stands in the room.</summary>
    public string RoomKey { get; private init; } = "";

    /// <summary>From what everybody's own link follows.</summary>
    public string Seed { get; private init; } = "";

    /// <summary>When it opened, in UTC.</summary>
    public DateTimeOffset? OpenedAt { get; private set; }

    /// <summary>When it closes or closed, in UTC.</summary>
    public DateTimeOffset? ClosesAt { get; private set; }

    /// <summary>Whether everybody reads the sums on the page of the event.</summary>
    public bool IsPublished { get; private set; }

    /// <summary>How many have answered.</summary>
    public int Responses { get; private set; }

    /// <summary>What is asked.</summary>
    public IReadOnlyList<FeedbackQuestion> Questions => questions;

    /// <summary>What is asked, in order.</summary>
    public IEnumerable<FeedbackQuestion> InOrder => questions.OrderBy(one => one.Position);

    /// <summary>Where it stands.</summary>
    public FeedbackState StateAt(DateTimeOffset at) => OpenedAt is null ? FeedbackState.Draft
        : ClosesAt > at ? FeedbackState.Open : FeedbackState.Closed;

    /// <summary>Prepares one, with the questions that many ask or with others.</summary>
    public static FeedbackRound Prepare(Event planned, IEnumerable<FeedbackLine>? lines = null)
    {
        var round = new FeedbackRound
        {
            EventId = planned.Id,
            RoomKey = RandomNumberGenerator.GetString("abcdefghijkmnpqrstuvwxyz23456789", 10),
            Seed = Secret.New(),
        };
        round.Take(lines ?? FeedbackLine.Ready);
        return round;
    }

    /// <summary>Why the questions cannot be changed; null where they can.</summary>
    public string? ObstacleToChange() => OpenedAt is null ? null
        : "Die Rückmeldung ist schon offen. Wer geantwortet hat, soll wissen, worauf; die Fragen bleiben deshalb.";

    /// <summary>Asks something else.</summary>
    public void Ask(IReadOnlyList<FeedbackLine> lines)
    {
        Refusal.On(ObstacleToChange() ?? FeedbackLine.Obstacle(lines));
        questions.Clear();
        Take(lines);
    }

    /// <summary>Why it cannot open; null where it can.</summary>
    public static string? ObstacleToOpening(Event planned, DateTimeOffset at) =>
        planned.CancelledAt is not null ? "Die Veranstaltung ist abgesagt."
        : planned.BeginsAt > at ? "Gefragt wird erst, wenn die Veranstaltung begonnen hat." : null;

    /// <summary>Opens it until the end of a day.</summary>
    public void Open(Event planned, DateOnly last, Guid? by, DateTimeOffset at)
    {
        Refusal.On(OpenedAt is null ? ObstacleToOpening(planned, at) ?? ObstacleToLast(last, at) : "Die Rückmeldung ist schon offen.");
        (OpenedAt, ClosesAt) = (at, EventTime.Moment(last.AddDays(1)));
        Raise(new FeedbackOpened(EventId, by, at));
    }

    /// <summary>Why it cannot be open until the end of this day; null where it can.</summary>
    public static string? ObstacleToLast(DateOnly last, DateTimeOffset at) =>
        last < at.BerlinDay ? "Dieser Tag ist schon vorbei."
        : last > at.BerlinDay.AddDays(MostDays) ? $"Nach {MostDays} Tagen weiß niemand mehr, wie es war." : null;

    /// <summary>Closes it now; it does not open again.</summary>
    public void Close(Guid? by, DateTimeOffset at)
    {
        Refusal.On(StateAt(at) == FeedbackState.Open ? null : "Die Rückmeldung ist nicht offen.");
        ClosesAt = at;
        Raise(new FeedbackClosed(EventId, by, at));
    }

    /// <summary>Everybody reads the sums, or only the team.</summary>
    public void Publish(bool isPublished) => IsPublished = isPublished;

    /// <summary>
    /// What stands in the address of somebody's own link: the same in every letter. It gives one answer and is then unknown.
    /// </summary>
    public string TokenFor(Booking booking) => TokenFor(booking.Id);

    internal string TokenFor(Guid bookingId) => Convert.ToHexStringLower(
        HMACSHA256.HashData(Encoding.UTF8.GetBytes(Seed), Encoding.UTF8.GetBytes($"{bookingId:N}")))[..40];

    private void Take(IEnumerable<FeedbackLine> lines) =>
        questions.AddRange(lines.Select((line, at) => new FeedbackQuestion(Id, at + 1, line)));
}

/// <summary>Where it stands.</summary>
public enum FeedbackState
{
    /// <summary>Its questions can be changed.</summary>
    Draft = 0,

    /// <summary>People answer.</summary>
    Open = 1,

    /// <summary>What was said can be read.</summary>
    Closed = 2,
}

/// <summary>People are asked how an event was.</summary>
public sealed record FeedbackOpened(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Rückmeldung zu einer Veranstaltung ist offen.";
}

/// <summary>They are not asked any more.</summary>
public sealed record FeedbackClosed(Guid SubjectId, Guid? By, DateTimeOffset At) : DomainEvent(SubjectId, By, At)
{
    /// <inheritdoc />
    public override string Sentence => "Die Rückmeldung zu einer Veranstaltung wurde geschlossen.";
}
