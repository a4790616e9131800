using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;

namespace Buendnisnetz.Networks;

/// <summary>Named questions to the networks.</summary>
public static class NetworkQueries
{
    extension(Db db)
    {
        /// <summary>Posts a personal link to somebody who works for the office of a network.</summary>
        internal Task InviteToOffice(Network network, Person person, Guid? by, DateTimeOffset at, CancellationToken cancel) =>
            db.Invite(person, $"{NetworkSeats.Office.Label} im Netzwerk {network.Name.Quoted}", by, at, cancel, network.Desk);

        /// <summary>All networks, also those that have ended.</summary>
        public DbSet<Network> Networks => db.Set<Network>();

        /// <summary>All memberships, also those that were only asked for or have ended.</summary>
        public DbSet<Membership> Memberships => db.Set<Membership>();

        /// <summary>Takes back the entry of a member, as if it had never been made.</summary>
        public void TakeBackEntry(Membership member, Guid? by, DateTimeOffset at)
        {
            Refusal.On(member.ObstacleToTakingBackEntry());
            member.SayTakenBack(by, at);
            db.Remove(member);
            if (member.Affiliation is { } affiliation) db.Remove(affiliation);
        }

        /// <summary>An address that no network has or had, except this one.</summary>
        public async Task<string> FreeNetworkSlug(string name, Guid? except = null, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.Set<NetworkAddress>().Where(address => address.Slug.StartsWith(slug) && address.NetworkId != except)
                .Select(address => address.Slug).ToListAsync(cancel);
            return Slug.Of(name, [.. taken, "neu"]);
        }
    }

    extension(IQueryable<Network> networks)
    {
        /// <summary>Those that work.</summary>
        public IQueryable<Network> Living => networks.Where(network => network.EndedOn == null);

        /// <summary>Those for whose office the actor works.</summary>
        public IQueryable<Network> LookedAfterBy(Actor actor)
        {
            if (actor.IsAdministrator) return networks;
            var offices = actor.Offices;
            return networks.Where(network => offices.Contains(network.Id));
        }

        /// <summary>The network under this address.</summary>
        public Task<Network?> FindBySlug(string slug, CancellationToken cancel = default) =>
            networks.FirstOrDefaultAsync(network => network.Slug == slug, cancel);

        /// <summary>The network to which this address leads or led.</summary>
        public IQueryable<Network> Addressed(string slug) =>
            networks.Where(network => network.Addresses.Any(address => address.Slug == slug));

        /// <summary>With what stands at the head of its page: names, the wider network and the parts.</summary>
        public IQueryable<Network> WithPage => networks.Include(network => network.Names).Include(network => network.PartOf)
            .Include(network => network.Parts.Where(part => part.EndedOn == null).OrderBy(part => part.SortKey)).AsSingleQuery();

        /// <summary>By name, as people expect it in German.</summary>
        public IOrderedQueryable<Network> ByName => networks.OrderBy(network => network.SortKey).ThenBy(network => network.Id);
    }

    extension(IQueryable<Membership> memberships)
    {
        /// <summary>Those that count on a day.</summary>
        public IQueryable<Membership> CountingOn(DateOnly day) =>
            memberships.Where(member => member.CountsFrom <= day && (member.CountsUntil == null || member.CountsUntil >= day));

        /// <summary>Those in force.</summary>
        public IQueryable<Membership> InForce => memberships.Where(member => member.State == MembershipState.Member);

        /// <summary>Those that the actor holds in person.</summary>
        public IQueryable<Membership> HeldInPersonBy(Actor actor) =>
            memberships.InForce.Where(member => member.PersonId == actor.PersonId && member.PersonId != null);

        /// <summary>Those in force and those that wait for an answer.</summary>
        public IQueryable<Membership> Open => memberships.Where(member =>
            member.State == MembershipState.Requested || member.State == MembershipState.Invited || member.State == MembershipState.Member);

        /// <summary>Those that wait for an answer.</summary>
        public IQueryable<Membership> Waiting => memberships.Where(member => member.State == MembershipState.Requested
            || member.State == MembershipState.Invited);
    }
}
