using System.Linq.Expressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Community;

/// <summary>Opens spaces, and lets people into groups and out of them, one after the other.</summary>
internal sealed class SpaceDesk(Db db)
{
    /// <summary>The house brings the space for all, and one for each network that has none.</summary>
    public static StarterData Starter { get; } = new(async (db, at, cancel) =>
    {
        if (!await db.Spaces.AnyAsync(one => one.Kind == SpaceKind.Everybody, cancel)) db.Spaces.Add(Space.ForEverybody(at));
        var known = db.Spaces.Where(one => one.NetworkId != null).Select(one => one.NetworkId!.Value);
        foreach (var network in await db.Networks.Where(one => !known.Contains(one.Id)).ByName.ToListAsync(cancel))
            await Open(db, network, at, cancel);
    });

    /// <summary>A network that begins has a space from the first moment.</summary>
    public static async Task NetworkBegun(Db db, NetworkBegun happened, CancellationToken cancel)
    {
        var network = db.Networks.Local.First(one => one.Id == happened.SubjectId);
        await Open(db, network, happened.At, cancel);
    }

    private static async Task Open(Db db, Network network, DateTimeOffset at, CancellationToken cancel) =>
        db.Spaces.Add(Space.Of(network, await db.FreeSpaceSlug(network.Name, cancel), at));

