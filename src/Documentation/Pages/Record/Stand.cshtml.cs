namespace Buendnisnetz.Documentation.Pages;

/// <summary>A documentation is given to be looked through, goes back into work, into the archive or out of it.</summary>
internal sealed class StandModel : DocumentationPage
{
    [BindProperty]
    public DocumentationState To { get; set; }

    protected override bool IsForArchivedToo => true;

    public IActionResult OnGet() => Redirect(Event.DocumentationEditPath);

    public Task<IActionResult> OnPostAsync() => Do(() => To switch
    {
        DocumentationState.InReview => Said(() => Documentation.Review(Event, Me.PersonId, Now), "Die Dokumentation wird jetzt geprüft."),
        DocumentationState.Archived => Said(() => Documentation.Archive(Me.PersonId, Now), "Die Dokumentation ist archiviert."),
        DocumentationState.Published => Said(() => Documentation.TakeFromArchive(Me.PersonId, Now), "Sie lässt sich wieder ändern."),
        _ => Said(() => Documentation.CollectAgain(Me.PersonId, Now), "Die Dokumentation ist wieder in Arbeit."),
    });

    private static string Said(Action verb, string sentence)
    {
        verb();
        return sentence;
    }
}
