using Buendnisnetz.Alliances;
using Buendnisnetz.Database;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Organisations;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Alliances;

public sealed class PartnershipMergeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Partnerships_go_over_when_two_entries_become_one()
    {
        var (kept, goes) = (await house.EnterAssociation("Caritasverband Beispiel"), await house.EnterAssociation("Caritas im Landkreis"));
        var (one, both) = (await Found("Eines", goes), await Found("Beides", kept, goes));
        await house.Merge(goes, kept);

        var partners = await house.In(db => db.Partnerships.AsNoTracking()
            .Where(partner => partner.OrganisationId == kept || partner.OrganisationId == goes).ToListAsync());
        Assert.All(partners, partner => Assert.Equal(kept, partner.OrganisationId));
        var moved = Assert.Single(partners, partner => partner.AllianceId == one);
        Assert.Equal((FuzzyDate.OfYear(2012), true), (moved.Since, moved.IsActive));
        Assert.Equal([false, true], partners.Where(partner => partner.AllianceId == both).Select(partner => partner.IsActive).Order());
    }

    [Fact]
    public async Task What_an_earlier_version_moved_to_the_wrong_entry_is_moved_once_after_the_update()
    {
        var (kept, goes) = (await house.EnterAssociation("Diakonie Beispiel"), await house.EnterAssociation("Diakonie im Landkreis"));
        var alliance = await Found("Verirrt", kept);
        await house.Merge(goes, kept);
        await house.In(db => db.Partnerships.Where(partner => partner.AllianceId == alliance && partner.OrganisationId == kept)
            .ExecuteUpdateAsync(set => set.SetProperty(partner => partner.OrganisationId, goes)));
        await house.In(db => db.Set<BackfillProgress>().ExecuteDeleteAsync());
        while (await house.Services.GetRequiredService<Backfilling>().DoNext(TestContext.Current.CancellationToken)) { }
        Assert.Equal([kept], await house.In(db => db.Partnerships.Where(partner => partner.AllianceId == alliance
            && (partner.OrganisationId == kept || partner.OrganisationId == goes)).Select(partner => partner.OrganisationId)
                .ToListAsync()));
    }

    private Task<Guid> Found(string name, params Guid[] partners) => house.In(async db =>
    {
        var alliance = db.Alliances.Add(Founded.NearlyReady(name)).Entity;
        foreach (var id in partners)
            alliance.Join(await db.Organisations.FirstAsync(one => one.Id == id), FuzzyDate.OfYear(2012), null, null, house.Clock.Now);
        return alliance.Id;
    });
}
