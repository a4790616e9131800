using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>
/// Small corrections of a contact point by the link of a mail. Telephone, address, hours and languages take effect at once and are
/// told to the team; a mailbox only when somebody who has signed in agrees, for it says where people's letters go.
/// </summary>
[AllowAnonymous]
internal sealed class ContactCorrectionModel(Db db, TimeProvider clock) : HousePage
{
    private AskedFacts asked = null!;

    [BindProperty]
    public CorrectionForm Form { get; set; } = new();

    public AskedFact? Fact { get; private set; }

    public string Back { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string token, int number, CancellationToken cancel)
    {
        if (await Find(token, number, cancel) is not { } point) return Redirect(Back);
        Form = CorrectionForm.Of(point, Fact!.Wording!.Revision);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string token, int number, CancellationToken cancel)
    {
        if (await Find(token, number, cancel) is not { } point) return Redirect(Back);
        if (Form.Revision != Fact!.Wording!.Revision) ModelState.AddModelError("", "Inzwischen hat jemand etwas geändert. Vergleichen Sie bitte: Oben steht, wie es jetzt da steht.");
        var details = Form.Over(point);
        if (details.Obstacle() is { } obstacle) ModelState.AddModelError("", obstacle);
        if (!ModelState.IsValid)
        {
            ModelState.Remove("Form.Revision");
            Form.Revision = Fact.Wording.Revision;
            return Again();
        }
        await Correct(point, details, cancel);
        await db.SaveChangesAsync(cancel);
        return Redirect(Back);
    }

    private async Task Correct(ContactPoint point, ContactDetails details, CancellationToken cancel)
    {
        var (by, at) = (asked.Link!.PersonId, clock.Now);
        var alliance = await db.Alliances.ForClosingContactPoint.SingleAsync(one => one.Id == point.AllianceId, cancel);
        alliance.Correct(point, details, by, at);
        await db.Settle(AllianceFacts.Contact, point.Id, by, at, cancel);
        if (Form.Mailbox is { Length: > 0 } mailbox && mailbox.Trim() != point.Mailbox) db.Proposals.Add(Proposal.OfMailbox(point, mailbox, by, at));
        await db.NotifyTeam(alliance.Id, EnquiryStep.Coordination, $"„{point.Name}“ wurde über den Link einer E-Mail geändert.", at, cancel);
        Fact!.Line.Answer(at);
        if (!asked.Waiting.Any() && asked.State is LinkState.Open) asked.Link.Answer(at);
    }

    private async Task<ContactPoint?> Find(string token, int number, CancellationToken cancel)
    {
        AnswerHead.Write(Response);
        (asked, Back) = (await AskedFacts.Load(db, token, clock.Now, cancel), AccountPaths.Answer(EnquiryLetter.Purpose, token));
        Fact = asked.Waiting.FirstOrDefault(fact => fact.Line.Number == number && fact.Kind.Code == AllianceFacts.Contact);
        return Fact is null ? null : await db.Set<ContactPoint>().FirstOrDefaultAsync(point => point.Id == Fact.Line.FactId && point.ClosedAt == null, cancel);
    }
}

/// <summary>What may be corrected by link.</summary>
internal sealed class CorrectionForm
{
    [StringLength(60), RegularExpression(@"^[0-9 +()/\-]{4,}$", ErrorMessage = "Bitte nur Ziffern, Leerzeichen und die Zeichen + ( ) / - verwenden.")]
    public string? Phone { get; set; }

    [StringLength(300)]
    public string? Address { get; set; }

    [StringLength(300)]
    public string? Hours { get; set; }

    [StringLength(200)]
    public string? Languages { get; set; }

    [EmailAddress, StringLength(200)]
    public string? Mailbox { get; set; }

    public string Revision { get; set; } = "";

    public static CorrectionForm Of(ContactPoint point, string revision) => new()
    {
        Phone = point.Phone,
        Address = point.Address,
        Hours = point.Hours,
        Languages = point.Languages,
        Mailbox = point.Mailbox,
        Revision = revision,
    };

    public ContactDetails Over(ContactPoint point) => point.Details with { Phone = Phone, Address = Address, Hours = Hours, Languages = Languages };
}
