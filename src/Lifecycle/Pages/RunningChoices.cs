using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>What runs in an alliance that is about to rest or to end, and what can become of each thing.</summary>
internal sealed class RunningChoices(IReadOnlyList<(PauseTopic Topic, RunningThing Thing)> running)
{
    /// <summary>Nothing runs.</summary>
    public static RunningChoices None { get; } = new([]);

    /// <summary>The things.</summary>
    public IEnumerable<RunningThing> Things => running.Select(pair => pair.Thing);

    /// <summary>"Kommende Veranstaltung: Das letzte Fest".</summary>
    public string LabelOf(ThingForm thing) => Find(thing) is var (topic, found) ? $"{topic.One}: {found.Title}" : "";

    /// <summary>What can become of it.</summary>
    public IEnumerable<SelectListItem> FatesOf(ThingForm thing) => Find(thing) is var (_, found)
        ? found.Fates.Select(fate => new SelectListItem(fate.Label, fate.Fate.ToString())) : [];

    /// <summary>Adds the things that a form does not name yet, each with what is proposed.</summary>
    public static void Complete(List<ThingForm> things, IEnumerable<RunningThing> running)
    {
        foreach (var thing in running.Where(thing => things.TrueForAll(known => known.Id != thing.Id)))
            things.Add(new ThingForm { Id = thing.Id, Fate = thing.Fates[0].Fate });
    }

    /// <summary>What was chosen of what still runs; a fate that there is not counts as none.</summary>
    public IEnumerable<(PauseTopic Topic, RunningThing Thing, PauseFate? Fate)> Chosen(IEnumerable<ThingForm> things) =>
        from thing in things
        join pair in running on thing.Id equals pair.Thing.Id
        select (pair.Topic, pair.Thing, pair.Thing.Fates.Any(fate => fate.Fate == thing.Fate) ? thing.Fate : null);

    private (PauseTopic Topic, RunningThing Thing)? Find(ThingForm thing) =>
        running.Where(pair => pair.Thing.Id == thing.Id).Select(pair => ((PauseTopic, RunningThing)?)pair).FirstOrDefault();
}
