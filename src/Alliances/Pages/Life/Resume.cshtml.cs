using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>An alliance wakes from its pause; what has aged meanwhile is said.</summary>
internal sealed class ResumeModel(Db db, TimeProvider clock) : AllianceLifePage(db, clock)
{
    private Guid? coordinator;

    [BindProperty, StringLength(1000)]
    public string? Words { get; set; }

    public string? Obstacle => Alliance.ObstacleToResuming(coordinator);

    public IReadOnlyList<DeskTask> Stale { get; private set; } = [];

    public IReadOnlyList<string> Rested => [.. Alliance.PauseNow?.Settlements.Where(settled => settled.Fate == PauseFate.Rest).Select(settled => settled.Title) ?? []];

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        Stale = await Db.TasksOn(new(Me, [Alliance], Now), DeskPart.Checking, Cancel);
        coordinator = await Db.ConfirmedCoordinator(Alliance.Id, Me.PersonId, Now, Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Obstacle is { } obstacle) return Again("", obstacle);
        await Db.Wake(Alliance, coordinator, Words, Me.PersonId, Now, Cancel);
        return await Saved("Willkommen zurück. Das Bündnis ist wieder aktiv.");
    }
}
