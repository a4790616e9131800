using Buendnisnetz.Territory;

namespace Buendnisnetz.Networks.Pages;

/// <summary>Which Länder and Kreise a network wants to reach; its gaps are counted there.</summary>
internal sealed class NetworkAimsModel : NetworkOfficePage
{
    [BindProperty]
    public List<string> Keys { get; set; } = [];

    [BindProperty(SupportsGet = true, Name = "suche")]
    public string? Query { get; set; }

    /// <summary>Whether it was sent by the button that looks for areas; the ticks stay as they are.</summary>
    [BindProperty]
    public bool Seeks { get; set; }

    public IReadOnlyList<Area> Chosen { get; private set; } = [];

    public IReadOnlyList<Area> Found { get; private set; } = [];

    protected override Task LoadMore() => Db.Entry(Network).Collection(network => network.Aims).LoadAsync(Cancel);

    public async Task OnGetAsync()
    {
        Keys = [.. Network.Aims.Select(aim => aim.Key.Text)];
        await Show();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        await Show();
        if (Seeks) return Page();
        Network.AimAt([.. Chosen.Select(area => area.Key)], Me.PersonId, Now);
        return await Saved(Chosen.Count > 0 ? "Das Gebiet des Netzwerks ist gespeichert."
            : "Das Gebiet ergibt sich wieder aus den Mitgliedern.", "luecken");
    }

    private async Task Show()
    {
        var keys = Keys.Where(text => AreaKey.TryParse(text, out var key) && key.Level != AreaKind.Gemeinde).Select(AreaKey.Parse)
            .ToHashSet();
        Chosen = await Db.Areas.Where(area => keys.Contains(area.Key)).OrderBy(area => area.Key).ToListAsync(Cancel);
        var folded = Folding.Fold(Query);
        if (folded.Length < 2) return;
        Found = await Db.Areas.Existing.Where(area => area.Kind != AreaKind.Gemeinde && area.SortKey.StartsWith(folded)
            && !keys.Contains(area.Key))
            .OrderBy(area => area.Kind).ThenBy(area => area.SortKey).Take(30).ToListAsync(Cancel);
    }
}
