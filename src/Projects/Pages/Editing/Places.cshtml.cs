using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The areas a project is for, found by typing.</summary>
internal sealed class PlacesModel : ProjectEditorPage
{
    [BindProperty]
    public List<string> Keys { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    /// <summary>Whether it was sent by the button that looks for areas; the ticks stay as they are.</summary>
    [BindProperty]
    public bool Seeks { get; set; }

    public AreaChoice Areas { get; private set; } = AreaChoice.Nothing;

    public async Task OnGetAsync()
    {
        Keys = [.. Project.Areas.Select(area => area.Key.Text)];
        await Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Show();
        if (Seeks) return Page();
        if (Areas.Chosen.Count == 0) return Again("", "Bitte wählen Sie mindestens einen Ort, damit andere das Projekt finden.");
        Project.Classify([.. Project.Fields.Select(field => field.TermCode)], [.. Areas.Chosen.Select(area => area.Key)], Me.PersonId, Now);
        return await Saved("Die Orte sind gespeichert.");
    }

    private async Task Show() =>
        Areas = await AreaChoice.Of(Db, Project.Areas.Select(area => area.Key), Keys, Query, AreaKind.Gemeinde, Cancel);
}
