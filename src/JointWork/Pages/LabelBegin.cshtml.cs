using Buendnisnetz.Networks;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>The office begins a label that members carry together.</summary>
internal sealed class LabelBeginModel : NounPage<Network>
{
    [BindProperty]
    public LabelForm Form { get; set; } = new();

    protected override OpenPlace? Rooms => Noun.AsPlace;

    protected override Task<Network?> Find() => Db.Networks.LookedAfterBy(Me).FindBySlug(Slug, Cancel);

    protected override IActionResult? Detour() => Noun.IsOpen ? null : Redirect(Noun.Path);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Name", Label.ObstacleTo(Form.ToProfile()));
        if (!ModelState.IsValid) return Again();
        await using var turn = await Db.TakeLock("label addresses", Cancel);
        var slug = await Db.FreeLabelSlug(Form.Name!, Cancel);
        var begun = Db.Labels.Add(Label.Begin(Noun, Form.ToProfile(), slug, Me.PersonId, Now)).Entity;
        var done = await Saved("Das Label steht. Tragen Sie jetzt ein, welche Bündnisse es tragen.", begun.Below("bearbeiten"));
        await turn.CommitAsync(Cancel);
        return done;
    }
}
