using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Invitations;

namespace Buendnisnetz.Tests.Invitations;

/// <summary>The console, and what is kept of people and for how long.</summary>
public sealed class InvitationKeepingTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task The_console_invites_all_or_nobody_and_says_which()
    {
        var network = await house.BeginNetwork("Netz der Konsole");
        await house.FoundIn(network, "Familie in Moers", "Familie in Neuss");
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file,
            "Bündnis;Rolle;Name;E-Mail\nFamilie in Moers;Koordination;Mo Ers;mo@moers.example\nFamilie in Nirgends;Koordination;Ne "
            + "Uss;ne@neuss.example");
        var refused = await Assert.ThrowsAsync<Refusal>(() => house.Command("invite", file, network.Slug));
        Assert.Contains("Zeile 3: Ein Bündnis „Familie in Nirgends“", refused.Message);
        Assert.False(await house.In(db => db.Invitations.AnyAsync(one => one.Email == "mo@moers.example")));
        await File.WriteAllTextAsync(file, (await File.ReadAllTextAsync(file)).Replace("Nirgends", "Neuss"));
        Assert.StartsWith("2 Einladungen sind auf dem Weg", await house.Command("invite", file, network.Slug));
        await house.SendLetters();
        Assert.Single(house.Letters, letter => letter.To.Contains("ne@neuss.example"));
        Assert.Contains("gibt es nicht", (await Assert.ThrowsAsync<Refusal>(() => house.Command("invite", "/nirgends.csv"))).Message);
        Assert.Contains("gibt es nicht", (await Assert.ThrowsAsync<Refusal>(() => house.Command("invite", file, "kein-netz"))).Message);
        File.Delete(file);
    }

    [Fact]
    public async Task Whoever_was_invited_finds_it_in_the_own_data_and_is_forgotten_by_erasure()
    {
        var network = await house.BeginNetwork("Netz der Daten");
        await house.FoundIn(network, "Familie in Olpe");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Invite(network, "Familie in Olpe;Koordination;Olga Datum;olga.datum@olpe.example");
        await house.SendLetters();
        var olga = house.Visit();
        await olga.Open(InvitationHouse.LinkIn(house.Letters.Single(letter => letter.To.Contains("olga.datum")).Text));
        await olga.Submit();
        await olga.Open("/profil/daten");
        Assert.Contains("Einladungen an Sie", olga.Text);
        Assert.Contains("Familie in Olpe", olga.Text);
        await olga.Open("/profil/loeschen");
        await olga.Submit(new { IsSure = true });
        Assert.False(await house.In(db => db.Invitations.AnyAsync(one => one.Name.Contains("Datum") || one.Email.Contains("olga"))));
        await carla.Open(InvitationPaths.All);
        Assert.Equal(System.Net.HttpStatusCode.OK, carla.Status);
    }

    [Fact]
    public async Task A_look_at_the_list_is_noted_once_an_hour_and_lists_go_when_their_time_is_over()
    {
        var network = await house.BeginNetwork("Netz der Fristen");
        await house.FoundIn(network, "Familie in Passau");
        var carla = await house.SignIn(Cast.Carla);
        var path = await carla.Invite(network, "Familie in Passau;Koordination;Paul Frist;paul@passau.example");
        await carla.Open(path);
        await carla.Open(path);
        Assert.Equal(1, await house.In(db => db.Set<AccessLogEntry>().CountAsync(entry => entry.Category.Contains("Netz der Fristen")
            && entry.PersonId == null)));
        await carla.Paste(network, "Familie in Passau;Stellvertretung;Petra Frist;petra@passau.example");
        house.Clock.Advance(TimeSpan.FromDays(30));
        await house.RunDaily();
        Assert.False(await house.In(db => db.Invitations.AnyAsync(one => one.Email == "petra@passau.example")));
        Assert.True(await house.In(db => db.Invitations.AnyAsync(one => one.Email == "paul@passau.example")));
        await house.SendLetters();
        house.Clock.Advance(TimeSpan.FromDays(160));
        await house.RunDaily();
        Assert.False(await house.In(db => db.Invitations.AnyAsync(one => one.Email == "paul@passau.example")));
        Assert.True(await house.In(db => db.People.At("paul@passau.example").AnyAsync()));
        house.Clock.Advance(TimeSpan.FromDays(60));
        await house.RunDaily();
        Assert.False(await house.In(db => db.People.At("paul@passau.example").AnyAsync()));
    }

    [Fact]
    public async Task The_team_sees_whom_an_office_has_invited_until_the_person_enters()
    {
        var network = await house.BeginNetwork("Netz der Teams");
        await house.FoundIn(network, "Familie in Trier");
        var carla = await house.SignIn(Cast.Carla);
        await carla.Invite(network, "Familie in Trier;Stellvertretung;Tilda Team;tilda@trier.example");
        await house.SendLetters();
        var edda = await house.SignInAdministrator();
        var slug = await house.In(db =>
            db.Alliances.Where(alliance => alliance.Name == "Familie in Trier").Select(alliance => alliance.Slug).SingleAsync());
        var team = $"/buendnisse/{slug}/team";
        await edda.Open(team);
        Assert.Contains("Tilda Team, Stellvertretung", edda.Text);
        Assert.Contains("noch nicht eingetreten", edda.Text);
        var tilda = house.Visit();
        await tilda.Open(InvitationHouse.LinkIn(house.Letters.Single(letter => letter.To.Contains("tilda@")).Text));
        await tilda.Submit();
        await edda.Open(team);
        Assert.Contains("Tilda Team, Stellvertretung", edda.Text);
        Assert.DoesNotContain("noch nicht eingetreten", edda.Text);
    }

    [Fact]
    public async Task The_page_of_a_list_asks_the_database_six_things_at_most()
    {
        var network = await house.BeginNetwork("Netz der Fragen");
        await house.FoundIn(network, Enumerable.Range(0, 60).Select(at => $"Familie in Ort {at}"));
        var carla = await house.SignIn(Cast.Carla);
        var path = await carla.Invite(network, string.Join('\n', Enumerable.Range(0, 60)
            .Select(at => $"Familie in Ort {at};Koordination;P {at};f{at}@fragen.example")));
        await carla.Open(path);
        Assert.InRange(await house.Queries.During(() => carla.Open(path)), 1, 6);
    }
}
