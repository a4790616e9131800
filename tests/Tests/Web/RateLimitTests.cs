using System.Net;

namespace Buendnisnetz.Tests.Web;

/// <summary>Nobody makes the house write to others as often as he likes.</summary>
public sealed class RateLimitTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync()
    {
        house.Settings["RateLimits:MailsPerQuarterHour"] = "2";
        house.Settings["RateLimits:MailsPerQuarterHourInAll"] = "5";
        return house.InitializeAsync();
    }

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task One_address_gets_so_many_links_whatever_is_sent_along()
    {
        Assert.Equal(HttpStatusCode.OK, await Ask(("Email", "anna@example.org")));
        Assert.Equal(HttpStatusCode.OK, await Ask(("a-mail", "x1@example.org"), ("Email", " Anna@Example.org\u200B")));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(("a-mail", "x2@example.org"), ("Email", "anna@example.org")));
        Assert.Equal(HttpStatusCode.OK, await Ask(("Email", "bilal@example.org")));
    }

    [Fact]
    public async Task Many_addresses_in_turn_are_limited_too()
    {
        for (var number = 0; number < 5; number++) Assert.Equal(HttpStatusCode.OK, await Ask(("Email", $"p{number}@example.org")));
        Assert.Equal(HttpStatusCode.TooManyRequests, await Ask(("Email", "p5@example.org")));
        using var reading = await house.Visit().Client.GetAsync("/anmelden", TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, reading.StatusCode);
    }

    private async Task<HttpStatusCode> Ask(params (string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        using var answer = await house.Visit().Client.PostAsync("/anmelden", form, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
