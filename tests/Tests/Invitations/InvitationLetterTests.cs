using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Invitations;
using Buendnisnetz.Networks;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>Letters, entering, reminding, renewing, withdrawing.</summary>
public sealed class InvitationLetterTests(TestHouse house) : IClassFixture<TestHouse>
{

    [Fact]
    public async Task A_letter_says_who_invites_to_what_and_its_link_grants_the_seat_only_when_it_is_entered()
    {
        var (network, carla) = await Office("Netz der Briefe");
        var alliance = (await house.FoundIn(network, "Familie in Ahlen"))[0];
        await carla.Invite(network, "Familie in Ahlen;Koordination;Ada Lind;ada@ahlen.example",
            "Ich freue mich auf Sie.\n\nRufen Sie gern an.");
        Assert.Contains("0 von 1 Person ist eingetreten", carla.Text);
        await house.SendLetters();
        var letter = house.Letters.Single(one => one.To.Contains("ada@ahlen.example"));
        foreach (var said in new[] { "Einladung: Koordination im Bündnis „Familie in Ahlen“", }) Assert.Equal(said, letter.Subject);
        Assert.Contains($"{Cast.Carla.Name} lädt Sie für die Geschäftsstelle des Netzwerks „Netz der Briefe“ ins Bündnisnetz ein.",
            System.Text.RegularExpressions.Regex.Replace(letter.Text, @"\s+", " "));
        foreach (var said in new[] { "Netz der Briefe", Cast.Carla.Name, Cast.Carla.Email, "Ich freue mich auf Sie.",
            "gilt einmal und bis zum" }) Assert.Contains(said, letter.Text);
        Assert.Equal(Cast.Carla.Email, letter.Headers["Reply-To"]);
        Assert.Equal(0, await Seats(alliance.Id));
        var ada = house.Visit();
        for (var scan = 0; scan < 10; scan++) await ada.Open(InvitationHouse.LinkIn(letter.Text));
        Assert.Contains("Koordination, Familie in Ahlen", ada.Text);
        Assert.Equal(0, await Seats(alliance.Id));
        var invitation = await house.InvitationTo("ada@ahlen.example");
        Assert.Equal(InvitationState.Opened, invitation.StateAt(house.Clock.Now));
        var account = await (await house.SignInAdministrator()).Open($"/verwaltung/personen/{invitation.PersonId}");
        Assert.Contains("Koordination, Familie in Ahlen, eingeladen am", account.QuerySelector("main")!.TextContent);
        await ada.Submit();
        Assert.Equal(InvitationPaths.Welcome, ada.Path);
        Assert.Contains("Das prüfen Sie zuerst", ada.Text);
        Assert.Equal(1, await Seats(alliance.Id));
        await ada.Open($"{alliance.Path}/bearbeiten");
        Assert.Equal(System.Net.HttpStatusCode.OK, ada.Status);
        var again = house.Visit();
        await again.Open(InvitationHouse.LinkIn(letter.Text));
        Assert.Equal(System.Net.HttpStatusCode.Gone, again.Status);
    }

    [Fact]
    public async Task Who_is_invited_to_two_seats_gets_one_letter_for_both()
    {
        var (network, carla) = await Office("Netz der Doppelten");
        await house.FoundIn(network, "Familie in Bonn", "Familie in Brühl");
        await carla.Invite(network,
            "Familie in Bonn;Koordination;Bo Zwei;bo@zwei.example\nFamilie in Brühl;Stellvertretung;Bo Zwei;bo@zwei.example");
        await house.SendLetters();
        var letter = house.Letters.Single(one => one.To.Contains("bo@zwei.example"));
        Assert.Contains("Stellvertretung im Bündnis „Familie in Brühl“", letter.Text);
        var bo = house.Visit();
        await bo.Open(InvitationHouse.LinkIn(letter.Text));
        await bo.Submit();
        Assert.Contains("Familie in Bonn", bo.Text);
        Assert.Contains("Familie in Brühl", bo.Text);
    }

