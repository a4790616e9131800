using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Bookings.Pages;

/// <summary>"Das war ich nicht": the mailbox before takes a registration back. Looking changes nothing.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class MailboxReturnModel(BookingDesk desk) : NounPage<AnswerLink>
{
    public Event? Event { get; private set; }

    /// <summary>What happens, in words.</summary>
    public string What { get; private set; } = "";

    /// <summary>Why there is nothing to take back; null where there is.</summary>
    public string? Stopped { get; private set; } = "Diesen Link kennen wir nicht. Bitte öffnen Sie ihn noch einmal aus der E-Mail.";

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(BookingPaths.ReturnPurpose, Route("token"), Cancel) is not { } link) return null;
        Stopped = Over(link.StateAt(Now));
        if (Stopped is not null) return null;
        var bookings = await desk.LosingMailbox(link, Cancel);
        Stopped = bookings.Count == 0 ? BookingDesk.MailboxMoveIsOver : null;
        if (Stopped is not null) return null;
        Event = await Db.CalendarEvents.FirstAsync(one => one.Id == bookings[0].EventId, Cancel);
        var moves = await desk.MovesOf(link, Cancel);
        Stopped = BookingDesk.ObstacleTo(bookings[0], moves);
        What = Words(bookings, moves);
        return Stopped is null ? link : null;
    }

    /// <summary>Names those whose registration it was; who was named instead is not the business of this mailbox.</summary>
    private static string Words(IReadOnlyList<Booking> bookings, Dictionary<Guid, MailboxMove> moves) =>
        $"Alles zur Anmeldung von {German.And([.. bookings.Select(one => moves.GetValueOrDefault(one.Id)?.Name ?? one.Name)])} "
            + (moves.Count == 0 ? "bleibt dann bei Ihrer Adresse."
                : "kommt dann wieder an die Adresse, an der Sie diese E-Mail erhalten haben.")
            + (moves.Values.Any(one => one.Name is not null) ? " Wer inzwischen als Ersatz angemeldet wurde, ist es dann nicht mehr." : "");

    protected override IActionResult Missing()
    {
        Response.StatusCode = 410;
        return Page();
    }

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        try { return Redirect(await desk.TakeBackMailbox(Noun, Event!, Now, Cancel)); }
        catch (Refusal refusal)
        {
            Stopped = refusal.Message;
            return Again();
        }
    }

    private static string? Over(LinkState state) => state switch
    {
        LinkState.Open => null,
        LinkState.Expired => "Dieser Link ist abgelaufen; er galt zwei Wochen. Sprechen Sie bitte mit denen, die die Veranstaltung "
            + "ausrichten: Sie sehen Ihre Anmeldung und helfen Ihnen weiter.",
        _ => "Das ist schon geschehen: Die Anmeldung gehört wieder der früheren Adresse. Der neue Link steht in der E-Mail, die "
            + "danach kam.",
    };
}
