using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The letter to a successor, answered by its link. Looking changes nothing; only the button answers.</summary>
[AllowAnonymous]
internal sealed class AnswerModel(Db db, TimeProvider clock) : HousePage
{
    private AnswerLink? link;
    private Alliance alliance = null!;

    [BindProperty, StringLength(2000)]
    public string? Words { get; set; }

    public HandoverLetter? Letter { get; private set; }

    /// <summary>Why there is nothing to answer; null where there is.</summary>
    public string? Obstacle => Letter is null ? "Diese Frage kennen wir nicht. Vielleicht wurde die Adresse beim Kopieren gekürzt." : link!.ObstacleToAnswering(clock.Now) ?? Letter.Handover.ObstacleToAnswering(clock.Now);

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        await Load(token, cancel);
        return Shown();
    }

    public async Task<IActionResult> OnPostAsync(string token, CancellationToken cancel)
    {
        await Load(token, cancel);
        if (Obstacle is not null) return Shown();
        await using var leadership = await AllianceLeadership.Take(db, alliance, clock.Now, cancel);
        if (await IsSettledMeanwhile(cancel)) return Shown();
        var successor = await Successor(cancel);
        if (successor.IsLocked) return Again("", "Für diese Adresse ist gerade kein Zugang möglich. Bitte fragen Sie die Administration.");
        leadership.Accept(successor, clock.Now);
        link!.Answer(clock.Now);
        await db.TellOfAcceptance(Letter!.Handover, alliance, successor, clock.Now, cancel);
        var entry = db.IssueEntry(successor, clock.Now, alliance.Below("uebergabe"));
        await leadership.Keep(cancel);
        Flash("Danke, dass Sie übernehmen.");
        return Redirect(entry);
    }

    public async Task<IActionResult> OnPostDeclineAsync(string token, CancellationToken cancel)
    {
        await Load(token, cancel);
        if (Obstacle is not null) return Shown();
        await using var leadership = await AllianceLeadership.Take(db, alliance, clock.Now, cancel);
        if (await IsSettledMeanwhile(cancel)) return Shown();
        Letter!.Handover.Decline(Letter.Handover.SuccessorId, clock.Now);
        link!.Answer(clock.Now);
        await db.TellOfRefusal(Letter.Handover, alliance, Words, clock.Now, cancel);
        await leadership.Keep(cancel);
        Flash("Danke für Ihre Antwort. Wir geben sie weiter, und sonst geschieht nichts.");
        return Redirect("/");
    }

    private async Task Load(string token, CancellationToken cancel)
    {
        link = await db.FindAnswer(HandoverPost.Purpose, token, cancel);
        if (link is null || await db.Handovers.Include(one => one.Items).FirstOrDefaultAsync(one => one.Id == link.SubjectId, cancel) is not { } handover) return;
        alliance = await db.Alliances.FirstAsync(one => one.Id == handover.AllianceId, cancel);
        Letter = new(alliance, handover, await db.PeopleOf(handover, cancel));
    }

    /// <summary>Looks once more, now that nobody else can answer or take back.</summary>
    private async Task<bool> IsSettledMeanwhile(CancellationToken cancel)
    {
        await db.Entry(link!).ReloadAsync(cancel);
        return Obstacle is not null;
    }

    /// <summary>The account of the successor; it begins with the acceptance, not before.</summary>
    private async Task<Person> Successor(CancellationToken cancel)
    {
        var people = Letter!.People;
        return people.Successor ?? await db.People.At(people.Email).FirstOrDefaultAsync(cancel) ?? db.People.Add(Person.Invite(people.Name, people.Email, Letter.Handover.LeavingId, clock.Now)).Entity;
    }

    private PageResult Shown()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.StatusCode = Letter is null ? 404 : Obstacle is null ? 200 : 410;
        return Page();
    }
}
