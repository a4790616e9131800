namespace Buendnisnetz.Projects.Pages;

/// <summary>What is said of an award.</summary>
internal sealed class AwardEditModel : AwardPage
{
    [BindProperty]
    public AwardForm Form { get; set; } = new();

    protected override object? Stored => AwardForm.Of(Noun);

    public void OnGet() => Form = AwardForm.Of(Noun);

    public async Task<IActionResult> OnPostAsync()
    {
        var isBorne = await Db.Lighthouses.AnyAsync(one => one.AwardId == Noun.Id, Cancel);
        if (ModelState.IsValid)
            Check("Form.On", Award.ObstacleTo(Form.ToProfile(), null, Now) ?? Noun.ObstacleToMoving(Form.On!.Value, isBorne));
        if (!ModelState.IsValid) return Again();
        Noun.Describe(Form.ToProfile(), isBorne, Me.PersonId, Now);
        return await Saved("Gespeichert.", Noun.Path);
    }
}
