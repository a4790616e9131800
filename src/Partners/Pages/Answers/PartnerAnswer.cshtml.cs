using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Partners.Pages;

/// <summary>
/// What a partner was asked, and its answer that all is right. Another wording, the end and no more mails have pages of their own.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PartnerAnswerModel(Db db, TimeProvider clock) : PartnerLinkPage(db, clock)
{
    /// <summary>What stands above the question.</summary>
    public const string Unanswered =
        "Sie müssen sich nicht anmelden. Die Mitarbeit im Bündnis ist freiwillig, und diese Antwort ist es auch.";

    private const string Left = "Ihre Mitarbeit ist beendet. Danke für alles, was Sie beigetragen haben. Auf der Seite des Bündnisses sind "
        + "Sie ab heute nicht mehr aufgeführt; in der Geschichte bleibt, wie lange Sie dabei waren.";

    public bool HasProposed { get; private set; }

    /// <summary>What the partner has answered to this mail; null while it has not.</summary>
    public string? Answer => !Partner.IsActive ? Left
        : HasProposed ? "Ihre Änderung ist beim Bündnis. Sobald die Koordination zustimmt, steht sie auf der Seite."
        : Partner.ConfirmedItselfAt >= Link!.AskedAt ? "Danke. Ihr Eintrag gilt als geprüft. In einem Jahr fragen wir wieder."
        : null;

    public async Task<IActionResult> OnGetAsync()
    {
        if (await Find()) HasProposed = await Db.Proposals.AnyAsync(one =>
            one.FactId == Partner.Id && one.DecidedAt == null && one.ProposedAt >= Link!.AskedAt, Cancel);
        Response.StatusCode = State.HttpStatus;
        return Page();
    }

    // Mails of before name the unsubscribe address as a handler of this page; a program that unsubscribes must not confirm.
    public Task<IActionResult> OnPostAsync() => Request.Query["handler"] == "KeineMails"
        ? NoMoreMails()
        : Answered(() => Alliance.ConfirmItself(Partner, Now));
}
