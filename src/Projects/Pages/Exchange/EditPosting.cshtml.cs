using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Projects.Pages;

/// <summary>What a request or an offer says.</summary>
internal sealed class EditPostingModel : PostingEditorPage
{
    [BindProperty]
    public PostingForm Form { get; set; } = new();

    public IReadOnlyList<SelectListItem> Choices { get; private set; } = [];

    protected override object? Stored => PostingForm.Of(Posting);

    protected override Task<Posting?> Find() => Db.Postings.EditedBy(Me).WithAreasOfHome.FindBySlug(Slug, Cancel);

    protected override async Task LoadMore()
    {
        Choices = [new("bitte wählen", ""), .. await ActionFields.Choices(Db, Now.BerlinDay, Cancel)];
        ViewData["Areas"] = await PostingForm.AreasOf(Posting.Home, Db, Cancel);
    }

    public void OnGet() => Form = PostingForm.Of(Posting);

    public async Task<IActionResult> OnPostAsync()
    {
        if (Posting.ObstacleToChange() is { } obstacle) return Again("", obstacle);
        if (ModelState.IsValid) Check("Form.Area", Posting.ObstacleTo(Form.ToProfile().Area, Posting.Home));
        if (!Choices.Any(choice => choice.Value == Form.Field) && Form.Field != Posting.FieldCode)
            Check("Form.Field", "Bitte wählen Sie ein Handlungsfeld.");
        if (Form.ExpiresOn is { } last) Check("Form.ExpiresOn", Posting.ObstacleTo(last, Now));
        if (ModelState.IsValid) Check("Form.Title", Posting.ObstacleTo(Form.ToProfile(), Now));
        if (!ModelState.IsValid) return Again();
        Posting.Describe(Form.ToProfile(), Posting.Home, Me.PersonId, Now);
        return await Saved("Gespeichert.", Posting.Path);
    }
}
