using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Organisations;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Buendnisnetz.Partners.Pages;

/// <summary>A partner joins: an organisation that is known already, a new one, or a person.</summary>
internal sealed class PartnerNewModel : AllianceEditorPage
{
    [BindProperty]
    public PartnerForm Form { get; set; } = new();

    /// <summary>The organisation that was taken from the list of similar ones.</summary>
    [BindProperty(Name = "organisation")]
    public Guid? Organisation { get; set; }

    /// <summary>Organisations that look like the one typed; the person decides.</summary>
    public IReadOnlyList<SimilarOrganisation> Similar { get; private set; } = [];

    /// <summary>The list of similar organisations offers to take one.</summary>
    public ViewDataDictionary Take => new(ViewData) { ["take"] = "organisation" };

    public IReadOnlyList<SelectListItem> Categories { get; private set; } = [];

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForJoining;

    protected override async Task LoadMore()
    {
        var terms = await Db.Terms.InList(Db, PartnerCategories.List).InUse(Now.BerlinDay).ToListAsync(Cancel);
        Categories = [new("Bitte wählen", ""), .. terms.Select(term => new SelectListItem(term.Label, term.Code))];
    }

    public void OnGet() { }

    /// <summary>
    /// A person joins at once, and so does an organisation that was taken from those that look similar. Another one is entered where
    /// none looks similar, or where somebody has said that it is new.
    /// </summary>
    public async Task<IActionResult> OnPostAsync()
    {
        if (Organisation is null) CheckCategory();
        Check("Form.Since", Alliance.ObstacleToBeing(Form.Since, Now));
        if (!ModelState.IsValid) return Again();
        if (Organisation is { } taken) return await Db.StandingOrganisation(taken, Cancel) is { } known ? await Joins(known) : NotFound();
        if (Form.Category == PartnerCategories.Citizen)
            return await Joined(Alliance.JoinAsPerson(Form.Name!, Form.Since, Form.Contribution, Me.PersonId, Now));
        if (!Form.IsNew()) Similar = await Db.SimilarTo(Form.Name!, Form.Town ?? "", Cancel);
        if (Similar.Count > 0) return Page();
        return await Joins(await Db.EnterOrganisation(Form.Name!, new(Form.Category!, Form.Town ?? ""), Me.PersonId, Now, Cancel));
    }

    private void CheckCategory()
    {
        if (Categories.All(category => category.Value != Form.Category || category.Value.Length == 0))
            Check("Form.Category", "Bitte wählen Sie, was für ein Partner das ist.");
    }

    private Task<IActionResult> Joins(Organisation organisation) =>
        Joined(Alliance.Join(organisation, Form.Since, Form.Contribution, Me.PersonId, Now));

    private Task<IActionResult> Joined(Partnership partner)
    {
        if (Form.Email is not null) Alliance.NoteMailbox(partner, Form.Email, Me.PersonId, Now);
        return Saved($"{partner.Name} ist als Partner eingetragen.", "partner-neu");
    }
}
