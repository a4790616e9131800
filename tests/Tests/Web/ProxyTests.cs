namespace Buendnisnetz.Tests.Web;

/// <summary>What a proxy in front of the house tells is believed where its network was named, and doubted aloud where not.</summary>
public sealed class ProxyTests
{
    private const string Doubt = "Name the proxy's network";

    private static ITestOutputHelper Output => TestContext.Current.TestOutputHelper!;

    [Fact]
    public async Task Forwarded_headers_that_are_not_believed_are_named_once_in_the_log()
    {
        await using var house = new TestHouse { MayBeLent = false };
        await house.InitializeAsync();
        await Visit(house, forwarded: false);
        Assert.DoesNotContain(Doubt, Output.Output);
        for (var visit = 0; visit < 3; visit++) await Visit(house, forwarded: true);
        Assert.Single(Output.Output.Split(Doubt).Skip(1));
    }

    [Fact]
    public async Task Nobody_is_warned_where_the_proxy_is_believed()
    {
        await using var house = new TestHouse { MayBeLent = false };
        house.Settings["Proxy:Networks:0"] = "127.0.0.0/8";
        await house.InitializeAsync();
        await Visit(house, forwarded: true);
        Assert.DoesNotContain(Doubt, Output.Output);
    }

    private static async Task Visit(TestHouse house, bool forwarded)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        if (forwarded) request.Headers.Add("X-Forwarded-For", "192.0.2.7");
        (await house.Visit().Client.SendAsync(request, TestContext.Current.CancellationToken)).EnsureSuccessStatusCode();
    }
}
