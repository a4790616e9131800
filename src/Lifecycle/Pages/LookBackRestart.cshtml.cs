namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The answer to a look-back: wake.</summary>
internal sealed class LookBackRestartModel : LookBackPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        var coordinator = await Db.ConfirmedCoordinator(Alliance!.Id, Noun.PersonId, Now, Cancel);
        if (Alliance.ObstacleToResuming(coordinator) is { } obstacle) return Again("", obstacle);
        Alliance.Resume(coordinator, null, Noun.PersonId, Now);
        return await Answered("Das Bündnis ist wieder aktiv. Willkommen zurück.");
    }
}
