using Buendnisnetz.Accounts;

namespace Buendnisnetz.Projects.Pages;

/// <summary>The team ends a request or an offer and says whether it has helped.</summary>
internal sealed class ClosePostingModel(PostingDesk desk) : PostingEditorPage
{
    [BindProperty]
    public HelpForm Form { get; set; } = new();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        await using var turn = await desk.Turn(Posting.Id, Cancel);
        await Db.Entry(Posting).ReloadAsync(Cancel);
        if (Posting.ObstacleToOutcome() is { } obstacle) return Again("", obstacle);
        Posting.Close(Form.Helped!.Value, Form.Sentence, Me.PersonId, Now);
        await Db.TakeBackQuestions(PostingPaths.Purpose, Posting.Id, Now, Cancel);
        var done = await Saved("Vielen Dank. Der Eintrag ist geschlossen.", Posting.Path);
        await turn.CommitAsync(Cancel);
        return done;
    }
}

/// <summary>It stands three months longer.</summary>
internal sealed class ProlongPostingModel : PostingEditorPage
{
    public IActionResult OnGet() => Redirect(Posting.Path);

    public async Task<IActionResult> OnPostAsync()
    {
        Posting.Prolong(Me.PersonId, Now);
        return await Saved($"Verlängert bis zum {Posting.ExpiresOn.Long}.", Posting.Path);
    }
}