    [Fact]
    public async Task All_who_are_missing_are_reminded_by_one_click_after_seven_days_and_at_most_twice()
    {
        var (network, carla) = await Office("Netz der Geduld");
        await house.FoundIn(network, "Familie in Celle", "Familie in Damme");
        var path = await carla.Invite(network,
            "Familie in Celle;Koordination;Celia Ruhe;celia@celle.example\nFamilie in Damme;Koordination;Dagmar Da;dagmar@damme.example");
        await house.SendLetters();
        var dagmar = house.Visit();
        await dagmar.Open(LinkTo("dagmar@damme.example"));
        await dagmar.Submit();
        await carla.Open(path);
        Assert.Contains("Gerade ist niemand zu erinnern", carla.Text);
        var first = LinkTo("celia@celle.example");
        await house.Visit().Open(first);
        for (var week = 0; week < 3; week++)
        {
            house.Clock.Advance(TimeSpan.FromDays(8));
            carla = await house.SignIn(Cast.Carla);
            await carla.Open(path);
            if (carla.Page.QuerySelector("main a[href$='/erinnern']")?.GetAttribute("href") is { } ask)
            {
                await carla.Open(ask);
                Assert.Contains("Celia Ruhe", carla.Page.QuerySelector("main form")!.TextContent);
                await carla.Submit(form: "main form");
            }
            await carla.Open(path + "?stand=geoeffnet");
            Assert.Contains("Celia Ruhe", carla.Text);
            await house.SendLetters();
        }
        var letters = house.Letters.Where(one => one.To.Contains("celia@celle.example")).ToList();
        Assert.Equal(3, letters.Count);
        Assert.StartsWith("Ihr Zugang wartet noch", letters[^1].Subject);
        Assert.Single(house.Letters, one => one.To.Contains("dagmar@damme.example"));
        var celia = house.Visit();
        await celia.Open(first);
        Assert.Contains("neueren", celia.Text);
        await celia.Open(LinkTo("celia@celle.example"));
        await celia.Submit();
        Assert.Equal(InvitationPaths.Welcome, celia.Path);
    }

    [Fact]
    public async Task An_expired_link_offers_a_new_one_to_the_registered_address_and_the_seat_still_waits()
    {
        var (network, carla) = await Office("Netz der Zeit");
        var alliance = (await house.FoundIn(network, "Familie in Essen"))[0];
        var path = await carla.Invite(network, "Familie in Essen;Koordination;Eva Spät;eva@essen.example");
        await house.SendLetters();
        house.Clock.Advance(TimeSpan.FromDays(15));
        carla = await house.SignIn(Cast.Carla);
        await carla.Open(path + "?stand=abgelaufen");
        Assert.Contains("Eva Spät", carla.Text);
        var eva = house.Visit();
        await eva.Open(LinkTo("eva@essen.example"));
        await eva.Submit();
        await house.RunJobs();
        Assert.Equal(0, await Seats(alliance.Id));
        await eva.Open(LinkTo("eva@essen.example"));
        await eva.Submit();
        Assert.Equal(InvitationPaths.Welcome, eva.Path);
        Assert.Equal(1, await Seats(alliance.Id));
    }

    [Fact]
    public async Task A_withdrawn_invitation_ends_its_link_and_its_promise()
    {
        var (network, carla) = await Office("Netz der Rücknahme");
        await house.FoundIn(network, "Familie in Fulda");
        await carla.Invite(network, "Familie in Fulda;Koordination;Finn Fort;finn@fulda.example");
        await house.SendLetters();
        await carla.Open((await house.InvitationTo("finn@fulda.example")).Below("zurueckziehen"));
        await carla.Submit();
        Assert.Contains("zurückgezogen", carla.Text);
        var finn = house.Visit();
        await finn.Open(LinkTo("finn@fulda.example"));
        Assert.Equal(System.Net.HttpStatusCode.Gone, finn.Status);
    }

