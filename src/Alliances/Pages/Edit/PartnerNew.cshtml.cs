using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>A partner joins: an organisation that is known already, a new one, or a person.</summary>
internal sealed class PartnerNewModel(Db db, TimeProvider clock) : AllianceEditorPage(db, clock)
{
    [BindProperty]
    public PartnerForm Form { get; set; } = new();

    /// <summary>Organisations that look like the one typed; the person decides.</summary>
    public IReadOnlyList<SimilarOrganisation> Similar { get; private set; } = [];

    /// <summary>The list of similar organisations offers to take one.</summary>
    public ViewDataDictionary Take => new(ViewData) { ["take"] = "organisation" };

    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    protected override async Task LoadMore()
    {
        await Db.LoadPartners(Alliance, Cancel);
        var terms = await Db.Terms.InList(Db, PartnerCategories.List).InUse(Now.BerlinDay).ToListAsync(Cancel);
        Categories = [new("Bitte wählen", ""), .. terms.Select(term => new SelectListItem(term.Label, term.Code))];
    }

    public void OnGet() { }

    /// <summary>Looks first whether the organisation exists already; a person joins at once.</summary>
    public async Task<IActionResult> OnPostAsync()
    {
        Check();
        if (!ModelState.IsValid) return Again();
        if (Form.Category == PartnerCategories.Citizen) return await Joined(() => Alliance.JoinAsPerson(Form.Name!, Form.Since, Form.Contribution, Me.PersonId, Now));
        Similar = await Db.SimilarTo(Form.Name!, Form.Town ?? "", Cancel);
        return Similar.Count > 0 ? Page() : await OnPostEnterAsync();
    }

    /// <summary>Takes one that is known already.</summary>
    public async Task<IActionResult> OnPostTakeAsync(Guid organisation)
    {
        if (await Db.StandingOrganisation(organisation, Cancel) is not { } known) return NotFound();
        return await Joined(() => Alliance.Join(known, Form.Since, Form.Contribution, Me.PersonId, Now));
    }

    /// <summary>Enters a new one although others look similar.</summary>
    public async Task<IActionResult> OnPostEnterAsync()
    {
        Check();
        if (!ModelState.IsValid || Form.Category == PartnerCategories.Citizen) return Again();
        var entered = await Db.EnterOrganisation(Form.Name!, new OrganisationFacts(Form.Category!, Form.Town ?? ""), Me.PersonId, Now, Cancel);
        return await Joined(() => Alliance.Join(entered, Form.Since, Form.Contribution, Me.PersonId, Now));
    }

    private void Check()
    {
        if (Categories.All(category => category.Value != Form.Category || category.Value.Length == 0))
            ModelState.AddModelError("Form.Category", "Bitte wählen Sie, was für ein Partner das ist.");
    }

    private async Task<IActionResult> Joined(Func<Partnership> join)
    {
        var partner = join();
        if (Form.Email is not null) Alliance.NoteMailbox(partner, Form.Email, Me.PersonId, Now);
        return await Saved($"{partner.Name} ist als Partner eingetragen.", "partner-neu");
    }
}

/// <summary>A new partner as a form.</summary>
internal sealed class PartnerForm
{
    [Required, StringLength(200, MinimumLength = 2)]
    public string? Name { get; set; }

    [StringLength(120)]
    public string? Town { get; set; }

    public string? Category { get; set; }

    public FuzzyDate? Since { get; set; }

    [StringLength(1000)]
    public string? Contribution { get; set; }

    [StringLength(200), EmailAddress(ErrorMessage = "Bitte geben Sie eine vollständige E-Mail-Adresse an, zum Beispiel info@verein.de.")]
    public string? Email { get; set; }
}
