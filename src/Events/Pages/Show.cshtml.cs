using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Events.Pages;

/// <summary>The page of an event.</summary>
[AllowAnonymous]
internal sealed class ShowModel(Site site) : NounPage<Event>
{
    public Event Event => Noun;

    public Site Site => site;

    public Programme Programme { get; private set; } = null!;

    public bool CanEdit => Me.CanEdit(Event) && Event.ObstacleToChange() is null;

    public bool CanTakeUp => Me.CanEdit(Event) && Event.ObstacleToTakingUp(Now) is null;

    public string Eyebrow => Event.StateAt(Now) is EventState.Scheduled or EventState.Cancelled or EventState.Postponed
        ? Event.Kind.Label : $"{Event.Kind.Label} · {Event.StateAt(Now).Label}";

    protected override Task<Event?> Find() => Db.CalendarEvents.VisibleTo(Me, Db).WithPage.AsNoTrackingWithIdentityResolution()
        .FindBySlug(Slug, Cancel);

    protected override async Task LoadMore() => Programme = await Db.ProgrammeOf(Event, Cancel);

    public void OnGet() { }
}
