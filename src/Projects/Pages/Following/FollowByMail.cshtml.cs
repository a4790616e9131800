using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Anybody follows a project that everybody may read: an address, nothing else, no account and no cookie.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class FollowByMailModel(HumanTrap trap, FollowDesk desk) : NounPage<Project>
{
    [BindProperty, Required(ErrorMessage = AnswerPostingModel.NoAddress), EmailAddress(ErrorMessage = AnswerPostingModel.NoAddress),
        StringLength(200)]
    public string? Email { get; set; }

    protected override Task<Project?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.Projects.Open.FindBySlug(Slug, Cancel);
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        await desk.Ask(Noun, Email!, Now, Cancel);
        return Redirect(Noun.Below("folgen/danke"));
    }
}
