using Buendnisnetz.Networks;

namespace Buendnisnetz.Projects.Pages;

/// <summary>An office enters an award: that of a network for its members, that of the platform for all.</summary>
internal sealed class AwardBeginModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty(SupportsGet = true, Name = "netzwerk")]
    public string? NetworkSlug { get; set; }

    [BindProperty]
    public AwardForm Form { get; set; } = new();

    public Network? Network { get; private set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } elsewhere) return elsewhere;
        Form.Giver = Network?.Name;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancel)
    {
        if (await Find(cancel) is { } elsewhere) return elsewhere;
        if (ModelState.IsValid) Check("Form.On", Award.ObstacleTo(Form.ToProfile(), Network, clock.Now));
        if (!ModelState.IsValid) return Again();
        await using var turn = await db.TakeLock("award addresses", cancel);
        var begun = db.Awards.Add(Award.Begin(Form.ToProfile(), Network, await db.FreeAwardSlug(Form.Name!, cancel), Me.PersonId,
            clock.Now)).Entity;
        await db.SaveChangesAsync(cancel);
        await turn.CommitAsync(cancel);
        Flash("Die Auszeichnung ist eingetragen. Jetzt fehlen die Projekte.");
        return Redirect(begun.Below("projekt"));
    }

    private async Task<IActionResult?> Find(CancellationToken cancel)
    {
        if (!string.IsNullOrEmpty(NetworkSlug) && (Network = await db.Networks.LookedAfterBy(Me).FindBySlug(NetworkSlug, cancel)) is null)
            return NotFound();
        return Me.CanAwardFor(Network?.Id) ? null : Forbid();
    }
}
