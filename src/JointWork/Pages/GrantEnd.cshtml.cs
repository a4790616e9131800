using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.JointWork.Pages;

/// <summary>A place does not bear a label any more.</summary>
internal sealed class GrantEndModel : LabelPage
{
    [BindProperty, StringLength(1000)]
    public string? Reason { get; set; }

    public LabelGrant Grant { get; private set; } = null!;

    protected override bool MayUse => Me.CanTake(Label, Grant);

    protected override async Task<Label?> Find()
    {
        if (await base.Find() is not { } label || label.Grants.FirstOrDefault(one => one.Id == IdInAddress) is not { } grant) return null;
        Grant = grant;
        return label;
    }

    protected override IActionResult? Detour() => Grant.EndedAt is null ? null : Redirect(Label.Path);

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Reason", Label.ObstacleToTaking(Grant, Reason));
        if (!ModelState.IsValid) return Again();
        Label.Take(Grant, Reason!, Me.PersonId, Now);
        return await Saved($"{Grant.Name} trägt das Label nicht mehr.", Label.Path);
    }
}
