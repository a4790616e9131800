using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Networks.Pages;

/// <summary>A page of a network's office. The network is loaded through what the person looks after, so a foreign one is a 404.</summary>
internal abstract class NetworkOfficePage(Db db, TimeProvider clock) : HousePage
{
    public Network Network { get; private set; } = null!;

    protected Db Db => db;

    protected DateTimeOffset Now => clock.Now;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    /// <summary>What the page's verb needs of the network.</summary>
    protected virtual Task LoadMore() => Task.CompletedTask;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Networks.LookedAfterBy(Me).FindBySlug((string)RouteData.Values["slug"]!, Cancel) is not { } network)
        {
            context.Result = NotFound();
            return;
        }
        Network = network;
        await LoadMore();
        await next();
    }

    /// <summary>Saves, says what was done and leads on.</summary>
    protected async Task<IActionResult> Saved(string sentence, string below = "schreibtisch")
    {
        await db.SaveChangesAsync(Cancel);
        Flash(sentence);
        return Redirect(Network.Below(below));
    }
}
