namespace Buendnisnetz.Accounts;

/// <summary>Somebody of the staff has looked at another person's data. The person can read of it in the own data.</summary>
public sealed class AccessLogEntry : Entity
{
    private AccessLogEntry() { }

    /// <summary>Who looked; null after that person's erasure.</summary>
    public Guid? ReadBy { get; private set; }

    /// <summary>Whose data it was; null for a list of many, and after erasure.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>
    /// What kind of data, and in which task it was looked at: "Konto und Zugänge (Administration)". The name of whoever looked is for the
    /// data protection contact.
    /// </summary>
    public string Category { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    internal static AccessLogEntry Of(Guid by, Guid? person, string category, DateTimeOffset at) =>
        new() { ReadBy = by, PersonId = person, Category = category, At = at };
}

/// <summary>Notes who looks at whose data.</summary>
public static class AccessNotes
{
    extension(Actor actor)
    {
        /// <summary>
        /// What the actor sees that is not their own, with the task in which they see it; without a seat there is no task.
        /// </summary>
        private string Seeing(string category) => actor.Task is { } task ? $"{category} ({task.Label})" : category;

        private SeatRole? Task => actor.IsAdministrator ? SeatRole.Administrator : actor.IsDataProtectionContact ? SeatRole.DataProtection
            : actor.Seats.Select(seat => seat.Role).OrderByDescending(role => role.Is(RoleTraits.LooksAfterOthers)).FirstOrDefault();
    }

    extension(Db db)
    {
        internal DbSet<AccessLogEntry> AccessLog => db.Set<AccessLogEntry>();

        /// <summary>
        /// Notes that the actor looks at these people's data, and saves it. Looking at one's own is not noted, nor is the same look
        /// again within the hour.
        /// </summary>
        /// <param name="actor">Who looks.</param>
        /// <param name="people">Whose data they are.</param>
        /// <param name="category">What kind of data: "Konto und Zugänge".</param>
        /// <param name="at">Now, in UTC.</param>
        /// <param name="cancel">Stops it.</param>
        public async Task NoteAccess(Actor actor, IEnumerable<Guid> people, string category, DateTimeOffset at, CancellationToken cancel)
        {
            var (by, what, since) = (actor.Person, actor.Seeing(category), at.AddHours(-1));
            Guid?[] others = [.. people.Where(person => person != by).Distinct()];
            if (others.Length == 0) return;
            var known = await db.AccessLog.Where(entry => entry.ReadBy == by && entry.Category == what && entry.At > since
                && others.Contains(entry.PersonId))
                .Select(entry => entry.PersonId).ToListAsync(cancel);
            foreach (var person in others.Except(known)) db.Add(AccessLogEntry.Of(by, person!.Value, what, at));
            await db.SaveChangesAsync(cancel);
        }

        /// <summary>
        /// Notes that the actor looks at a list of many people: which list and how many, once an hour and not once a person (saved
        /// with the next save).
        /// </summary>
        public async Task NoteAccessToList(Actor actor, string what, DateTimeOffset at, CancellationToken cancel)
        {
            var since = at.AddHours(-1);
            if (actor.PersonId is not { } by || await db.AccessLog.AnyAsync(entry => entry.ReadBy == by && entry.Category == what
                && entry.At > since, cancel)) return;
            db.Add(AccessLogEntry.Of(by, null, what, at));
        }

        /// <summary>
        /// Notes that the actor takes a list of many people out of the house, as a file: each time (saved with the next save).
        /// </summary>
        public void NoteCopyOfList(Actor actor, string what, DateTimeOffset at)
        {
            if (actor.PersonId is { } by) db.Add(AccessLogEntry.Of(by, null, what, at));
        }
    }
}
