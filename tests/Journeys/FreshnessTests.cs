using Buendnisnetz.Journeys.House;
using Buendnisnetz.Reviews;

namespace Buendnisnetz.Journeys;

/// <summary>A coordinator answers the monthly mail without signing in; a visitor sees it, and may say that something is wrong.</summary>
public sealed class FreshnessTests(OpenHouse house)
{
    private const string Walburga = "walburga.eichele@familie-ostwuerttemberg.example";
    private const string Page = "/buendnisse/regionales-buendnis-fuer-familie-ostwuerttemberg";

    [Fact]
    public async Task The_monthly_mail_is_answered_by_keyboard_and_the_public_page_says_so()
    {
        await house.In(async db => { db.Enqueue(new FreshnessMorning(), DateTimeOffset.UtcNow); return await db.SaveChangesAsync(); });
        await using var walburga = await house.Visit(360);
        await walburga.OpenMail(Walburga, subject: "Stimmt das noch?");
        await walburga.Page.GotoAsync(await walburga.Main.Locator("a[href*='/antwort/frische/']").First.GetAttributeAsync("href") ?? "");
        await walburga.TabTo(walburga.Main.GetByRole(AriaRole.Button, new() { Name = "Alles stimmt (" }));
        await walburga.Page.Keyboard.PressAsync("Enter");
        await walburga.Sees("Danke, das ist erledigt");
        Assert.Empty(await walburga.Profile.CookiesAsync());

        await using var visitor = await house.Visit();
        await visitor.Open(Page);
        await Assertions.Expect(visitor.Main.Locator(".contact-point").First)
            .ToContainTextAsync($"geprüft im {DateTimeOffset.UtcNow.BerlinDay.ToString("MMMM yyyy", German.Culture)}");
        await visitor.Main.GetByRole(AriaRole.Link, new() { Name = "Stimmt nicht?" }).First.ClickAsync();
        await visitor.Type("Was stimmt nicht?", "Am Freitag ist dort niemand.");
        await Task.Delay(3500);
        await visitor.Press("Hinweis absenden");
        await visitor.Sees("Danke für Ihren Hinweis");
        Assert.Empty(await visitor.Profile.CookiesAsync());
        Assert.Empty(walburga.Complaints.Concat(visitor.Complaints));
    }
}
