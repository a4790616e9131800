using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace;

/// <summary>What pages and letters show of open spaces.</summary>
public static class OpenSpaceParts
{
    /// <summary>The link that letters may bear.</summary>
    internal static BookingLink Link { get; } = new("themen", "Themen vorschlagen und abstimmen", ObstacleToLink, PathTo);

    /// <summary>On the page of an event to come: that one can take part. Results stand further below, once they are out.</summary>
    internal static async Task<TopicStand?> OfEvent(SlotVisit visit, Event planned) =>
        planned is { TopicsSince: not null, IsPublished: true, CancelledAt: null } && planned.EndsAt > visit.Now
            && await visit.Db.TopicsOf(planned.Id, visit.Cancel) is { } round
            && (round.PublishedAt is null || planned.BeginsAt > visit.Now) ? new(planned, round, visit.Now) : null;

    /// <summary>On the page of an event that is over, or whose results are out: what came out of the groups.</summary>
    internal static async Task<HeldTopics?> OfHeld(SlotVisit visit, Event planned)
    {
        if (planned.TopicsSince is null || planned.BeginsAt > visit.Now) return null;
        if (await visit.Db.TopicsOf(planned.Id, visit.Cancel) is not { } round) return null;
        if (planned.EndsAt > visit.Now && round.PublishedAt is null) return null;
        return new(planned, await visit.Db.StandingIn(round).CountAsync(visit.Cancel),
            await visit.Db.TopicGroups.CountAsync(one => one.RoundId == round.Id, visit.Cancel),
            round.PublishedAt is null ? [] : await visit.Db.GroupResultsOf(planned.Id, visit.Cancel));
    }

    /// <summary>On the page of an item of the programme: what came out of the group.</summary>
    internal static async Task<ResultView?> OfItem(SlotVisit visit, Session session) => session.BeginsAt > visit.Now ? null
        : await visit.Db.OpenResults(session.EventId).FirstOrDefaultAsync(one => one.SessionId == session.Id, visit.Cancel) is { } group
            ? new(group, 2) : null;

    /// <summary>Where the team edits the event.</summary>
    internal static async Task<TopicStand?> OfCard(SlotVisit visit, Event planned) =>
        new(planned, await visit.Db.TopicsOf(planned.Id, visit.Cancel), visit.Now);

    /// <summary>On one's own page: the way to the topics.</summary>
    internal static async Task<TopicDoor?> OfOwn(SlotVisit visit, OwnBooking own)
    {
        if (own.Event.TopicsSince is null || await visit.Db.TopicsOf(own.Event.Id, visit.Cancel) is not { } round) return null;
        if (!round.Entitles(own.Booking)) return null;
        return new(new TopicPerson(round, own.Booking, null).Path, own.Event, round.StateAt(visit.Now), visit.Now);
    }

    /// <summary>Why an item of the programme cannot go: its group has written something down.</summary>
    internal static async Task<string?> ObstacleToRemoval(Db db, Guid session, int places, CancellationToken cancel) => places == 0
        && await db.TopicGroups.AnyAsync(one => one.SessionId == session && one.WrittenAt != null, cancel)
        ? "Diese Gruppe hat ein Ergebnis festgehalten. Sie bleibt im Programm." : null;

    private static async Task<string?> ObstacleToLink(Db db, Event planned, DateTimeOffset at, CancellationToken cancel) =>
        await db.TopicsOf(planned.Id, cancel) is not { } round ? "Zu dieser Veranstaltung werden keine Themen gesammelt."
            : round.Circle == TopicCircle.Named ? "Themen bestimmen hier nur die, die auf der Liste stehen." : null;

    private static async Task<string?> PathTo(Db db, Event planned, Booking booking, DateTimeOffset at, CancellationToken cancel) =>
        await db.TopicsOf(planned.Id, cancel) is { } round && round.Entitles(booking) ? new TopicPerson(round, booking, null).Path : null;

