using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Tests.Organisations;

namespace Buendnisnetz.Tests.Networks;

public sealed class MembershipMergeTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Memberships_go_over_when_two_entries_become_one()
    {
        var (kept, goes) = (await house.EnterAssociation("Landesverband Beispiel"), await house.EnterAssociation("Verband im Lande"));
        var (one, both) = (await house.Begin("Eines"), await house.Begin("Beides"));
        foreach (var (network, organisation) in new[] { (one, goes), (both, kept), (both, goes) }) await Enter(network, organisation);
        await house.Merge(goes, kept);

        var members = await house.In(db => db.Memberships.AsNoTracking()
            .Where(member => member.OrganisationId == kept || member.OrganisationId == goes).ToListAsync());
        Assert.All(members, member => Assert.Equal(kept, member.OrganisationId));
        Assert.True(Assert.Single(members, member => member.NetworkId == one.Id).IsInForce);
        Assert.Equal([false, true], members.Where(member => member.NetworkId == both.Id).Select(member => member.IsInForce).Order());
    }

    private Task<Membership> Enter(Network network, Guid organisation) => house.In(async db => db.Memberships.Add(Membership.Enter(
        await db.Networks.FirstAsync(one => one.Id == network.Id), await db.Organisations.FirstAsync(one => one.Id == organisation),
        FuzzyDate.OfYear(2012), null, house.Clock.Now)).Entity);
}
