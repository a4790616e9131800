namespace Buendnisnetz.Frame.Pages;

/// <summary>Somebody does not need the own draft of a form any more.</summary>
internal sealed class DiscardDraftModel(KeptTexts texts) : NounPage<string>
{
    protected override async Task<string?> Find() =>
        Me.PersonId is { } person ? await texts.PageOfDraft(IdInAddress, person, Cancel) : null;

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        await texts.DropDraft(Me.Person, Noun, Cancel);
        return await Saved("Der Entwurf ist verworfen.", Noun);
    }
}
