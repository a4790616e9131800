namespace Buendnisnetz.Community.Pages;

/// <summary>A group on a topic begins.</summary>
internal sealed class GroupNewModel(SpaceDesk desk) : CommunityPage
{
    [BindProperty]
    public GroupForm Form { get; set; } = new();

    protected override bool KeepsDraft => true;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        Check("", ModelState.IsValid ? Space.ObstacleTo(Form.ToProfile()) : null);
        if (!ModelState.IsValid) return Again();
        var (made, obstacle) = await desk.Begin(Form.ToProfile(), Me, Now, Cancel);
        return made is null ? Again("", obstacle!)
            : await Saved("Die Gruppe ist da. Laden Sie jetzt andere ein, oder beginnen Sie ein Gespräch.", made.Path);
    }
}
