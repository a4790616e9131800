using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>
/// The answer to a look-back, by the link in the mail, without signing in. Looking changes nothing; each of the three answers is a
/// page of its own to which one button leads.
/// </summary>
[AllowAnonymous]
internal abstract class LookBackPage(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public int Months { get; set; } = 12;

    [BindProperty, StringLength(2000)]
    public string? Reason { get; set; } = "Nach der kreativen Pause endet die gemeinsame Arbeit. Danke allen, die mitgemacht haben.";

    public Alliance? Alliance { get; private set; }

    public string? Obstacle { get; private set; }

    public string? Thanks { get; private set; }

    /// <summary>The address of the question; the answers are below it.</summary>
    public string Question => AccountPaths.Answer(LookBackLetters.Purpose, (string)RouteData.Values["token"]!);

    public IEnumerable<SelectListItem> Terms => [new("in sechs Monaten", "6"), new("in einem Jahr", "12"), new("in zwei Jahren", "24")];

    protected AnswerLink Link { get; private set; } = null!;

    protected Db Db => db;

    protected DateTimeOffset Now => clock.Now;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers.CacheControl = "no-store";
        await Load((string)RouteData.Values["token"]!);
        if (Alliance is null || Obstacle is not null) context.Result = Page();
        else await next();
    }

    public void OnGet() { }

    /// <summary>Says thanks for an answer that was given by a verb; every other open question about the pause is settled with it.</summary>
    protected async Task<IActionResult> Answered(string thanks)
    {
        Link.Answer(Now);
        await db.SaveChangesAsync(Cancel);
        Thanks = thanks;
        return Page();
    }

    private async Task Load(string token)
    {
        if (await db.FindAnswer(LookBackLetters.Purpose, token, Cancel) is not { PersonId: { } person } link) return;
        Link = link;
        Alliance = await db.Alliances.ForTakingBack.FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        if (Alliance is null) return;
        Obstacle = link.ObstacleToAnswering(Now) ?? await ObstacleTo(person, Alliance);
    }

    private async Task<string?> ObstacleTo(Guid person, Alliance alliance) =>
        alliance.PauseNow is not null && await db.MayAnswerFor(alliance.Id, person, Now, Cancel) ? null
            : "Diese Frage hat sich erledigt. Sie brauchen nichts mehr zu tun.";
}
