using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Projects.Pages;

/// <summary>Has an inquiry helped? Answered by the link in a mail, without signing in.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnInquiryModel : NounPage<AnswerLink>
{
    private Inquiry inquiry = null!;

    [BindProperty]
    public HelpForm Form { get; set; } = new();

    public string? Obstacle { get; private set; }

    public string? Thanks { get; private set; }

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(EvidencePaths.Purpose, Route("token"), Cancel) is not { } link) return null;
        if (await Db.Inquiries.FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel) is not { } found) return null;
        (inquiry, Obstacle) = (found, link.ObstacleToAnswering(Now));
        return link;
    }

    protected override IActionResult? Detour() => Obstacle is null ? null : Page();

    public void OnGet() { }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Again();
        inquiry.Tell(Noun.PersonId, Form.Helped!.Value, Form.Sentence);
        Noun.Answer(Now);
        await Db.SaveChangesAsync(Cancel);
        Thanks = "Vielen Dank für Ihre Antwort.";
        return Page();
    }
}
