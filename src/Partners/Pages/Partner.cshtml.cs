using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A page about one partner who takes part.</summary>
internal abstract class PartnerPage : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    public Partnership? Partner => Alliance.ActivePartnerships.FirstOrDefault(partner => partner.Id == Id);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForJoining;
}

/// <summary>What is known of one partner, to be corrected.</summary>
internal sealed class PartnerModel : PartnerPage
{
    [BindProperty]
    public FuzzyDate? Since { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Contribution { get; set; }

    [BindProperty, StringLength(200)]
    [EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel info@verein.de.")]
    public string? Email { get; set; }

    public string MailboxHint => Partner?.NoMailsSince is { } since
        ? $"Nicht öffentlich. Der Partner möchte seit {since.LongDay} keine E-Mails vom Bündnisnetz."
        : "Nicht öffentlich. Einmal im Jahr fragen wir hier, ob der Eintrag noch stimmt; der Partner bestätigt sich dann selbst.";

    protected override object? Stored => Partner is null ? null : new { Partner.Since, Partner.Contribution, Partner.Email };

    public IActionResult OnGet()
    {
        if (Partner is null) return NotFound();
        (Since, Contribution, Email) = (Partner.Since, Partner.Contribution, Partner.Email);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Partner is null) return NotFound();
        if (!ModelState.IsValid) return Again();
        Alliance.Correct(Partner, Since, Contribution, Me.PersonId, Now);
        Alliance.NoteMailbox(Partner, Email, Me.PersonId, Now);
        return await Saved($"Die Angaben zu {Partner.Name} sind gespeichert.", "partner-liste");
    }
}
