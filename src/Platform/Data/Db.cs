using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Buendnisnetz.Platform;

/// <summary>
/// The one database, assembled from the modules' mappings. Modules give it their own words by extension
/// members: <c>db.People</c>. One <c>SaveChangesAsync</c> a request stores the change,
/// its events and the work that follows from them in one transaction.
/// </summary>
public abstract class Db(DbContextOptions options, ModuleCatalog catalog) : DbContext(options)
{
    /// <summary>
    /// The column of nouns that are kept in memory: when they were last written, by the clock of the machine that did it, whatever time the
    /// change is told for.
    /// </summary>
    public const string SavedAt = nameof(SavedAt);

    /// <summary>Everything that has happened, oldest first by id.</summary>
    public DbSet<EventRecord> Events => Set<EventRecord>();

    /// <summary>Work to be done, done and given up.</summary>
    public DbSet<QueuedJob> Jobs => Set<QueuedJob>();

    /// <summary>Mail on its way.</summary>
    public DbSet<OutgoingMail> Mails => Set<OutgoingMail>();

    /// <summary>Files in the store, by content.</summary>
    public DbSet<StoredFile> Files => Set<StoredFile>();

    /// <summary>What the modules contribute.</summary>
    public ModuleCatalog Catalog => catalog;

    /// <summary>What was written and is not yet committed.</summary>
    internal WriteSet Written { get; } = new();

    /// <summary>Whether the save that is just told of has queued work under a key.</summary>
    internal bool HasQueuedOnce { get; private set; }

    /// <inheritdoc />
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        await StoreEvents(cancellationToken);
        if (Database.CurrentTransaction is null) Written.Clear();
        Written.Add(this);
        var once = QueuedOnce.TakeFrom(ChangeTracker);
        HasQueuedOnce = once.Count > 0;
        var count = HasQueuedOnce
            ? await SaveWith(once, cancellationToken)
            : await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        if (count > 0) catalog.Saved(this);
        return count;
    }

    /// <summary>Saves all changes and the keyed jobs in one transaction, its own where there is none.</summary>
    private async Task<int> SaveWith(List<QueuedJob> once, CancellationToken cancel)
    {
        try
        {
            await using var own = Database.CurrentTransaction is null ? await Database.BeginTransactionAsync(cancel) : null;
            var count = await QueuedOnce.Store(this, once, cancel) + await base.SaveChangesAsync(acceptAllChangesOnSuccess: false, cancel);
            if (own is not null) await own.CommitAsync(cancel);
            ChangeTracker.AcceptAllChanges();
            return count;
        }
        catch
        {
            Jobs.AddRange(once);
            throw;
        }
    }

    /// <inheritdoc />
    public override int SaveChanges(bool acceptAllChangesOnSuccess) =>
        throw new NotSupportedException("Save asynchronously.");

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        PlatformMapping.Map(modelBuilder);
        foreach (var map in catalog.Mappings) map(modelBuilder);
        ModelConventions.Apply(modelBuilder);
    }

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        ModelConventions.Convert(configurationBuilder);
        foreach (var convert in catalog.Conversions) convert(configurationBuilder);
    }

    /// <summary>
    /// Stores what was raised and lets the modules react, until nothing new is raised; then every change is counted once.
    /// </summary>
    private async Task StoreEvents(CancellationToken cancel)
    {
        HashSet<object> follows = [];
        HashSet<Entity> raisers = [];
        while (TakeRaised(raisers) is { Count: > 0 } raised)
        {
            using var still = ChangeTracker.Still();
            foreach (var one in raised)
            {
                Store(one, follows);
                foreach (var react in catalog.ReactionsTo(one.Happened.GetType())) await react(this, one.Happened, cancel);
            }
        }
        foreach (var entry in ChangeTracker.Entries<Entity>())
        {
            if (entry.State == EntityState.Modified || (entry.State == EntityState.Unchanged && raisers.Contains(entry.Entity)))
                entry.Entity.CountChange();
            else if (entry.State != EntityState.Added) continue;
            if (entry.Metadata.FindProperty(SavedAt) is not null) entry.Property(SavedAt).CurrentValue = TimeProvider.System.GetUtcNow();
        }
    }

    private List<Raised> TakeRaised(HashSet<Entity> raisers)
    {
        List<Raised> raised = [];
        foreach (var entry in ChangeTracker.Entries<Entity>().Where(entry => entry.Entity.Raised.Count > 0).ToList())
        {
            raised.AddRange(entry.Entity.Raised.Select(happened => new Raised(entry.Entity, entry.State == EntityState.Added, happened)));
            raisers.Add(entry.Entity);
            entry.Entity.Forget();
        }
        return raised;
    }

    private void Store(Raised raised, HashSet<object> follows)
    {
        var happened = raised.Happened;
        Events.Add(new EventRecord(happened));
        foreach (var listener in catalog.Jobs.ListenersTo(happened.GetType()))
            Jobs.Add(QueuedJob.Hearing(happened, listener));
        foreach (var work in catalog.Of<Consequence>().SelectMany(consequence => consequence.Of(catalog, raised)))
            if (follows.Add(work)) this.Enqueue(work, happened.At);
    }
}
