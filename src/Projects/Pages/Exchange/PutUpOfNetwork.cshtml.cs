using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The office of a network looks for something or offers it. A foreign network is a 404.</summary>
internal sealed class PutUpOfNetworkModel : NounPage<Network>
{
    [BindProperty]
    public PostingForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public PostingHome Home => PostingHome.Of(Noun);

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).Include(one => one.Aims).FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        Choices = [new("bitte wählen", ""), .. await ActionFields.Choices(Db, Now.BerlinDay, Cancel)];
        ViewData["Areas"] = await PostingForm.AreasOf(Home, Db, Cancel);
    }

    public void OnGet() => Form.ExpiresOn = Now.BerlinDay.AddMonths(Posting.UsualMonths);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Home.Obstacle is { } obstacle) return Again("", obstacle);
        if (ModelState.IsValid) Check("Form.Area", Posting.ObstacleTo(Form.ToProfile().Area, Home));
        if (!Choices.Any(choice => choice.Value == Form.Field)) Check("Form.Field", "Bitte wählen Sie ein Handlungsfeld.");
        if (Form.ExpiresOn is { } last) Check("Form.ExpiresOn", Posting.ObstacleTo(last, Now));
        if (ModelState.IsValid) Check("Form.Title", Posting.ObstacleTo(Form.ToProfile(), Now));
        if (!ModelState.IsValid) return Again();
        var made = Db.Postings.Add(Posting.PutUp(Home, Form.ToProfile(), Me.PersonId, Now)).Entity;
        return await Saved($"Ihr {made.Kind.Label} steht jetzt auf der Seite.", made.Path);
    }
}
