using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Organisations;

/// <summary>Two entries of one organisation, and how they become one.</summary>
internal static class MergeHouse
{
    extension(TestHouse house)
    {
        /// <summary>Enters an association.</summary>
        public Task<Guid> EnterAssociation(string name) =>
            house.In(async db => (await db.EnterOrganisation(name, new("verein", "Konstanz"), null, house.Clock.Now)).Id);

        /// <summary>The first entry goes into the second, as an administrator does it.</summary>
        public Task Merge(Guid goes, Guid kept) => house.In(async db =>
            await db.Merge(await WithNames(db, goes), await WithNames(db, kept), Guid.CreateVersion7(), house.Clock.Now));
    }

    private static Task<Organisation> WithNames(Db db, Guid id) => db.Organisations.Include(one => one.Names).ThenInclude(name => name.Keys)
        .Include(one => one.Addresses).AsSplitQuery().SingleAsync(one => one.Id == id);
}
