using Buendnisnetz.Alliances;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A partner leaves, without a reason and without anybody's consent (INV-12).</summary>
internal sealed class PartnerEndModel : PartnerPage
{
    [BindProperty]
    public FuzzyDate? Until { get; set; }

    public IActionResult OnGet()
    {
        Until = FuzzyDate.OfDay(Now.BerlinDay);
        return Partner is null ? NotFound() : Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Partner is not { } partner) return NotFound();
        if (!ModelState.IsValid) return Again();
        Alliance.Leave(partner, Until ?? FuzzyDate.OfDay(Now.BerlinDay), Me.PersonId, Now);
        return await Saved($"Die Partnerschaft mit {partner.Name} ist beendet. In der Geschichte bleibt sie stehen.", "partner-liste");
    }
}
