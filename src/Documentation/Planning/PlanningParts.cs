using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>What a new edition takes along: the checklist, undone, and what was learnt.</summary>
internal static class PlanningParts
{
    public static IEnumerable<EditionPart> All { get; } =
    [
        new("aufgaben", "Aufgaben mit ihren Terminen, alle wieder offen und ohne Namen", TakeChecklist),
        new("lehren", "Was Sie sich für das nächste Mal gemerkt haben", TakeLessons),
    ];

    /// <summary>Where the team edits the event: how far it is with the list.</summary>
    public static async Task<PlanningStand?> OfCard(SlotVisit visit, Event planned)
    {
        var items = await visit.Db.ChecklistItems.Where(one => one.EventId == planned.Id).AsNoTracking().ToListAsync(visit.Cancel);
        var lessons = await visit.Db.Lessons.CountAsync(one => one.EventId == planned.Id, visit.Cancel);
        return new(planned, items, lessons, visit.Now.BerlinDay);
    }

    private static async Task TakeChecklist(Succession one)
    {
        foreach (var item in await one.Db.ChecklistItems.Where(item => item.EventId == one.Model.Id)
            .OrderByDescending(item => item.DaysBefore)
            .ThenBy(item => item.Id).AsNoTracking().ToListAsync(one.Cancel))
            one.Db.ChecklistItems.Add(ChecklistItem.Plan(one.Edition.Id, new(item.What, item.DaysBefore)));
    }

    private static async Task TakeLessons(Succession one)
    {
        foreach (var lesson in await one.Db.Lessons.Where(lesson => lesson.EventId == one.Model.Id).OrderBy(lesson => lesson.Id)
            .AsNoTracking().ToListAsync(one.Cancel))
            one.Db.Lessons.Add(lesson.For(one.Edition.Id, one.Model.Title));
    }
}

/// <summary>How far the team of an event is with its list.</summary>
/// <param name="Event">The event.</param>
/// <param name="Items">What is to be done.</param>
/// <param name="Lessons">How many things it has learnt.</param>
/// <param name="Today">Today.</param>
public sealed record PlanningStand(Event Event, IReadOnlyList<ChecklistItem> Items, int Lessons, DateOnly Today)
{
    /// <summary>How it stands, in a sentence.</summary>
    public string Sentence => Items.Count == 0 ? "Noch keine Aufgaben. Eine fertige Liste ist mit einem Klick da."
        : $"{German.Part(Items.Count(one => one.DoneAt is not null), Items.Count, "Aufgabe", "Aufgaben", ("ist", "sind"))} erledigt"
            + (Items.Count(one => one.IsDue(Event, Today)) is > 0 and var due ? $", {due} fällig." : ".");
}
