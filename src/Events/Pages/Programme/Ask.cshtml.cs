using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Events.Pages;

/// <summary>Anybody hands in a question for a session beforehand. No account, no cookie; a name only if one likes.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class AskModel(HumanTrap trap) : ProgrammePage
{
    [BindProperty, StringLength(SessionQuestion.MaxText, ErrorMessage = "Bitte kürzen Sie auf 500 Zeichen.")]
    [Required(ErrorMessage = "Bitte schreiben Sie Ihre Frage.")]
    public string? Text { get; set; }

    [BindProperty, StringLength(120)]
    public string? Name { get; set; }

    protected override IActionResult? Detour() =>
        !Event.IsPublished || SessionQuestion.ObstacleTo(Session, Programme, Now) is not null ? Redirect(Event.PathOf(Session)) : null;

    public void OnGet()
    {
        ModelState.Clear();
        Response.Headers["X-Robots-Tag"] = "noindex";
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        Db.SessionQuestions.Add(SessionQuestion.Ask(Session, Text!, Name, Now));
        await Db.SaveChangesAsync(Cancel);
        return Redirect($"{Event.PathOf(Session)}/frage/danke");
    }
}
