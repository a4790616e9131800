namespace Buendnisnetz.Accounts;

/// <summary>Access links: issued, sent, revoked, redeemed.</summary>
public static class LinkQueries
{
    extension(Db db)
    {
        internal DbSet<AccessLink> Links => db.Set<AccessLink>();

        /// <summary>
        /// Lets a person in: revokes the open invitations and posts a new one that says what it is for ("Koordination im Bündnis …").
        /// </summary>
        public async Task Invite(Person person, string what, Guid? by, DateTimeOffset at, CancellationToken cancel, string? back = null)
        {
            await db.RevokeLinks(person.Id, LinkPurpose.Invitation, at, cancel);
            var issued = AccessLink.ToInvite(person, AccessLink.InvitationLife, by, at, back);
            db.Links.Add(issued.Link);
            var inviter = by == person.Id ? null : await db.People.FirstOrDefaultAsync(one => one.Id == by, cancel);
            db.Post(AccessLetters.Invitation(person, inviter, issued, what, db.Site), at);
        }

        /// <summary>Revokes the open invitations of all these people at once; their next ones are in the making (INV-71).</summary>
        public Task RevokeInvitations(IReadOnlyCollection<Guid> people, DateTimeOffset at, CancellationToken cancel) => db.Links
            .Where(link => people.Contains(link.PersonId) && link.Purpose == LinkPurpose.Invitation && link.RedeemedAt == null
            && link.RevokedAt == null)
            .ExecuteUpdateAsync(set => set.SetProperty(link => link.RevokedAt, (DateTimeOffset?)at), cancel);

        /// <summary>A way in for a letter that somebody else writes. Open invitations of the person are to be revoked before.</summary>
        public IssuedInvitation IssueInvitation(Person person, Guid? by, DateTimeOffset from, string? back = null)
        {
            var issued = AccessLink.ToInvite(person, AccessLink.InvitationLife, by, from, back);
            db.Links.Add(issued.Link);
            return new(issued.Link.Id, AccountPaths.Link(issued.Token), issued.Link.ExpiresAt);
        }

        /// <summary>An address that lets a person in once, for the people of the demo: nobody is written to. Lives thirty days.</summary>
        public string IssueDemoLink(Person person, DateTimeOffset at, string? back = null)
        {
            var issued = AccessLink.ToInvite(person, TimeSpan.FromDays(30), null, at, back);
            db.Links.Add(issued.Link);
            return AccountPaths.Link(issued.Token);
        }

        /// <summary>
        /// A way in for somebody who has just answered a mail at the registered address: nobody is written to. Lives as long as a link to
        /// sign in.
        /// </summary>
        public string IssueEntry(Person person, DateTimeOffset at, string? back = null)
        {
            var issued = AccessLink.ToInvite(person, AccessLink.SignInLife, person.Id, at, back);
            db.Links.Add(issued.Link);
            return AccountPaths.Link(issued.Token);
        }

        internal async Task RevokeLinks(Guid personId, LinkPurpose purpose, DateTimeOffset at, CancellationToken cancel)
        {
            var open = db.Links.Where(link => link.PersonId == personId && link.Purpose == purpose && link.RedeemedAt == null
                && link.RevokedAt == null);
            foreach (var link in await open.ToListAsync(cancel)) link.Revoke(at);
        }

        internal Task<AccessLink?> FindLink(string token, CancellationToken cancel)
        {
            var hash = Secret.Hash(token);
            return db.Links.AsNoTracking().FirstOrDefaultAsync(link => link.TokenHash == hash, cancel);
        }

        internal Site Site => Microsoft.EntityFrameworkCore.Infrastructure.AccessorExtensions.GetService<Site>(db);
    }

    extension(IQueryable<AccessLink> links)
    {
        internal IQueryable<AccessLink> OpenAt(DateTimeOffset at) =>
            links.Where(link => link.RedeemedAt == null && link.RevokedAt == null && link.ExpiresAt > at);
    }
}
