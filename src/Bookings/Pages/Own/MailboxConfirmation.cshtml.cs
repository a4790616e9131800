using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>The letter to the new mailbox of a registration is answered. Looking confirms nothing.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class MailboxConfirmationModel(BookingDesk desk) : NounPage<AnswerLink>
{
    public MailboxChange? Change { get; private set; }

    public Booking? Booking { get; private set; }

    public Event? Event { get; private set; }

    /// <summary>Why there is nothing to confirm; null where there is.</summary>
    public string? Stopped { get; private set; } = "Diesen Link kennen wir nicht. Bitte öffnen Sie ihn noch einmal aus der E-Mail.";

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(BookingPaths.MailboxPurpose, Route("token"), Cancel) is not { } link) return null;
        Stopped = Over(link.StateAt(Now));
        if (Stopped is not null) return null;
        Change = await Db.MailboxChanges.AsNoTracking().FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        Stopped = Change is null ? Over(LinkState.Revoked) : null;
        if (Change is null) return null;
        Booking = await Db.Bookings.FirstAsync(one => one.Id == Change.BookingId, Cancel);
        Event = await Db.CalendarEvents.FirstAsync(one => one.Id == Booking.EventId, Cancel);
        return link;
    }

    protected override IActionResult Missing()
    {
        Response.StatusCode = 410;
        return Page();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        try { return Redirect(await desk.TakeMailbox(Noun, Booking!, Now, Cancel)); }
        catch (Refusal refusal)
        {
            Stopped = refusal.Message;
            return Again();
        }
    }

    private static string? Over(LinkState state) => state switch
    {
        LinkState.Open => null,
        LinkState.Redeemed => "Diese Adresse ist schon bestätigt. Der Link zu Ihrer Anmeldung steht in der E-Mail, die danach kam.",
        LinkState.Expired => "Dieser Link ist abgelaufen; die bisherige Adresse gilt weiter. Auf der Seite Ihrer Anmeldung können Sie "
            + "die neue noch einmal angeben.",
        _ => "Inzwischen wurde eine andere Adresse angegeben, die Änderung wurde zurückgenommen, oder die Anmeldung gehört jetzt jemand "
            + "anderem.",
    };
}
