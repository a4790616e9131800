using System.Net;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Events;

/// <summary>Agreements as people note, confirm and read them.</summary>
public sealed class AgreementPageTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Two_note_at_the_table_confirm_by_mail_and_everybody_reads_the_houses_and_nobody_the_names()
    {
        var planned = await house.Today("Konferenz am Tisch");
        var visitor = house.Visit();
        await Fill(visitor, planned);
        Assert.EndsWith("/vereinbarung/danke", visitor.Path);
        var (ada, bo) = (await house.OwnAgreement(Agreed.Ada.Email), await house.OwnAgreement(Agreed.Bo.Email));
        Assert.NotEqual(ada, bo);
        await visitor.Open(ada);
        Assert.DoesNotContain("entstanden", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        Assert.True(await house.In(db => db.Agreements.Where(one => one.EventId == planned.Id).SelectMany(one => one.Parties)
            .AllAsync(party => party.ConfirmedAt == null)));
        await visitor.Open(ada);
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        Assert.Contains("Sobald auch jemand anderes bestätigt", visitor.Page.Body!.TextContent);
        await visitor.Open(bo);
        await visitor.Submit(form: "form[action$='/bestaetigung']");
        Assert.Contains("Die Vereinbarung gilt", visitor.Page.Body!.TextContent);
        await house.RunJobs();
        Assert.Equal(2, house.Letters.Count(one =>
            one.Subject == "Ihre Vereinbarung gilt" && one.Text.Contains("Konferenz am Tisch", StringComparison.Ordinal)));
        var page = (await house.Visit().Open(planned.Path)).QuerySelector("main")!.TextContent;
        Assert.Contains("Aus dieser RegioKonferenz entstanden: 1 Kooperation, sie läuft.", page);
        Assert.Contains("Turnverein Ostheim", page);
        Assert.DoesNotContain("Ada Beispiel", page);
        Assert.DoesNotContain("verein.example", page);
    }

    [Fact]
    public async Task A_visitor_gets_no_cookie_and_a_form_that_is_sent_twice_makes_one_agreement()
    {
        var planned = await house.Today("Konferenz zweimal");
        var visitor = house.Visit();
        using (var shown = await visitor.Client.GetAsync(planned.AgreementPath)) Assert.False(shown.Headers.Contains("Set-Cookie"));
        await visitor.Open(planned.AgreementPath);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        var form = visitor.FillIn(Typed());
        await Task.WhenAll(house.Visit().Send(form), house.Visit().Send(form));
        await visitor.Send(form);
        Assert.EndsWith("/danke", visitor.Path);
        Assert.Equal(1, await house.In(db => db.Agreements.CountAsync(one => one.EventId == planned.Id)));
        await house.RunJobs();
        Assert.Equal(2, house.Letters.Count(one => one.Subject.Contains("Konferenz zweimal")));
    }

    [Fact]
    public async Task What_is_wrong_stands_at_its_field_and_nothing_typed_is_lost()
    {
        var planned = await house.Today("Konferenz falsch");
        var visitor = house.Visit();
        await visitor.Open(planned.AgreementPath);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await visitor.Submit(new Dictionary<string, object>
        {
            ["Form.Purpose"] = "Wir lesen vor.",
            ["Form.NextStepOn"] = "irgendwann",
            ["Form.Parties[0].Name"] = "Ada Beispiel",
            ["Form.Parties[0].Email"] = "ada@verein.example",
            ["Form.Parties[3].Name"] = "Cem Dritt",
            ["Form.Parties[3].Email"] = "ADA@verein.example",
        });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        var errors = visitor.Page.QuerySelectorAll(".error-summary a").Select(one => one.GetAttribute("href")).ToList();
        Assert.Contains("#Form_NextStepOn", errors);
        Assert.Contains("#Form_Parties_1__Name", errors);
        Assert.Contains("#Form_Parties_3__Email", errors);
        Assert.Equal("Wir lesen vor.", visitor.Page.QuerySelector("[name='Form.Purpose']")!.TextContent.Trim());
        Assert.True(visitor.Page.QuerySelector("main details")!.HasAttribute("open"));
    }

    [Fact]
    public async Task Before_the_day_and_after_two_weeks_the_page_says_so_and_takes_nothing()
    {
        var planned = await house.Today("Konferenz vorbei");
        var visitor = house.Visit();
        await visitor.Open(planned.AgreementPath);
        var form = visitor.FillIn(Typed());
        house.Clock.Advance(TimeSpan.FromDays(15));
        await visitor.Send(form);
        Assert.Equal(HttpStatusCode.UnprocessableEntity, visitor.Status);
        Assert.Contains("zwei Wochen", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.Null((await visitor.Open(planned.AgreementPath)).QuerySelector("main form"));
        Assert.DoesNotContain("Etwas vereinbart?", (await visitor.Open(planned.Path)).Body!.TextContent);
        Assert.False(await house.In(db => db.Agreements.AnyAsync(one => one.EventId == planned.Id)));
    }

    [Fact]
    public async Task A_mailbox_that_has_not_answered_is_not_asked_without_end()
    {
        var planned = await house.Today("Konferenz Flut");
        for (var number = 0; number < 6; number++)
            await house.Agreement(planned, 0, Agreed.Draft(Agreed.Ada with { Email = $"a{number}@verein.example" }, Agreed.Bo));
        var refused = await Assert.ThrowsAsync<Refusal>(() => house.Agreement(planned, 0,
            Agreed.Draft(Agreed.Ada with { Email = "a9@verein.example" }, Agreed.Bo with { Email = "BO@werk.example" })));
        Assert.Contains("bo@werk.example", refused.Message);
    }

    [Fact]
    public async Task A_hall_behind_one_address_notes_what_it_has_agreed()
    {
        var planned = await house.Today("Konferenz im Saal");
        for (var number = 0; number < 80; number++)
        {
            using var answer = await house.Visit().Client.PostAsync(planned.AgreementPath, new FormUrlEncodedContent([]));
            Assert.Equal(HttpStatusCode.UnprocessableEntity, answer.StatusCode);
        }
    }

    [Fact]
    public async Task Foreign_expired_and_mutilated_links_say_what_is_the_matter()
    {
        var planned = await house.Today("Konferenz Links");
        var noted = await house.Agreement(planned, 0);
        var own = await house.OwnAgreement(Agreed.Ada.Email);
        var visitor = house.Visit();
        foreach (var below in new[] { "", "/rueckzug", "/name", "/stand" })
        {
            await visitor.Open($"{own[..^3]}{below}");
            Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
            Assert.Contains("Diese Vereinbarung gibt es nicht", visitor.Page.QuerySelector("main")!.TextContent);
        }
        await visitor.Open(own.Replace("/vereinbarung/", "/anmeldung/", StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.NotFound, visitor.Status);
        await visitor.Open(own);
        var confirm = visitor.FillIn(form: "form[action$='/bestaetigung']");
        house.Clock.Advance(TimeSpan.FromDays(560));
        await visitor.Send(confirm);
        Assert.Equal(HttpStatusCode.Gone, visitor.Status);
        Assert.Contains("abgelaufen", visitor.Page.QuerySelector("main")!.TextContent);
        Assert.All((await house.Find(noted.FormKey)).Parties, party => Assert.Null(party.ConfirmedAt));
    }

    [Fact]
    public async Task Two_who_confirm_at_the_same_time_make_it_count_once()
    {
        var planned = await house.Today("Konferenz zugleich");
        var noted = await house.Agreement(planned, 0, Agreed.Draft(
            Agreed.Ada with { Email = "ada.zugleich@verein.example" }, Agreed.Bo with { Email = "bo.zugleich@werk.example" }));
        await Task.WhenAll(noted.Parties.Select(party => house.Agree((desk, at) => desk.Confirm(party.Id, at, default))));
        Assert.Equal(AgreementState.Agreed, (await house.Find(noted.FormKey)).State);
        await house.RunJobs();
        Assert.Equal(2, house.Letters.Count(one => one.Subject == "Ihre Vereinbarung gilt" && one.To.Contains(".zugleich@")));
    }

    [Fact]
    public async Task A_party_corrects_its_name_and_leaves_and_the_other_is_told()
    {
        var planned = await house.Today("Konferenz Rückzug");
        var noted = await house.Agreement(planned, 2, Agreed.Draft(
            Agreed.Ada with { Email = "ada.weg@verein.example" }, Agreed.Bo with { Email = "bo.bleibt@werk.example" }));
        var visitor = house.Visit();
        var own = await house.OwnAgreement("ada.weg@verein.example");
        await visitor.Open($"{own}/name");
        await visitor.Submit(new { Name = "Ada Richtig", House = "Turnverein Westheim" });
        Assert.Contains("Ada Richtig, Turnverein Westheim", visitor.Page.Body!.TextContent);
        await visitor.Open($"{own}/rueckzug");
        await visitor.Submit();
        Assert.Contains("Sie haben Ihre Beteiligung zurückgezogen.", visitor.Page.Body!.TextContent);
        var left = (await house.Find(noted.FormKey)).Parties.Single(party => party.WithdrawnAt is not null);
        Assert.Equal(("", null), (left.Name, left.Email));
        await house.RunJobs();
        Assert.Contains("zurückgezogen", house.Letters.Last(one => one.To.Contains("bo.bleibt@")).Text);
        Assert.DoesNotContain("entstanden", (await house.Visit().Open(planned.Path)).Body!.TextContent);
    }

    [Fact]
    public async Task The_team_notes_takes_out_exports_and_says_what_became_of_it_and_others_find_nothing()
    {
        var planned = await house.Today("Konferenz Team");
        var anna = await house.SignIn(Cast.Anna);
        await anna.Open($"{planned.AgreementsPath}/neu");
        await anna.Submit(Typed());
        Assert.EndsWith("/vereinbarungen", anna.Path);
        Assert.Contains("noch nicht bestätigt", anna.Page.QuerySelector("main")!.TextContent);
        var counting = await house.Agreement(planned, 2, Agreed.Draft() with { Purpose = "Wir gründen etwas." });
        await anna.Open($"{planned.AgreementsPath}/{counting.Id}/buendnis?suche=Trägt Konferenz Team");
        await anna.Submit(form: "main li form");
        Assert.Contains("Daraus wurde das Bündnis Trägt Konferenz Team", anna.Page.QuerySelector("main")!.TextContent);
        var alliance = planned.AllianceId;
        var path = await house.In(db => db.Set<Buendnisnetz.Alliances.Alliance>().Where(one => one.Id == alliance).Select(one => one.Slug)
            .SingleAsync());
        Assert.Contains("Woraus es entstanden ist", (await house.Visit().Open($"/buendnisse/{path}")).Body!.TextContent);
        Assert.Contains("Daraus wurde das Bündnis", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        Assert.Contains("ada@verein.example", await anna.Client.GetStringAsync($"{planned.AgreementsPath}/liste.csv"));
        Assert.Contains("<svg", (await anna.Open($"{planned.AgreementsPath}/aushang")).QuerySelector(".qr")!.InnerHtml);
        await anna.Open($"{planned.AgreementsPath}/{counting.Id}/entfernung");
        await anna.Submit(new { Reason = "" });
        Assert.Equal(HttpStatusCode.UnprocessableEntity, anna.Status);
        await anna.Submit(new { Reason = "Ein Versehen." });
        Assert.Contains("Herausgenommen: Ein Versehen.", anna.Page.QuerySelector("main")!.TextContent);
        Assert.DoesNotContain("Wir gründen etwas.", (await house.Visit().Open(planned.Path)).Body!.TextContent);
        var dragan = await house.SignIn(Cast.Dragan);
        foreach (var below in new[] { "", "/neu", "/liste.csv", "/aushang", $"/{counting.Id}/entfernung", $"/{counting.Id}/buendnis" })
            Assert.Equal(HttpStatusCode.NotFound, (await dragan.Client.GetAsync(planned.AgreementsPath + below)).StatusCode);
    }

    [Fact]
    public async Task A_house_that_the_directory_knows_leads_to_its_page()
    {
        var planned = await house.Today("Konferenz Haus");
        await house.In(db => Task.FromResult(db.Add(Alliances.Founded.Organisation("Werk mit Eintrag"))));
        await house.Agreement(planned, 2, Agreed.Draft(Agreed.Ada, Agreed.Bo with { House = "werk mit  EINTRAG" }));
        var page = (await house.Visit().Open(planned.Path)).QuerySelector(".agreements")!;
        Assert.Equal("Werk mit Eintrag", page.QuerySelector("a[href^='/organisationen/']")!.TextContent.Trim());
    }

    [Fact]
    public async Task The_page_of_an_event_reads_what_came_of_it_with_one_query()
    {
        var planned = await house.Today("Konferenz Abfragen");
        var before = await house.Queries.During(() => house.Visit().Open(planned.Path));
        for (var number = 0; number < 8; number++)
            await house.Agreement(planned, 2, Agreed.Draft(Agreed.Ada with { Email = $"q{number}@verein.example" },
                Agreed.Bo with { Email = $"q{number}@werk.example" }));
        Assert.Equal(before, await house.Queries.During(() => house.Visit().Open(planned.Path)));
        var anna = await house.SignIn(Cast.Anna);
        Assert.InRange(await house.Queries.During(() => anna.Open(planned.AgreementsPath)), 1, 16);
        Assert.InRange(await house.Queries.During(() => house.Visit().Open(planned.AgreementPath)), 1, 3);
    }

    private async Task Fill(Browser browser, Event planned)
    {
        await browser.Open(planned.AgreementPath);
        house.Clock.Advance(TimeSpan.FromSeconds(5));
        await browser.Submit(Typed());
    }

    private static Dictionary<string, object> Typed() => new()
    {
        ["Form.Purpose"] = "Die Halle ist sonntags offen.",
        ["Form.NextStep"] = "Schlüssel klären",
        ["Form.NextStepOn"] = "Januar 2027",
        ["Form.Parties[0].Name"] = Agreed.Ada.Name,
        ["Form.Parties[0].House"] = Agreed.Ada.House!,
        ["Form.Parties[0].Email"] = Agreed.Ada.Email,
        ["Form.Parties[1].Name"] = Agreed.Bo.Name,
        ["Form.Parties[1].House"] = Agreed.Bo.House!,
        ["Form.Parties[1].Email"] = Agreed.Bo.Email,
    };
}
