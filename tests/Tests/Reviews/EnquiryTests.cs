using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;
using Buendnisnetz.Reviews;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Reviews;

/// <summary>The clock begins on 21 November 2026; contact points are asked about after six months, everything else after twelve.</summary>
[Once]
public sealed class EnquiryTests : IAsyncLifetime
{
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task In_two_years_of_silence_nobody_gets_two_mails_within_four_weeks_and_each_is_asked_once()
    {
        await house.Found("Stille");
        await house.Found("Noch mehr Stille");
        for (var week = 0; week < 104; week++) await house.Pass(7);
        var letters = await house.In(db => db.EnquiryLetters.Include(letter => letter.Lines).AsNoTracking().ToListAsync());
        foreach (var person in letters.GroupBy(letter => letter.PersonId))
        {
            var days = person.Select(letter => letter.SentAt.BerlinDay.DayNumber).Order().ToList();
            Assert.All(days.Zip(days.Skip(1)), pair => Assert.True(pair.Second - pair.First >= 28, $"{pair}"));
        }
        Assert.InRange(house.AskedOf(Cast.Anna).Count, 2, 4);
        Assert.Empty(house.AskedOf(Cast.Carla));
        var enquiries = await house.In(db => db.Enquiries.AsNoTracking().ToListAsync());
        Assert.Equal(8, enquiries.Count);
        Assert.All(enquiries, one => Assert.True(
            one.FirstToldAt!.Value.AddDays(14) <= one.SecondToldAt && one.SecondToldAt!.Value.AddDays(14) <= one.LastToldAt));
    }

    [Fact]
    public async Task Silence_leads_from_the_coordination_to_the_deputy_to_the_office()
    {
        var path = await house.Found("Weiter");
        var (office, network) = (await house.Meet(Cast.Greta), Guid.CreateVersion7());
        await house.Seat(office, NetworkSeats.Place, network, NetworkSeats.Office);
        var alliance = await house.Facts(path);
        await house.In(db => Task.FromResult(db.Affiliations.Add(new NetworkAffiliation(alliance.Id, network, house.Clock.Today))));
        await house.Pass(182);
        Assert.Equal([1, 0, 0], Counts());
        await house.Pass(7);
        Assert.Equal([1, 0, 0], Counts());
        await house.Pass(8);
        Assert.Equal([1, 1, 0], Counts());
        Assert.Contains(await NoticesOf(Cast.Anna), sentence => sentence.StartsWith("Zur Erinnerung", StringComparison.Ordinal));
        await house.Pass(15);
        Assert.Equal([1, 1, 1], Counts());
        await house.Pass(60);
        Assert.Equal([1, 1, 1], Counts());
        Assert.Contains("Wo niemand antwortet", (await (await house.SignIn(Cast.Greta)).Open("/schreibtisch")).Body!.TextContent);
    }

    [Fact]
    public async Task Where_no_seat_is_held_the_office_knows_at_once()
    {
        var path = await house.Found("Verwaist");
        var edda = await house.SignInAdministrator();
        var alliance = await house.Facts(path);
        await house.In(async db =>
        {
            foreach (var seat in await db.Set<Buendnisnetz.Accounts.Seat>()
            .Where(seat => seat.PlaceId == alliance.Id).ToListAsync()) seat.End(null, house.Clock.Now);
        });
        await house.Pass(190);
        Assert.Single(house.AskedOf(Cast.Edda));
        Assert.Contains("Verwaist", (await edda.Open(house.AskedOf(Cast.Edda)[0].AnswerIn())).Body!.TextContent);
    }

    [Fact]
    public async Task A_resting_alliance_is_asked_about_its_contact_points_only()
    {
        var path = await house.Found("Ruhe");
        await house.In(async db => db.Entry(await db.Alliances.SingleAsync(one => one.Name == "Ruhe"))
            .Property("State").CurrentValue = LifeState.CreativePause);
        await house.Pass(400);
        Assert.Equal(["anlaufstelle"], await house.In(db => db.Enquiries.Select(one => one.Kind).ToListAsync()));
        Assert.Contains("Familienbüro", Assert.Single(house.AskedOf(Cast.Anna)).Text);
        Assert.Contains("nur ob diese Anlaufstellen noch stimmen, fragen wir", LifeState.CreativePause.Effect);
        Assert.Equal(0, (await house.In(db => db.FreshnessOf([Guid.CreateVersion7()], house.Clock.Today))).Values.Single().Facts);
        Assert.NotNull(path);
    }

