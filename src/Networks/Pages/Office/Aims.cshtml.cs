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

    public AreaChoice Areas { get; private set; } = AreaChoice.Nothing;

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
        Network.AimAt([.. Areas.Chosen.Select(area => area.Key)], Me.PersonId, Now);
        return await Saved(Areas.Chosen.Count > 0 ? "Das Gebiet des Netzwerks ist gespeichert."
            : "Das Gebiet ergibt sich wieder aus den Mitgliedern.", "luecken");
    }

    private async Task Show() =>
        Areas = await AreaChoice.Of(Db, Network.Aims.Select(aim => aim.Key), Keys, Query, AreaKind.Kreis, Cancel);
}
