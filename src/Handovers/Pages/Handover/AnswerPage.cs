using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>The letter to a successor, answered by its link. Looking changes nothing; only the button answers.</summary>
internal abstract class AnswerPage(Db db, TimeProvider clock) : HousePage
{
    private AnswerLink? link;

    public HandoverLetter? Letter { get; private set; }

    public DateTimeOffset Now { get; } = clock.Now;

    /// <summary>Why there is nothing to answer; null where there is.</summary>
    public string? Obstacle => Letter is null ? "Diese Frage kennen wir nicht. Vielleicht wurde die Adresse beim Kopieren gekürzt."
        : Letter.Handover.ObstacleToAnswering(Now) ?? link!.ObstacleToAnswering(Now);

    protected Db Db => db;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    public async Task<IActionResult> OnGetAsync(string token)
    {
        await Load(token);
        return Shown();
    }

    /// <summary>Looks once more when nobody else can answer or take back; null where there is nothing to answer any more.</summary>
    protected async Task<LockedLeadership?> Lock(string token)
    {
        await Load(token);
        if (Obstacle is not null) return null;
        var leadership = await db.LockLeadership(Letter!.Alliance, Now, Cancel);
        await db.Entry(link!).ReloadAsync(Cancel);
#pragma warning disable CA1508 // The link was read anew.
        if (Obstacle is null) return leadership;
#pragma warning restore CA1508
        await leadership.DisposeAsync();
        return null;
    }

    /// <summary>The link has done its work.</summary>
    protected void Answered() => link!.Answer(Now);

    protected PageResult Shown()
    {
        Response.Headers["Referrer-Policy"] = "no-referrer";
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        Response.StatusCode = Letter is null ? 404 : Obstacle is null ? 200 : 410;
        return Page();
    }

    private async Task Load(string token)
    {
        link = await db.FindAnswer(HandoverReactions.Purpose, token, Cancel);
        if (link is null) return;
        var handover = await db.Handovers.WithChecklist.FirstAsync(one => one.Id == link.SubjectId, Cancel);
        var alliance = await db.Alliances.FirstAsync(one => one.Id == handover.AllianceId, Cancel);
        Letter = new(alliance, handover, await HandoverPeople.Of(db, handover, Cancel));
    }
}
