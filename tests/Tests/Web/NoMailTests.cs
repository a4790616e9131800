using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.Routing.Patterns;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Web;

/// <summary>A house without a mail server says so wherever it would promise a letter; what is printed says where it comes from.</summary>
public sealed partial class NoMailTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Theory]
    [InlineData("/anmelden", true)]
    [InlineData("/barriere-melden", true)]
    [InlineData("/barriere-melden/danke", true)]
    [InlineData("/", false)]
    public async Task It_is_said_where_strangers_would_wait_for_a_letter(string path, bool says)
    {
        var visitor = house.Visit();
        await visitor.Open(path);
        Assert.Equal(says, visitor.Page.QuerySelector(".no-mail") is not null);
    }

    [Fact]
    public async Task What_is_printed_names_its_address_and_day()
    {
        var visitor = house.Visit();
        await visitor.Open("/hilfe");
        var line = visitor.Page.QuerySelector(".printed-from")!.TextContent;
        Assert.Contains("/hilfe", line);
        Assert.Contains(house.Clock.Now.LongDay, line);
    }

    [Fact]
    public async Task An_address_that_is_a_key_is_told_to_nobody_and_stays_off_paper()
    {
        var routes = house.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(one => one.RoutePattern).Where(one => one.Parameters.Any(part => part.Name is "token" or "key")).ToList();
        Assert.True(routes.Count > 30);
        foreach (var route in routes)
        {
            var path = string.Concat(route.PathSegments.SelectMany(part => part.Parts.Prepend(null)).Select(part => part switch
            {
                RoutePatternLiteralPart word => word.Content,
                RoutePatternSeparatorPart sign => sign.Content,
                RoutePatternParameterPart { Name: "number" } => "1",
                RoutePatternParameterPart { Name: "id" } => Guid.Empty.ToString(),
                RoutePatternParameterPart => "geheim",
                _ => "/",
            }));
            using var answer = await house.Visit().Client.GetAsync(path);
            Assert.Equal((path, "no-referrer"), (path, Assert.Single(answer.Headers.GetValues("Referrer-Policy"))));
            var page = await answer.Content.ReadAsStringAsync();
            Assert.DoesNotContain("seite=", page);
            Assert.False(Printed().Match(page).Value.Contains("geheim", StringComparison.Ordinal), path);
        }
    }

    [GeneratedRegex("printed-from.*?</p>", RegexOptions.Singleline)]
    private static partial Regex Printed();
}
