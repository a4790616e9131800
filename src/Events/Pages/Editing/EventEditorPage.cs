using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events.Pages;

/// <summary>A page on which its team changes an event. It is loaded through what the person may edit: a foreign one is a 404.</summary>
public abstract class EventEditorPage : NounPage<Event>
{
    private OpenPlace? place;

    /// <summary>The event.</summary>
    public Event Event => Noun;

    /// <inheritdoc />
    protected override OpenPlace? Rooms => place;

    /// <inheritdoc />
    protected override async Task<Event?> Find()
    {
        var events = IsForHostsToo ? Db.CalendarEvents.EditedOrHostedBy(Me, Db) : Db.CalendarEvents.EditedBy(Me);
        if (await With(events).FindBySlug(Slug, Cancel) is not { } found) return null;
        IsOfTeam = Me.CanEdit(found);
        if (IsOfTeam) place = await PlaceOf(found);
        return found;
    }

    private async Task<OpenPlace> PlaceOf(Event found)
    {
        if (found.AllianceId is { } id) return (await Db.Alliances.FirstAsync(one => one.Id == id, Cancel)).AsPlace;
        var network = await Db.Networks.FirstAsync(one => one.Id == found.NetworkId, Cancel);
        return new(NetworkSeats.Place, network.Id, network.Name, network.Path);
    }

    /// <summary>Whether the team of a host may use the page, too, where that was granted.</summary>
    protected virtual bool IsForHostsToo => false;

    /// <summary>Whether the person belongs to the team that looks after the event, not only to that of a host.</summary>
    public bool IsOfTeam { get; private set; }

    /// <summary>With what the page's verb needs.</summary>
    protected virtual IQueryable<Event> With(IQueryable<Event> events) => events.Include(one => one.Series);

    /// <inheritdoc />
    protected override IActionResult? Detour()
    {
        if (Event.ObstacleToChange() is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Event.Path);
    }

    /// <summary>Saves, says what was done and leads on, within the pages of the event.</summary>
    protected new Task<IActionResult> Saved(string sentence, string below = "bearbeiten") => base.Saved(sentence, Event.Below(below));

    /// <summary>Saves, says what was done and leads on to another page.</summary>
    protected Task<IActionResult> SavedAt(string sentence, string path) => base.Saved(sentence, path);
}
