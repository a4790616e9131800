using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The life of an alliance for those who lead it: where it stands, what can be done, what cannot and why, who did what.</summary>
internal sealed class LifeModel : LifePage
{
    private Guid? coordinator;
    private IReadOnlyDictionary<Guid, string> authors = new Dictionary<Guid, string>();

    public bool CanTakeBack => Alliance.ObstacleToTakingBack(Now) is null;

    /// <summary>Every step there is, with what stands against it.</summary>
    public IReadOnlyList<LifeWay> Ways =>
    [
        new("Gründung beginnen", LifeState.Founding.Effect, Alliance.Below("leben/gruendungsbeginn"), Alliance.ObstacleToBeginning()),
        new("Arbeit aufnehmen", LifeState.Active.Effect, Alliance.Below("starten"), Alliance.ObstacleToStarting()),
        new("Kreative Pause einlegen", LifeState.CreativePause.Effect, Alliance.Below("pause"), Alliance.ObstacleToPausing()),
        new("Wieder starten", "Alles ist wie vor der Pause. Was veraltet ist, sehen Sie vorher.", Alliance.Below("wieder-starten"),
            Alliance.ObstacleToResuming(coordinator)),
        new("Beenden", LifeState.Ended.Effect, Alliance.Below("beenden"), Alliance.ObstacleToEnding()),
        new("Neu gründen", "Adresse, Partner und Geschichte gehen weiter.", Alliance.Below("neu-gruenden"),
            Alliance.ObstacleToRefounding()),
    ];

    public string? AuthorOf(LifeStep step) => step.RecordedBy is { } id ? authors.GetValueOrDefault(id) : null;

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTakingBack;

    protected override async Task LoadRest()
    {
        coordinator = await Db.ConfirmedCoordinator(Alliance.Id, Me.PersonId, Now, Cancel);
        var ids = Alliance.Life.Select(step => step.RecordedBy).OfType<Guid>().Distinct().ToList();
        authors = await Db.People.Where(person => ids.Contains(person.Id))
            .ToDictionaryAsync(person => person.Id, person => person.Name, Cancel);
    }

    public void OnGet() { }
}

/// <summary>A step that an alliance can take, or why it cannot.</summary>
internal sealed record LifeWay(string Verb, string Effect, string Path, string? Obstacle);
