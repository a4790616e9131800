using Microsoft.AspNetCore.Mvc.Filters;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>
/// A page on which somebody edits an alliance. The alliance is loaded through what the person may edit, so a foreign
/// one is a 404; an ended one is frozen and leads back to its page.
/// </summary>
public abstract class AllianceEditorPage(Db db, TimeProvider clock) : HousePage
{
    /// <summary>The alliance that is edited.</summary>
    public Alliance Alliance { get; private set; } = null!;

    /// <summary>The database.</summary>
    protected Db Db => db;

    /// <summary>Now, in UTC.</summary>
    protected DateTimeOffset Now => clock.Now;

    /// <summary>Ends with the request.</summary>
    protected CancellationToken Cancel => HttpContext.RequestAborted;

    /// <summary>What the page's verb needs of the alliance.</summary>
    protected virtual Task LoadMore() => Task.CompletedTask;

    /// <summary>Whether the person may do what this page does; editing, unless a page asks for more.</summary>
    protected virtual bool MayUse() => Me.CanEdit(Alliance);

    /// <summary>Whether the page works for an alliance that has ended, too.</summary>
    protected virtual bool IsForEndedToo => false;

    /// <inheritdoc />
    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        if (await db.Alliances.EditedBy(Me).FindBySlug((string)RouteData.Values["slug"]!, Cancel) is not { } alliance)
        {
            context.Result = NotFound();
            return;
        }
        Alliance = alliance;
        context.Result = MayUse() ? FrozenOrNot() : new ForbidResult();
        if (context.Result is not null) return;
        await LoadMore();
        await next();
    }

    /// <summary>Saves, says what was done and leads on.</summary>
    protected async Task<IActionResult> Saved(string sentence, string? below = null)
    {
        await db.SaveChangesAsync(Cancel);
        Flash(sentence);
        return Redirect(Alliance.Below(below ?? "bearbeiten"));
    }

    private RedirectResult? FrozenOrNot()
    {
        if (Alliance.IsOpen || IsForEndedToo) return null;
        Flash("Dieses Bündnis ist beendet. Seine Seiten bleiben, wie sie sind.");
        return Redirect(Alliance.Path);
    }
}

/// <summary>A page on which the coordination decides on the life or the seats of an alliance.</summary>
public abstract class AllianceLeadPage(Db db, TimeProvider clock) : AllianceEditorPage(db, clock)
{
    /// <inheritdoc />
    protected override bool MayUse() => Me.CanLead(Alliance);
}

/// <summary>A page on which a step in the life of an alliance is decided; what cannot be done explains itself, also after the end.</summary>
public abstract class AllianceLifePage(Db db, TimeProvider clock) : AllianceLeadPage(db, clock)
{
    /// <inheritdoc />
    protected override bool IsForEndedToo => true;

    /// <inheritdoc />
    protected override Task LoadMore() => Db.LoadLife(Alliance, Cancel);
}
