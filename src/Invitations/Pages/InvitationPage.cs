using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Invitations.Pages;

/// <summary>A page about one list, loaded through what the actor's offices run: a foreign list is a 404.</summary>
internal abstract class InvitationPage(Db db, TimeProvider clock) : HousePage
{
    public InvitationBatch Batch { get; private set; } = null!;

    /// <summary>The network's name, or what the whole instance is called.</summary>
    public string Whose { get; private set; } = "";

    protected Db Db => db;

    public DateTimeOffset Now => clock.Now;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    /// <summary>Whether the page is about a draft; where it is not (any more), one is led on.</summary>
    protected virtual bool? OfDraft => null;

    /// <summary>What else the page is about; false where that is not there.</summary>
    protected virtual Task<bool> LoadMore() => Task.FromResult(true);

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (!await Find()) context.Result = NotFound();
        else if (OfDraft is { } draft && draft != Batch.IsDraft) context.Result = Redirect(Batch.Next);
        else if (!await LoadMore()) context.Result = NotFound();
        else await next();
    }

    /// <summary>Saves, says what was done and leads on.</summary>
    protected async Task<IActionResult> Saved(string sentence, string path)
    {
        await db.SaveChangesAsync(Cancel);
        Flash(sentence);
        return Redirect(path);
    }

    private async Task<bool> Find()
    {
        _ = Guid.TryParse((string?)RouteData.Values["id"], out var id);
        var networks = db.Networks;
        var found = await db.InvitationBatches.RunBy(Me).Where(batch => batch.Id == id).Select(batch => new
        {
            Batch = batch,
            Network = networks.Where(one => one.Id == batch.NetworkId).Select(one => one.Name).FirstOrDefault(),
        }).FirstOrDefaultAsync(Cancel);
        if (found is not null) (Batch, Whose) = (found.Batch, found.Network ?? "Alle Bündnisse");
        return found is not null;
    }
}
