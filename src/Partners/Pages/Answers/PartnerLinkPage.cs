using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Partners.Pages;

/// <summary>
/// A page on which a partner answers for itself, without an account. Mail programs unsubscribe by themselves (RFC 8058), so that it asks
/// for no form token: the secret in the address is the protection.
/// </summary>
internal abstract class PartnerLinkPage(Db db, TimeProvider clock) : HousePage
{
    public AnswerLink? Link { get; private set; }

    public LinkState? State => Link?.StateAt(Now);

    public Alliance Alliance { get; private set; } = null!;

    public Partnership Partner { get; private set; } = null!;

    public string Token => (string)RouteData.Values["token"]!;

    /// <summary>The address in the mail.</summary>
    public string Path => AccountPaths.Answer(PartnerMail.Purpose, Token);

    protected Db Db => db;

    protected DateTimeOffset Now => clock.Now;

    protected CancellationToken Cancel => HttpContext.RequestAborted;

    /// <summary>Whether the question can still be answered.</summary>
    protected bool IsOpen => State is LinkState.Open && Partner.IsActive && Alliance.IsOpen;

    protected async Task<bool> Find()
    {
        if (await db.FindAnswer(PartnerMail.Purpose, Token, Cancel) is not { } link) return false;
        var partner = await db.Partnerships.Include(one => one.Organisation).FirstOrDefaultAsync(one => one.Id == link.SubjectId, Cancel);
        if (partner is null) return false;
        (Link, Partner, Alliance) = (link, partner, await db.Alliances.SingleAsync(one => one.Id == partner.AllianceId, Cancel));
        return true;
    }

    /// <summary>Does what was answered, once, and shows how it stands.</summary>
    protected async Task<IActionResult> Answered(Action deed)
    {
        if (await Find() && IsOpen)
        {
            deed();
            Link!.Answer(Now);
            await db.SaveChangesAsync(Cancel);
        }
        return Redirect(Path);
    }

    /// <summary>Hears the wish for no such mails any more, or for such mails after all.</summary>
    protected async Task<IActionResult> NoMoreMails(bool afterAll = false)
    {
        if (!await Find()) return Redirect(Path);
        if (afterAll) await db.WishMails(Partner, Cancel);
        else Partner.WishNoMails(Now);
        await db.SaveChangesAsync(Cancel);
        return Redirect(Path);
    }
}
