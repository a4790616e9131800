using Buendnisnetz.Accounts;

namespace Buendnisnetz.Calendars.Pages;

/// <summary>One's own wish to hear of a day, by the link in a mail. Looking changes nothing; each change is a button.</summary>
internal abstract class OwnWishPage : NounPage<AnswerLink>
{
    public DateWish? Wish { get; private set; }

    public string Own => CalendarPaths.OwnWish(Route("token"));

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(DateDesk.Purpose, Route("token"), Cancel) is not { } link) return null;
        Wish = await Db.DateWishes.Include(one => one.Event).FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        return Wish is null || link.StateAt(Now) != LinkState.Open ? null : link;
    }

    /// <summary>Nobody learns whether there was a wish: it is gone, and that is all.</summary>
    protected override IActionResult Missing()
    {
        Wish = null;
        Response.StatusCode = 404;
        return Page();
    }
}
