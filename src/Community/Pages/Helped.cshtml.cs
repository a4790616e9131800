using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Community.Pages;

/// <summary>
/// Whoever asked says out of a letter that an answer has helped. The letter's code stands for them; nothing of the thread is shown, and
/// opening the page changes nothing, because mail scanners open links.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class HelpedModel(Db db, ThreadDesk desk, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true)]
    public string Token { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public bool Done { get; private set; }

    public string? Obstacle { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel) => await Find(cancel) is null ? NotFound() : Page();

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is not var (thread, actor)) return NotFound();
        Obstacle = await desk.Accept(thread, Id, actor, clock.Now, cancel);
        Done = Obstacle is null;
        return Page();
    }

    private async Task<(Guid Thread, Actor Actor)?> Find(CancellationToken cancel) =>
        await db.ProvedBy(Token, cancel) is { } proved && proved.Kind == AnswersByMail.OfThread.Kind
            && await db.ActorOf(proved.PersonId, clock.Now, cancel) is { } actor ? (await db.StandingOf(proved.MatterId, cancel), actor)
                : null;
}
