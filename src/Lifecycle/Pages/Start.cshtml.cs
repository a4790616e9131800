using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>An alliance in founding takes up its work.</summary>
internal sealed class StartModel : LifePage
{
    /// <summary>What stands against it: its state, or what is missing.</summary>
    public IReadOnlyList<StartObstacle> Obstacles => Alliance.ObstacleToStarting() is { } state
        ? [new(state, Alliance.IsOpen ? "Zur Übersicht" : "Zu Pause, Neustart, Ende", Alliance.IsOpen ? "bearbeiten" : "leben")]
        : Alliance.ObstaclesToStarting();

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForStarting;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacles.Count > 0) return Again("", "Es fehlt noch etwas, bevor das Bündnis starten kann.");
        Alliance.Start(Me.PersonId, Now);
        return await Saved("Das Bündnis hat seine Arbeit aufgenommen. Viel Freude und Erfolg.");
    }
}
