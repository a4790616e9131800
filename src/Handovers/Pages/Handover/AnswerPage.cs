using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Handovers.Pages;

/// <summary>
/// The letter to a successor, answered by its link. Looking changes nothing; only the button answers. Where there is nothing to answer
/// (any more), the page says so.
/// </summary>
internal abstract class AnswerPage : NounPage<AnswerLink>
{
    public HandoverLetter? Letter { get; private set; }

    /// <summary>Why there is nothing to answer; null where there is.</summary>
    public string? Obstacle => Letter is null ? "Diese Frage kennen wir nicht. Vielleicht wurde die Adresse beim Kopieren gekürzt."
        : Letter.Handover.ObstacleToAnswering(Now) ?? Noun.ObstacleToAnswering(Now);

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(HandoverReactions.Purpose, Route("token"), Cancel) is not { } link) return null;
        var handover = await Db.Handovers.WithChecklist.FirstAsync(one => one.Id == link.SubjectId, Cancel);
        var alliance = await Db.Alliances.FirstAsync(one => one.Id == handover.AllianceId, Cancel);
        Letter = new(alliance, handover, await HandoverPeople.Of(Db, handover, Cancel));
        return link;
    }

    protected override IActionResult Missing() => Shown();

    protected override IActionResult? Detour() => Obstacle is null ? null : Shown();

    public IActionResult OnGet() => Shown();

    /// <summary>Looks once more when nobody else can answer or take back; null where there is nothing to answer any more.</summary>
    protected async Task<LockedLeadership?> Lock()
    {
        var leadership = await Db.LockLeadership(Letter!.Alliance, Now, Cancel);
        await Db.Entry(Noun).ReloadAsync(Cancel);
        if (Obstacle is null) return leadership;
        await leadership.DisposeAsync();
        return null;
    }

    /// <summary>The link has done its work.</summary>
    protected void Answered() => Noun.Answer(Now);

    protected PageResult Shown()
    {
        Response.StatusCode = Letter is null ? 404 : Obstacle is null ? 200 : 410;
        return Page();
    }
}
