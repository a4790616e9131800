namespace Buendnisnetz.Organisations;

/// <summary>Organisations, found in the words of the product.</summary>
public static class OrganisationQueries
{
    extension(Db db)
    {
        /// <summary>All organisations, merged entries among them.</summary>
        public DbSet<Organisation> Organisations => db.Set<Organisation>();

        /// <summary>All names of all organisations.</summary>
        public DbSet<OrganisationName> OrganisationNames => db.Set<OrganisationName>();

        /// <summary>All addresses of organisations, old ones among them.</summary>
        public DbSet<OrganisationAddress> OrganisationAddresses => db.Set<OrganisationAddress>();

        /// <summary>Enters an organisation under a free address.</summary>
        public async Task<Organisation> EnterOrganisation(string name, OrganisationFacts facts, Guid? by, DateTimeOffset at,
            CancellationToken cancel = default)
        {
            var organisation = Organisation.Enter(name, await db.FreeSlug(name, null, cancel), facts, by, at);
            db.Organisations.Add(organisation);
            return organisation;
        }

        /// <summary>An address that no organisation has or had, except this one.</summary>
        public async Task<string> FreeSlug(string name, Guid? except = null, CancellationToken cancel = default)
        {
            var slug = Slug.Of(name);
            var taken = await db.OrganisationAddresses
                .Where(address => address.Slug.StartsWith(slug) && address.OrganisationId != except)
                .Select(address => address.Slug).ToListAsync(cancel);
            taken.AddRange(db.OrganisationAddresses.Local.Where(address => address.OrganisationId != except)
                .Select(address => address.Slug));
            taken.AddRange(["neu"]);
            return Slug.Of(name, taken);
        }
    }

    extension(IQueryable<Organisation> organisations)
    {
        /// <summary>Without the entries that turned out to be double.</summary>
        public IQueryable<Organisation> Standing => organisations.Where(organisation => organisation.MergedIntoId == null);
    }
}
