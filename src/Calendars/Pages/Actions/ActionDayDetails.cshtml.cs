using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>What an action day says of itself.</summary>
internal sealed class ActionDayDetailsModel : ActionDayPage
{
    private OpenPlace? place;

    [BindProperty]
    public ActionDayForm Form { get; set; } = new();

    protected override OpenPlace? Rooms => place;

    protected override object? Stored => ActionDayForm.Of(Day);

    protected override async Task<ActionDay?> Find()
    {
        var found = await Db.ActionDays.Include(one => one.Network).FindBySlug(Slug, Cancel);
        if (found is null || !Me.WorksFor(found.NetworkId)) return null;
        place = found.Network!.AsPlace;
        return found;
    }

    public void OnGet() => Form = ActionDayForm.Of(Day);

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.", Form.ToFacts().Objections());
        if (!ModelState.IsValid) return Again();
        Day.Describe(Form.ToFacts(), Me.PersonId, Now);
        return await Saved("Die Angaben sind gespeichert.", Day.Path);
    }
}
