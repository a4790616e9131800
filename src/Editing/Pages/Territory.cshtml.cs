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

    public IReadOnlyList<Area> Chosen { get; private set; } = [];

    /// <summary>What is stored and has lost its tick, to be ticked again.</summary>
    public IReadOnlyList<Area> Unticked { get; private set; } = [];

    public FoundAreasToChoose Found { get; private set; } = FoundAreasToChoose.Nothing;

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
        if (Chosen.Count == 0) return Again("", "Bitte wählen Sie mindestens ein Gebiet, damit Familien das Bündnis finden.");
        return await Saved(Alliance.WorkIn(Chosen, Me.PersonId, Now) ? "Das Gebiet ist gespeichert." : Unchanged);
    }

    private async Task Show()
    {
        Chosen = await Db.AreasOf(Keys, Cancel);
        Unticked = await Db.AreasOf(Alliance.Areas.Select(area => area.Key.Text).Except(Keys), Cancel);
        Found = await Db.AreasNamed(Query, Cancel);
    }
}
