using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;

namespace Buendnisnetz.Events.Pages;

/// <summary>A page of a network's office about its events.</summary>
internal abstract class NetworkEventsPage : NounPage<Network>
{
    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override OpenPlace? Rooms => new(NetworkSeats.Place, Noun.Id, Noun.Name, Noun.Path);

    protected override IActionResult? Detour()
    {
        if (Noun.IsOpen) return null;
        Flash("Dieses Netzwerk arbeitet nicht mehr. Seine Seiten bleiben, wie sie sind.");
        return Redirect(Noun.Path);
    }
}

/// <summary>The office of a network plans an event; it begins as a draft.</summary>
internal sealed class NetworkNewModel : NetworkEventsPage
{
    [BindProperty]
    public EventForm Form { get; set; } = new() { Kind = EventKind.Conference, Level = EventLevel.Regional };

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var slug = await Db.FreeEventSlug(Form.Title!, Cancel);
        var planned = Db.CalendarEvents.Add(Event.Plan(Noun, Form.ToProfile(), slug, Me.PersonId, Now)).Entity;
        return await Saved("Der Entwurf ist angelegt. Wann soll die Veranstaltung sein?", planned.Below("termin"));
    }
}
