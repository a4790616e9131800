using Buendnisnetz.Alliances;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A single membership: since when, and who works there.</summary>
internal sealed class MemberModel : OfficeMemberPage
{
    public IReadOnlyList<string> Roles { get; private set; } = [];

    protected override async Task LoadMore()
    {
        if (Member.AllianceId is not { } alliance) return;
        var roles = await Db.Seats.Of(AllianceSeats.Place, alliance).InForce(Now).Select(seat => seat.Role).ToListAsync(Cancel);
        Roles = [.. roles.OrderBy(role => role.Rank).Select(role => role.Label).Distinct()];
    }

    public Task OnGetAsync() => NoteLook();
}
