namespace Buendnisnetz.Invitations.Pages;

/// <summary>An example of a list to write over.</summary>
internal sealed class ListTemplateModel : HousePage
{
    public IActionResult OnGet() =>
        Me.CanInvite ? File(ListFile.Template, CsvSheet.ContentType, "einladungen-vorlage.csv") : Forbid();
}
