namespace Buendnisnetz.Alliances.Pages;

/// <summary>Everything that can be edited about an alliance, at one glance.</summary>
internal sealed class EditIndexModel(Db db, TimeProvider clock) : AllianceEditorPage(db, clock)
{
    public IReadOnlyList<string> Obstacles { get; private set; } = [];

    protected override async Task LoadMore()
    {
        await Db.LoadForEditing(Alliance, Cancel);
        if (Alliance.State == LifeState.Founding) Obstacles = Alliance.ObstaclesToStarting();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostConfirmAsync()
    {
        Alliance.ConfirmProfile(Me.PersonId, Now);
        return await Saved("Danke. Das Profil gilt als heute geprüft.");
    }

    public async Task<IActionResult> OnPostConfirmContactAsync(Guid id)
    {
        if (Alliance.OpenContactPoints.FirstOrDefault(point => point.Id == id && Me.MayOpen(point)) is not { } point) return NotFound();
        Alliance.Confirm(point, Me.PersonId, Now);
        return await Saved($"Danke. „{point.Name}“ gilt als heute geprüft.");
    }
}
