using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The action fields of a project.</summary>
internal sealed class FieldsModel : ProjectEditorPage
{
    [BindProperty]
    public List<string> Codes { get; set; } = [];

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    protected override async Task LoadMore() => Choices = await ActionFields.Choices(Db, Now.BerlinDay, Cancel);

    public void OnGet() => Codes = [.. Project.Fields.Select(field => field.TermCode)];

    public async Task<IActionResult> OnPostAsync()
    {
        var known = Choices.Select(choice => choice.Value).Intersect(Codes).ToList();
        if (known.Count == 0) return Again("Codes", "Bitte wählen Sie mindestens ein Handlungsfeld.");
        Project.Classify(known, [.. Project.Areas.Select(area => area.Key)], Me.PersonId, Now);
        return await Saved("Die Handlungsfelder sind gespeichert.");
    }
}
