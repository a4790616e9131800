using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Networks;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Networks;

public sealed class MembershipTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Members_are_counted_by_kind_for_any_day()
    {
        var network = await house.Begin("Zählnetz");
        await house.Admit(network, await house.Alliance("Früh"), FuzzyDate.OfYear(2008));
        await house.Admit(network, await house.Alliance("Spät"), FuzzyDate.OfSeason(2014, 3));
        await house.In(db => Task.FromResult(db.Memberships.Add(Membership.Enter(network,
            db.Organisations.Add(Founded.Organisation("Landesamt")).Entity, FuzzyDate.OfYear(2010), null, house.Clock.Now))));
        var visitor = house.Visit();
        Assert.Equal("2 Bündnisse und 1 weiterer Partner", (await visitor.Open(network.Path)).QuerySelector("#mitglieder")!.TextContent);
        Assert.Equal("1 Bündnis", (await visitor.Open(network.Path + "?am=2009")).QuerySelector("#mitglieder")!.TextContent);
        Assert.Equal("1 Bündnis und 1 weiterer Partner", (await visitor.Open(network.Path + "?am=2012"))
            .QuerySelector("#mitglieder")!.TextContent);
    }

    [Fact]
    public async Task A_member_is_an_alliance_or_an_organisation_or_a_person_and_the_table_refuses_two_at_once()
    {
        var network = await house.Begin("Strenges Netz");
        var membership = await house.Admit(network, await house.Alliance("Eines"));
        var organisation = await house.In(db => Task.FromResult(db.Organisations.Add(Founded.Organisation("Doppelt")).Entity.Id));
        await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => house.In(db =>
            db.Memberships.Where(member => member.Id == membership.Id)
                .ExecuteUpdateAsync(set => set.SetProperty(member => member.OrganisationId, organisation))));
    }

    [Fact]
    public async Task An_alliance_stands_in_several_networks_at_once_and_its_circles_follow()
    {
        var alliance = await house.Alliance("Vielfach");
        var (state, region) = (await house.Begin("Landesnetz"), await house.Begin("Region"));
        await house.Admit(state, alliance, FuzzyDate.OfYear(2010));
        var membership = await house.Admit(region, alliance, FuzzyDate.OfYear(2012));
        Assert.Equal(2, await Affiliations(alliance));
        await house.In(async db =>
        {
            (await db.Memberships.FirstAsync(member => member.Id == membership.Id))
            .Leave(FuzzyDate.OfDay(house.Clock.Today), null, house.Clock.Now); return true;
        });
        Assert.Equal(1, await Affiliations(alliance));
        Assert.Equal(2, await house.In(db => db.Affiliations.CountingOn(new DateOnly(2015, 1, 1))
            .CountAsync(affiliation => affiliation.AllianceId == alliance.Id)));
    }

    [Fact]
    public async Task The_page_of_a_member_says_of_which_kind_each_network_is_in_its_own_words_where_it_has_some()
    {
        var alliance = await house.Alliance("In allen Arten");
        foreach (var kind in Enum.GetValues<NetworkKind>().Where(kind => kind is not NetworkKind.AlumniNetwork))
            await house.Admit(await house.Begin($"Art {kind}", profile: new(kind, "Gemeinsam.", "")), alliance);
        await house.Admit(await house.Begin("Mit eigenem Wort", profile: new(NetworkKind.PurposeNetwork, "Gemeinsam.", "",
            "Arbeitskreis")), alliance);
        var page = (await house.Visit().Open(alliance.Path)).QuerySelector("main")!.TextContent;
        foreach (var word in new[] { "Landesnetzwerk", "Regionales Netzwerk", "Bundesinitiative", "Netzwerk mit gemeinsamem Anliegen",
            "Arbeitskreis" }) Assert.Contains(word, page);
    }

    [Fact]
    public async Task A_coordinator_asks_and_the_office_admits()
    {
        var network = await house.Begin("Aufnehmendes Netz", Cast.Carla);
        var alliance = await house.Alliance("Bittstellerin", Cast.Anna);
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open(alliance.Below("netzwerke"));
        await anna.Submit(new { mit = network.Slug, Word = "Wir möchten lernen." }, form: "#antrag form");
        Assert.Contains("Antrag ist gestellt", anna.Page.Body!.TextContent);
        var office = await house.SignIn(Cast.Carla);
        var desk = await office.Open(network.Desk);
        Assert.Contains("Wir möchten lernen.", desk.Body!.TextContent);
        await office.Submit(form: "form[action$='/aufnahme']");
        Assert.Contains("ist jetzt Mitglied", office.Page.Body!.TextContent);
        Assert.Contains(alliance.Name, (await house.Visit().Open(network.Path)).Body!.TextContent);
        Assert.Contains(network.Name, (await house.Visit().Open(alliance.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task The_office_invites_and_the_coordinator_accepts_and_leaves_at_any_time_without_a_reason()
    {
        var network = await house.Begin("Einladendes Netz", Cast.Carla);
        var alliance = await house.Alliance("Geladene", Cast.Dragan);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("mitglied-neu?suche=Geladene"));
        await office.Submit(form: "form[action$='/einladung']");
        var dragan = await house.SignIn(Cast.Dragan);
        await dragan.Open(alliance.Below("netzwerke"));
        await dragan.Submit(form: "form[action$='/annahme']");
        Assert.Contains("Willkommen", dragan.Page.Body!.TextContent);
        await dragan.Submit(form: "form[action$='/austritt']");
        Assert.Contains("nicht mehr Mitglied", dragan.Page.Body!.TextContent);
        Assert.Equal(0, await Affiliations(alliance));
    }

    [Fact]
    public async Task A_person_is_counted_and_named_only_after_agreeing()
    {
        var network = await house.Begin("Alumnae", profile: NetworkHouse.Arge with { Kind = NetworkKind.AlumniNetwork });
        var bilal = await house.Meet(Cast.Bilal);
        await house.In(async db => db.Memberships.Add(Membership.Enter(network,
            await db.People.FirstAsync(person => person.Id == bilal.Id), null, null, house.Clock.Now)));
        var page = await house.Visit().Open(network.Path);
        Assert.Equal("1 Person", page.QuerySelector("#mitglieder")!.TextContent);
        Assert.DoesNotContain(bilal.Name, page.Body!.TextContent);
        var browser = await house.SignIn(bilal);
        await browser.Open("/profil/netzwerke");
        await browser.Submit(form: "form[action$='/name']");
        Assert.Contains(bilal.Name, (await house.Visit().Open(network.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task A_renamed_network_keeps_its_old_name_for_its_years_and_its_old_address_leads_on()
    {
        var network = await house.Begin("AG Netz Familie", Cast.Carla);
        var office = await house.SignIn(Cast.Carla);
        await office.Open(network.Below("name"));
        await office.Submit(new { Name = "ARGE Netz Familie", From = "Herbst 2011" });
        var visitor = house.Visit();
        await visitor.Open(network.Path);
        Assert.Equal("/netzwerke/arge-netz-familie", visitor.Path);
        Assert.Equal("AG Netz Familie", (await visitor.Open("/netzwerke/arge-netz-familie?am=2009")).QuerySelector("h1")!.TextContent);
        Assert.Contains("bis Herbst 2011", (await visitor.Open("/netzwerke/arge-netz-familie")).Body!.TextContent);
    }

    [Fact]
    public async Task The_log_says_who_has_joined_which_network()
    {
        var network = await house.Begin("Protokollnetz");
        var alliance = await house.Alliance("Beigetretenes");
        await house.Admit(network, alliance, FuzzyDate.OfYear(2008));
        var log = await (await house.SignInAdministrator()).Open("/verwaltung/protokoll");
        Assert.Contains($"Ein Mitglied ist beigetreten. Protokollnetz: {alliance.Name}", log.QuerySelector("tbody")!.TextContent);
    }

    [Fact]
    public async Task The_region_of_a_network_follows_from_its_members_across_the_borders_of_Länder()
    {
        var network = await house.Begin("Grenznetz");
        foreach (var kreis in new[] { "08226", "06431", "07338" }) await house.Admit(network, await In(kreis));
        var facts = (await house.Visit().Open(network.Path)).QuerySelectorAll("dt");
        var region = Assert.Single(facts, fact => fact.TextContent == "Region").NextElementSibling!;
        Assert.Equal("Baden-Württemberg, Hessen und Rheinland-Pfalz", region.TextContent);
    }

    private Task<Alliance> In(string kreis) => house.In(async db =>
    {
        var made = db.Alliances.Add(Founded.NearlyReady($"Bündnis in {kreis}")).Entity;
        made.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse(kreis))], null, house.Clock.Now);
        made.Start(null, house.Clock.Now);
        return made;
    });

    private Task<int> Affiliations(Alliance alliance) => house.In(db =>
        db.Affiliations.CountAsync(affiliation => affiliation.AllianceId == alliance.Id && affiliation.CountsUntil == null));
}
