using Buendnisnetz.Accounts;
using Buendnisnetz.Events;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.RateLimiting;

namespace Buendnisnetz.Documentation.Pages;

/// <summary>One's own wish about a picture, by the link in a mail. Looking changes nothing.</summary>
internal abstract class OwnTakeDownPage : NounPage<AnswerLink>
{
    public TakeDown? Asked { get; private set; }

    public Event Event { get; private set; } = null!;

    public string Own => AccountPaths.Answer(DocumentationPaths.Purpose, Route("token"));

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(DocumentationPaths.Purpose, Route("token"), Cancel) is not { } link
            || link.StateAt(Now) != LinkState.Open) return null;
        Asked = await Db.TakeDowns.Include(one => one.Picture).AsNoTracking().FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        if (Asked is null) return null;
        Event = await Db.Documentations.Where(one => one.Id == Asked.Picture!.DocumentationId).Select(one => one.Event!).AsNoTracking()
            .SingleAsync(Cancel);
        return link;
    }

    protected override IActionResult Missing()
    {
        Response.StatusCode = 404;
        return Page();
    }
}

/// <summary>What somebody asked for, to look at.</summary>
[AllowAnonymous]
internal sealed class OwnTakeDownModel : OwnTakeDownPage
{
    public void OnGet() { }
}

/// <summary>The mail is answered: the picture is hidden.</summary>
[AllowAnonymous, IgnoreAntiforgeryToken, EnableRateLimiting("post")]
internal sealed class OwnTakeDownConfirmationModel(TakeDownDesk desk) : OwnTakeDownPage
{
    public IActionResult OnGet() => Redirect(Own);

    public async Task<IActionResult> OnPostAsync()
    {
        await desk.Confirm(Noun.SubjectId, Now, Cancel);
        return Redirect(Own);
    }
}
