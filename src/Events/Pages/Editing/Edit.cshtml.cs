namespace Buendnisnetz.Events.Pages;

/// <summary>All there is to change about an event, part by part.</summary>
internal sealed class EditModel : EventEditorPage
{
    public string? Obstacle => Event.ObstacleToPublishing();

    public string Names => string.Join(", ", Event.People.OrderBy(who => who.Role).ThenBy(who => who.Position).Select(who => who.Name)
        .Distinct());

    public string Stand => Event.StateAt(Now) is EventState.Draft ? "Noch sieht sie nur Ihr Team."
        : $"Öffentlich und {Event.StateAt(Now).Label}. Änderungen stehen sofort auf allen Seiten.";

    protected override IQueryable<Event> With(IQueryable<Event> events) => events.WithPage;

    public void OnGet() { }
}
