using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The team of an alliance begins to tell of a project; it is a draft until it is published.</summary>
internal sealed class BeginModel : AllianceEditorPage
{
    [BindProperty]
    public ProjectForm Form { get; set; } = new();

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForTerritory;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (ModelState.IsValid) Check("Form.Until", Project.ObstacleTo(Form.ToProfile()));
        if (!ModelState.IsValid) return Again();
        await using var turn = await Db.TakeProjectLock(Cancel);
        var slug = await Db.FreeProjectSlug(Form.Title!, Cancel);
        var begun = Db.Projects.Add(Project.Begin(Alliance, Form.ToProfile(), slug, Me.PersonId, Now)).Entity;
        var done = await SavedAt("Der Entwurf ist angelegt.", begun.Below("bearbeiten"));
        await turn.CommitAsync(Cancel);
        return done;
    }
}
