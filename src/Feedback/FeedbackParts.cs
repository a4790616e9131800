using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Feedback;

/// <summary>What pages and letters show of feedback.</summary>
internal static class FeedbackParts
{
    /// <summary>The link that letters may bear.</summary>
    public static BookingLink Link { get; } = new("rueckmeldung", "Rückmeldung geben", ObstacleToLink, PathTo);

    /// <summary>What a new edition asks: what the earlier one asked; nothing that was said comes along.</summary>
    public static EditionPart OfEdition { get; } = new("rueckmeldung", "Rückmeldung: die Fragen", async one =>
    {
        if (await one.Db.FeedbackOf(one.Model.Id, one.Cancel) is { } round)
            one.Db.FeedbackRounds.Add(FeedbackRound.Prepare(one.Edition, round.InOrder.Select(question => question.Line)));
    });

    /// <summary>Where the team edits the event; null where nobody registers and nobody was asked.</summary>
    public static async Task<FeedbackStand?> OfCard(SlotVisit visit, Event planned)
    {
        var round = await visit.Db.FeedbackOf(planned.Id, visit.Cancel);
        return round is null && await visit.Db.TermsOf(planned.Id, visit.Cancel) is null ? null : new(planned, round, visit.Now);
    }

    /// <summary>On the page of the event, once it is over and the team shows the sums.</summary>
    public static async Task<IReadOnlyList<FeedbackResult>?> OfEvent(SlotVisit visit, Event planned)
    {
        if (planned.EndsAt > visit.Now) return null;
        if (await visit.Db.FeedbackOf(planned.Id, visit.Cancel) is not { IsPublished: true } round) return null;
        var results = (await FeedbackResult.Of(visit.Db, round, visit.Now, visit.Cancel))
            .Where(one => one.IsShown && one.Kind is FeedbackKind.Rating or FeedbackKind.YesNo).ToList();
        return results.Count == 0 ? null : results;
    }

    /// <summary>On one's own page, while the round is open.</summary>
    public static async Task<FeedbackDoor?> OfOwn(SlotVisit visit, OwnBooking own)
    {
        if (own.Booking.CameAt is null || await visit.Db.FeedbackOf(own.Event.Id, visit.Cancel) is not { } round) return null;
        if (round.StateAt(visit.Now) != FeedbackState.Open) return null;
        return await visit.Db.Set<FeedbackAsked>().AnyAsync(one => one.BookingId == own.Booking.Id, visit.Cancel)
            ? new(FeedbackPaths.Of(round.TokenFor(own.Booking))) : null;
    }

    private static async Task<string?> ObstacleToLink(Db db, Event planned, DateTimeOffset at, CancellationToken cancel) =>
        (await db.FeedbackOf(planned.Id, cancel))?.StateAt(at) == FeedbackState.Open ? null
            : "Die Rückmeldung ist nicht offen. Bitte öffnen Sie sie zuerst.";

    private static async Task<string?> PathTo(Db db, Event planned, Booking booking, DateTimeOffset at, CancellationToken cancel)
    {
        if (booking.CameAt is null || await db.FeedbackOf(planned.Id, cancel) is not { } round) return null;
        if (round.StateAt(at) != FeedbackState.Open) return null;
        await db.GiveTickets(round, cancel, booking.Id);
        return FeedbackPaths.Of(round.TokenFor(booking));
    }
}

/// <summary>How the feedback to an event stands.</summary>
/// <param name="Event">The event.</param>
/// <param name="Round">The round; null where none is prepared.</param>
/// <param name="Now">At which moment.</param>
public sealed record FeedbackStand(Event Event, FeedbackRound? Round, DateTimeOffset Now)
{
    private string Ready => German.Count(Round?.Questions.Count ?? FeedbackLine.Ready.Count, "Frage steht", "Fragen stehen");

    /// <summary>In a sentence.</summary>
    public string Sentence => Round?.StateAt(Now) switch
    {
        FeedbackState.Open => $"Offen {Round.ClosesAt!.Value.AddSeconds(-1).Until}, "
            + $"{German.Count(Round.Responses, "Rückmeldung", "Rückmeldungen")} bisher.",
        FeedbackState.Closed => $"Geschlossen, {German.Count(Round.Responses, "Rückmeldung", "Rückmeldungen")}.",
        _ => FeedbackRound.ObstacleToOpening(Event, Now) ?? $"Noch nicht offen. {Ready} bereit.",
    };
}

/// <summary>Somebody's own way to answer.</summary>
/// <param name="Path">The address.</param>
public sealed record FeedbackDoor(string Path);
