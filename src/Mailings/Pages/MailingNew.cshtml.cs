namespace Buendnisnetz.Mailings.Pages;

/// <summary>The team writes to those registered, from a ready letter or from nothing.</summary>
internal sealed class MailingNewModel : MailingFormPage
{
    public async Task OnGetAsync(string? vorlage)
    {
        ModelState.Clear();
        if (ReadyLetter.All.FirstOrDefault(one => one.Code == vorlage) is { } ready) Form = MailingForm.Of(ready);
        if (Form.Timing.Objections(Event, Now).Any()) Form.When = MailingWhen.Now;
        await Look();
    }

    public async Task<IActionResult> OnPostAsync() =>
        await CheckAll() ?? await Do(() => Desk.Plan(Event, Draft, Me.PersonId, Now, Cancel));
}
