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

    /// <summary>Whether the reader belongs to the team of a host that may see who has registered.</summary>
    public bool IsTrustedHost => !Me.CanEdit(Event) && Event.Of(EventRole.Host).Any(who => who.TrustedSince is not null
        && who.AllianceId is { } alliance && Me.MayEditAt(alliance));

    /// <summary>Whether the reader may take it over.</summary>
    public bool CanTakeOver => Event.OfferedAt is not null && Event.ObstacleToOffering(Now) is null
        && Event.Heirs.Any(who => Me.MayEditAt((who.AllianceId ?? who.NetworkId)!.Value));

    public bool CanTakeUp => Me.CanEdit(Event) && Event.ObstacleToTakingUp(Now) is null;

    public string Eyebrow => Event.StateAt(Now) is EventState.Scheduled or EventState.Cancelled or EventState.Postponed
        ? Event.Kind.Label : $"{Event.Kind.Label} · {Event.StateAt(Now).Label}";

    protected override Task<Event?> Find() => Db.CalendarEvents.VisibleTo(Me, Db).WithPage.AsNoTrackingWithIdentityResolution()
        .FindBySlug(Slug, Cancel);

    protected override async Task LoadMore() => Programme = await Db.ProgrammeOf(Event, Cancel);

    public void OnGet() { }
}
