namespace Buendnisnetz.Networks;

/// <summary>
/// Orders the letters: each gets the minute in which it is expected to leave, with no more in it than the pace allows overall and to
/// one domain. The outbox keeps the pace by itself; the timetable knows it beforehand, for the pages.
/// </summary>
internal sealed class Timetable(Pace pace, DateTimeOffset from)
{
    private readonly Dictionary<int, int> taken = [];
    private readonly Dictionary<string, Queue<DateTimeOffset>> lately = [];
    private int firstMinute;

    /// <summary>The next turn for a letter to this address: a minute after as many earlier ones to its domain as a minute may hold.</summary>
    public DateTimeOffset Next(string email)
    {
        var domain = AddressCheck.DomainOf(email);
        if (!lately.TryGetValue(domain, out var last)) lately[domain] = last = [];
        var earliest = last.Count < pace.PerMinuteAndDomain ? from : last.Dequeue().AddMinutes(1);
        var minute = Math.Max(firstMinute, (int)(earliest - from).TotalMinutes);
        while (taken.GetValueOrDefault(minute) >= pace.PerMinute || TurnIn(minute) < earliest) minute++;
        var turn = TurnIn(minute);
        taken[minute] = taken.GetValueOrDefault(minute) + 1;
        while (taken.GetValueOrDefault(firstMinute) >= pace.PerMinute) firstMinute++;
        last.Enqueue(turn);
        return turn;
    }

    private DateTimeOffset TurnIn(int minute) => from.AddMinutes(minute).AddSeconds(60.0 * taken.GetValueOrDefault(minute) / pace.PerMinute);

    /// <summary>A timetable that begins where the turns of all other letters end.</summary>
    public static async Task<Timetable> After(Db db, Pace pace, DateTimeOffset at, CancellationToken cancel)
    {
        var last = await db.Invitations.Where(invitation => invitation.ScheduledAt > at).MaxAsync(invitation => invitation.ScheduledAt, cancel);
        return new(pace, last is { } busy ? busy.AddSeconds(60.0 / pace.PerMinute) : at);
    }
}
