using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>An alliance wakes from its pause; what has aged meanwhile is said.</summary>
internal sealed class ResumeModel : LifePage
{
    private Guid? coordinator;

    [BindProperty, StringLength(1000)]
    public string? Words { get; set; }

    public string? Obstacle => Alliance.ObstacleToResuming(coordinator);

    public IReadOnlyList<DeskTask> Stale { get; private set; } = [];

    public IReadOnlyList<string> Rested =>
        [.. Alliance.PauseNow?.Settlements.Where(settled => settled.Fate == PauseFate.Rest).Select(settled => settled.Title) ?? []];

    public string Lead => Cancelled.Count == 0 ? "Ein Klick, und alles ist wieder da: Partner, Seiten, Neuigkeiten, Anlaufstellen."
        : "Ein Klick, und Partner, Seiten, Neuigkeiten und Anlaufstellen sind wieder da. Was abgesagt wurde, bleibt abgesagt.";

    protected override bool TellsPartners => true;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForResuming;

    protected override async Task LoadRest()
    {
        await LoadCancelled();
        Stale = await Db.TasksOn(await Db.LookAt(new(Me, [Alliance], Now), Cancel), DeskPart.Checking, Cancel);
        coordinator = await Db.ConfirmedCoordinator(Alliance.Id, Me.PersonId, Now, Cancel);
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Obstacle is { } obstacle) return Again("", obstacle);
        Alliance.Resume(coordinator, Words, Me.PersonId, Now);
        return await Saved($"Willkommen zurück. Das Bündnis ist wieder aktiv. {Reach!.Sentence}");
    }
}
