namespace Buendnisnetz.Events.Pages;

/// <summary>All there is to change about an event, part by part.</summary>
internal sealed class EditModel : EventEditorPage
{
    public string? Obstacle => Event.ObstacleToPublishing();

    public string Names => string.Join(", ", Event.People.OrderBy(who => who.Role).ThenBy(who => who.Position).Select(who => who.Name)
        .Distinct());

    public string Stand => Event.StateAt(Now) is EventState.Draft ? "Noch sieht sie nur Ihr Team."
        : $"Öffentlich und {Event.StateAt(Now).Label}. Änderungen stehen sofort auf allen Seiten.";

    /// <summary>Whether its team has a series that it may belong to.</summary>
    public bool HasSeries { get; private set; }

    protected override IQueryable<Event> With(IQueryable<Event> events) => events.WithPage;

    protected override async Task LoadMore() =>
        HasSeries = Event.SeriesId is not null || await Db.Series.OfPlace(Event.PlaceId).AnyAsync(Cancel);

    public void OnGet() { }
}
