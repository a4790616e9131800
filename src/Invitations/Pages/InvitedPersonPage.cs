using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A page about one invited person, found through the lists that the actor's offices run.</summary>
internal abstract class InvitedPersonPage : NounPage<Invitation>
{
    public InvitationBatch Batch { get; private set; } = null!;

    /// <summary>The network's name, or what the whole instance is called.</summary>
    public string Whose { get; private set; } = "";

    public string Alliance { get; private set; } = "";

    /// <summary>The account; null before the first letter.</summary>
    protected Person? Account { get; private set; }

    protected override async Task<Invitation?> Find()
    {
        _ = Guid.TryParse((string?)RouteData.Values["id"], out var list);
        _ = Guid.TryParse((string?)RouteData.Values["invitation"], out var id);
        var found = await (from batch in Db.InvitationBatches.RunBy(Me)
                           join one in Db.Invitations.Promised on batch.Id equals one.BatchId
                           where batch.Id == list && one.Id == id
                           select new { Batch = batch, One = one }).FirstOrDefaultAsync(Cancel);
        if (found is not null) Batch = found.Batch;
        return found?.One;
    }

    protected override async Task LoadMore()
    {
        Whose = await Db.Networks.Where(one => one.Id == Batch.NetworkId).Select(one => one.Name).FirstOrDefaultAsync(Cancel)
            ?? InvitationBatch.OfAll;
        Alliance = await Db.Alliances.Where(one => one.Id == Noun.AllianceId).Select(one => one.Name).FirstOrDefaultAsync(Cancel) ?? "";
        Account = await Db.People.FirstOrDefaultAsync(one => one.Id == Noun.PersonId, Cancel);
    }

    /// <summary>Whoever sees the address of the person is written down.</summary>
    protected async Task NoteLook()
    {
        if (Noun.PersonId is { } id) await Db.NoteAccess(Me, [id], "Einladung", Now, Cancel);
    }
}
