using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations;

/// <summary>A seat that is promised to a person and not taken yet, as the administration sees it with the account.</summary>
internal sealed record PromisedSeat(string Alliance, SeatRole Role, DateTimeOffset? PromisedAt, DateTimeOffset? DeclinedAt)
{
    public static async Task<IReadOnlyList<PromisedSeat>?> Of(SlotVisit visit, Person person) =>
        await (from one in visit.Db.Invitations.Standing.Where(one => one.PersonId == person.Id)
               join alliance in visit.Db.Alliances on one.AllianceId equals alliance.Id
               orderby one.PromisedAt
               select new PromisedSeat(alliance.Name, one.Role, one.PromisedAt, one.DeclinedAt)).ToListAsync(visit.Cancel);
}
