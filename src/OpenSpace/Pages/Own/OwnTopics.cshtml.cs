using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>One's own page: propose, vote, see the groups. Votes can be given anew as long as it is open.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("hall")]
internal sealed class OwnTopicsModel(TopicDesk desk) : OwnTopicPage
{
    [BindProperty]
    public List<Guid> Topics { get; set; } = [];

    public TopicsView View { get; private set; } = null!;

    /// <summary>Whether somebody has voted before.</summary>
    public bool HasVoted { get; private set; }

    /// <summary>What has just been done, in a sentence; null where nothing was.</summary>
    public string? Done => Request.Query["gestimmt"] == "0" ? "Sie haben keine Stimme mehr abgegeben."
        : Request.Query.ContainsKey("gestimmt") ? "Ihre Stimmen sind angekommen. Sie können sie ändern, solange abgestimmt wird."
        : Request.Query.ContainsKey("neu") ? "Ihr Thema ist da."
        : Request.Query.ContainsKey("geaendert") ? "Ihr Thema ist geändert."
        : Request.Query.ContainsKey("zurueck") ? "Ihr Thema ist zurückgenommen."
        : Request.Query.ContainsKey("ergebnis") ? "Das Ergebnis ist festgehalten." : null;

    public string? ToProposing => Person.Obstacle ?? Round.ObstacleToProposing(Event, Now);

    public string? ToVoting => Person.Obstacle ?? Round.ObstacleToVoting(Event, Now);

    /// <summary>The groups of which this person writes down what came out, and that have begun.</summary>
    public IEnumerable<TopicGroup> Led => View.Groups.Where(group => IsWrittenByMe(group)
        && TopicGroup.ObstacleToWriting(group.Session!, Now) is null);

    protected override async Task LoadMore() => View = await TopicsView.Of(Db, Event, Round, Now, Cancel);

    public async Task OnGetAsync()
    {
        if (Noun?.Voice is not { } voice) return;
        Topics = await Db.TopicVotes.Where(vote => vote.VoiceId == voice.Id).Select(vote => vote.TopicId).ToListAsync(Cancel);
        HasVoted = Topics.Count > 0;
    }

    public async Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? await Do(() => desk.Vote(Event, Person, Topics, Now, Cancel), $"?gestimmt={Topics.Count}")
        : Again("", "Eines der Themen steht nicht mehr zur Wahl. Bitte wählen Sie noch einmal.");
}
