using Buendnisnetz.Alliances;
using Buendnisnetz.Alliances.Pages;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Editing.Pages;

/// <summary>The action fields of an alliance.</summary>
internal sealed class FieldsModel : AllianceEditorPage
{
    [BindProperty]
    public List<string> Codes { get; set; } = [];

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    protected override IQueryable<Alliance> With(IQueryable<Alliance> alliances) => alliances.ForFields;

    protected override async Task LoadMore() => Choices = await ActionFields.Choices(Db, Now.BerlinDay, Cancel);

    public void OnGet() => Codes = [.. Alliance.Fields.Select(field => field.TermCode)];

    public async Task<IActionResult> OnPostAsync()
    {
        var known = Choices.Select(choice => choice.Value).ToHashSet();
        var changed = Alliance.WorkOn([.. Codes.Where(known.Contains)], Me.PersonId, Now);
        return await Saved(changed ? "Die Handlungsfelder sind gespeichert." : Unchanged);
    }
}
