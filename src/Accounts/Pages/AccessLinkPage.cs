using Microsoft.AspNetCore.Authorization;

namespace Buendnisnetz.Accounts.Pages;

/// <summary>A page about a link from a mail, for whoever holds it. A link that is none is told kindly, with the next step.</summary>
[AllowAnonymous]
internal abstract class AccessLinkPage : NounPage<AccessLink>
{
    /// <summary>Whose link it is; null where there is no such link or nobody any more.</summary>
    protected Person? Person { get; private set; }

    public LinkState? State => Person is null or { IsLocked: true } ? null : Noun.StateAt(Now);

    public bool CanBeRenewed => State is not (null or LinkState.Open) && Noun.Purpose is not LinkPurpose.EmailChange;

    /// <summary>The page of the link itself.</summary>
    public string Door => AccountPaths.Link(Route("token"));

    protected override async Task<AccessLink?> Find()
    {
        if (await Db.FindLink(Route("token"), Cancel) is not { } link) return null;
        Person = await Db.People.AsNoTracking().FirstOrDefaultAsync(one => one.Id == link.PersonId, Cancel);
        return link;
    }
}
