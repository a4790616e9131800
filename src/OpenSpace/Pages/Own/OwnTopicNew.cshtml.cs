using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>Somebody proposes a topic; what sounds alike is shown before.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnTopicNewModel(TopicDesk desk) : OwnTopicPage
{
    [BindProperty]
    public OwnTopicForm Form { get; set; } = new();

    /// <summary>Whether the person has seen what sounds alike and proposes it nevertheless.</summary>
    [BindProperty]
    public bool Anyway { get; set; }

    /// <summary>What sounds alike.</summary>
    public IReadOnlyList<Topic> Alike { get; private set; } = [];

    protected override Task LoadMore()
    {
        Refused = Person.Obstacle ?? Round.ObstacleToProposing(Event, Now);
        return Task.CompletedTask;
    }

    public void OnGet() => ModelState.Clear();

    public async Task<IActionResult> OnPostAsync()
    {
        if (Refused is not null) return Again();
        var facts = Form.ToFacts();
        Check("Form.", facts.Objections());
        if (!ModelState.IsValid) return Again();
        var topics = await Db.TopicsIn(Round, Cancel);
        if (topics.ObstacleToProposing(facts.Title, Person.Voice?.Id) is { } twice) return Again("Form.Title", twice);
        if (!Anyway) Alike = topics.Like(facts.Title);
        return Alike.Count > 0 ? Page() : await Do(() => desk.Propose(Event, Person, facts, Now, Cancel), "?neu=1");
    }
}

/// <summary>The author says a topic in other words.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnTopicEditModel(TopicDesk desk) : OwnTopicPage
{
    private Topic? topic;

    [BindProperty]
    public OwnTopicForm Form { get; set; } = new();

    protected override object? Stored => topic is null ? null : OwnTopicForm.Of(topic);

    protected override async Task LoadMore()
    {
        topic = await Db.OwnTopic(Person, IdInAddress, Cancel);
        Refused = topic is null ? "Dieses Thema gibt es nicht mehr." : Person.Obstacle ?? Round.ObstacleToProposing(Event, Now)
            ?? topic.ObstacleToChange();
    }

    public void OnGet() => Form = topic is null ? new() : OwnTopicForm.Of(topic);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Refused is not null) return Again();
        Check("Form.", Form.ToFacts().Objections());
        if (!ModelState.IsValid) return Again();
        return await Do(() => desk.Change(Event, Person, topic!.Id, Form.ToFacts(), Now, Cancel), "?geaendert=1");
    }
}

/// <summary>The author takes a topic back.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnTopicWithdrawalModel(TopicDesk desk) : OwnTopicPage
{
    public Topic? Topic { get; private set; }

    protected override async Task LoadMore()
    {
        Topic = await Db.OwnTopic(Person, IdInAddress, Cancel);
        Refused = Topic is null ? "Dieses Thema gibt es nicht mehr." : Person.Obstacle ?? Round.ObstacleToProposing(Event, Now)
            ?? Topic.ObstacleToChange();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync() => Refused is not null ? Again()
        : await Do(() => desk.Withdraw(Event, Person, Topic!.Id, Now, Cancel), "?zurueck=1");
}

/// <summary>Finding one's own.</summary>
internal static class OwnTopicQueries
{
    extension(Db db)
    {
        /// <summary>A topic of this person; null where it is somebody else's or gone.</summary>
        public async Task<Topic?> OwnTopic(TopicPerson person, Guid id, CancellationToken cancel) => person.Voice is { } voice
            ? await db.Topics.FirstOrDefaultAsync(one => one.Id == id && one.VoiceId == voice.Id, cancel) : null;
    }
}
