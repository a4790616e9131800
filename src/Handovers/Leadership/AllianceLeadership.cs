using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Handovers;

/// <summary>
/// The leadership of an alliance: who leads it, who takes over, since when nobody does. It comes complete, by
/// <c>db.LeadershipOf</c> to look and by <c>db.LockLeadership</c> to change something.
/// </summary>
public partial class AllianceLeadership
{
    private readonly Db db;
    private readonly List<Seat> seats = [];

    private protected AllianceLeadership(Db db, Alliance alliance) => (this.db, Alliance) = (db, alliance);

    /// <summary>The alliance.</summary>
    public Alliance Alliance { get; }

    /// <summary>The seats in force, the longest held first.</summary>
    public IReadOnlyList<Seat> Seats => seats;

    /// <summary>Who leads; null while nobody does.</summary>
    public Seat? Coordinator => seats.Find(seat => seat.Role == AllianceSeats.Coordinator);

    /// <summary>The role whose seat is missed most: the coordination, then the deputy.</summary>
    public SeatRole MostMissed => Coordinator is null ? AllianceSeats.Coordinator
        : seats.Exists(seat => seat.Role == AllianceSeats.Deputy) ? AllianceSeats.Editor : AllianceSeats.Deputy;

    /// <summary>Since when and why nobody leads; null while somebody does.</summary>
    public Vacancy? Vacancy { get; private set; }

    /// <summary>The latest hand-over whose seat has still to change hands or that has still to be confirmed.</summary>
    public Handover? Handover { get; private set; }

    internal static async Task<AllianceLeadership> Look(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var leadership = new AllianceLeadership(db, alliance);
        await leadership.Load(at, cancel);
        return leadership;
    }

    private protected async Task Load(DateTimeOffset at, CancellationToken cancel)
    {
        seats.AddRange(await db.Seats.Of(AllianceSeats.Place, Alliance.Id).InForce(at).OrderBy(seat => seat.From).ToListAsync(cancel));
        Vacancy = await db.Vacancies.Lasting.FirstOrDefaultAsync(vacancy => vacancy.AllianceId == Alliance.Id, cancel);
        Handover = await db.Handovers.WithChecklist.Unfinished.Where(handover => handover.AllianceId == Alliance.Id)
            .OrderByDescending(handover => handover.Id).FirstOrDefaultAsync(cancel);
    }
}

/// <summary>A leadership that nobody else can take before it is kept or let go.</summary>
public sealed class LockedLeadership : AllianceLeadership, IAsyncDisposable
{
    private readonly Db db;
    private readonly IDbContextTransaction held;

    private LockedLeadership(Db db, Alliance alliance, IDbContextTransaction held) : base(db, alliance) =>
        (this.db, this.held) = (db, held);

    /// <summary>What was read before the lock is read again: whoever held it has perhaps changed it.</summary>
    internal static async Task<LockedLeadership> Lock(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var held = await db.TakeLock($"leadership of {alliance.Id}", cancel);
        await db.Entry(alliance).ReloadAsync(cancel);
        foreach (var known in db.ChangeTracker.Entries<Handover>().ToList()) await known.ReloadAsync(cancel);
        var leadership = new LockedLeadership(db, alliance, held);
        await leadership.Load(at, cancel);
        return leadership;
    }

    /// <summary>Saves what was changed, with all that follows from it.</summary>
    public async Task Keep(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await held.CommitAsync(cancel);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => held.DisposeAsync();
}
