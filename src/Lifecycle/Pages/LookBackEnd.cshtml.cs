using Buendnisnetz.Alliances;

namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The answer to a look-back: end in good order.</summary>
internal sealed class LookBackEndModel : LookBackPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        if (Alliance!.ObstacleToEnding(Reason) is { } obstacle) return Again(nameof(Reason), obstacle);
        Alliance.End(Reason!, FuzzyDate.OfDay(Now.BerlinDay), Noun.PersonId, Now);
        return await Answered("Das Bündnis ist geordnet beendet. Danke für alles, was Sie erreicht haben.");
    }
}
