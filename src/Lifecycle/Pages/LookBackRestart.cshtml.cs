namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The answer to a look-back: wake.</summary>
internal sealed class LookBackRestartModel(Db db, TimeProvider clock) : LookBackPage(db, clock)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var coordinator = await Db.ConfirmedCoordinator(Alliance!.Id, Link.PersonId, Now, Cancel);
        if (Alliance.ObstacleToResuming(coordinator) is { } obstacle) return Again("", obstacle);
        Alliance.Resume(coordinator, null, Link.PersonId, Now);
        return await Answered("Das Bündnis ist wieder aktiv. Willkommen zurück.");
    }
}
