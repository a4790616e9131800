namespace Buendnisnetz.Events.Pages;

/// <summary>A page about the programme of an event, or about an item of it, for everybody who may read the event.</summary>
internal abstract class ProgrammePage : NounPage<Event>
{
    public Event Event => Noun;

    public Programme Programme { get; private set; } = null!;

    /// <summary>The item that the address names.</summary>
    public Session Session { get; private set; } = null!;

    public bool CanEdit => Me.CanEdit(Event);

    protected override async Task<Event?> Find()
    {
        if (await Db.CalendarEvents.VisibleTo(Me, Db).AsNoTracking().FindBySlug(Slug, Cancel) is not { } found) return null;
        Programme = await Db.ProgrammeOf(found, Cancel);
        if (Route("session") is not { Length: > 0 } item) return found;
        Session = Programme.Find(item)!;
        return Session?.Kind.HasContent == true ? found : null;
    }
}
