using Buendnisnetz.Accounts;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Projects.Pages;

/// <summary>One's own following of a project, by the link in a mail. Looking changes nothing; each change is a button.</summary>
internal abstract class OwnFollowingPage : NounPage<AnswerLink>
{
    public Following? Following { get; private set; }

    /// <summary>What the project is called, as long as everybody may know that; leaving needs no name.</summary>
    public string? Title => IsOpen ? Following!.Project!.Title : null;

    protected bool IsOpen => Following?.Project is { IsPublished: true, Visibility: Visibility.Public };

    public string Own => AccountPaths.Answer(FollowDesk.Purpose, Route("token"));

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(FollowDesk.Purpose, Route("token"), Cancel) is not { } link) return null;
        Following = await Db.Followings.Include(one => one.Project).FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        return Following is null || link.StateAt(Now) != LinkState.Open ? null : link;
    }

    /// <summary>Nobody learns whether there was something: it is gone, and that is all.</summary>
    protected override IActionResult Missing()
    {
        Following = null;
        Response.StatusCode = 404;
        return Page();
    }
}

/// <summary>How it stands, and what one can do about it.</summary>
[AllowAnonymous]
internal sealed class OwnFollowingModel : OwnFollowingPage
{
    public void OnGet() { }
}

/// <summary>The mail is answered. Where everybody may read the project no more meanwhile, the address is gone at once.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnFollowingConfirmationModel(FollowDesk desk) : OwnFollowingPage
{
    public IActionResult OnGet() => Redirect(Own);

    public async Task<IActionResult> OnPostAsync()
    {
        var following = Following!;
        if (!IsOpen) await desk.Forget(following, Now, Cancel);
        else if (following.Since is null)
        {
            following.Confirm(Now);
            Db.Post(FollowLetters.Noted(following.Project!, following.Email!,
                desk.Link(following, Buendnisnetz.Projects.Following.LifeOfLink, Now)), Now);
        }
        await Db.SaveChangesAsync(Cancel);
        return Redirect(Own);
    }
}

/// <summary>Somebody does not want to hear of it any more: the address is gone at once, also by the button of the mail program.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnFollowingLeavingModel(FollowDesk desk) : OwnFollowingPage
{
    public bool IsGone { get; private set; }

    /// <summary>What nobody is told of any more, where it may be named.</summary>
    public string? Gone { get; private set; }

    public IActionResult OnGet() => Redirect(Own);

    public async Task<IActionResult> OnPostAsync()
    {
        (IsGone, Gone) = (true, Title);
        await desk.Forget(Following!, Now, Cancel);
        await Db.SaveChangesAsync(Cancel);
        return Page();
    }
}
