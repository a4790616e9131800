namespace Buendnisnetz.Lifecycle.Pages;

/// <summary>The answer to a look-back: rest on.</summary>
internal sealed class LookBackPauseModel : LookBackPage
{
    public async Task<IActionResult> OnPostAsync()
    {
        var until = Now.BerlinDay.AddMonths(Months);
        if (Alliance!.ObstacleToProlonging(until, Now) is { } obstacle) return Again(nameof(Months), obstacle);
        Alliance.Prolong(until, Noun.PersonId, Now);
        return await Answered($"Das Bündnis ruht weiter. Am {until.Long} fragen wir wieder.");
    }
}
