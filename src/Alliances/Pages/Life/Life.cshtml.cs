using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>The life of an alliance for those who lead it: where it stands, what can be done, what cannot and why, who did what.</summary>
internal sealed class LifeModel(Db db, TimeProvider clock) : AllianceLifePage(db, clock)
{
    private Guid? coordinator;
    private IReadOnlyDictionary<Guid, string> authors = new Dictionary<Guid, string>();

    [BindProperty, Required]
    public DateOnly? Until { get; set; }

    public bool CanTakeBack => Alliance.ObstacleToTakingBack(Now) is null;

    /// <summary>Every step there is, with what stands against it.</summary>
    public IReadOnlyList<LifeWay> Ways =>
    [
        new("Gründung beginnen", LifeState.Founding.Effect, null, Alliance.ObstacleToBeginning()),
        new("Arbeit aufnehmen", LifeState.Active.Effect, Alliance.Below("starten"), Alliance.ObstacleToStarting()),
        new("Kreative Pause einlegen", LifeState.CreativePause.Effect, Alliance.Below("pause"), Alliance.ObstacleToPausing()),
        new("Wieder starten", "Alles ist wie vor der Pause. Was veraltet ist, sehen Sie vorher.", Alliance.Below("wieder-starten"), Alliance.ObstacleToResuming(coordinator)),
        new("Beenden", LifeState.Ended.Effect, Alliance.Below("beenden"), Alliance.ObstacleToEnding()),
        new("Neu gründen", "Adresse, Partner und Geschichte gehen weiter.", Alliance.Below("neu-gruenden"), Alliance.ObstacleToRefounding()),
    ];

    public string? AuthorOf(LifeStep step) => step.RecordedBy is { } id ? authors.GetValueOrDefault(id) : null;

    protected override async Task LoadMore()
    {
        await base.LoadMore();
        coordinator = await Db.ConfirmedCoordinator(Alliance.Id, Me.PersonId, Now, Cancel);
        var ids = Alliance.Life.Select(step => step.RecordedBy).OfType<Guid>().Distinct().ToList();
        authors = await Db.People.Where(person => ids.Contains(person.Id)).ToDictionaryAsync(person => person.Id, person => person.Name, Cancel);
    }

    public void OnGet() => Until = Now.BerlinDay.AddYears(1);

    public async Task<IActionResult> OnPostTakeBackAsync()
    {
        ModelState.Clear();
        if (Alliance.ObstacleToTakingBack(Now) is { } obstacle) return Again("", obstacle);
        var rested = Alliance.PauseNow;
        Alliance.TakeBack(Me.PersonId, Now);
        if (rested is not null) await Db.WakeThings(Alliance, rested, Me.PersonId, Now, Cancel);
        return await Saved("Der Schritt ist zurückgenommen. Alles ist wie vorher.", "leben");
    }

    public async Task<IActionResult> OnPostProlongAsync()
    {
        if (!ModelState.IsValid) return Again();
        if (Alliance.ObstacleToProlonging(Until!.Value, Now) is { } obstacle) return Again(nameof(Until), obstacle);
        Alliance.Prolong(Until.Value, Me.PersonId, Now);
        await Db.TakeBackQuestions(LookBackLetters.Purpose, Alliance.Id, Now, Cancel);
        return await Saved($"Der Rückblick ist nun am {Until.Value.Long}.", "leben");
    }

    public async Task<IActionResult> OnPostBeginAsync()
    {
        ModelState.Clear();
        if (Alliance.ObstacleToBeginning() is { } obstacle) return Again("", obstacle);
        Alliance.BeginFounding(Me.PersonId, Now);
        return await Saved("Die Gründung hat begonnen. Die Seite des Bündnisses ist jetzt öffentlich.");
    }
}

/// <summary>A step that an alliance can take, or why it cannot.</summary>
internal sealed record LifeWay(string Verb, string Effect, string? Path, string? Obstacle);
