using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>
/// Who is entitled has the own link sent, such as in the hall by the QR code on the wall. The answer is the same for everybody, so that
/// nobody learns who takes part.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class TopicsLinkModel(HumanTrap trap, Site site) : NounPage<Event>
{
    [BindProperty, Required(ErrorMessage = "Bitte geben Sie Ihre E-Mail-Adresse ein."), EmailAddress, StringLength(254)]
    public string? Email { get; set; }

    public Event Event => Noun;

    public TopicRound Round { get; private set; } = null!;

    protected override async Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        if (await Db.CalendarEvents.VisibleTo(Me, Db).AsNoTracking().FindBySlug(Slug, Cancel) is not { } found) return null;
        if (await Db.TopicsOf(found.Id, Cancel) is not { } round) return null;
        Round = round;
        return found;
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (await trap.Obstacle(Request, Db, Cancel) is { } obstacle) return Again("", obstacle);
        foreach (var person in await Db.TopicPeopleAt(Round, Email!, Cancel))
            Db.Post(TopicLetters.Of(TopicLetter.Link, Event, person, site, [], Now), Now);
        await Db.SaveChangesAsync(Cancel);
        return Redirect($"{Event.TopicsLinkPath}/danke");
    }
}

/// <summary>The link is on its way, to whoever is entitled.</summary>
[AllowAnonymous]
internal sealed class TopicsLinkSentModel : NounPage<Event>
{
    public Event Event => Noun;

    protected override Task<Event?> Find()
    {
        Response.Headers["X-Robots-Tag"] = "noindex";
        var rounds = Db.TopicRounds;
        return Db.CalendarEvents.VisibleTo(Me, Db).Where(one => rounds.Any(round => round.EventId == one.Id)).AsNoTracking()
            .FindBySlug(Slug, Cancel);
    }

    public void OnGet() { }
}
