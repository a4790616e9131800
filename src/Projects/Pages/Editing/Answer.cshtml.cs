using System.ComponentModel.DataAnnotations;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Whom one may ask about a project.</summary>
internal sealed class AnswerModel : ProjectEditorPage
{
    [BindProperty, StringLength(120)]
    public string? Called { get; set; }

    [BindProperty, StringLength(254), EmailAddress]
    public string? Email { get; set; }

    [BindProperty, StringLength(40)]
    public string? Phone { get; set; }

    public void OnGet() => (Called, Email, Phone) = (Project.ContactName, Project.ContactEmail, Project.ContactPhone);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        Project.Answer(Called, Email, Phone, Me.PersonId, Now);
        return await Saved("Die Auskunft ist gespeichert.");
    }
}
