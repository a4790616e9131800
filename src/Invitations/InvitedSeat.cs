using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>A seat that an office has promised to somebody who has not come in yet, as the team of the alliance sees it.</summary>
internal sealed record InvitedSeat(string Name, SeatRole Role, DateTimeOffset? PromisedAt)
{
    public static async Task<IReadOnlyList<InvitedSeat>?> Of(SlotVisit visit, Alliance alliance) =>
        await visit.Db.Invitations.Standing.Where(one => one.AllianceId == alliance.Id && one.DeclinedAt == null)
            .OrderBy(one => one.PromisedAt).Select(one => new InvitedSeat(one.Name, one.Role, one.PromisedAt)).ToListAsync(visit.Cancel);
}
