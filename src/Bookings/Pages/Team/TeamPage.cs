using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>A page on which the team of an event looks after its registrations.</summary>
internal abstract class TeamPage : EventEditorPage
{
    public BookingTerms Terms { get; private set; } = null!;

    protected override async Task LoadMore() => Terms = (await Db.TermsOf(Event.Id, Cancel))!;

    protected override IActionResult? Detour() => null;

    /// <summary>Does what was asked for, says it, and leads back to the list.</summary>
    protected async Task<IActionResult> Do(Func<Task> verb, string sentence)
    {
        try { await verb(); }
        catch (Refusal refusal) { sentence = refusal.Message; }
        Flash(sentence);
        return Redirect(Event.BookingsPath);
    }
}
