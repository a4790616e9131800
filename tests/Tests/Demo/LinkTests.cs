using Buendnisnetz.Accounts;

namespace Buendnisnetz.Tests.Demo;

/// <summary>Walks the demo by its links: none leads nowhere. Of pages that look alike the first few are opened.</summary>
[Once]
public sealed class LinkTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    [Theory]
    [InlineData(null, 40)]
    [InlineData("mareike.oduya-brandner@landkreis-konstanz.example", 90)]
    [InlineData("rosalie.amankwah@buendnisnetz.example", 120)]
    public async Task No_link_leads_nowhere(string? email, int atLeast)
    {
        var browser = email is null ? demo.House.Visit() : await demo.House.SignIn(await demo.House.In(db => db.People.At(email)
            .FirstAsync()), passkey: true);
        var walk = new Walk(browser);
        await walk.From("/");
        Assert.True(walk.DeadEnds.Count == 0, string.Join("\n", walk.DeadEnds));
        Assert.True(walk.Opened >= atLeast, $"Only {walk.Opened} pages were opened.");
    }
}
