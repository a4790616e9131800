namespace Buendnisnetz.Events;

/// <summary>A round in which one books one workshop; derived from the sessions, never stored.</summary>
/// <param name="Id">The key of the round within its programme: "R1", in the order of time.</param>
/// <param name="From">When it begins, in UTC.</param>
/// <param name="Until">When it ends, in UTC.</param>
/// <param name="Sessions">What takes place in it; a session that lasts over several rounds is in each of them.</param>
public sealed record ProgrammeRound(string Id, DateTimeOffset From, DateTimeOffset Until, IReadOnlyList<Session> Sessions);

/// <summary>
/// The rounds of a programme. The shortest sessions make them: those that no other bookable session lies within. Where such sessions
/// overlap, they are one round; whatever lasts longer belongs to every round that it overlaps.
/// </summary>
public static class ProgrammeRounds
{
    /// <summary>The rounds, the first one first.</summary>
    public static IReadOnlyList<ProgrammeRound> Of(IEnumerable<Session> sessions)
    {
        var bookable = sessions.Where(session => session.IsBookable).OrderBy(session => session.BeginsAt)
            .ThenBy(session => session.Position).ThenBy(session => session.Id).ToList();
        var shortest = bookable.Where(session => !bookable.Exists(other => LiesWithin(other, session)));
        return [.. Joined(shortest).Select((round, index) => new ProgrammeRound($"R{index + 1}", round.From, round.Until,
            [.. bookable.Where(session => session.BeginsAt < round.Until && round.From < session.EndsAt)]))];
    }

    private static bool LiesWithin(Session session, Session other) =>
        other.Spans(session) && (session.BeginsAt, session.EndsAt) != (other.BeginsAt, other.EndsAt);

    /// <summary>Sessions in the order of their beginning, those that overlap as one stretch of time.</summary>
    private static List<(DateTimeOffset From, DateTimeOffset Until)> Joined(IEnumerable<Session> sessions)
    {
        List<(DateTimeOffset From, DateTimeOffset Until)> rounds = [];
        foreach (var session in sessions)
            if (rounds is [.., var last] && session.BeginsAt < last.Until)
                rounds[^1] = (last.From, session.EndsAt > last.Until ? session.EndsAt : last.Until);
            else rounds.Add((session.BeginsAt, session.EndsAt));
        return rounds;
    }
}
