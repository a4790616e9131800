using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects.Pages;

/// <summary>A request or an offer of one's own alliance, by the link in a mail, without signing in. Looking changes nothing.</summary>
internal abstract class OwnPostingPage(PostingDesk desk) : NounPage<AnswerLink>
{
    [BindProperty]
    public HelpForm Form { get; set; } = new();

    public Posting? Posting { get; private set; }

    public string? Obstacle { get; private set; }

    public string? Thanks { get; private set; }

    /// <summary>The address of the question.</summary>
    public string Question => AccountPaths.Answer(PostingPaths.Purpose, Route("token"));

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(PostingPaths.Purpose, Route("token"), Cancel) is not { } link) return null;
        Posting = await Db.Postings.WithPage.FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        if (Posting is null) return null;
        Obstacle = link.ObstacleToAnswering(Now) ?? Posting.ObstacleToOutcome()
            ?? (await IsOfTeam(link.PersonId) ? null : "Diese Frage hat sich erledigt. Sie brauchen nichts mehr zu tun.");
        return link;
    }

    protected override IActionResult? Detour() => Obstacle is null ? null : Page();

    /// <summary>Does it for the person who was asked, one after the other; every other open question about it is settled with it.</summary>
    protected async Task<IActionResult> Answered(Action<Posting> verb, Func<Posting, string> thanks)
    {
        await using var turn = await desk.Turn(Posting!.Id, Cancel);
        await Db.Entry(Noun).ReloadAsync(Cancel);
        await Db.Entry(Posting).ReloadAsync(Cancel);
        Obstacle = Noun.ObstacleToAnswering(Now);
        if (Obstacle is not null) return Page();
        verb(Posting);
        Noun.Answer(Now);
        await Db.TakeBackQuestions(PostingPaths.Purpose, Posting.Id, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        await turn.CommitAsync(Cancel);
        Thanks = thanks(Posting);
        return Page();
    }

    private async Task<bool> IsOfTeam(Guid? person) =>
        (await Db.TeamOf(Posting!, Now, Cancel)).Exists(one => one.Id == person);
}
