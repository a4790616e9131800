using Buendnisnetz.Networks;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>The office of a network begins an action day; the administration stands in for every office.</summary>
internal sealed class ActionDayBeginModel : NounPage<Network>
{
    [BindProperty]
    public ActionDayForm Form { get; set; } = new();

    protected override Task<Network?> Find() => Db.Networks.Living.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override OpenPlace? Rooms => Noun.AsPlace;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.", Form.ToFacts().Objections());
        if (!ModelState.IsValid) return Again();
        var slug = await Db.FreeActionDaySlug($"{Form.Name} {Form.Day!.Value.Year}", Cancel);
        var day = Db.ActionDays.Add(ActionDay.Begin(Noun, Form.ToFacts(), slug, Me.PersonId, Now)).Entity;
        return await Saved("Der Aktionstag ist angekündigt.", day.Path);
    }
}
