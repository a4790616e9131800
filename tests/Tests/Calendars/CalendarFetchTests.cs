using System.Net;
using Buendnisnetz.Calendars;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Tests.Calendars;

/// <summary>Foreign calendars are fetched from a real server: with limits, and never from within the operator's own net.</summary>
public sealed class CalendarFetchTests
{
    [Theory]
    [InlineData("93.184.216.34", true)]
    [InlineData("2a01:4f8::1", true)]
    [InlineData("127.0.0.1", false)]
    [InlineData("10.1.2.3", false)]
    [InlineData("172.20.0.1", false)]
    [InlineData("192.168.1.1", false)]
    [InlineData("169.254.169.254", false)]
    [InlineData("100.64.0.1", false)]
    [InlineData("0.0.0.0", false)]
    [InlineData("::1", false)]
    [InlineData("::ffff:10.0.0.1", false)]
    [InlineData("fd00::1", false)]
    [InlineData("fe80::1", false)]
    [InlineData("64:ff9b::a00:1", false)]
    [InlineData("2002:a00:1::", false)]
    public void Inner_addresses_are_not_public(string address, bool isPublic) =>
        Assert.Equal(isPublic, PublicAddresses.IsPublic(IPAddress.Parse(address)));

    [Theory]
    [InlineData("webcal://www.stadt.example/k.ics", "http://www.stadt.example/k.ics")]
    [InlineData("www.stadt.example/k.ics", "https://www.stadt.example/k.ics")]
    [InlineData("http://127.0.0.1/k.ics", null)]
    [InlineData("http://[::1]/k.ics", null)]
    [InlineData("http://intern/k.ics", null)]
    [InlineData("file:///etc/passwd", null)]
    [InlineData("https://name:wort@www.stadt.example/k.ics", null)]
    [InlineData("http://2130706433/k.ics", null)]
    public void Only_public_names_are_addresses(string typed, string? address)
    {
        using var fetch = Fetch();
        Assert.Equal(address, fetch.AddressOf(typed)?.ToString());
    }

    [Fact]
    public async Task A_public_name_that_leads_into_the_own_net_is_refused_after_it_was_looked_up()
    {
        await using var server = await CalendarServer.Open();
        using var fetch = Fetch("", (_, _) => Task.FromResult(new[] { IPAddress.Loopback }));
        var refused = await Assert.ThrowsAsync<Refusal>(() =>
            fetch.Get(server.Address.Replace("localhost", "kalender.stadt.example", StringComparison.Ordinal), null, null, default));
        Assert.Contains("nicht in das öffentliche Internet", refused.Message);
        Assert.Empty(server.Conditions);
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        await using var server = await CalendarServer.Open();
        using var fetch = Fetch();
        var first = await fetch.Get(server.Address, null, null, default);
        Assert.NotNull(first.Bytes);
        Assert.Null((await fetch.Get(server.Address, first.ETag, first.LastModified, default)).Bytes);
        Assert.Equal(["", first.ETag!], server.Conditions);
    }

    [Theory]
    [InlineData("http://10.0.0.1/k.ics", "nicht in das öffentliche")]
    [InlineData("file:///etc/passwd", "nicht in das öffentliche")]
    [InlineData("/kalender.ics", "immer weiter")]
    public async Task Redirects_are_followed_a_few_times_and_never_inwards(string target, string sentence)
    {
        await using var server = await CalendarServer.Open();
        server.Otherwise = context =>
        {
            context.Response.StatusCode = 302;
            context.Response.Headers.Location = target;
            return Task.CompletedTask;
        };
        using var fetch = Fetch();
        Assert.Contains(sentence, (await Assert.ThrowsAsync<Refusal>(() => fetch.Get(server.Address, null, null, default))).Message);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Twenty_megabytes_are_refused_whether_they_are_announced_or_not(bool announced)
    {
        await using var server = await CalendarServer.Open();
        server.Otherwise = async context =>
        {
            if (announced) context.Response.ContentLength = 20 * 1024 * 1024;
            var part = new byte[1024 * 1024];
            try { for (var number = 0; number < 20; number++) await context.Response.Body.WriteAsync(part, context.RequestAborted); }
            catch (OperationCanceledException) { /* The house has heard enough. */ }
        };
        using var fetch = Fetch();
        Assert.Contains("größer als 5 MB",
            (await Assert.ThrowsAsync<Refusal>(() => fetch.Get(server.Address, null, null, default))).Message);
    }

    [Theory]
    [InlineData(404, "keinen Kalender")]
    [InlineData(401, "nicht öffentlich")]
    [InlineData(500, "500")]
    public async Task What_the_server_says_is_said_in_German(int status, string sentence)
    {
        await using var server = await CalendarServer.Open();
        server.Otherwise = context => { context.Response.StatusCode = status; return Task.CompletedTask; };
        using var fetch = Fetch();
        Assert.Contains(sentence, (await Assert.ThrowsAsync<Refusal>(() => fetch.Get(server.Address, null, null, default))).Message);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_said_so()
    {
        using var fetch = Fetch();
        Assert.Contains("nicht zu erreichen", (await Assert.ThrowsAsync<Refusal>(() =>
            fetch.Get("http://localhost:9/k.ics", null, null, default))).Message);
    }

    private static CalendarFetch Fetch(string inner = "localhost", Func<string, CancellationToken, Task<IPAddress[]>>? lookUp = null)
    {
        var settings = new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Calendars:InnerHosts"] = inner,
        }).Build();
        return lookUp is null ? new(settings, new Site("https://netz.example", "", false)) : new(settings,
            new Site("https://netz.example", "", false))
        { LookUp = lookUp };
    }
}
