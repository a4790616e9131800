using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Buendnisnetz.Reviews;
using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A partner proposes another wording of its entry; the coordination decides on it.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken]
internal sealed class PartnerChangeModel(Db db, TimeProvider clock) : PartnerLinkPage(db, clock)
{
    [BindProperty]
    public PartnerAnswerForm Form { get; set; } = new();

    public async Task<IActionResult> OnGetAsync()
    {
        ModelState.Clear();
        if (!await Find() || !IsOpen) return Redirect(Path);
        Form = new() { Name = Partner.Name, Contribution = Partner.Contribution, Mailbox = Partner.Email };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!await Find() || !IsOpen) return Redirect(Path);
        if (!ModelState.IsValid) return Again();
        var proposal = Partner.Propose(Form.Name, Form.Mailbox, Form.Contribution, Now);
        if (proposal is not null) Db.Proposals.Add(proposal);
        Alliance.Hear(Partner, proposal, Now);
        Link!.Answer(Now);
        await Db.SaveChangesAsync(Cancel);
        return Redirect(Path);
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
