namespace Buendnisnetz.Accounts;

/// <summary>Somebody of the staff has looked at another person's data. The person can read of it in the own data.</summary>
public sealed class AccessLogEntry : Entity
{
    private AccessLogEntry() { }

    /// <summary>Who looked; null after that person's erasure.</summary>
    public Guid? ReadBy { get; private set; }

    /// <summary>Whose data it was.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>What kind of data: "Konto und Zugänge".</summary>
    public string Category { get; private init; } = "";

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }

    internal static AccessLogEntry Of(Guid by, Guid person, string category, DateTimeOffset at) =>
        new() { ReadBy = by, PersonId = person, Category = category, At = at };
}

/// <summary>Notes who looks at whose data.</summary>
public static class AccessNotes
{
    extension(Db db)
    {
        internal DbSet<AccessLogEntry> AccessLog => db.Set<AccessLogEntry>();

        /// <summary>Notes that the actor looks at this person's data (saved with the next save); looking at one's own is not noted.</summary>
        public void NoteAccess(Actor actor, Guid personId, string category, DateTimeOffset at)
        {
            if (actor.PersonId is { } by && by != personId) db.Add(AccessLogEntry.Of(by, personId, category, at));
        }
    }
}
