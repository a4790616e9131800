namespace Buendnisnetz.Projects.Pages;

/// <summary>All there is to change about a project, part by part.</summary>
internal sealed class EditModel : ProjectEditorPage
{
    public void OnGet() { }
}
