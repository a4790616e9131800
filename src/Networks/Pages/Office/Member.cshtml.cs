using Buendnisnetz.Alliances;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A single membership: since when, and who works there.</summary>
internal sealed class MemberModel : OfficeMemberPage
{
    public IReadOnlyList<string> Roles { get; private set; } = [];

    /// <summary>Who leads the alliance, for the office to reach.</summary>
    public IReadOnlyList<DeskContact> Contacts { get; private set; } = [];

    protected override async Task LoadMore()
    {
        if (Member.AllianceId is not { } alliance) return;
        var roles = await Db.Seats.Of(AllianceSeats.Place, alliance).InForce(Now).Select(seat => seat.Role).ToListAsync(Cancel);
        Roles = [.. roles.OrderBy(role => role.Rank).Select(role => role.Label).Distinct()];
        Contacts = [.. (await Db.ContactsOf([alliance], Now, Cancel))[alliance]];
    }

    public async Task OnGetAsync()
    {
        await NoteLook();
        await Db.NoteAccess(Me, Contacts.Select(one => one.PersonId), $"Erreichbarkeit der Leitung, Netzwerk {Network.Name}", Now, Cancel);
    }
}
