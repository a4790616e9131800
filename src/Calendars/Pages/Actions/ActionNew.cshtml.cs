using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>A page of an alliance's team about one action day.</summary>
internal abstract class AllianceActionPage : AllianceEditorPage
{
    public ActionDay Day { get; private set; } = null!;

    /// <summary>Where one is led where nothing can be entered for that day; null where something can.</summary>
    protected IActionResult? Closed => Day is null ? NotFound()
        : Day.ObstacleToEntering(Now.BerlinDay) is null ? null : Redirect(Alliance.ActionsPath);

    protected override async Task LoadMore()
    {
        var slug = Route("day");
        Day = (await Db.ActionDays.AsNoTracking().FindBySlug(slug, Cancel))!;
    }
}

/// <summary>The team of an alliance enters what it does, in less than a minute.</summary>
internal sealed class ActionNewModel(PlaceFinder finder, ActionDesk desk) : AllianceActionPage
{
    [BindProperty]
    public ActionForm Form { get; set; } = new();

    public IActionResult OnGet()
    {
        Form.Key = Guid.CreateVersion7();
        return Closed ?? Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Closed is { } elsewhere) return elsewhere;
        var answer = await finder.Find(Form.Where, Cancel);
        if (ModelState.IsValid) Check("Form.", Form.ToDraft(false).Objections(Day));
        if (!string.IsNullOrWhiteSpace(Form.Where)) Check("Form.Where", ActionForm.ObstacleTo(answer));
        if (!ModelState.IsValid) return Again();
        await desk.Enter(Day, Alliance, Form.ToDraft(false), (answer.One ?? answer.Together)!, Me.PersonId, Now, Cancel);
        return await SavedAt("Die Aktion ist eingetragen und öffentlich.", Alliance.ActionsPath);
    }
}

/// <summary>The link for partners is made, or made anew.</summary>
internal sealed class ActionLinkModel : AllianceActionPage
{
    public IActionResult OnGet() => Redirect(Alliance.ActionsPath);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Closed is { } elsewhere) return elsewhere;
        if (await Db.ActionLinks.FirstOrDefaultAsync(one => one.ActionDayId == Day.Id && one.AllianceId == Alliance.Id, Cancel) is { } link)
            link.Renew();
        else Db.ActionLinks.Add(ActionLink.Of(Day, Alliance));
        return await SavedAt("Der Link für Ihre Partner ist da. Geben Sie ihn weiter, wie Sie möchten.", Alliance.ActionsPath);
    }
}
