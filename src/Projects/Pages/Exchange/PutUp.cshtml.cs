using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The team of an alliance looks for something or offers it.</summary>
internal sealed class PutUpModel : AllianceEditorPage
{
    [BindProperty]
    public PostingForm Form { get; set; } = new();

    /// <summary>What somebody looked for in vain.</summary>
    [FromQuery(Name = "titel")]
    public string? Asked { get; set; }

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    public string? Obstacle => Posting.ObstacleAt(Alliance);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    protected override async Task LoadMore()
    {
        Choices = [new("bitte wählen", ""), .. await ActionFields.Choices(Db, Now.BerlinDay, Cancel)];
        ViewData["Areas"] = await PostingForm.AreasOf(Alliance, Db, Cancel);
    }

    public void OnGet() => (Form.Title, Form.ExpiresOn) =
        (Asked is { Length: > 120 } ? Asked[..120] : Asked, Now.BerlinDay.AddMonths(Posting.UsualMonths));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacle is { } obstacle) return Again("", obstacle);
        if (ModelState.IsValid) Check("Form.Area", Posting.ObstacleTo(Form.ToProfile().Area, Alliance));
        if (!Choices.Any(choice => choice.Value == Form.Field)) Check("Form.Field", "Bitte wählen Sie ein Handlungsfeld.");
        if (Form.ExpiresOn is { } last) Check("Form.ExpiresOn", Posting.ObstacleTo(last, Now));
        if (ModelState.IsValid) Check("Form.Title", Posting.ObstacleTo(Form.ToProfile(), Now));
        if (!ModelState.IsValid) return Again();
        var made = Db.Postings.Add(Posting.PutUp(Alliance, Form.ToProfile(), Me.PersonId, Now)).Entity;
        return await SavedAt($"Ihr {made.Kind.Label} steht jetzt auf der Seite.", made.Path);
    }
}
