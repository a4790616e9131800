using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Alliances;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Buendnisnetz.Community.Pages;

/// <summary>The title and the action field of a thread are corrected, by who began it or by the office.</summary>
internal sealed class ThreadTitleModel : ThreadPage
{
    [BindProperty, Required, StringLength(Thread.MaxTitle)]
    public string? Title { get; set; }

    [BindProperty]
    public string? Field { get; set; }

    public IReadOnlyList<SelectListItem> Fields { get; private set; } = [];

    protected override bool MayUse => IsOffice || (Noun.StartedBy is { } asker && asker == Me.PersonId);

    protected override object? Stored => new { Noun.Title, Field = Noun.FieldCode };

    protected override async Task LoadMore() =>
        Fields = [new("keines", ""), .. await ActionFields.Filters(Db, Now.BerlinDay, Noun.FieldCode, Cancel)];

    public void OnGet() => (Title, Field) = (Noun.Title, Noun.FieldCode);

    public async Task<IActionResult> OnPostAsync()
    {
        if (!string.IsNullOrEmpty(Field) && Fields.All(choice => choice.Value != Field))
            Check(nameof(Field), "Bitte wählen Sie aus der Liste.");
        if (!ModelState.IsValid) return Again();
        Noun.Retitle(Title!, Field, Me.PersonId, Now);
        return await Saved("Geändert.", Noun.Path);
    }
}
