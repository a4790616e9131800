using System.Net;
using Buendnisnetz.Handovers;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Handovers;

/// <summary>Going over on a day that both agreed on, and what is left to whoever has gone.</summary>
public sealed class AgreedDayTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task With_an_agreed_day_both_go_through_the_list_and_the_seat_goes_over_on_that_day()
    {
        var path = await house.Found("Mit Tag");
        var day = house.Clock.Now.BerlinDay.AddDays(10);
        var anna = await house.Announce(path, LeadershipHouse.Nora, day);
        var nora = house.Visit();
        await nora.Open(house.LinkTo(LeadershipHouse.Nora));
        await nora.Submit(form: "main form:not([action$=absage])");
        await nora.Submit();
        Assert.Equal($"{path}/uebergabe", nora.Path);
        var bilal = await house.SignIn(Cast.Bilal);
        Assert.Contains("hat zugesagt", (await bilal.Open("/schreibtisch/neuigkeiten")).Body!.TextContent);
        await nora.Submit(new { Text = "Förderantrag, Frist im März" }, form: "form[action$='/punkt']");
        await anna.Open($"{path}/uebergabe");
        Assert.Contains("Förderantrag, Frist im März", anna.Page.QuerySelector(".checklist")!.TextContent);
        await anna.Submit(form: ".checklist form");
        Assert.NotNull(anna.Page.QuerySelector(".checklist .done"));
        await nora.Open($"{path}/dossier");
        Assert.Equal(HttpStatusCode.OK, nora.Status);
        await nora.Open($"{path}/profil");
        Assert.Equal(HttpStatusCode.NotFound, nora.Status);

        house.Clock.Advance(TimeSpan.FromDays(10));
        await house.RunDaily();
        Assert.Equal([LeadershipHouse.Nora.Email], await house.Leaders(path));
        await anna.Open($"{path}/bearbeiten");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        Assert.Contains("steht Ihnen die gemeinsame Liste noch offen", (await anna.Open("/schreibtisch")).Body!.TextContent);
        await anna.Open($"{path}/uebergabe");
        Assert.Contains("längstens bis zum", anna.Page.QuerySelector(".lead")!.TextContent);
        Assert.Empty(anna.Page.QuerySelectorAll("[href$='/abschluss'], form[action$='/rueckzug']"));
        await anna.Submit(form: ".checklist .open form");
        Assert.Equal($"{path}/uebergabe", anna.Path);
        await anna.Open($"{path}/dossier");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        await nora.Open($"{path}/uebergabe");
        Assert.Equal(2, nora.Page.QuerySelectorAll(".checklist .done form").Length);
        await nora.Open(nora.Page.QuerySelector("a[href$='/abschluss']")!.GetAttribute("href")!);
        Assert.Contains("Punkte sind noch offen", nora.Page.QuerySelector(".lead")!.TextContent);
        await nora.Submit();
        Assert.Equal($"{path}/wissen", nora.Path);
        Assert.Contains("Feste Termine und Fristen", nora.Page.QuerySelector(".note")!.TextContent);
        Assert.Contains("Feste Termine und Fristen", (await nora.Open($"{path}/dossier")).QuerySelector("main")!.TextContent);
        await house.RunJobs();
        var found = house.Letters.Single(mail => mail.To.Contains(Cast.Anna.Email) && mail.Subject.Contains("ist abgeschlossen"));
        Assert.Equal(LeadershipHouse.Nora.Email, found.Headers["Reply-To"].Trim('<', '>'));
        await anna.Open($"{path}/uebergabe");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        await anna.Open($"{path}/dossier");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    [Fact]
    public async Task Who_has_left_reads_for_thirty_days_at_most_and_changes_nothing_else()
    {
        var path = await house.Found("Dreißig Tage");
        await house.Announce(path, LeadershipHouse.Nora);
        var nora = house.Visit();
        await nora.Open(house.LinkTo(LeadershipHouse.Nora));
        await nora.Submit(form: "main form:not([action$=absage])");
        await nora.Submit();
        var anna = await house.SignIn(Cast.Anna);
        foreach (var closed in new[] { "bearbeiten", "team", "wissen", "leben", "uebergabe/abschluss", "uebergabe/rueckzug" })
        {
            await anna.Open($"{path}/{closed}");
            Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        }
        await anna.Open($"{path}/uebergabe");
        Assert.Equal(HttpStatusCode.OK, anna.Status);
        house.Clock.Advance(Handover.TimeToLookBack);
        anna = await house.SignIn(Cast.Anna);
        foreach (var over in new[] { "uebergabe", "dossier" })
        {
            await anna.Open($"{path}/{over}");
            Assert.Equal(HttpStatusCode.NotFound, anna.Status);
        }
    }
}
