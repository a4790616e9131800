using Buendnisnetz.Events;

namespace Buendnisnetz.Mailings.Pages;

/// <summary>A planned letter is taken back, unless it goes at this very moment.</summary>
internal sealed class MailingWithdrawalModel(MailingDesk desk) : OneMailingPage
{
    protected override IActionResult? Detour()
    {
        if (base.Detour() is { } elsewhere) return elsewhere;
        if (Mailing.ObstacleToChange() is not { } obstacle) return null;
        Flash(obstacle);
        return Redirect(Event.PathOf(Mailing));
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        try { await desk.Cancel(Event, Mailing, Me.PersonId, Now, Cancel); }
        catch (Refusal refusal) { return Again("", refusal.Message); }
        return await Saved("Der Brief ist zurückgezogen.", $"briefe/{Mailing.Id}");
    }
}