    extension(Db db)
    {
        /// <summary>The results of an event's groups that everybody may read, in the order of time.</summary>
        public async Task<IReadOnlyList<TopicGroup>> GroupResultsOf(Guid eventId, CancellationToken cancel) =>
            await db.OpenResults(eventId).ToListAsync(cancel);

        private IQueryable<TopicGroup> OpenResults(Guid eventId)
        {
            var open = db.TopicRounds.Where(round => round.EventId == eventId && round.PublishedAt != null);
            return db.TopicGroups.Where(one => one.WrittenAt != null && open.Any(round => round.Id == one.RoundId))
                .Include(one => one.Topic).Include(one => one.Session).OrderBy(one => one.Session!.BeginsAt)
                .ThenBy(one => one.Session!.Position).ThenBy(one => one.Id).AsNoTracking();
        }

        /// <summary>Everybody reads the results of the groups from now on, where there are any; the caller saves.</summary>
        public async Task PublishGroupResults(Guid eventId, Guid? by, DateTimeOffset at, CancellationToken cancel)
        {
            if (await db.TopicsOf(eventId, cancel) is not { } round) return;
            var written = await db.TopicGroups.CountAsync(one => one.RoundId == round.Id && one.WrittenAt != null, cancel);
            if (round.ObstacleToPublishing(written) is null) round.Publish(written, by, at);
        }
    }
}

/// <summary>What is left of the open space of an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Topics">How many topics stood.</param>
/// <param name="Groups">How many became groups.</param>
/// <param name="Results">What their people wrote down, where everybody reads it.</param>
public sealed record HeldTopics(Event Event, int Topics, int Groups, IReadOnlyList<TopicGroup> Results);

/// <summary>How the open space of an event stands.</summary>
/// <param name="Event">The event.</param>
/// <param name="Round">The open space; null where there is none.</param>
/// <param name="Now">At which moment.</param>
public sealed record TopicStand(Event Event, TopicRound? Round, DateTimeOffset Now)
{
    /// <summary>The question, as long as one can answer it; null afterwards.</summary>
    public string? Question => Round?.StateAt(Now) <= TopicState.Voting ? Round.Question : null;

    /// <summary>In a sentence.</summary>
    public string Sentence => Round is not { } round
        ? TopicRound.ObstacleToOpening(Event, Now) ?? "Die Themen können die bestimmen, die kommen: vorschlagen, abstimmen, Gruppen bilden."
        : Event.Stands(round.StateAt(Now), $"{Until(round)}.");

    private string Until(TopicRound round) => round.StateAt(Now) switch
    {
        TopicState.Collecting => $", {round.TopicsUntil.Until}",
        TopicState.Voting => $", {round.VotesUntil.Until}",
        _ => "",
    };
}

/// <summary>Somebody's own way to the topics.</summary>
/// <param name="Path">The address.</param>
/// <param name="Event">The event.</param>
/// <param name="State">Where the open space stands.</param>
/// <param name="Now">At which moment.</param>
public sealed record TopicDoor(string Path, Event Event, TopicState State, DateTimeOffset Now)
{
    /// <summary>Where it stands, and what that means for this person.</summary>
    public string Sentence => Event.Stands(State, ". " + State switch
    {
        TopicState.Collecting => "Was auf die Tagesordnung kommt, bestimmen Sie mit.",
        TopicState.Voting => "Welche Themen eine Gruppe bekommen, bestimmen Sie mit.",
        TopicState.Closed => Event.AfterVotes(Now),
        TopicState.Grouped => TopicWords.InProgramme,
        _ => "Sie lesen, was aus den Gruppen herausgekommen ist.",
    });

    /// <summary>What one can do there now.</summary>
    public string Verb => Event.CancelledAt is not null ? "Themen ansehen" : State switch
    {
        TopicState.Collecting => "Thema vorschlagen",
        TopicState.Voting => "Abstimmen",
        _ => "Themen ansehen",
    };
}
