using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Handovers;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Handovers;

public sealed class VacancyTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Who_leaves_without_a_successor_leaves_a_vacancy_that_the_office_sees_and_fills()
    {
        var path = await house.Found("Frei geworden");
        var office = await Office(path);
        await Leave(path, "Ich wechsle die Stelle.");
        Assert.Empty(await house.Leaders(path));
        await house.RunJobs();
        await office.Open("/schreibtisch/neuigkeiten");
        Assert.Contains("Die Koordination ist nicht besetzt", office.Page.Body!.TextContent);

        await office.Open("/schreibtisch");
        await office.Open(office.Page.QuerySelector(".first a[href='/schreibtisch/vakanzen']")!.GetAttribute("href")!);
        Assert.Contains("Ich wechsle die Stelle.", office.Page.QuerySelector("main")!.TextContent);
        await office.Open($"{path}/besetzen");
        await office.Submit(new { Form__Name = LeadershipHouse.Nora.Name, Form__Email = LeadershipHouse.Nora.Email });
        Assert.Equal([LeadershipHouse.Nora.Email], await house.Leaders(path));
        await house.RunJobs();
        Assert.Contains(house.Letters, mail => mail.To.Contains(LeadershipHouse.Nora.Email) && mail.Text.Contains("/zugang/"));
        Assert.NotNull((await Vacancy(path))!.Until);
    }

    [Fact]
    public async Task The_deputy_steps_in()
    {
        var path = await house.Found("Einspringen");
        await Leave(path);
        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open($"{path}/team");
        await bilal.Submit(form: "form[action$='/uebernahme']");
        Assert.Equal([Cast.Bilal.Email], await house.Leaders(path));
        var carla = await house.SignIn(Cast.Carla);
        await carla.Open($"{path}/team");
        Assert.Equal(HttpStatusCode.Forbidden, carla.Status);
    }

    [Fact]
    public async Task An_erased_coordinator_leaves_a_vacancy_too()
    {
        var path = await house.Found("Konto gelöscht");
        var alliance = await house.AllianceAt(path);
        await house.In(async db =>
            (await db.Seats.Of(AllianceSeats.Place, alliance.Id).FirstAsync(seat => seat.Role == AllianceSeats.Coordinator))
                .End(null, house.Clock.Now));
        Assert.Contains(alliance.Id, await house.In(db => db.Alliances.Unled(db, house.Clock.Now).Select(one => one.Id).ToListAsync()));
        await house.RunJobs();
        Assert.Null((await Vacancy(path))!.Until);
    }

    [Fact]
    public async Task The_office_of_another_network_sees_and_fills_nothing()
    {
        var path = await house.Found("Anderes Netzwerk");
        await Leave(path);
        var greta = await house.Meet(Cast.Greta);
        await house.Seat(greta, NetworkSeats.Place, Guid.NewGuid(), NetworkSeats.Office);
        var stranger = await house.SignIn(greta);
        await stranger.Open($"{path}/besetzen");
        Assert.Equal(HttpStatusCode.NotFound, stranger.Status);
        await stranger.Open("/schreibtisch/vakanzen");
        Assert.DoesNotContain("Anderes Netzwerk", stranger.Page.QuerySelector("main")!.TextContent);
    }

    [Fact]
    public async Task Somebody_who_leaves_loses_the_community_with_the_seat()
    {
        var path = await house.Found("Gemeinschaft");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/abgeben");
        await anna.Submit(new { Understood = false });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { Understood = true });
        await anna.Open($"{path}/bearbeiten");
        Assert.Equal(HttpStatusCode.NotFound, anna.Status);
    }

    private async Task Leave(string path, string reason = "")
    {
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/abgeben");
        await anna.Submit(new { Reason = reason, Understood = true });
        Assert.Equal("/schreibtisch", anna.Path);
    }

    /// <summary>Femi works in the office of a network in whose affiliation the alliance stands.</summary>
    private async Task<Browser> Office(string path)
    {
        var (alliance, femi, network) = (await house.AllianceAt(path), await house.Meet(Cast.Femi), Guid.NewGuid());
        await house.In(db => Task.FromResult(db.Affiliations.Add(new NetworkAffiliation(alliance.Id, network, house.Clock.Now.BerlinDay))));
        await house.Seat(femi, NetworkSeats.Place, network, NetworkSeats.Office);
        return await house.SignIn(femi);
    }

    private async Task<Vacancy?> Vacancy(string path)
    {
        var alliance = await house.AllianceAt(path);
        return await house.In(db => db.Vacancies.SingleOrDefaultAsync(vacancy => vacancy.AllianceId == alliance.Id));
    }
}
