using Buendnisnetz.Accounts;

namespace Buendnisnetz.Invitations;

/// <summary>Gives every letter its turn: minute by minute, never more than the pace allows overall and to one domain.</summary>
internal sealed class Timetable(Pace pace, DateTimeOffset from)
{
    private readonly Dictionary<int, int> taken = [];
    private readonly Dictionary<(string Domain, int Minute), int> takenByDomain = [];
    private readonly Dictionary<string, int> firstFree = [];
    private int firstMinute;

    /// <summary>The next turn for a letter to this address.</summary>
    public DateTimeOffset Next(string email)
    {
        var domain = AddressCheck.DomainOf(email);
        var minute = Math.Max(firstMinute, firstFree.GetValueOrDefault(domain));
        while (IsFull(domain, minute)) minute++;
        firstFree[domain] = minute;
        var place = taken[minute] = taken.GetValueOrDefault(minute) + 1;
        takenByDomain[(domain, minute)] = takenByDomain.GetValueOrDefault((domain, minute)) + 1;
        if (minute == firstMinute && place == pace.PerMinute) firstMinute++;
        return from.AddMinutes(minute).AddSeconds(60.0 * (place - 1) / pace.PerMinute);
    }

    private bool IsFull(string domain, int minute) => taken.GetValueOrDefault(minute) >= pace.PerMinute
        || takenByDomain.GetValueOrDefault((domain, minute)) >= pace.PerMinuteAndDomain;

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
