using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>The letters of a circular are to be written.</summary>
/// <param name="CircularId">The circular.</param>
public sealed record CircularPlanned(Guid CircularId);

/// <summary>One person's letter is to be written.</summary>
/// <param name="CopyId">The copy.</param>
public sealed record CircularCopyPlanned(Guid CopyId);

/// <summary>Has each letter written by itself.</summary>
internal sealed class WriteCircular(Db db, TimeProvider clock) : Work<CircularPlanned>
{
    public override async Task Do(CircularPlanned payload, CancellationToken cancel)
    {
        var copies = await db.CircularCopies.Where(copy => copy.CircularId == payload.CircularId && copy.WrittenAt == null
            && copy.LeftOutAt == null).OrderBy(copy => copy.Id).Select(copy => copy.Id).ToListAsync(cancel);
        db.FanOut(copies, id => new CircularCopyPlanned(id), id => $"{id:N}", "circular", clock.Now);
    }
}

/// <summary>
/// Writes one person's letter, once: what two workers would write at the same moment, the version of the copy lets only one of them
/// save. Whoever has left the seat meanwhile, or whose alliance has left the network, gets none.
/// </summary>
internal sealed class WriteCircularCopy(Db db, TimeProvider clock) : Work<CircularCopyPlanned>
{
    public override async Task Do(CircularCopyPlanned payload, CancellationToken cancel)
    {
        var copy = await db.CircularCopies.Include(one => one.Person).FirstOrDefaultAsync(one => one.Id == payload.CopyId, cancel);
        if (copy is not { IsToWrite: true }) return;
        var tasks = await Tasks(copy, cancel);
        if (copy.Person is not { } person || tasks.Count == 0) copy.LeaveOut(clock.Now);
        else copy.Write(db.Post(await Letter(copy.Circular, person, tasks, cancel), clock.Now), clock.Now);
    }

    /// <summary>What the person still does for members of the network, of that because of which it was chosen.</summary>
    private async Task<IReadOnlyList<CircularTask>> Tasks(CircularCopy copy, CancellationToken cancel)
    {
        var network = copy.Circular.NetworkId;
        var chosen = db.Set<CircularSeat>().Where(seat => seat.CopyId == copy.Id).Select(seat => seat.SeatId);
        var members = db.Memberships.IgnoreAutoIncludes().InForce.Where(member => member.NetworkId == network);
        var held = await db.Seats.InForce(clock.Now).Where(seat => chosen.Contains(seat.Id) && seat.PersonId == copy.PersonId
                && members.Any(member => member.AllianceId == seat.PlaceId))
            .Join(db.Alliances, seat => seat.PlaceId, alliance => alliance.Id, (seat, alliance) =>
                new { seat.Role, alliance.Name, alliance.SortKey }).ToListAsync(cancel);
        return [.. held.OrderBy(one => one.SortKey, StringComparer.Ordinal)
            .Select(one => new CircularTask(one.Role == AllianceSeats.Coordinator, one.Name))];
    }

    private async Task<Letter> Letter(Circular circular, Person person, IReadOnlyList<CircularTask> tasks, CancellationToken cancel)
    {
        var network = await db.Networks.FirstAsync(one => one.Id == circular.NetworkId, cancel);
        var letter = await CircularLetter.Of(db, network, circular.SentBy, new(circular.Subject, circular.Text), cancel);
        return letter.To(person.Name, person.Email, tasks, person.Id, circular.Id);
    }
}
