using System.Net;
using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Handovers;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Handovers;

public sealed class HandoverTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_successor_accepts_by_the_link_and_the_old_browsers_are_out()
    {
        var path = await house.Found("Wechsel");
        var (desk, phone) = (await house.SignIn(Cast.Anna), await house.SignIn(Cast.Anna));
        await desk.Open($"{path}/bearbeiten");
        await phone.Open($"{path}/profil");
        Assert.Equal(HttpStatusCode.OK, phone.Status);
        await house.Announce(path, LeadershipHouse.Nora);
        Assert.Equal([Cast.Anna.Email], await house.Leaders(path));

        var nora = house.Visit();
        var letter = await nora.Open(house.LinkTo(LeadershipHouse.Nora));
        Assert.Contains("ich freue mich auf dich", letter.QuerySelector("main")!.TextContent);
        await nora.Submit(form: "main form:not([action$=absage])");
        await nora.Submit();
        Assert.Equal($"{path}/uebergabe", nora.Path);
        Assert.Equal([LeadershipHouse.Nora.Email], await house.Leaders(path));

        await desk.Submit(form: "form[action$='profil/bestaetigung']");
        Assert.Equal(HttpStatusCode.NotFound, desk.Status);
        await phone.Submit(new { Form__Motto = "Noch schnell geändert" });
        Assert.Equal(HttpStatusCode.NotFound, phone.Status);
        await nora.Open($"{path}/profil");
        Assert.Equal(HttpStatusCode.OK, nora.Status);
        await house.RunJobs();
        Assert.Contains(house.Letters, mail => mail.To.Contains(Cast.Anna.Email) && mail.Subject.Contains("ist übergeben"));
    }

    [Fact]
    public async Task Looking_at_the_letter_changes_nothing_and_one_answer_is_enough()
    {
        var path = await house.Found("Nur schauen");
        await house.Announce(path, LeadershipHouse.Nora);
        var link = house.LinkTo(LeadershipHouse.Nora);
        for (var look = 0; look < 10; look++) await house.Visit().Open(link);
        Assert.Equal([Cast.Anna.Email], await house.Leaders(path));
        var nora = house.Visit();
        await nora.Open(link);
        await nora.Submit(form: "main form:not([action$=absage])");
        var again = house.Visit();
        await again.Open(link);
        Assert.Equal(HttpStatusCode.Gone, again.Status);
    }

    [Fact]
    public async Task A_kind_no_leaves_everything_as_it_was_and_forgets_the_person()
    {
        var path = await house.Found("Absage");
        await house.Announce(path, LeadershipHouse.Nora);
        var nora = house.Visit();
        await nora.Open(house.LinkTo(LeadershipHouse.Nora));
        await nora.Submit(new { Words = "Leider keine Zeit." }, form: "form[action$=absage]");
        await house.RunJobs();
        Assert.Equal([Cast.Anna.Email], await house.Leaders(path));
        Assert.Contains(house.Letters, mail => mail.To.Contains(Cast.Anna.Email) && mail.Text.Contains("Leider keine Zeit."));
        var alliance = await house.AllianceAt(path);
        var handover = await house.In(db => db.Handovers.SingleAsync(one => one.AllianceId == alliance.Id));
        Assert.Equal((HandoverState.Declined, null, null), (handover.State, handover.SuccessorEmail, handover.SuccessorName));
    }

    [Fact]
    public async Task Nobody_answers_and_the_question_ends()
    {
        var path = await house.Found("Stille");
        await house.Announce(path, LeadershipHouse.Nora);
        var link = house.LinkTo(LeadershipHouse.Nora);
        house.Clock.Advance(TimeSpan.FromDays(15));
        await house.RunDaily();
        var nora = house.Visit();
        await nora.Open(link);
        Assert.Equal(HttpStatusCode.Gone, nora.Status);
        Assert.Equal([Cast.Anna.Email], await house.Leaders(path));
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{path}/uebergabe/ankuendigen");
        Assert.Equal($"{path}/uebergabe/ankuendigen", anna.Path);
    }

    [Fact]
    public async Task A_newer_letter_revokes_the_older_and_a_withdrawal_both()
    {
        var path = await house.Found("Noch einmal");
        var anna = await house.Announce(path, LeadershipHouse.Nora);
        var older = house.LinkTo(LeadershipHouse.Nora);
        await anna.Open($"{path}/uebergabe");
        await anna.Submit(form: "form[action$='/erinnerung']");
        await house.RunJobs();
        var newer = house.LinkTo(LeadershipHouse.Nora);
        Assert.NotEqual(older, newer);
        var nora = house.Visit();
        await nora.Open(older);
        Assert.Equal(HttpStatusCode.Gone, nora.Status);
        await nora.Open(newer);
        Assert.Equal(HttpStatusCode.OK, nora.Status);
        await anna.Open($"{path}/uebergabe");
        await anna.Submit(form: "form[action$='/rueckzug']");
        await nora.Open(newer);
        Assert.Equal(HttpStatusCode.Gone, nora.Status);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Whoever_was_asked_reads_that_the_question_has_settled_itself_however_that_came(bool allianceEnds)
    {
        var path = await house.Found($"Erledigt {allianceEnds}");
        await house.Announce(path, LeadershipHouse.Nora);
        var link = house.LinkTo(LeadershipHouse.Nora);
        var alliance = await house.AllianceAt(path);
        await house.In(db => allianceEnds ? End(db, alliance.Id) : EndCoordination(db, alliance.Id));
        await house.RunJobs();
        Assert.Contains(house.Letters, mail =>
            mail.To.Contains(LeadershipHouse.Nora.Email) && mail.Subject.Contains($"{alliance.Name}“ hat sich erledigt"));
        var nora = house.Visit();
        await nora.Open(link);
        Assert.Equal(HttpStatusCode.Gone, nora.Status);
        Assert.Null((await house.In(db => db.Handovers.SingleAsync(one => one.AllianceId == alliance.Id))).SuccessorEmail);
    }

    [Fact]
    public async Task A_step_that_lies_days_back_writes_to_nobody()
    {
        var path = await house.Found("Lange her");
        var (found, greta) = (await house.AllianceAt(path), await house.Meet(Cast.Greta));
        var mails = await house.In(db => db.Mails.CountAsync());
        await house.In(async db =>
        {
            var (alliance, past) = (await db.Alliances.FirstAsync(one => one.Id == found.Id), house.Clock.Now.AddDays(-3));
            await using var leadership = await db.LockLeadership(alliance, house.Clock.Now, default);
            var person = await db.People.FirstAsync(one => one.Id == greta.Id);
            leadership.Announce(new(person.Name, person.Email), person, "Bitte übernimm.", null, null, past);
            leadership.Accept(person, past);
            await leadership.Keep(default);
        });
        Assert.Equal([Cast.Greta.Email], await house.Leaders(path));
        Assert.Equal(mails, await house.In(db => db.Mails.CountAsync()));
    }

    [Fact]
    public async Task A_hand_over_that_came_without_its_checklist_does_not_pretend_to_have_none()
    {
        var path = await house.Found("Halb geladen");
        await house.Announce(path, LeadershipHouse.Nora);
        var alliance = await house.AllianceAt(path);
        var half = await house.In(db => db.Handovers.AsNoTracking().FirstAsync(one => one.AllianceId == alliance.Id));
        Assert.Throws<InvalidOperationException>(() => half.Items);
        var whole = await house.In(db => db.LeadershipOf(alliance, house.Clock.Now, default));
        Assert.NotEmpty(whole.Handover!.Items);
    }

    private async Task EndCoordination(Db db, Guid alliance) =>
        (await db.Seats.Of(AllianceSeats.Place, alliance).FirstAsync(seat => seat.Role == AllianceSeats.Coordinator))
            .End(null, house.Clock.Now);

    private async Task End(Db db, Guid id)
    {
        var alliance = await db.Alliances.ForEnding.FirstAsync(one => one.Id == id);
        alliance.End("Die Arbeit ist getan.", FuzzyDate.OfDay(house.Clock.Now.BerlinDay), null, house.Clock.Now);
    }

    [Fact]
    public async Task The_deputy_takes_over_at_the_desk_and_holds_one_seat()
    {
        var path = await house.Found("Vertretung rückt auf");
        await house.Announce(path, Cast.Bilal);
        var bilal = await house.SignIn(Cast.Bilal);
        await bilal.Open("/schreibtisch");
        var asked = bilal.Page.QuerySelectorAll(".first a").Select(link => link.GetAttribute("href")!);
        await bilal.Open(asked.Single(link => link == $"{path}/uebergabe/antwort"));
        await bilal.Submit(form: "main form:not([action$=absage])");
        var (alliance, person) = (await house.AllianceAt(path), await house.Meet(Cast.Bilal));
        var seats = await house.In(db => db.Seats.Of(AllianceSeats.Place, alliance.Id).InForce(house.Clock.Now).ToListAsync());
        Assert.Equal([AllianceSeats.Coordinator], seats.Where(seat => seat.PersonId == person.Id).Select(seat => seat.Role));
    }

    [Theory]
    [InlineData("uebergabe")]
    [InlineData("uebergabe/ankuendigen")]
    [InlineData("uebergabe/antwort")]
    [InlineData("abgeben")]
    [InlineData("dossier")]
    [InlineData("wissen")]
    [InlineData("wissen/notiz")]
    [InlineData("besetzen")]
    [InlineData("erste-hundert-tage")]
    public async Task A_stranger_finds_nothing_of_all_this(string page)
    {
        var path = await house.Found("Nichts zu finden");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open($"{path}/{page}");
        Assert.Equal(HttpStatusCode.NotFound, dragan.Status);
    }
}
