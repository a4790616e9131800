using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>
/// Orders the letters: each gets the minute in which it is expected to leave, with no more in it than the pace allows overall and to
/// one domain. The outbox keeps the pace by itself; the timetable knows it beforehand, for the pages.
/// </summary>
internal sealed class Timetable(Pace pace, DateTimeOffset from)
{
    private readonly Dictionary<int, int> taken = [];
    private readonly Dictionary<string, Queue<DateTimeOffset>> lately = [];
    private int firstMinute;

    /// <summary>
    /// The next turn for a letter to this address: a minute after as many earlier ones to its domain as a minute may hold.
    /// </summary>
    public DateTimeOffset Next(string email)
    {
        var domain = TypedAddress.DomainOf(email);
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

    private DateTimeOffset TurnIn(int minute) => from.AddMinutes(minute)
        .AddSeconds(60.0 * taken.GetValueOrDefault(minute) / pace.PerMinute);

    /// <summary>One turn for each person, however many lines are theirs.</summary>
    public IEnumerable<(T Of, DateTimeOffset Turn)> For<T>(IEnumerable<T> lines, Func<T, string> email)
    {
        foreach (var person in lines.GroupBy(line => Person.KeyOf(email(line))))
        {
            var turn = Next(person.Key);
            foreach (var line in person) yield return (line, turn);
        }
    }

    /// <summary>A timetable that begins where the turns of all other letters end.</summary>
    public static async Task<Timetable> After(Db db, Pace pace, DateTimeOffset at, CancellationToken cancel)
    {
        var last = await db.Invitations.Where(one => one.ScheduledAt > at).MaxAsync(one => one.ScheduledAt, cancel);
        return new(pace, last is { } busy ? busy.AddSeconds(60.0 / pace.PerMinute) : at);
    }
}
