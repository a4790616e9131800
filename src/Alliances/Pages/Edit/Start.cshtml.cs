namespace Buendnisnetz.Alliances.Pages;

/// <summary>An alliance in founding takes up its work.</summary>
internal sealed class StartModel(Db db, TimeProvider clock) : AllianceLeadPage(db, clock)
{
    public IReadOnlyList<string> Obstacles => Alliance.ObstaclesToStarting();

    protected override Task LoadMore() => Db.LoadForEditing(Alliance, Cancel);

    public IActionResult OnGet() => Alliance.State == LifeState.Founding ? Page() : Redirect(Alliance.Below("bearbeiten"));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance.State != LifeState.Founding) return Redirect(Alliance.Below("bearbeiten"));
        if (Obstacles.Count > 0) return Again("", "Es fehlt noch etwas, bevor das Bündnis starten kann.");
        Alliance.Start(Me.PersonId, Now);
        return await Saved("Das Bündnis hat seine Arbeit aufgenommen. Viel Freude und Erfolg.");
    }
}