    [Fact]
    public async Task A_coordination_that_was_taken_meanwhile_is_told_to_both_and_not_given_twice()
    {
        var (network, carla) = await Office("Netz der Eile");
        var alliance = (await house.FoundIn(network, "Familie in Gera"))[0];
        await carla.Invite(network, "Familie in Gera;Koordination;Gabi Zweite;gabi@gera.example");
        await house.SendLetters();
        await house.Seat(await house.Meet(Cast.Anna), AllianceSeats.Place, alliance.Id, AllianceSeats.Coordinator);
        var gabi = house.Visit();
        await gabi.Open(LinkTo("gabi@gera.example"));
        await gabi.Submit();
        Assert.Contains("konnten wir Ihnen noch nicht geben", gabi.Text);
        Assert.Equal(1, await Seats(alliance.Id));
        await carla.Open("/schreibtisch/neuigkeiten");
        Assert.Contains("bekam aber keinen Zugang", carla.Text);
    }

    [Fact]
    public async Task Who_wants_no_more_letters_gets_none_and_looking_changes_nothing()
    {
        var (network, carla) = await Office("Netz der Stille");
        await house.FoundIn(network, "Familie in Hagen");
        await carla.Invite(network, "Familie in Hagen;Koordination;Hanno Ruh;hanno@hagen.example");
        await house.SendLetters();
        var letter = house.Letters.Single(one => one.To.Contains("hanno@hagen.example"));
        var address = new Uri(letter.Headers["List-Unsubscribe"].Trim('<', '>')).AbsolutePath;
        var hanno = house.Visit();
        await hanno.Open(address);
        Assert.Null((await house.InvitationTo("hanno@hagen.example")).DeclinedAt);
        await hanno.Client.PostAsync(address, new FormUrlEncodedContent([new("List-Unsubscribe", "One-Click")]));
        var invitation = await house.InvitationTo("hanno@hagen.example");
        Assert.Contains("keine weiteren Briefe", invitation.ObstacleToReminding(house.Clock.Now.AddDays(9)));
    }

    [Fact]
    public async Task Of_those_who_start_the_same_list_at_once_one_wins_and_nobody_gets_two_letters()
    {
        var (network, carla) = await Office("Netz der Gleichzeitigen");
        await house.FoundIn(network, "Familie in Ilmenau");
        await carla.Paste(network, "Familie in Ilmenau;Koordination;Ina Eins;ina@ilmenau.example");
        var start = carla.Path.Split('?')[0].Replace("/pruefen", "/abschicken");
        var token = (await carla.Open(start)).QuerySelector("input[name=__RequestVerificationToken]")!.GetAttribute("value")!;
        var answers = await Task.WhenAll(Enumerable.Range(0, 6)
            .Select(_ => carla.Client.PostAsync(start, new FormUrlEncodedContent([new("__RequestVerificationToken", token)]))));
        Assert.All(answers, answer => Assert.Equal(System.Net.HttpStatusCode.OK, answer.StatusCode));
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => house.Services.GetRequiredService<JobWorker>()
            .DoAll(default))));
        await house.SendLetters();
        Assert.Single(house.Letters, one => one.To.Contains("ina@ilmenau.example"));
        Assert.Single(await house.In(db => db.People.Where(person => person.EmailKey == "ina@ilmenau.example").ToListAsync()));
    }

    private async Task<(Network Network, Browser Carla)> Office(string name) =>
        (await house.BeginNetwork(name), await house.SignIn(Cast.Carla));

    private string LinkTo(string email) => InvitationHouse.LinkIn(house.Letters.Last(one => one.To.Contains(email)).Text);

    private Task<int> Seats(Guid allianceId) => house.In(db => db.Seats.Of(AllianceSeats.Place, allianceId).InForce(house.Clock.Now)
        .CountAsync());
}
