using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>The moment in which promised seats become seats.</summary>
internal static class Entering
{
    /// <summary>What the accounts ask of the invitations.</summary>
    public static SignInHook SignInHook { get; } = new(Awaits, Seen, Entered);

    private static async Task<IReadOnlyList<string>> Awaits(Db db, Guid personId, CancellationToken cancel)
    {
        var promised = await (from invitation in db.Invitations.Standing.Where(one => one.PersonId == personId)
                              join alliance in db.Alliances on invitation.AllianceId equals alliance.Id
                              orderby invitation.Number
                              select new { invitation.Role, alliance.Name }).ToListAsync(cancel);
        return [.. promised.Select(one => $"{one.Role.Label}, {one.Name}").Distinct()];
    }

    private static Task<int> Seen(Db db, Guid linkId, DateTimeOffset at, CancellationToken cancel) => db.Invitations
        .Where(invitation => invitation.LinkId == linkId && invitation.OpenedAt == null)
        .ExecuteUpdateAsync(set => set.SetProperty(invitation => invitation.OpenedAt, (DateTimeOffset?)at), cancel);

    /// <summary>Grants what was promised to the person, wherever the way in led through.</summary>
    public static async Task Entered(Db db, Person person, DateTimeOffset at, CancellationToken cancel)
    {
        var promised = await db.Invitations.Standing.Where(one => one.PersonId == person.Id).OrderBy(one => one.Number).ToListAsync(cancel);
        if (promised.Count == 0) return;
        var ids = promised.Select(one => one.AllianceId).OfType<Guid>().ToHashSet();
        var alliances = await db.Alliances.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, cancel);
        var seats = await db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && ids.Contains(seat.PlaceId))
            .ToListAsync(cancel);
        foreach (var invitation in promised)
        {
            var inForce = seats.Where(seat => seat.PlaceId == invitation.AllianceId).ToList();
            if (invitation.Enter(person, alliances[invitation.AllianceId!.Value], inForce,
                at) is { } seat) seats.Add(db.Seats.Add(seat).Entity);
        }
    }
}