    [Fact]
    public async Task How_fresh_alliances_are_takes_one_look_at_all_facts()
    {
        var (one, other) = (await house.Facts(await house.Found("Eins")), await house.Facts(await house.Found("Zwei")));
        house.Clock.Advance(TimeSpan.FromDays(200));
        var fresh = await house.In(db => db.FreshnessOf([one.Id, other.Id], house.Clock.Today));
        Assert.Equal((4, 1, "3 von 4 Angaben aktuell"), (fresh[one.Id].Facts, fresh[one.Id].Due, fresh[one.Id].Sentence));
        Assert.Equal(2, await house.Queries.During(() => house.In(db => db.FreshnessOf([one.Id, other.Id], house.Clock.Today))));
        Assert.Equal(4, (await house.In(db => db.FreshnessOf([other.Id], house.Clock.Today.AddDays(200))))[other.Id].Due);
    }

    [Fact]
    public async Task A_look_that_was_queued_before_other_places_than_alliances_came_is_taken()
    {
        var alliance = await house.Facts(await house.Found("Von gestern"));
        house.Clock.Advance(TimeSpan.FromDays(190));
        await house.In(db => { db.Enqueue(new Knock("Von gestern"), house.Clock.Now); return Task.CompletedTask; });
        var payload = $$"""{"AllianceId":"{{alliance.Id}}"}""";
        await house.In(db => db.Database.ExecuteSqlAsync(
            $"UPDATE jobs SET kind = 'FreshnessOf', payload = {payload} WHERE kind = 'Knock'"));
        await house.RunJobs();
        Assert.Equal(alliance.ContactPoints[0].Id, await house.In(db => db.Enquiries.Select(one => one.FactId).SingleAsync()));
    }

    [Fact]
    public async Task The_administration_chooses_the_intervals()
    {
        await house.Found("Öfter");
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/pruefabstaende");
        Choose(edda, "0");
        await edda.Submit();
        Assert.Equal(System.Net.HttpStatusCode.UnprocessableEntity, edda.Status);
        Choose(edda, "1");
        await edda.Submit();
        Assert.Equal("/verwaltung/pruefabstaende", edda.Path);
        await house.Pass(35);
        Assert.Single(house.AskedOf(Cast.Anna));
    }

    [Fact]
    public async Task A_public_page_looks_its_age_by_the_interval_that_was_chosen()
    {
        var path = await house.Found("Monatlich");
        var edda = await house.SignInAdministrator();
        await edda.Open("/verwaltung/pruefabstaende");
        Choose(edda, "2");
        await edda.Submit();
        house.Clock.Advance(TimeSpan.FromDays(80));
        Assert.StartsWith("geprüft im November 2026", await Note());
        house.Clock.Advance(TimeSpan.FromDays(20));
        Assert.StartsWith("Zuletzt geprüft im November 2026", await Note());

        async Task<string> Note() => (await house.Visit().Open(path)).QuerySelector(".contact-point .checked span")!.TextContent;
    }

    private static void Choose(Browser browser, string months) => browser.Page.QuerySelector("[name='Months[0]']")!
        .SetAttribute("value", months);

    private int[] Counts() => [house.AskedOf(Cast.Anna).Count, house.AskedOf(Cast.Bilal).Count, house.AskedOf(Cast.Greta).Count];

    private async Task<List<string>> NoticesOf(Cast cast)
    {
        var person = await house.Meet(cast);
        return await house.In(db => db.Notices.Where(notice => notice.PersonId == person.Id).Select(notice => notice.Sentence)
            .ToListAsync());
    }
}
