using Buendnisnetz.Accounts;

namespace Buendnisnetz.Demo;

// Who may come in without being written to.
public static partial class DemoInstance
{
    /// <summary>A fresh way in for each demo person who gets one: who it is, and the path of an access link that works once.</summary>
    public static async Task<IReadOnlyList<(string Who, string Path)>> Entries(Db db, DateTimeOffset now, CancellationToken cancel = default)
    {
        var guests = People.Where(row => row[4] == "Zugang").ToList();
        var keys = guests.Select(row => Person.KeyOf(row[1])).ToList();
        var people = await db.People.Where(person => keys.Contains(person.EmailKey)).ToDictionaryAsync(person => person.EmailKey, cancel);
        var entries = guests.Where(row => people.ContainsKey(Person.KeyOf(row[1])))
            .Select(row => ($"{row[0]} ({row[5]})", db.IssueDemoLink(people[Person.KeyOf(row[1])], now))).ToList();
        await db.SaveChangesAsync(cancel);
        return entries;
    }
}
