using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>One partner: corrected, or ended without a reason and without anybody's consent (INV-12).</summary>
internal sealed class PartnerModel(Db db, TimeProvider clock) : AllianceEditorPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid Id { get; set; }

    [BindProperty]
    public FuzzyDate? Since { get; set; }

    [BindProperty, StringLength(1000)]
    public string? Contribution { get; set; }

    [BindProperty, StringLength(200), EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel info@verein.de.")]
    public string? Email { get; set; }

    public string MailboxHint => Partner.NoMailsSince is { } since
        ? $"Nicht öffentlich. Der Partner möchte seit {since.LongDay} keine Nachfragen per E-Mail."
        : "Nicht öffentlich. Einmal im Jahr fragen wir hier, ob der Eintrag noch stimmt; der Partner bestätigt sich dann selbst.";

    [BindProperty]
    public FuzzyDate? Until { get; set; }

    public Partnership Partner { get; private set; } = null!;

    protected override Task LoadMore() => Db.LoadPartners(Alliance, Cancel);

    public IActionResult OnGet()
    {
        if (!Find()) return NotFound();
        (Since, Contribution, Email, Until) = (Partner.Since, Partner.Contribution, Partner.Email, FuzzyDate.OfDay(Now.BerlinDay));
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!Find()) return NotFound();
        if (!ModelState.IsValid) return Again();
        Alliance.Correct(Partner, Since, Contribution, Me.PersonId, Now);
        Alliance.NoteMailbox(Partner, Email, Me.PersonId, Now);
        return await Saved($"Die Angaben zu {Partner.Name} sind gespeichert.", "partner-liste");
    }

    public async Task<IActionResult> OnPostLeaveAsync()
    {
        if (!Find()) return NotFound();
        if (!ModelState.IsValid) return Again();
        Alliance.Leave(Partner, Until ?? FuzzyDate.OfDay(Now.BerlinDay), Me.PersonId, Now);
        return await Saved($"Die Partnerschaft mit {Partner.Name} ist beendet. In der Geschichte bleibt sie stehen.", "partner-liste");
    }

    private bool Find()
    {
        Partner = Alliance.ActivePartnerships.FirstOrDefault(partner => partner.Id == Id)!;
        return Partner is not null;
    }
}
