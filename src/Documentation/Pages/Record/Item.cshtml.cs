using System.ComponentModel.DataAnnotations;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>What came of an item of the programme.</summary>
internal sealed class DocumentItemModel : CorrectingPage
{
    public Session Session { get; private set; } = null!;

    [BindProperty, StringLength(20_000)]
    public string? Result { get; set; }

    protected override async Task<Event?> Find()
    {
        if (await base.Find() is not { } found || Programme.Find(Route("session")) is not { } session) return null;
        Session = session;
        return found;
    }

    protected override object? Stored => new { Result = Documentation.ResultOf(Session.Id) };

    public void OnGet() => Result = Documentation.ResultOf(Session.Id);

    public async Task<IActionResult> OnPostAsync()
    {
        CheckCorrection();
        if (!ModelState.IsValid) return Again();
        Documentation.Report(Session, Result ?? "", Correction, Me.PersonId, Now);
        return await Saved("Der Text ist gespeichert.", WorkOn(Session.Id));
    }
}
