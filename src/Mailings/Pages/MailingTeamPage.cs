using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.Events.Pages;

namespace Buendnisnetz.Mailings.Pages;

/// <summary>A page on which the team of an event looks after its letters.</summary>
internal abstract class MailingTeamPage : EventEditorPage
{
    private bool hasTerms;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        hasTerms = await Db.TermsOf(found.Id, Cancel) is not null;
        return found;
    }

    protected override IActionResult? Detour()
    {
        if (hasTerms) return null;
        Flash("Briefe gehen an Angemeldete. Bitte richten Sie zuerst die Anmeldung ein.");
        return Redirect(Event.Below("bearbeiten"));
    }
}

/// <summary>A page about one letter.</summary>
internal abstract class OneMailingPage : MailingTeamPage
{
    public Mailing Mailing { get; private set; } = null!;

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found) return null;
        if (await Db.Mailings.FirstOrDefaultAsync(one => one.EventId == found.Id && one.Id == IdInAddress, Cancel) is not { } mailing)
            return null;
        Mailing = mailing;
        return found;
    }
}
