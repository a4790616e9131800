namespace Buendnisnetz.Community.Pages;

/// <summary>Those who lead a group say anew what it is about and who joins in.</summary>
internal sealed class GroupEditModel : OfficePage
{
    [BindProperty]
    public GroupForm Form { get; set; } = new();

    protected override object? Stored => GroupForm.Of(Noun);

    protected override IActionResult? Detour() => Noun.Kind == SpaceKind.Topic ? null : Redirect(Noun.Path);

    public void OnGet() => Form = GroupForm.Of(Noun);

    public async Task<IActionResult> OnPostAsync()
    {
        Check("", ModelState.IsValid ? Space.ObstacleTo(Form.ToProfile()) : null);
        if (!ModelState.IsValid) return Again();
        Noun.Describe(Form.ToProfile(), Me.PersonId, Now);
        return await Saved("Gespeichert.", Noun.Path);
    }
}