    /// <summary>With the last seat that lets somebody into the community, the seats in groups end, too (INV-73).</summary>
    public static async Task SeatEnded(Db db, SeatEnded happened, CancellationToken cancel)
    {
        if (happened.PersonId is not { } person || happened.Place == SpaceSeats.Place) return;
        var stored = await db.Seats.HeldBy(person).InForce(happened.At).Where(seat => seat.Id != happened.SeatId).ToListAsync(cancel);
        var held = stored.Where(seat => seat.IsInForce(happened.At)).ToList(); // Others end in the same save.
        if (new Actor(person, "", [.. held.Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role))]).IsInCommunity) return;
        foreach (var seat in held.Where(seat => seat.Place == SpaceSeats.Place)) seat.End(happened.By, happened.At);
    }

    /// <summary>Begins a group; whoever begins it leads it. Answers with it, or with what stands in the way.</summary>
    public async Task<(Space? Group, string? Obstacle)> Begin(GroupProfile profile, Actor by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock("spaces", cancel);
        if (await db.ObstacleToBeginningGroup(by.Person, at, cancel) is { } obstacle) return (null, obstacle);
        var made = db.Spaces.Add(Space.Begin(profile, await db.FreeSpaceSlug(profile.Title, cancel), by.PersonId, at)).Entity;
        await Seat(made, by.Person, SpaceSeats.Host, by.PersonId, at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return (made, null);
    }

    /// <summary>Opens the space of an alliance, or finds the one that is there.</summary>
    public async Task<Space> OpenFor(Alliance alliance, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock("spaces", cancel);
        if (await db.Spaces.FirstOrDefaultAsync(one => one.AllianceId == alliance.Id, cancel) is { } known) return known;
        var made = db.Spaces.Add(Space.Of(alliance, await db.FreeSpaceSlug(alliance.Name, cancel), by, at)).Entity;
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return made;
    }

    /// <summary>
    /// Somebody wants in: at once where the door is open or an invitation waits; else it is asked for. Answers with the sentence to say.
    /// </summary>
    public async Task<string> Enter(Space group, Actor by, string? word, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(group), cancel);
        var waiting = await db.SpaceEntries.FirstOrDefaultAsync(
            one => one.SpaceId == group.Id && one.PersonId == by.PersonId && one.AnsweredAt == null, cancel);
        var said = await Enter(group, by, waiting, word, at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return said;
    }

    private async Task<string> Enter(Space group, Actor by, SpaceEntry? waiting, string? word, DateTimeOffset at, CancellationToken cancel)
    {
        if (group.Kind != SpaceKind.Topic || await SeatsIn(group, by.Person, at).AnyAsync(cancel)) return "Sie gehören schon dazu.";
        if (group.Door == SpaceDoor.Open || waiting is { IsInvitation: true })
        {
            waiting?.Answer(true, by.PersonId, at);
            await Seat(group, by.Person, SpaceSeats.Member, by.PersonId, at, cancel);
            return "Sie gehören jetzt dazu.";
        }
        Refusal.On(group.Door == SpaceDoor.ByRequest ? null : "In diese Gruppe lädt ihre Leitung ein.");
        if (waiting is null) db.SpaceEntries.Add(SpaceEntry.Ask(group, by.Person, word, at));
        return "Ihre Bitte ist bei der Gruppenleitung.";
    }

    /// <summary>Invites somebody who holds a seat; answers with what stands in the way.</summary>
    public async Task<string?> Invite(Space group, Guid person, Actor by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(group), cancel);
        await db.TakeLockToo(ThreadDesk.LockOf(by.Person), cancel);
        if (await db.SpaceEntries.AnyAsync(one => one.SpaceId == group.Id && one.PersonId == person && one.AnsweredAt == null, cancel)
            || await SeatsIn(group, person, at).AnyAsync(cancel))
            return "Diese Person gehört schon dazu oder ist eingeladen.";
        if (await db.ObstacleToInviting(by.Person, at, cancel) is { } obstacle) return obstacle;
        db.SpaceEntries.Add(SpaceEntry.Invite(group, person, by.PersonId, at));
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>Answers a request.</summary>
    public async Task Answer(Space group, Guid entry, bool granted, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(group), cancel);
        var asked = await db.SpaceEntries.FirstAsync(one => one.Id == entry, cancel);
        asked.Answer(granted, by, at);
        if (granted && asked.PersonId is { } person && !await SeatsIn(group, person, at).AnyAsync(cancel))
            await Seat(group, person, SpaceSeats.Member, by, at, cancel);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    /// <summary>Whoever is invited declines. Answers with what stands in the way.</summary>
    public Task<string?> Decline(Space group, Actor by, DateTimeOffset at, CancellationToken cancel) =>
        EndInvitation(group, one => one.PersonId == by.PersonId, one => one.Decline(by.PersonId, at), cancel);

    /// <summary>Those who lead take an invitation back. Answers with what stands in the way.</summary>
    public Task<string?> TakeBack(Space group, Guid entry, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
        EndInvitation(group, one => one.Id == entry, one => one.TakeBack(by, at), cancel);

    private async Task<string?> EndInvitation(Space group, Expression<Func<SpaceEntry, bool>> which, Action<SpaceEntry> end,
        CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(group), cancel);
        if (await db.SpaceEntries.Where(one => one.SpaceId == group.Id && one.IsInvitation && one.AnsweredAt == null)
            .FirstOrDefaultAsync(which, cancel) is not { } invitation) return "Diese Einladung wartet nicht mehr.";
        end(invitation);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>
    /// Somebody goes, or is taken out; who leads goes themself, and the last of them stays. Answers with what stands in the way.
    /// </summary>
    public async Task<string?> Leave(Space group, Guid person, Actor by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(group), cancel);
        var seats = await db.Seats.InForce(at).Of(SpaceSeats.Place, group.Id).Where(seat => seat.PersonId != null).ToListAsync(cancel);
        var own = seats.Where(seat => seat.PersonId == person).ToList();
        var others = seats.Except(own).ToList();
        if (own.Select(seat => SpaceSeats.ObstacleToEnding(seat.Role, person, by)).FirstOrDefault(stands => stands is not null) is { } one)
            return one;
        if (own.Any(seat => seat.Role == SpaceSeats.Host) && others.Count > 0 && others.TrueForAll(seat => seat.Role != SpaceSeats.Host))
            return "Jemand muss die Gruppe leiten. Geben Sie die Leitung zuerst weiter.";
        foreach (var seat in own) seat.End(by.PersonId, at);
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        return null;
    }

    /// <summary>A member leads the group, too.</summary>
    public async Task Lead(Space group, Guid person, Guid? by, DateTimeOffset at, CancellationToken cancel)
    {
        await using var turn = await db.TakeLock(LockOf(group), cancel);
        foreach (var seat in await db.Seats.InForce(at).HeldBy(person).Of(SpaceSeats.Place, group.Id)
            .Where(seat => seat.Role == SpaceSeats.Member).ToListAsync(cancel))
        {
            seat.End(by, at);
            await Seat(group, person, SpaceSeats.Host, by, at, cancel);
        }
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
    }

    private async Task Seat(Space group, Guid person, SeatRole role, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
        db.Seats.Add(Accounts.Seat.Grant(await db.People.FirstAsync(one => one.Id == person, cancel), SpaceSeats.Place, group.Id, role,
            by, at));

    /// <summary>Seats of somebody in the group, also one that began a moment after this page was asked for.</summary>
    private IQueryable<Seat> SeatsIn(Space group, Guid person, DateTimeOffset at) =>
        db.Seats.Of(SpaceSeats.Place, group.Id).HeldBy(person).Where(seat => seat.Until == null || seat.Until > at);

    private static string LockOf(Space group) => $"space {group.Id:N}";
}
