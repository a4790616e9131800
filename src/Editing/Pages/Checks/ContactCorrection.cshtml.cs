using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Editing.Pages;

/// <summary>
/// Small corrections of a contact point by the link of a mail. Telephone, address, hours and languages take effect at once and are
/// told to the team; a mailbox only when somebody who has signed in agrees, for it says where people's letters go.
/// </summary>
[AllowAnonymous]
internal sealed class ContactCorrectionModel(Db db, TimeProvider clock) : HousePage
{
    private const string WasOvertaken =
        "Inzwischen hat jemand etwas geändert. Vergleichen Sie bitte: Oben steht, wie es jetzt da steht.";

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
        if (Form.Revision != Fact!.Wording!.Revision) ModelState.AddModelError("", WasOvertaken);
        Check("Form.", Form.Over(point).Objections());
        if (!ModelState.IsValid) return AgainAsItReadsNow();
        await Correct(point, cancel);
        await db.SaveChangesAsync(cancel);
        return Redirect(Back);
    }

    private IActionResult AgainAsItReadsNow()
    {
        ModelState.Remove("Form.Revision");
        Form.Revision = Fact!.Wording!.Revision;
        return Again();
    }

    private async Task Correct(ContactPoint point, CancellationToken cancel)
    {
        var (by, at) = (asked.Link!.PersonId, clock.Now);
        var alliance = await db.Alliances.ForClosingContactPoint.SingleAsync(one => one.Id == point.AllianceId, cancel);
        if (point.ProposeMailbox(Form.Mailbox, by, at) is { } proposal) db.Proposals.Add(proposal);
        alliance.CorrectByMail(point, Form.Over(point), by, at);
        asked.Answer(Fact!, at);
    }

    private async Task<ContactPoint?> Find(string token, int number, CancellationToken cancel)
    {
        (asked, Back) = (await AskedFacts.Load(db, token, clock.Now, cancel), AccountPaths.Answer(EnquiryLetter.Purpose, token));
        Fact = asked.Waiting.FirstOrDefault(fact => fact.Line.Number == number && fact.Kind.Code == AllianceFacts.Contact);
        return Fact is null ? null
            : await db.Set<ContactPoint>().FirstOrDefaultAsync(point => point.Id == Fact.Line.FactId && point.ClosedAt == null, cancel);
    }
}

/// <summary>What may be corrected by link.</summary>
internal sealed class CorrectionForm
{
    [StringLength(60)]
    [RegularExpression(@"^[0-9 +()/\-]{4,}$", ErrorMessage = "Bitte nur Ziffern, Leerzeichen und die Zeichen + ( ) / - verwenden.")]
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

    public ContactDetails Over(ContactPoint point) =>
        point.Details with { Phone = Phone, Address = Address, Hours = Hours, Languages = Languages };
}
