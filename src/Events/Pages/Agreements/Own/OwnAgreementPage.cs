using Buendnisnetz.Accounts;

namespace Buendnisnetz.Events.Pages;

/// <summary>
/// One's own agreement, by the link in a mail. Looking changes nothing; each change is a button. Where a link is of no use any more, the
/// page says so.
/// </summary>
internal abstract class OwnAgreementPage : NounPage<AnswerLink>
{
    public Agreement? Agreement { get; private set; }

    public AgreementParty Party => Agreement!.Parties.First(party => party.Id == Noun.SubjectId);

    /// <summary>Whether there was such a link, and its time is over.</summary>
    public bool IsExpired { get; private set; }

    public string Own => AgreementPaths.Own(Route("token"));

    /// <summary>Why it could not be done; null where it could.</summary>
    public string? Refused { get; private set; }

    protected AgreementDesk Desk => field ??= (AgreementDesk)HttpContext.RequestServices.GetService(typeof(AgreementDesk))!;

    protected override async Task<AnswerLink?> Find()
    {
        if (await Db.FindAnswer(AgreementPaths.Purpose, Route("token"), Cancel) is not { } link) return null;
        IsExpired = link.StateAt(Now) != LinkState.Open;
        if (IsExpired) return null;
        Agreement = await Db.Agreements.WithParties.Include(one => one.Event).Include(one => one.Session)
            .AsNoTrackingWithIdentityResolution().FirstOrDefaultAsync(one => one.Parties.Any(party => party.Id == link.SubjectId), Cancel);
        return Agreement is null ? null : link;
    }

    protected override IActionResult Missing()
    {
        Response.StatusCode = IsExpired ? 410 : 404;
        return Page();
    }

    /// <summary>
    /// Does what was asked for and leads back to one's own page, which shows how it stands now; nothing is kept in a cookie.
    /// </summary>
    protected async Task<IActionResult> Do(Func<Guid, Task> verb)
    {
        try { await verb(Noun.SubjectId); }
        catch (Refusal refusal)
        {
            Refused = refusal.Message;
            return Again();
        }
        return Redirect(Own);
    }
}
