using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Alliances.Pages;

/// <summary>A contact point, new or to be corrected.</summary>
internal sealed class ContactPointModel(Db db, TimeProvider clock) : AllianceEditorPage(db, clock)
{
    [BindProperty(SupportsGet = true)]
    public Guid? Id { get; set; }

    [BindProperty]
    public ContactPointForm Form { get; set; } = new();

    public ContactPoint? Point => Alliance.OpenContactPoints.FirstOrDefault(point => point.Id == Id && Me.MayOpen(point));

    public IEnumerable<SelectListItem> Visibilities => VisibilityWords.For(Me.Leads(Alliance.Id)).Select(level => new SelectListItem(level.Choice, level.ToString()));

    public IEnumerable<SelectListItem> AudienceChoices => AudienceWords.All.Select(known => new SelectListItem(known.Label, known.Audience.ToString()));

    protected override async Task LoadMore()
    {
        await Db.LoadContactPoints(Alliance, Cancel);
        await Db.LoadPause(Alliance, Cancel);
    }

    public IActionResult OnGet()
    {
        if (Id is null) return Page();
        if (Point is not { } point) return NotFound();
        Form = ContactPointForm.Of(point.Details);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!VisibilityWords.For(Me.Leads(Alliance.Id)).Contains(Form.Visibility)) Form.Visibility = Visibility.Alliance;
        var details = Form.ToDetails();
        if ((Point is { } known ? Alliance.ObstacleToCorrecting(known, details) : details.Obstacle()) is { } obstacle) ModelState.AddModelError("", obstacle);
        if (!ModelState.IsValid) return Again();
        if (Id is null) Alliance.Open(Form.ToDetails(), Me.PersonId, Now);
        else if (Point is { } point) Alliance.Correct(point, Form.ToDetails(), Me.PersonId, Now);
        else return NotFound();
        return await Saved("Die Anlaufstelle ist eingetragen.");
    }

    public async Task<IActionResult> OnPostCloseAsync()
    {
        if (Point is not { } point) return NotFound();
        if (Alliance.ObstacleToClosing(point) is { } obstacle)
        {
            ModelState.Clear();
            Form = ContactPointForm.Of(point.Details);
            return Again("", obstacle);
        }
        Alliance.Close(point, Me.PersonId, Now);
        return await Saved("Die Anlaufstelle ist geschlossen.");
    }
}

/// <summary>A contact point as a form.</summary>
internal sealed class ContactPointForm
{
    [Required, StringLength(200)]
    public string? Name { get; set; }

    public List<Audience> Audiences { get; set; } = [];

    [EmailAddress, StringLength(200)]
    public string? Mailbox { get; set; }

    [StringLength(60), RegularExpression(@"^[0-9 +()/\-]{4,}$", ErrorMessage = "Bitte nur Ziffern, Leerzeichen und die Zeichen + ( ) / - verwenden.")]
    public string? Phone { get; set; }

    [StringLength(300)]
    public string? Address { get; set; }

    [StringLength(300)]
    public string? Hours { get; set; }

    [StringLength(200)]
    public string? Languages { get; set; }

    public Visibility Visibility { get; set; }

    public static ContactPointForm Of(ContactDetails details) => new()
    {
        Name = details.Name,
        Audiences = [.. AudienceWords.All.Select(known => known.Audience).Where(known => details.Audiences.HasFlag(known))],
        Mailbox = details.Mailbox,
        Phone = details.Phone,
        Address = details.Address,
        Hours = details.Hours,
        Languages = details.Languages,
        Visibility = details.Visibility,
    };

    public ContactDetails ToDetails() => new(Name ?? "", Audiences.Aggregate(Audience.None, (all, one) => all | one), Mailbox, Phone, Address, Hours, Languages, Visibility);
}
