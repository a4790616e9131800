using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Anybody who may read a request or an offer answers it: a mail to the team, whose addresses nobody sees.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class AnswerPostingModel(HumanTrap trap, PostingDesk desk) : NounPage<Posting>
{
    internal const string NoAddress = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel name@stadt.de.";

    [BindProperty, Required(ErrorMessage = "Bitte schreiben Sie ein, zwei Sätze."), StringLength(4000)]
    public string? Words { get; set; }

    [BindProperty, Required(ErrorMessage = "Wie heißen Sie?"), StringLength(Person.MaxNameLength)]
    public string? Called { get; set; }

    [BindProperty, Required(ErrorMessage = NoAddress), EmailAddress(ErrorMessage = NoAddress), StringLength(200)]
    public string? Email { get; set; }

    public Posting Posting => Noun;

    public string? Obstacle => Posting.ObstacleToAnswer(Now);

    protected override Task<Posting?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Db.Postings.VisibleTo(Me, Db).WithHome.AsNoTracking().FindBySlug(Slug, Cancel);
    }

    public async Task OnGetAsync()
    {
        ModelState.Clear();
        if (Me.PersonId is not { } id) return;
        var me = await Db.People.Where(one => one.Id == id).Select(one => new { one.Name, one.Email }).FirstAsync(Cancel);
        (Called, Email) = (me.Name, me.Email);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Obstacle is { } late) return Again("", late);
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        await desk.Answer(Posting.Id, new(Called!, Email!, Me.PersonId), Words!, Now, Cancel);
        return Redirect(Posting.Below("antwort/danke"));
    }
}
