using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>
/// A partner answers for itself, without an account: right, to be changed, no longer taking part, or no more such mails. Leaving
/// takes effect at once (INV-12); another wording is a proposal that the coordination decides on. Mail programs unsubscribe here by
/// themselves (RFC 8058), so it asks for no form token: the secret in the address is the protection.
/// </summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PartnerAnswerModel(Db db, TimeProvider clock) : HousePage
{
    [BindProperty]
    public PartnerAnswerForm Form { get; set; } = new();

    public AnswerLink? Link { get; private set; }

    public LinkState? State => Link?.StateAt(clock.Now);

    public Alliance Alliance { get; private set; } = null!;

    public Partnership Partner { get; private set; } = null!;

    public bool HasProposed { get; private set; }

    /// <summary>What the partner has answered to this mail; null while it has not.</summary>
    public string? Answer => !Partner.IsActive ? "Ihre Mitarbeit ist beendet. Danke für alles, was Sie beigetragen haben. Auf der Seite des Bündnisses sind Sie ab heute nicht mehr aufgeführt; in der Geschichte bleibt, wie lange Sie dabei waren."
        : HasProposed ? "Ihre Änderung ist beim Bündnis. Sobald die Koordination zustimmt, steht sie auf der Seite."
        : Partner.ConfirmedItselfAt >= Link!.AskedAt ? "Danke. Ihr Eintrag gilt als geprüft. In einem Jahr fragen wir wieder."
        : null;

    public async Task<IActionResult> OnGetAsync(string token, CancellationToken cancel)
    {
        if (!await Find(token, cancel)) return Shown();
        Form = new() { Name = Partner.Name, Contribution = Partner.Contribution, Mailbox = Partner.Email };
        return Shown();
    }

    public Task<IActionResult> OnPostAsync(string token, CancellationToken cancel) => Say(token, () => Alliance.ConfirmItself(Partner, clock.Now), cancel);

    public Task<IActionResult> OnPostEndeAsync(string token, CancellationToken cancel) =>
        Say(token, () => Alliance.Leave(Partner, FuzzyDate.OfDay(clock.Today), null, clock.Now), cancel, "hat die Mitarbeit beendet.");

    public Task<IActionResult> OnPostKeineMailsAsync(string token, CancellationToken cancel) => Say(token, null, cancel);

    public async Task<IActionResult> OnPostAendernAsync(string token, CancellationToken cancel)
    {
        if (!await Find(token, cancel) || Partner.IsActive && !ModelState.IsValid) return State is null ? Shown() : Again();
        var proposal = Proposal.OfPartner(Partner, Form.Name, Form.Mailbox, Form.Contribution, clock.Now);
        return await Say(token, () => { Alliance.ConfirmItself(Partner, clock.Now); if (!proposal.IsEmpty) db.Proposals.Add(proposal); }, cancel, proposal.IsEmpty ? null : "hat eine Änderung vorgeschlagen.");
    }

    /// <summary>Does what was answered; without a deed the wish for no more mails is heard.</summary>
    private async Task<IActionResult> Say(string token, Action? deed, CancellationToken cancel, string? news = null)
    {
        if (Link is null && !await Find(token, cancel)) return Shown();
        if (deed is null) Partner.WishNoMails(clock.Now);
        else if (State is LinkState.Open && Partner.IsActive && Alliance.IsOpen)
        {
            deed();
            Link!.Answer(clock.Now);
            if (news is not null) await db.NotifyTeam(Alliance.Id, EnquiryStep.Coordination, $"{Partner.Name} {news}", clock.Now, cancel);
        }
        await db.SaveChangesAsync(cancel);
        return Redirect(AccountPaths.Answer(PartnerMail.Purpose, token));
    }

    private async Task<bool> Find(string token, CancellationToken cancel)
    {
        AnswerHead.Write(Response);
        if (await db.FindAnswer(PartnerMail.Purpose, token, cancel) is not { } link) return false;
        if (await db.Partnerships.Include(one => one.Organisation).FirstOrDefaultAsync(one => one.Id == link.SubjectId, cancel) is not { } partner) return false;
        (Link, Partner, Alliance) = (link, partner, await db.Alliances.SingleAsync(one => one.Id == partner.AllianceId, cancel));
        HasProposed = await db.Proposals.AnyAsync(one => one.FactId == partner.Id && one.DecidedAt == null && one.ProposedAt >= link.AskedAt, cancel);
        return true;
    }

    private PageResult Shown()
    {
        Response.StatusCode = State switch { LinkState.Open or LinkState.Redeemed => 200, null => 404, _ => 410 };
        return Page();
    }
}

/// <summary>What a partner would change about itself.</summary>
internal sealed class PartnerAnswerForm
{
    [Required(ErrorMessage = "Bitte nennen Sie den Namen."), StringLength(200, MinimumLength = 2)]
    public string? Name { get; set; }

    [StringLength(1000)]
    public string? Contribution { get; set; }

    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an."), StringLength(200)]
    public string? Mailbox { get; set; }
}
