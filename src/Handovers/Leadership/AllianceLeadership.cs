using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.EntityFrameworkCore.Storage;

namespace Buendnisnetz.Handovers;

/// <summary>
/// The leadership of an alliance: who leads it, who takes over, since when nobody does. Who wants to change that locks it: they wait
/// for one another, and each sees what the one before has left.
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
    public Seat? Coordinator => seats.Find(seat => seat.Role == SeatRole.Coordinator);

    /// <summary>Since when and why nobody leads; null while somebody does.</summary>
    public Vacancy? Vacancy { get; private set; }

    /// <summary>The latest hand-over whose seat has still to change hands or that has still to be confirmed.</summary>
    public Handover? Handover { get; private set; }

    /// <summary>Looks, without holding anybody up.</summary>
    public static async Task<AllianceLeadership> LookAt(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var leadership = new AllianceLeadership(db, alliance);
        await leadership.Look(at, cancel);
        return leadership;
    }

    /// <summary>Takes the leadership, to change something.</summary>
    public static async Task<LockedLeadership> Take(Db db, Alliance alliance, DateTimeOffset at, CancellationToken cancel)
    {
        var turn = await db.TakeLock($"leadership of {alliance.Id}", cancel);
        await db.Entry(alliance).ReloadAsync(cancel);
        foreach (var known in db.ChangeTracker.Entries<Handover>().ToList()) await known.ReloadAsync(cancel);
        var leadership = new LockedLeadership(db, alliance, turn);
        await leadership.Look(at, cancel);
        return leadership;
    }

    private async Task Look(DateTimeOffset at, CancellationToken cancel)
    {
        seats.AddRange(await db.Seats.Of(SeatPlace.Alliance, Alliance.Id).InForce(at).OrderBy(seat => seat.From).ToListAsync(cancel));
        Vacancy = await db.Vacancies.Lasting.FirstOrDefaultAsync(vacancy => vacancy.AllianceId == Alliance.Id, cancel);
        Handover = await db.Handovers.Include(handover => handover.Items).Unfinished.Where(handover => handover.AllianceId == Alliance.Id)
            .OrderByDescending(handover => handover.Id).FirstOrDefaultAsync(cancel);
    }
}

/// <summary>A leadership that nobody else can take before it is kept or let go.</summary>
public sealed class LockedLeadership : AllianceLeadership, IAsyncDisposable
{
    private readonly Db db;
    private readonly IDbContextTransaction turn;

    internal LockedLeadership(Db db, Alliance alliance, IDbContextTransaction turn) : base(db, alliance) => (this.db, this.turn) = (db, turn);

    /// <summary>Saves what was changed.</summary>
    public async Task Keep(CancellationToken cancel)
    {
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <inheritdoc />
    public ValueTask DisposeAsync() => turn.DisposeAsync();
}
