using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

/// <summary>What is said of a letter to the partners is what happens.</summary>
public sealed class PartnerReachTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Where_no_mailbox_is_known_nobody_is_promised_a_mail()
    {
        var path = await house.Found("Ohne Adressen");
        var anna = await house.SignIn(Cast.Anna);
        var main = (await anna.Open($"{path}/pause")).QuerySelector("main")!;
        Assert.Contains("Von keinem Partner ist ein Postfach bekannt", main.TextContent, StringComparison.Ordinal);
        Assert.Contains("Sportverein Beispiel", main.QuerySelector(".partner-reach details")!.TextContent, StringComparison.Ordinal);
        Assert.Contains($"{path}/partner-postfaecher", main.QuerySelectorAll(".partner-reach a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task As_many_are_written_to_as_was_said()
    {
        var path = await house.Found("Eine Adresse");
        await house.Change("Eine Adresse", alliance => alliance.NoteMailbox(
            alliance.ActivePartnerships.Single(partner => partner.Name == "Sportverein Beispiel"), "verein@reach.example", null,
            house.Clock.Now));
        const string Said = "1 von 2 Partnern erfährt es zehn Minuten später per E-Mail. Bei 1 ist noch kein Postfach bekannt.";
        var anna = await house.SignIn(Cast.Anna);
        Assert.Contains(Said, (await anna.Open($"{path}/pause")).QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        await anna.Submit(new { Form__Reasons = new[] { "OtherPriorities" } }, "main form");
        Assert.Contains(Said, anna.Page.Body!.TextContent, StringComparison.Ordinal);
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.RunJobs();
        Assert.Single(house.Letters, letter => letter.To == "verein@reach.example");
    }

    [Fact]
    public async Task A_step_that_was_overtaken_within_minutes_is_told_to_nobody()
    {
        var path = await house.Found("Hin und her");
        await house.Change("Hin und her", alliance => alliance.NoteMailbox(
            alliance.ActivePartnerships.Single(partner => partner.Name == "Sportverein Beispiel"), "hin@reach.example", null,
            house.Clock.Now));
        await house.Pauses(path);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/wieder-starten");
        await anna.Submit(new { Words = "Doch weiter" }, "main form");
        await house.RunJobs();
        house.Clock.Advance(TimeSpan.FromMinutes(11));
        await house.RunJobs();
        Assert.DoesNotContain(house.Letters, letter => letter.To == "hin@reach.example");
    }
}
