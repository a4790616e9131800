using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Feedback.Pages;

/// <summary>A page on which the team of an event asks how it was.</summary>
internal abstract class FeedbackTeamPage : EventEditorPage
{
    private bool hasTerms;

    /// <summary>The round; null where none is prepared yet.</summary>
    public FeedbackRound? Round { get; private set; }

    public FeedbackState State => Round?.StateAt(Now) ?? FeedbackState.Draft;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        hasTerms = await Db.TermsOf(found.Id, Cancel) is not null;
        Round = await Db.FeedbackOf(found.Id, Cancel);
        return found;
    }

    protected override IActionResult? Detour()
    {
        if (hasTerms || Round is not null) return null;
        Flash("Gefragt wird, wer da war. Bitte richten Sie zuerst die Anmeldung ein.");
        return Redirect(Event.Below("bearbeiten"));
    }

    /// <summary>Saves, says what was done and leads back to the round.</summary>
    protected Task<IActionResult> SavedRound(string sentence) => Saved(sentence, "rueckmeldungen");

    /// <summary>Says why it does not go and leads back to the round.</summary>
    protected IActionResult Back(string sentence)
    {
        Flash(sentence);
        return Redirect(Event.FeedbackPath);
    }
}
