using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>What others have written gets one's own name, and what the network has changed is compared and taken over (003).</summary>
[Trait("Databases", "both")]
public sealed class BrandingJourneyTests(OpenHouse house)
{
    [Fact]
    public async Task The_flyer_of_another_alliance_is_printed_with_ones_own_name()
    {
        await using var ferdinand = await house.SignIn("ferdinand.iyer@buendnis-heidelberg.example");
        await ferdinand.Open(Places.Flyer);
        await ferdinand.Follow("Mit unserem Namen erzeugen");
        await ferdinand.Sees("So sieht es aus");
        await ferdinand.Main.Locator("section[aria-labelledby=ausgaben] form button").ClickAsync();
        await ferdinand.Sees("Diese Seite lädt sich von selbst neu");
        var made = ferdinand.Main.GetByRole(AriaRole.Link, new() { Name = "PDF laden" }).First;
        await Assertions.Expect(ferdinand.Main.GetByText("wird erzeugt")).ToHaveCountAsync(0, new() { Timeout = 90_000 });
        var paper = await ferdinand.Page.APIRequest.GetAsync((await made.GetAttributeAsync("href"))!);
        Assert.Equal("application/pdf", paper.Headers["content-type"]);
        Assert.StartsWith("%PDF", System.Text.Encoding.ASCII.GetString((await paper.BodyAsync())[..8]));
        Assert.Empty(ferdinand.Complaints);
    }

    [Fact]
    public async Task What_the_network_has_changed_is_compared_and_taken_over()
    {
        const string Heidelberg = "/buendnisse/buendnis-fuer-familie-heidelberg", News = "Auch Nachhilfe wird bezahlt";
        await using var parent = await house.Visit(width: 360);
        await parent.Open(Heidelberg);
        await parent.Sees("Hilfen zum Schulanfang");
        Assert.DoesNotContain(News, await parent.Main.InnerTextAsync());
        await using var ferdinand = await house.SignIn("ferdinand.iyer@buendnis-heidelberg.example", width: 360);
        await ferdinand.Open(Heidelberg + "/netztexte");
        await ferdinand.Follow("Hilfen zum Schulanfang");
        await ferdinand.Sees("Der Absatz zur Nachhilfe ist neu.");
        await ferdinand.Press("Übernehmen");
        await ferdinand.Open(Heidelberg);
        await ferdinand.Sees(News);
        await parent.Page.ReloadAsync();
        await parent.Sees(News);
        Assert.Empty(ferdinand.Complaints.Concat(parent.Complaints));
    }
}
