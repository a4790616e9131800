using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.AllianceDirectory;

/// <summary>A parent asks with a postal code and reads whom to call.</summary>
public sealed class FinderAnswerTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static ContactDetails Office(string name, Audience audience, string phone) => new(
        name, audience, "post@familie.example", phone, "Rathaus, Radolfzell", "täglich 0–24 Uhr", "Deutsch, Tigrinya");

    private async Task<string> Text(string path) => (await house.Visit().Open(path)).QuerySelector("main")!.TextContent;

    [Fact]
    public async Task The_answer_leads_with_the_number_to_call()
    {
        var path = await house.Found("Ruft an");
        await Change("Ruft an", alliance =>
        {
            alliance.Open(Office("Familienbüro", Audience.Families, "07732 / 81-0"), null, house.Clock.Now);
            alliance.Open(Office("Wirtschaftsbüro", Audience.Companies, "07732 / 81-1"), null, house.Clock.Now);
        });
        var answer = (await house.Visit().Open("/finden?ort=78315")).QuerySelector($".help-answer:has(h3 a[href='{path}'])")!;
        Assert.Contains("tel:07732810", answer.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Deutsch, Tigrinya", answer.TextContent, StringComparison.Ordinal);
        Assert.Contains("jetzt geöffnet", answer.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Wirtschaftsbüro", answer.TextContent, StringComparison.Ordinal);
        await house.RunJobs();
        Assert.Contains("Ruft an", await Text("/suche?q=Tigrinya"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_an_alliance_has_ended_the_answer_names_who_carries_on()
    {
        await house.Found("Macht weiter");
        await house.In(async db =>
        {
            var ended = Founded.NearlyReady("Hört „wirklich“ auf");
            db.Alliances.Add(ended);
            ended.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("05566"))], null, house.Clock.Now);
            ended.Start(null, house.Clock.Now);
            var successor = await db.Alliances.FirstAsync(alliance => alliance.Name == "Macht weiter");
            ended.End("Zusammengelegt.", FuzzyDate.OfYear(2026), null, house.Clock.Now, successor: successor);
        });
        var text = await Text("/finden?ort=Emsdetten");
        Assert.Contains("Wer hier weiterhilft", text, StringComparison.Ordinal);
        Assert.Contains("Führt die Arbeit von „Hört ‚wirklich‘ auf“ weiter", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_successor_has_no_contact_point_those_answer_who_were_named_at_the_end()
    {
        await house.Found("Noch ohne Telefon");
        await house.In(async db =>
        {
            var heir = await db.Alliances.Where(one => one.Name == "Noch ohne Telefon").Select(one => one.Id).SingleAsync();
            await db.Set<ContactPoint>().Where(point => point.AllianceId == heir)
                .ExecuteUpdateAsync(set => set.SetProperty(point => point.ClosedAt, house.Clock.Now));
            var ended = Founded.NearlyReady("Nannte jemanden");
            db.Alliances.Add(ended);
            ended.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("05558"))], null, house.Clock.Now);
            ended.Open(Office("Familientelefon", Audience.Families, "02541 / 18-0"), null, house.Clock.Now);
            ended.Start(null, house.Clock.Now);
            var successor = await db.Alliances.FirstAsync(alliance => alliance.Name == "Noch ohne Telefon");
            ended.End("Zusammengelegt.", FuzzyDate.OfYear(2026), null, house.Clock.Now, successor: successor);
        });
        var panel = (await house.Visit().Open("/finden?ort=Coesfeld")).QuerySelector(".help-answer")!;
        Assert.Contains("Noch ohne Telefon", panel.TextContent, StringComparison.Ordinal);
        Assert.NotNull(panel.QuerySelector(".contact-lines a[href='tel:02541180']"));
    }

    [Fact]
    public async Task An_organisation_that_carries_on_is_named_as_well()
    {
        await house.In(async db =>
        {
            var ended = Founded.NearlyReady("Geht über");
            db.Alliances.Add(ended);
            ended.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("05154"))], null, house.Clock.Now);
            ended.Start(null, house.Clock.Now);
            ended.End("Übergeben.", FuzzyDate.OfYear(2026), null, house.Clock.Now,
                heir: ended.ActivePartnerships.First(partner => partner.Name == "Sportverein Beispiel").Organisation);
        });
        var panel = (await house.Visit().Open("/finden?ort=Geldern")).QuerySelector(".help-answer")!;
        Assert.Contains("Sportverein Beispiel", panel.TextContent, StringComparison.Ordinal);
        Assert.Contains("Geht über", panel.TextContent, StringComparison.Ordinal);
        Assert.NotNull(panel.QuerySelector(".contact-lines a[href^='mailto:'], .contact-lines a[href^='tel:']"));
    }

    [Fact]
    public async Task Where_there_is_none_the_office_is_named_and_nothing_far_away()
    {
        await house.Found("Weit weg");
        var text = await Text("/finden?ort=Husum, Nordfriesland");
        Assert.Contains("noch kein Bündnis eingetragen", text, StringComparison.Ordinal);
        Assert.Contains("Kreis Nordfriesland; größere Städte", text, StringComparison.Ordinal);
        Assert.Contains("115", text, StringComparison.Ordinal);
        Assert.DoesNotContain("In der Nähe", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Wolpertswende")]
    [InlineData("88284")]
    public async Task Where_only_the_Land_is_known_those_around_are_the_likely_answer(string place)
    {
        var name = $"Rund um Ravensburg {place}";
        await house.In(async db =>
        {
            var around = Founded.NearlyReady(name);
            db.Alliances.Add(around);
            around.WorkIn([await db.Areas.FirstAsync(area => area.Key == AreaKey.Parse("08436"))], null, house.Clock.Now);
            around.Start(null, house.Clock.Now);
        });
        var text = await Text($"/finden?ort={place}");
        Assert.Contains("wissen wir nicht sicher", text, StringComparison.Ordinal);
        Assert.Contains("Wahrscheinlich ist", text, StringComparison.Ordinal);
        Assert.Contains(name, text, StringComparison.Ordinal);
        Assert.Contains("wahrscheinlich Landkreis Ravensburg", text, StringComparison.Ordinal);
        Assert.DoesNotContain("noch kein Bündnis", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_whole_Land_leads_to_its_list_and_signs_alone_get_a_word()
    {
        var visitor = house.Visit();
        await visitor.Open("/finden?ort=Bayern");
        Assert.Equal("/buendnisse?land=09", visitor.Path);
        Assert.Contains("Bitte schreiben Sie einen Ort", await Text("/finden?ort=%25%25%25"), StringComparison.Ordinal);
    }

    private Task Change(string name, Action<Alliance> change) => house.In(async db =>
        change(await db.Alliances.Include(one => one.ContactPoints).FirstAsync(one => one.Name == name)));
}
