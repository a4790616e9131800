using System.Net;
using Buendnisnetz.Accounts;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;

namespace Buendnisnetz.Tests.Accounts;

public sealed class SetupTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_first_administrator_comes_in_with_the_code_and_the_door_closes_behind()
    {
        var browser = house.Visit();
        await browser.Open("/einrichten");
        await browser.Submit(new { Code = "", Name = "", Email = "" });
        Assert.Equal(["Einrichtungscode: Bitte geben Sie den Einrichtungscode an.", "Vor- und Nachname: Bitte geben Sie Ihren Namen an.",
            "E-Mail-Adresse: Bitte geben Sie eine vollständige E-Mail-Adresse an."],
            browser.Page.QuerySelectorAll(".error-summary li").Select(line => line.TextContent));
        await browser.Submit(new { Code = "FALSCH", Name = Cast.Edda.Name, Email = Cast.Edda.Email });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, browser.Status);
        await browser.Submit(new { house.Services.GetRequiredService<FirstAdministrator>().Code });
        Assert.Equal("/verwaltung", browser.Path);
        await browser.Open("/verwaltung/personen");
        Assert.Equal(HttpStatusCode.OK, browser.Status);
        await browser.Open("/einrichten");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task A_database_that_is_away_for_a_moment_at_the_start_does_not_end_the_house()
    {
        using var first = new FirstAdministrator(new Away(), house.Services.GetRequiredService<Site>(),
            house.Services.GetRequiredService<IHostApplicationLifetime>(), NullLogger<FirstAdministrator>.Instance);
        await first.StartAsync(TestContext.Current.CancellationToken);
        Assert.False(first.ExecuteTask!.IsCompleted, first.ExecuteTask.Exception?.Message);
        await first.StopAsync(TestContext.Current.CancellationToken);
    }

    private sealed class Away : IServiceScopeFactory
    {
        public IServiceScope CreateScope() => throw new IOException("The database is away.");
    }
}
