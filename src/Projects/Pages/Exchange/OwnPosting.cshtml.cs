using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Has it helped? The answer ends what still stands.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnPostingModel(PostingDesk desk) : OwnPostingPage(desk)
{
    public void OnGet() { }

    public Task<IActionResult> OnPostAsync() => ModelState.IsValid
        ? Answered(one => one.Close(Form.Helped!.Value, Form.Sentence, Noun.PersonId, Now), _ => "Vielen Dank für Ihre Antwort.")
        : Task.FromResult(Again());
}

/// <summary>It stands three months longer.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnPostingProlongedModel(PostingDesk desk) : OwnPostingPage(desk)
{
    public IActionResult OnGet() => Redirect(Question);

    public Task<IActionResult> OnPostAsync()
    {
        ModelState.Clear();
        return Posting!.ObstacleToProlonging(Now) is { } obstacle ? Task.FromResult(Again("", obstacle))
            : Answered(one => one.Prolong(Noun.PersonId, Now), one => $"Verlängert bis zum {one.ExpiresOn.Long}.");
    }
}
