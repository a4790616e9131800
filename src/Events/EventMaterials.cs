using Buendnisnetz.Library;

namespace Buendnisnetz.Events;

/// <summary>The materials of an event.</summary>
internal static class EventMaterials
{
    /// <summary>Events hold materials.</summary>
    public static MaterialHolder Holder { get; } = new("event", "Veranstaltungen", (db, actor) => Lines(db.CalendarEvents.EditedBy(actor)),
        (db, actor) => Lines(db.CalendarEvents.VisibleTo(actor, db)), EventPaths.Of);

    /// <summary>On the page of an event.</summary>
    public static async Task<AttachedMaterials?> On(SlotVisit visit, Event one) => AttachedMaterials.Of(
        await visit.Db.AttachedTo(Holder, one.Id, visit.Me).ToListAsync(visit.Cancel), Holder, one.Id, visit.Me.CanEdit(one));

    private static IQueryable<Line> Lines(IQueryable<Event> events) =>
        events.Select(one => new Line { Id = one.Id, Name = one.Title, Slug = one.Slug });
}
