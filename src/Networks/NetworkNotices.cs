using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Networks;

/// <summary>Tells the office what happens to its members, and the alliance what the office has decided.</summary>
internal sealed class MembershipNotices(Db db) : Listener<MembershipAsked>
{
    public override async Task Hear(MembershipAsked happened, CancellationToken cancel)
    {
        if (await db.MemberOf(happened.MembershipId, cancel) is not { Alliance: { } alliance, Network: { } network }) return;
        if (happened.State == MembershipState.Requested) await db.TellOffice(network, $"{alliance.Name} möchte Mitglied werden.",
            network.Desk, happened.At, happened.By, cancel);
        else await db.TellLeads(alliance, $"{network.Name} lädt Ihr Bündnis ein, Mitglied zu werden.", network.Name, happened.At,
            happened.By, cancel);
    }
}

/// <summary>A member has joined: both sides know.</summary>
internal sealed class JoiningNotices(Db db) : Listener<MemberJoined>
{
    public override async Task Hear(MemberJoined happened, CancellationToken cancel)
    {
        if (await db.MemberOf(happened.MembershipId, cancel) is not { Alliance: { } alliance, Network: { } network }
            || happened.By is null) return;
        await db.TellOffice(network, $"{alliance.Name} ist jetzt Mitglied.", network.Desk, happened.At, happened.By, cancel);
        await db.TellLeads(alliance, $"Ihr Bündnis ist jetzt Mitglied im Netzwerk {network.Name.Quoted}.",
            network.Name, happened.At, happened.By, cancel);
    }
}

/// <summary>A request or an offer came to nothing: the other side knows.</summary>
internal sealed class DecliningNotices(Db db) : Listener<MembershipDeclined>
{
    public override async Task Hear(MembershipDeclined happened, CancellationToken cancel)
    {
        if (await db.MemberOf(happened.MembershipId, cancel) is not { Alliance: { } alliance, Network: { } network }) return;
        await db.TellOffice(network, $"{alliance.Name} wird nicht Mitglied.", network.Desk, happened.At, happened.By, cancel);
        await db.TellLeads(alliance, $"Ihr Bündnis wird nicht Mitglied im Netzwerk {network.Name.Quoted}.",
            network.Name, happened.At, happened.By, cancel);
    }
}

/// <summary>A member has left: both sides know.</summary>
internal sealed class LeavingNotices(Db db) : Listener<MemberLeft>
{
    public override async Task Hear(MemberLeft happened, CancellationToken cancel)
    {
        if (await db.MemberOf(happened.MembershipId, cancel) is not { Alliance: { } alliance, Network: { } network }) return;
        await db.TellOffice(network, $"{alliance.Name} ist nicht mehr Mitglied.", network.Desk, happened.At, happened.By, cancel);
        await db.TellLeads(alliance, $"Ihr Bündnis ist nicht mehr Mitglied im Netzwerk {network.Name.Quoted}.",
            network.Name, happened.At, happened.By, cancel);
    }
}

/// <summary>Who is told.</summary>
internal static class NetworkTelling
{
    extension(Db db)
    {
        public Task<Membership?> MemberOf(Guid membership, CancellationToken cancel) =>
            db.Memberships.Include(member => member.Alliance).Include(member => member.Network)
                .FirstOrDefaultAsync(member => member.Id == membership, cancel);

        /// <summary>Everybody in the office but the one who did it.</summary>
        public async Task TellOffice(Network network, string sentence, string path, DateTimeOffset at, Guid? by, CancellationToken cancel)
        {
            foreach (var person in await db.Holding(NetworkSeats.Place, network.Id, at, cancel, NetworkSeats.Office))
                if (person != by) await db.TellOnce(person, sentence, path, network.Name, at, network.Id, cancel);
        }

        /// <summary>Coordination and deputy but the one who did it.</summary>
        public async Task TellLeads(Alliance alliance, string sentence, string group, DateTimeOffset at, Guid? by, CancellationToken cancel)
        {
            foreach (var person in await db.Holding(AllianceSeats.Place, alliance.Id, at, cancel, AllianceSeats.Coordinator,
                AllianceSeats.Deputy))
                if (person != by) await db.TellOnce(person, sentence, AllianceNetworksPaths.Of(alliance), group, at, alliance.Id, cancel);
        }

        /// <summary>Jobs run at least once; the same sentence of the same moment is told once.</summary>
        private async Task TellOnce(Guid person, string sentence, string path, string group, DateTimeOffset at, Guid place,
            CancellationToken cancel)
        {
            if (!await db.Notices.AnyAsync(notice => notice.PersonId == person && notice.At == at && notice.Sentence == sentence, cancel))
                db.Notify(person, sentence, path, group, at, place);
        }

        private async Task<IReadOnlyList<Guid>> Holding(SeatPlace place, Guid id, DateTimeOffset at, CancellationToken cancel,
            params SeatRole[] roles) =>
            await db.Seats.Of(place, id).InForce(at).Where(seat => seat.PersonId != null && roles.Contains(seat.Role))
                .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
    }
}
