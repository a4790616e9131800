namespace Buendnisnetz.Community;

/// <summary>What one can hear of.</summary>
internal enum SubscribedTo
{
    /// <summary>All new threads of a space, by its id.</summary>
    Space = 0,

    /// <summary>All answers in a thread, by its id.</summary>
    Thread = 1,

    /// <summary>New threads about an action field, by its code.</summary>
    Field = 2,
}

/// <summary>Somebody wants to hear of what is new in a space, in a thread, or about an action field; or no longer does.</summary>
internal sealed class Subscription : Entity
{
    private Subscription() { }

    public Subscription(Guid person, SubscribedTo kind, string target, DateTimeOffset at) =>
        (PersonId, Kind, Target, Since) = (person, kind, target, at);

    public Guid PersonId { get; private init; }

    public SubscribedTo Kind { get; private init; }

    /// <summary>The id of the space or thread, or the code of the field.</summary>
    public string Target { get; private init; } = "";

    public DateTimeOffset Since { get; private set; }

    /// <summary>Since when the person does not want to hear of it any more, in UTC.</summary>
    public DateTimeOffset? EndedAt { get; private set; }

    public void Begin(DateTimeOffset at)
    {
        if (EndedAt is not null) (Since, EndedAt) = (at, null);
    }

    public void End(DateTimeOffset at) => EndedAt ??= at;
}

/// <summary>Who hears of what.</summary>
internal static class SubscriptionQueries
{
    extension(Db db)
    {
        public DbSet<Subscription> Subscriptions => db.Set<Subscription>();

        /// <summary>The person has said something of this target, whether yes or no.</summary>
        public Task<bool> IsSubscribed(Guid person, SubscribedTo kind, string target, CancellationToken cancel) =>
            db.Subscriptions.AnyAsync(one => one.PersonId == person && one.Kind == kind && one.Target == target, cancel);

        /// <summary>The person hears of it from now on; nothing was said of it before.</summary>
        public void Hears(Guid person, SubscribedTo kind, string target, DateTimeOffset at) =>
            db.Subscriptions.Add(new(person, kind, target, at));

        /// <summary>Says yes or no; one after the other, so that pressing twice does no harm.</summary>
        public async Task Wish(Guid person, SubscribedTo kind, string target, bool hears, DateTimeOffset at, CancellationToken cancel)
        {
            await using var turn = await db.TakeLock(ThreadDesk.LockOf(person), cancel);
            var known = await db.Subscriptions.FirstOrDefaultAsync(
                one => one.PersonId == person && one.Kind == kind && one.Target == target, cancel);
            known ??= db.Subscriptions.Add(new(person, kind, target, at)).Entity;
            if (hears) known.Begin(at);
            else known.End(at);
            await db.SaveChangesAsync(cancel);
            await turn.CommitAsync(cancel);
        }
    }

    extension(IQueryable<Subscription> subscriptions)
    {
        public IQueryable<Subscription> InForce => subscriptions.Where(one => one.EndedAt == null);
    }
}
