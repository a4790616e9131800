using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Buendnisnetz.Organisations;
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

    /// <summary>The partners of the alliance: its team may act for them.</summary>
    private IReadOnlyList<Organisation> Partners { get; set; } = [];

    public IEnumerable<SelectListItem> Names =>
        [new(Alliance.Name, ""), .. Partners.DistinctBy(one => one.Id).Select(one => new SelectListItem(one.Name, one.Id.ToString()))];

    private PostingHome Home => Partners.FirstOrDefault(one => one.Id == Form.InNameOf) is { } partner
        ? PostingHome.Of(partner, Alliance) : PostingHome.Of(Alliance);

    public string? Obstacle => Posting.ObstacleAt(Alliance);

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    protected override async Task LoadMore()
    {
        Choices = [new("bitte wählen", ""), .. await ActionFields.Choices(Db, Now.BerlinDay, Cancel)];
        Partners = await Db.Partnerships.Where(one => one.AllianceId == Alliance.Id && one.CountsUntil == null && one.Organisation != null)
            .Select(one => one.Organisation!).OrderBy(one => one.SortKey).ThenBy(one => one.Id).ToListAsync(Cancel);
        ViewData["Areas"] = await PostingForm.AreasOf(PostingHome.Of(Alliance), Db, Cancel);
    }

    public void OnGet() => (Form.Title, Form.ExpiresOn) =
        (Asked is { Length: > 120 } ? Asked[..120] : Asked, Now.BerlinDay.AddMonths(Posting.UsualMonths));

    public async Task<IActionResult> OnPostAsync()
    {
        if (Obstacle is { } obstacle) return Again("", obstacle);
        if (Form.InNameOf is { } name && Partners.All(one => one.Id != name))
            Check("Form.InNameOf", "Bitte wählen Sie Ihr Bündnis oder einen seiner Partner.");
        if (ModelState.IsValid) Check("Form.Area", Posting.ObstacleTo(Form.ToProfile().Area, Home));
        if (!Choices.Any(choice => choice.Value == Form.Field)) Check("Form.Field", "Bitte wählen Sie ein Handlungsfeld.");
        if (Form.ExpiresOn is { } last) Check("Form.ExpiresOn", Posting.ObstacleTo(last, Now));
        if (ModelState.IsValid) Check("Form.Title", Posting.ObstacleTo(Form.ToProfile(), Now));
        if (!ModelState.IsValid) return Again();
        var made = Db.Postings.Add(Posting.PutUp(Home, Form.ToProfile(), Me.PersonId, Now)).Entity;
        return await SavedAt($"Ihr {made.Kind.Label} steht jetzt auf der Seite.", made.Path);
    }
}
