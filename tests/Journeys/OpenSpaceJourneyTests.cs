using Buendnisnetz.Journeys.House;

namespace Buendnisnetz.Journeys;

/// <summary>On a telephone, without an account: somebody proposes a topic, somebody votes, everybody reads what came out (004).</summary>
public sealed class OpenSpaceJourneyTests(OpenHouse house)
{
    [Fact]
    public async Task A_topic_is_proposed_by_the_link_in_the_mail()
    {
        await using var guest = await Enter(Places.Gathering, "aline.abendroth@demo.example");
        await guest.Follow("Thema vorschlagen");
        await guest.Type("Thema", "Wer zahlt den Bus zum Ferienprogramm");
        await guest.Type("Worum geht es?", "Drei Gemeinden, ein Bus, keine Zuständigkeit.");
        await guest.Press("Vorschlagen");
        await guest.Sees("Ihr Thema ist da.");
        await guest.Sees("Wer zahlt den Bus zum Ferienprogramm");
        Assert.Empty(await guest.Profile.CookiesAsync());
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task Votes_are_given_and_changed_with_the_keyboard()
    {
        await using var guest = await Enter(Places.Voting, "raimund.zieseniss@familienmanagement.example");
        await guest.Main.GetByLabel("Ferien ohne Lücke").FocusAsync();
        await guest.Page.Keyboard.PressAsync("Space");
        await guest.Press("Abstimmen");
        await guest.Sees("Ihre Stimmen sind angekommen.");
        Assert.True(await guest.Main.GetByLabel("Ferien ohne Lücke").IsCheckedAsync());
        await guest.Main.GetByLabel("Zahlen, die der Rat versteht").CheckAsync();
        await guest.Press("Stimmen ändern");
        await guest.Sees("Ihre Stimmen sind angekommen.");
        Assert.Equal(2, await guest.Main.Locator("input[name=Topics]:checked").CountAsync());
        Assert.Empty(guest.Complaints);
    }

    [Fact]
    public async Task Everybody_reads_the_votes_and_what_came_out_of_the_groups()
    {
        await using var guest = await house.Visit(width: 360);
        await guest.Open(Places.Alumni);
        await guest.Sees("Allianzen mit den Motivierten schließen");
        await guest.Follow("Themen, Stimmen und Ergebnisse");
        await guest.Arrives("/themen");
        Assert.Equal(4, await guest.Main.Locator(".group-result").CountAsync());
        await guest.Sees("Anfang 2009");
        Assert.Equal(6, await guest.Main.Locator(".topic-chart tbody tr").CountAsync());
        Assert.Empty(guest.Complaints);
    }

    private async Task<Guest> Enter(string place, string mailbox)
    {
        var guest = await house.Visit(width: 360);
        await guest.Open(place);
        await guest.Follow("Zu den Themen");
        await guest.Follow("Mitmachen");
        await guest.Type("E-Mail-Adresse", mailbox);
        await Task.Delay(3500); // Nobody types faster than that; the form knows.
        await guest.Press("Link schicken");
        await guest.Arrives("/themen/mitmachen/danke");
        await guest.OpenMail(mailbox);
        await guest.Main.Locator("a[href*='/themen/']").First.ClickAsync();
        await guest.Sees("Themen mitbestimmen");
        return guest;
    }
}
