using Buendnisnetz.Accounts;

namespace Buendnisnetz.Demo;

// Who may come in without being written to.
public static partial class DemoInstance
{
    /// <summary>A fresh way in for each demo person who gets one: who it is, and the path of an access link that works once.</summary>
    public static async Task<IReadOnlyList<(string Who, string Path)>> Entries(Db db, DateTimeOffset now,
        CancellationToken cancel = default)
    {
        var guests = Scenes(db.Catalog).SelectMany(scene => scene.Guests).ToList();
        var keys = guests.Select(guest => Person.KeyOf(guest.Email)).ToList();
        var people = await db.People.Where(person => keys.Contains(person.EmailKey)).ToDictionaryAsync(person => person.EmailKey, cancel);
        var entries = guests.Where(guest => people.ContainsKey(Person.KeyOf(guest.Email)))
            .Select(guest => ($"{guest.Name} ({guest.As})", db.IssueDemoLink(people[Person.KeyOf(guest.Email)], now))).ToList();
        await db.SaveChangesAsync(cancel);
        return entries;
    }
}
