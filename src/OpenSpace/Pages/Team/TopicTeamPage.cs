using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.OpenSpace.Pages;

/// <summary>A page on which the team of an event looks after its open space.</summary>
internal abstract class TopicTeamPage : EventEditorPage
{
    /// <summary>The open space; null where there is none yet.</summary>
    public TopicRound? Round { get; private set; }

    public TopicState State => Round!.StateAt(Now);

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        Round = await Db.TopicsOf(found.Id, Cancel);
        return found;
    }

    protected override IActionResult? Detour() =>
        base.Detour() ?? (Round is null ? Redirect($"{Event.TopicRoundPath}/einrichten") : null);

    /// <summary>Does what was asked for, says it, and leads back to the open space.</summary>
    protected async Task<IActionResult> Do(Func<Task> verb, string sentence)
    {
        try { await verb(); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return Back(sentence);
    }

    /// <summary>Says something and leads back to the open space.</summary>
    protected IActionResult Back(string sentence)
    {
        Flash(sentence);
        return Redirect(Event.TopicRoundPath);
    }
}
