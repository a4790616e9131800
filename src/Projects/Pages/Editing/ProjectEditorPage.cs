using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects.Pages;

/// <summary>
/// A page on which one of its carriers changes a project. It is loaded through what the person may edit: a foreign one is a 404.
/// </summary>
public abstract class ProjectEditorPage : NounPage<Project>
{
    private OpenPlace? place;

    /// <summary>The project.</summary>
    public Project Project => Noun;

    /// <inheritdoc />
    protected override OpenPlace? Rooms => place;

    /// <inheritdoc />
    protected override Task<string?> LastSaved() => Db.LastHandOn(Project.Id, Cancel);

    /// <inheritdoc />
    protected override async Task<Project?> Find()
    {
        if (await Db.Projects.EditedBy(Me).WithPage.FindBySlug(Slug, Cancel) is not { } found) return null;
        var homes = found.Of(ProjectRole.Carrier).Select(who => who.Alliance).OfType<Alliance>().ToList();
        if (Me.Carries(found)) place = (homes.Find(home => Me.CanEdit(home)) ?? homes.FirstOrDefault())?.AsPlace;
        return found;
    }

    /// <summary>Whether only those may use the page who carry the project, not a partner to whom editing was lent.</summary>
    protected virtual bool IsForCarriers => false;

    /// <inheritdoc />
    protected override bool MayUse => !IsForCarriers || Me.Carries(Project);

    /// <summary>Saves, says what was done and leads on, within the pages of the project.</summary>
    protected new Task<IActionResult> Saved(string sentence, string below = "bearbeiten") => base.Saved(sentence, Project.Below(below));

    /// <summary>Saves, says what was done and leads on to another page.</summary>
    protected Task<IActionResult> SavedAt(string sentence, string path) => base.Saved(sentence, path);
}
