using Buendnisnetz.Events;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>A page of somebody who takes part, by the own link: no account, no cookie. Looking changes nothing.</summary>
internal abstract class OwnTopicPage : NounPage<TopicPerson>
{
    public TopicPerson Person => Noun;

    public TopicRound Round => Noun.Round;

    public Event Event { get; private set; } = null!;

    /// <summary>The own page.</summary>
    public string Own => OpenSpacePaths.Own(Route("key"));

    /// <summary>Why nothing can be done here; null where it can.</summary>
    public string? Refused { get; protected set; }

    /// <summary>Whether there is nothing to show but why.</summary>
    public bool IsStopped => Noun is null || Refused is not null;

    /// <summary>Whether this person has proposed it.</summary>
    public bool IsMine(Topic topic) => topic.VoiceId is { } voice && voice == Person.Voice?.Id;

    /// <summary>Whether this person writes down what comes out: whose topic it was, and who has offered to lead.</summary>
    protected bool IsWrittenByMe(TopicGroup group) => group.Topic!.Host(Round) is { } host && host.Id == Person.Voice?.Id;

    protected override async Task<TopicPerson?> Find()
    {
        if (await Db.TopicPersonBy(Route("key"), Cancel) is not { } person) return null;
        Event = await Db.CalendarEvents.FirstAsync(one => one.Id == person.Round.EventId, Cancel);
        return person;
    }

    protected override IActionResult Missing()
    {
        Response.StatusCode = 404;
        return Page();
    }

    /// <summary>Does what was asked for and leads back to the own page; what stands in its way is said.</summary>
    protected async Task<IActionResult> Do(Func<Task> verb, string done = "")
    {
        try { await verb(); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return Redirect(Own + done);
    }
}
