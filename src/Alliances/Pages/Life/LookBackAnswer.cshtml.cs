using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>The answer to a look-back, by the link in the mail. Looking changes nothing; one button answers, without signing in.</summary>
[AllowAnonymous]
internal sealed class LookBackAnswerModel(Db db, TimeProvider clock) : HousePage
{
    private AnswerLink? link;

    [BindProperty]
    public int Months { get; set; } = 12;

    [BindProperty, StringLength(2000)]
    public string? Reason { get; set; } = "Nach der kreativen Pause endet die gemeinsame Arbeit. Danke allen, die mitgemacht haben.";

    public Alliance? Alliance { get; private set; }

    public string? Obstacle { get; private set; }

    public string? Thanks { get; private set; }

    public IEnumerable<SelectListItem> Terms => [new("in sechs Monaten", "6"), new("in einem Jahr", "12"), new("in zwei Jahren", "24")];

    private CancellationToken Cancel => HttpContext.RequestAborted;

    public override async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        Response.Headers.CacheControl = "no-store";
        await Load((string)RouteData.Values["token"]!);
        if (Alliance is null || Obstacle is not null) context.Result = Page();
        else await next();
    }

    public void OnGet() { }

    public Task<IActionResult> OnPostRestAsync()
    {
        var until = clock.Today.AddMonths(Months);
        if (Alliance!.ObstacleToProlonging(until, clock.Now) is { } obstacle) return Task.FromResult(Again(nameof(Months), obstacle));
        link!.Answer(clock.Now);
        Alliance.Prolong(until, link.PersonId, clock.Now);
        return Answered($"Das Bündnis ruht weiter. Am {until.Long} fragen wir wieder.");
    }

    public async Task<IActionResult> OnPostResumeAsync()
    {
        var coordinator = await db.ConfirmedCoordinator(Alliance!.Id, link!.PersonId, clock.Now, Cancel);
        if (Alliance.ObstacleToResuming(coordinator) is { } obstacle) return Again("", obstacle);
        link.Answer(clock.Now);
        await db.Wake(Alliance, coordinator, null, link.PersonId, clock.Now, Cancel);
        return await Answered("Das Bündnis ist wieder aktiv. Willkommen zurück.");
    }

    public Task<IActionResult> OnPostEndAsync()
    {
        if (Alliance!.ObstacleToEnding(Reason) is { } obstacle) return Task.FromResult(Again(nameof(Reason), obstacle));
        link!.Answer(clock.Now);
        Alliance.End(Reason!, FuzzyDate.OfDay(clock.Today), link.PersonId, clock.Now);
        return Answered("Das Bündnis ist geordnet beendet. Danke für alles, was Sie erreicht haben.");
    }

    private async Task Load(string token)
    {
        link = await db.FindAnswer(LookBackLetters.Purpose, token, Cancel);
        if (link?.PersonId is not { } person) return;
        Alliance = await db.Alliances.FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        if (Alliance is null) return;
        await db.LoadLife(Alliance, Cancel);
        Obstacle = link.ObstacleToAnswering(clock.Now)
            ?? (Alliance.PauseNow is null || !await db.MayAnswerFor(Alliance.Id, person, clock.Now, Cancel) ? "Diese Frage hat sich erledigt. Sie brauchen nichts mehr zu tun." : null);
    }

    private async Task<IActionResult> Answered(string thanks)
    {
        await db.TakeBackQuestions(LookBackLetters.Purpose, Alliance!.Id, clock.Now, Cancel);
        await db.SaveChangesAsync(Cancel);
        Thanks = thanks;
        return Page();
    }
}
