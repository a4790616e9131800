using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A page about one invited person of a list.</summary>
internal abstract class InvitedPersonPage(Db db, TimeProvider clock) : InvitationPage(db, clock)
{
    public Invitation Invitation { get; private set; } = null!;

    public string Alliance { get; private set; } = "";

    /// <summary>The account; null before the first letter.</summary>
    protected Person? Account { get; private set; }

    protected override bool? OfDraft => false;

    protected override async Task<bool> LoadMore()
    {
        _ = Guid.TryParse((string?)RouteData.Values["invitation"], out var id);
        if (await Db.Invitations.Of(Batch).Promised.FirstOrDefaultAsync(one => one.Id == id, Cancel) is not { } found) return false;
        Invitation = found;
        Alliance = await Db.Alliances.Where(one => one.Id == found.AllianceId).Select(one => one.Name).FirstOrDefaultAsync(Cancel) ?? "";
        Account = await Db.People.FirstOrDefaultAsync(one => one.Id == found.PersonId, Cancel);
        return true;
    }

    /// <summary>Whoever sees the address of the person is written down.</summary>
    protected async Task NoteLook()
    {
        if (Invitation.PersonId is { } id) await Db.NoteAccess(Me, [id], "Einladung", Now, Cancel);
    }
}
