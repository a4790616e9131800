using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Events.Pages;

/// <summary>The team of an alliance plans an event; it begins as a draft in the alliance's own area.</summary>
internal sealed class AllianceNewModel : AllianceEditorPage
{
    [BindProperty]
    public EventForm Form { get; set; } = new();

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        var slug = await Db.FreeEventSlug(Form.Title!, Cancel);
        var planned = Db.CalendarEvents.Add(Event.Plan(Alliance, Form.ToProfile(), slug, Me.PersonId, Now)).Entity;
        planned.Locate(new(null, null, null, null, false, null, [.. Alliance.Areas.Select(area => area.Key)]), Me.PersonId, Now);
        return await SavedAt("Der Entwurf ist angelegt. Wann soll die Veranstaltung sein?", planned.Below("termin"));
    }
}
