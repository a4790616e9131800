using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Attendance.Pages;

/// <summary>The minutes to be read and printed: by the team always, by others once they are adopted and given to them.</summary>
[AllowAnonymous]
internal sealed class ShowMinutesModel : NounPage<Minutes>
{
    public Event Event { get; private set; } = null!;

    public bool CanEdit { get; private set; }

    protected override async Task<Minutes?> Find()
    {
        if (await Db.CalendarEvents.VisibleTo(Me, Db).FindBySlug(Slug, Cancel) is not { } found) return null;
        (Event, CanEdit) = (found, Me.CanEdit(found));
        return CanEdit || await Db.Minutes.ForEverybody.AnyAsync(one => one.EventId == found.Id, Cancel)
            ? await Db.MinutesOf(found.Id, Cancel) : null;
    }

    public void OnGet() { }
}

/// <summary>The minutes for somebody who took part, by the link in a mail.</summary>
[AllowAnonymous]
internal sealed class OwnMinutesModel : OwnDayPage
{
    public Minutes? Minutes { get; private set; }

    protected override async Task LoadMore()
    {
        Minutes = await Db.MinutesFor(Noun, Cancel);
        if (Minutes is null) Response.StatusCode = 404;
    }

    public void OnGet() { }
}
