using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>
/// The answer to a look-back, by the link in the mail, without signing in. Looking changes nothing; each of the three answers is a
/// page of its own to which one button leads.
/// </summary>
[AllowAnonymous]
internal abstract class LookBackPage : NounPage<AnswerLink>
{
    [BindProperty]
    public int Months { get; set; } = 12;

    [BindProperty, StringLength(2000)]
    public string? Reason { get; set; } = "Nach der kreativen Pause endet die gemeinsame Arbeit. Danke allen, die mitgemacht haben.";

    public Alliance? Alliance { get; private set; }

    public string? Obstacle { get; private set; }

    public string? Thanks { get; private set; }

    /// <summary>The address of the question; the answers are below it.</summary>
    public string Question => AccountPaths.Answer(LookBackLetters.Purpose, Route("token"));

    public IEnumerable<SelectListItem> Terms => [new("in sechs Monaten", "6"), new("in einem Jahr", "12"), new("in zwei Jahren", "24")];

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(LookBackLetters.Purpose, Route("token"), Cancel) is not { PersonId: { } person } link) return null;
        Alliance = await Db.Alliances.ForTakingBack.FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        if (Alliance is null) return null;
        Obstacle = link.ObstacleToAnswering(Now) ?? await ObstacleTo(person, Alliance);
        return link;
    }

    protected override IActionResult Missing() => Page();

    protected override IActionResult? Detour() => Obstacle is null ? null : Page();

    public void OnGet() { }

    /// <summary>Says thanks for an answer that was given by a verb; every other open question about the pause is settled with it.</summary>
    protected async Task<IActionResult> Answered(string thanks)
    {
        Noun.Answer(Now);
        await Db.SaveChangesAsync(Cancel);
        Thanks = thanks;
        return Page();
    }

    private async Task<string?> ObstacleTo(Guid person, Alliance alliance) =>
        alliance.PauseNow is not null && await Db.MayAnswerFor(alliance.Id, person, Now, Cancel) ? null
            : "Diese Frage hat sich erledigt. Sie brauchen nichts mehr zu tun.";
}
