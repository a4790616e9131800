using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Editing.Pages;

/// <summary>The area an alliance works for: a set of Länder, Kreise and Gemeinden, found by typing.</summary>
internal sealed class TerritoryModel : AllianceEditorPage
{
    [BindProperty]
    public List<string> Keys { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    /// <summary>Whether it was sent by the button that looks for areas; the ticks stay as they are.</summary>
    [BindProperty]
    public bool Seeks { get; set; }

    public AreaChoice Areas { get; private set; } = AreaChoice.Nothing;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    public async Task OnGetAsync()
    {
        Keys = [.. Alliance.Areas.Select(area => area.Key.Text)];
        await Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Show();
        if (Seeks) return Page();
        if (Areas.Chosen.Count == 0) return Again("", "Bitte wählen Sie mindestens ein Gebiet, damit Familien das Bündnis finden.");
        return await Saved(Alliance.WorkIn(Areas.Chosen, Me.PersonId, Now) ? "Das Gebiet ist gespeichert." : Unchanged);
    }

    private async Task Show() =>
        Areas = await AreaChoice.Of(Db, Alliance.Areas.Select(area => area.Key), Keys, Query, AreaKind.Gemeinde, Cancel);
}
