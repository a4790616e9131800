using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A page about one list, found through what the actor's offices run.</summary>
internal abstract class InvitationPage : NounPage<InvitationBatch>
{
    public InvitationBatch Batch => Noun;

    /// <summary>The network's name, or what the whole instance is called.</summary>
    public string Whose { get; private set; } = "";

    /// <summary>Where the office enters alliances that are not there yet; null where the whole instance invites.</summary>
    public string? NewAlliances { get; private set; }

    /// <summary>Whether the page is about a draft; where it is not (any more), one is led on.</summary>
    protected abstract bool OfDraft { get; }

    protected override async Task<InvitationBatch?> Find()
    {
        _ = Guid.TryParse((string?)RouteData.Values["id"], out var id);
        var networks = Db.Networks;
        var found = await Db.InvitationBatches.RunBy(Me).Where(batch => batch.Id == id).Select(batch => new
        {
            Batch = batch,
            Network = networks.Where(one => one.Id == batch.NetworkId).Select(one => new { one.Name, one.Slug }).FirstOrDefault(),
        }).FirstOrDefaultAsync(Cancel);
        Whose = found?.Network?.Name ?? InvitationBatch.OfAll;
        NewAlliances = found?.Network is { } network ? $"{NetworkPaths.Of(network.Slug)}/mitglied-neu/liste"
            : Me.IsAdministrator ? AlliancePaths.New : null;
        return found?.Batch;
    }

    protected override IActionResult? Detour() => OfDraft == Batch.IsDraft ? null : Redirect(Batch.Next);
}
