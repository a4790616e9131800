namespace Buendnisnetz.Organisations;

/// <summary>Makes one entry of two, with everything that refers to them.</summary>
public static class OrganisationMerge
{
    extension(Db db)
    {
        /// <summary>
        /// The first entry goes into the second: every module moves what referred to it, entries that were merged into it
        /// before lead to the second too. One save stores it all; of two merges at once that share an entry one fails with
        /// <see cref="DbUpdateConcurrencyException"/>.
        /// </summary>
        public async Task Merge(Organisation first, Organisation second, Guid by, DateTimeOffset at, CancellationToken cancel = default)
        {
            await db.Entry(first).Collection(organisation => organisation.Names).LoadAsync(cancel);
            await db.Entry(second).Collection(organisation => organisation.Names).LoadAsync(cancel);
            var merged = first.MergeInto(second, by, at);
            foreach (var earlier in await db.Organisations.Where(organisation => organisation.MergedIntoId == first.Id).ToListAsync(cancel))
                earlier.FollowTo(second);
            foreach (var follower in db.Catalog.Of<MergeFollower>()) await follower.Move(db, merged, cancel);
        }

        /// <summary>The entry itself, or the one it was merged into; null where there is none.</summary>
        public async Task<Organisation?> StandingOrganisation(Guid id, CancellationToken cancel = default)
        {
            var organisation = await db.Organisations.FindAsync([id], cancel);
            return organisation?.MergedIntoId is { } into ? await db.Organisations.FindAsync([into], cancel) : organisation;
        }
    }
}
