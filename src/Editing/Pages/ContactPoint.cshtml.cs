using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Editing.Pages;

/// <summary>A contact point, new or to be corrected.</summary>
internal sealed class ContactPointModel : AllianceEditorPage
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ContactPointForm Form { get; set; } = new();

    public ContactPoint? Point => Alliance.OpenContactPoints.FirstOrDefault(point => point.Id == Id && Me.MayOpen(point));

    public IEnumerable<SelectListItem> Visibilities =>
        VisibilityWords.For(Me.Leads(Alliance.Id)).Select(level => new SelectListItem(level.Choice, level.ToString()));

    public IEnumerable<SelectListItem> AudienceChoices =>
        AudienceWords.All.Select(known => new SelectListItem(known.Label, known.Audience.ToString()));

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForClosingContactPoint;

    protected override object? Stored => Point is null ? null : ContactPointForm.Of(Point.Details);

    public IActionResult OnGet()
    {
        if (Id is null) return Page();
        if (Point is not { } point) return NotFound();
        Form = ContactPointForm.Of(point.Details);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Id is not null && Point is null) return NotFound();
        if (!VisibilityWords.For(Me.Leads(Alliance.Id)).Contains(Form.Visibility)) Form.Visibility = Visibility.Place;
        var details = Form.ToDetails();
        Check("Form.", details.Objections());
        if (ModelState.IsValid) Check("", ObstacleTo(details));
        if (!ModelState.IsValid) return Again();
        if (Point is not { } point)
        {
            Alliance.Open(details, Me.PersonId, Now);
            return await Saved("Die Anlaufstelle ist eingetragen.");
        }
        var changed = Alliance.Correct(point, details, Me.PersonId, Now);
        return await Saved(changed ? "Die Anlaufstelle ist geändert." : Unchanged);
    }

    private string? ObstacleTo(ContactDetails details) =>
        Point is { } known ? Alliance.ObstacleToCorrecting(known, details) : details.Obstacle();
}
