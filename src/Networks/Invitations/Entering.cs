using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Networks;

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

    /// <summary>Grants what was promised to the person, wherever the way in led through; what the office should know of, it is told.</summary>
    public static async Task Entered(Db db, Person person, DateTimeOffset at, CancellationToken cancel)
    {
        var promised = await db.Invitations.Standing.Where(one => one.PersonId == person.Id).OrderBy(one => one.Number).ToListAsync(cancel);
        if (promised.Count == 0) return;
        var ids = promised.Select(one => one.AllianceId).OfType<Guid>().ToHashSet();
        var alliances = await db.Alliances.Where(alliance => ids.Contains(alliance.Id)).ToDictionaryAsync(alliance => alliance.Id, cancel);
        var seats = await db.Seats.InForce(at).Where(seat => seat.Place == SeatPlace.Alliance && ids.Contains(seat.PlaceId)).ToListAsync(cancel);
        foreach (var invitation in promised)
        {
            var alliance = alliances[invitation.AllianceId!.Value];
            if (invitation.Enter(person, alliance, [.. seats.Where(seat => seat.PlaceId == alliance.Id)], at) is { } seat) seats.Add(db.Seats.Add(seat).Entity);
            else await TellOffice(db, invitation, at, cancel);
        }
    }

    private static async Task TellOffice(Db db, Invitation invitation, DateTimeOffset at, CancellationToken cancel)
    {
        var starter = await db.InvitationBatches.Where(batch => batch.Id == invitation.BatchId).Select(batch => batch.StartedBy).FirstOrDefaultAsync(cancel);
        if (starter is { } person)
            db.Notify(person, $"Eine eingeladene Person ist eingetreten, bekam aber keinen Zugang: {invitation.SeatObstacle}", invitation.Path, "Einladungen", at, invitation.NetworkId);
    }
}
