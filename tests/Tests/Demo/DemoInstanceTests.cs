using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Demo;
using Buendnisnetz.Invitations;
using Buendnisnetz.Library;
using Buendnisnetz.News;
using Buendnisnetz.Organisations;
using Buendnisnetz.Territory;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Demo;

public sealed class DemoInstanceTests(DemoHouse demo) : IClassFixture<DemoHouse>
{
    private static readonly AreaKey BadenWürttemberg = AreaKey.Parse("08");

    private readonly TestHouse house = demo.House;

    [Fact]
    public async Task Konstanz_was_founded_in_April_2010_and_has_41_partners()
    {
        var konstanz = await Find("leben-im-landkreis-konstanz");
        Assert.Equal("April 2010", konstanz.FoundedOn.ToString());
        Assert.Equal("Milchwerk in Radolfzell", konstanz.FoundedAt);
        Assert.Equal(LifeState.CreativePause, konstanz.State);
        Assert.Equal(41, konstanz.PartnersOn(house.Clock.Today));
        Assert.Superset(new HashSet<string> { "AWO", "Caritas Singen-Hegau", "Diakonisches Werk", "Jobcenter" },
            konstanz.ActivePartnerships.Select(partner => partner.Name).ToHashSet());
    }

    [Fact]
    public async Task The_catalogue_of_2014_is_cited_by_the_ministry_and_the_flyer_is_still_used()
    {
        var (catalogue, flyer) = await house.In(async db => (
            await db.Materials.Include(one => one.Citations).FirstAsync(one => one.Kind == MaterialKind.Catalogue),
            await db.Materials.WithPage.FirstAsync(one => one.Title == "Infoflyer zum Bildungs- und Teilhabepaket")));
        Assert.Equal((2014, CitationKind.Cited), (catalogue.Year, catalogue.Citations.Single().Kind));
        Assert.StartsWith("Bundesministerium für Familie", catalogue.Citations.Single().Who);
        Assert.Equal((3, 4, 3), (flyer.CurrentNumber, flyer.Authors.Count, flyer.InUse.Count()));
        Assert.Contains("kreative Pause", flyer.HomeNotice);
    }

    [Fact]
    public async Task The_partners_of_Konstanz_grow_with_the_years()
    {
        var konstanz = await Find("leben-im-landkreis-konstanz");
        int[] counts = [.. new[] { 2010, 2012, 2014, 2016, 2018 }.Select(year => konstanz.PartnersOn(new DateOnly(year, 12, 31)))];
        Assert.Equal(counts.Order(), counts);
        Assert.InRange(counts[0], 10, 25);
        Assert.Contains(konstanz.Partnerships, partner => !partner.IsActive);
    }

    [Fact]
    public async Task There_are_25_alliances_in_Baden_Württemberg_and_a_dozen_elsewhere()
    {
        var alliances = await house.In(db => db.Alliances.AsNoTracking().ToListAsync());
        Assert.Equal(25, alliances.Count(alliance => alliance.Land == BadenWürttemberg
            && (alliance.State is LifeState.Active or LifeState.CreativePause)));
        Assert.InRange(alliances.Count(alliance => alliance.Land != BadenWürttemberg), 12, 20);
        Assert.Contains(alliances, alliance => alliance.State == LifeState.Founding);
        Assert.Contains(alliances, alliance => alliance.State == LifeState.Ended);
    }

    [Fact]
    public async Task Every_alliance_stands_on_the_map_and_says_who_it_is()
    {
        foreach (var alliance in await house.In(db => db.Alliances.AsNoTracking().Include(a => a.Fields).ToListAsync()))
        {
            Assert.True(alliance.Latitude is not null, $"{alliance.Name} has no dot.");
            Assert.True(alliance.About.Split("\n\n").Length >= 2 && alliance.Motto is not null, $"{alliance.Name} says too little.");
            Assert.True(alliance.Fields.Count >= 2, $"{alliance.Name} has too few action fields.");
        }
    }

    [Fact]
    public async Task Action_fields_and_categories_are_those_of_the_lists()
    {
        var terms = await house.In(db => db.Terms.Select(term => term.Code).ToListAsync());
        var used = await house.In(db => db.Set<AllianceField>().Select(field => field.TermCode)
            .Union(db.Partnerships.Select(partner => partner.CategoryCode)).ToListAsync());
        Assert.Empty(used.Except(terms));
    }

    [Fact]
    public async Task A_second_start_builds_nothing()
    {
        var before = await Counts();
        Assert.Empty(await Play());
        Assert.Equal(before, await Counts());
    }

    [Fact]
    public async Task The_scene_of_a_later_module_is_played_into_a_demo_that_is_there_already_and_once()
    {
        await house.In(db => db.People.At(TestModule.Actress).ExecuteDeleteAsync());
        var (alliances, partners, people, events) = await Counts();
        Assert.Empty(await Play());
        var after = await Counts();
        Assert.Equal((alliances, partners, people + 1), (after.Item1, after.Item2, after.Item3));
        Assert.InRange(after.Item4, events, events + 1);
        Assert.Empty(await Play());
        Assert.Equal(after, await Counts());
    }

    [Fact]
    public async Task A_scene_that_does_not_fit_says_so_plainly_and_leaves_the_demo_as_it_was()
    {
        await house.In(db => db.People.At(TestModule.Actress).ExecuteDeleteAsync());
        await house.In(db => Task.FromResult(db.People.Add(Person.Invite("Sigi Störer", TestModule.Heckler, null, house.Clock.Now))));
        var before = await Counts();
        Assert.StartsWith("Die Szene „Probe“ passt nicht zu dieser Demo: Petra Probe wird gestört.", Assert.Single(await Play()));
        Assert.Equal(before, await Counts());
        await house.In(db => db.People.At(TestModule.Heckler).ExecuteDeleteAsync());
        Assert.Empty(await Play());
    }

    [Fact]
    public async Task The_office_sees_its_list_with_an_invitation_in_every_state()
    {
        var list = await house.In(db => db.InvitationBatches.SingleAsync());
        var counts = await house.In(db => db.Invitations.Of(list).Count(house.Clock.Now, default));
        Assert.Equal(13, counts.Sum(line => line.Count));
        Assert.Equal(7, counts.Count);
    }

    [Fact]
    public async Task Nobody_gets_mail_because_of_the_demo() =>
        Assert.Equal(0, await house.In(db => db.Mails.CountAsync()));

    [Fact]
    public async Task An_organisation_stands_in_several_alliances_but_once_in_the_instance()
    {
        var names = await house.In(db => db.Organisations.Select(organisation => organisation.SortKey).ToListAsync());
        Assert.Equal(names.Count, names.Distinct().Count());
        var chamber = await house.In(db => db.Organisations.SingleAsync(organisation => organisation.Name == "IHK Rhein-Neckar"));
        Assert.True(await house.In(db => db.Partnerships.CountAsync(partner => partner.OrganisationId == chamber.Id)) >= 3);
    }

    [Fact]
    public async Task News_is_over_and_not_older_than_two_years_and_some_is_not_for_everybody()
    {
        var news = await house.In(db => db.News.AsNoTracking().ToListAsync());
        Assert.All(news.Where(item => item.IsPublished), item =>
            Assert.InRange(item.PublishedAt!.Value, house.Clock.Now.AddDays(-735), house.Clock.Now));
        Assert.Contains(news, item => !item.IsPublished);
        Assert.Contains(news, item => item.Visibility == Visibility.Community);
        Assert.Contains(news, item => item.Visibility == Visibility.Place);
        Assert.All(news, item => Assert.NotEmpty(item.Body));
    }

    [Fact]
    public async Task The_coordinator_of_Konstanz_has_something_to_look_at()
    {
        var konstanz = await Find("leben-im-landkreis-konstanz");
        var lastYear = house.Clock.Now.AddDays(-365);
        Assert.Contains(konstanz.OpenContactPoints, point => point.CheckedAt < lastYear);
        Assert.Equal(3, konstanz.OpenContactPoints.Count());
        Assert.Contains(konstanz.ActivePartnerships, partner => partner.CheckedAt < lastYear);
        var roles = await house.In(db => db.Seats.Of(AllianceSeats.Place, konstanz.Id).Select(seat => seat.Role).ToListAsync());
        Assert.Equal([AllianceSeats.Coordinator, AllianceSeats.Deputy, AllianceSeats.Editor, AllianceSeats.Editor],
            roles.OrderBy(role => role.Rank));
    }

    [Fact]
    public async Task Konstanz_rests_and_three_contact_points_answer_five_groups()
    {
        var page = await house.Visit().Open(AlliancePaths.Of("leben-im-landkreis-konstanz"));
        Assert.NotNull(page.QuerySelector(".pause-notice"));
        var answers = page.QuerySelectorAll(".contact-point");
        string[] groups = ["Familien", "Institutionen und Fachleute", "Kommunen", "Unternehmen", "Wohlfahrtsverbände und Vereine"];
        Assert.Equal(groups.Select(group => $"für {group}"),
            answers.SelectMany(point => point.QuerySelectorAll(".chips span")).Select(group => group.TextContent).Distinct().Order());
        Assert.Equal(3, answers.SelectMany(point => point.QuerySelectorAll("a[href^='mailto:']")).Select(link => link.TextContent)
            .Distinct().Count());
        Assert.NotNull(page.QuerySelector("main .notice a[href='/buendnisse/familienstadt-singen']"));
    }

    [Fact]
    public async Task One_alliance_has_ended_with_an_heir_and_one_was_founded_anew()
    {
        Assert.NotNull((await house.Visit().Open("/buendnisse/familienhafen-rostock"))
            .QuerySelector("main .notice a[href^='/organisationen/']"));
        var life = await house.In(db => db.Set<LifeStep>().Where(step => step.Alliance!.Slug == "bergstraesser-familienbluete")
            .OrderBy(step => step.Number).Select(step => step.State).ToListAsync());
        Assert.Equal([LifeState.Founding, LifeState.Active, LifeState.Ended, LifeState.Founding, LifeState.Active], life);
    }

    private Task<IReadOnlyList<string>> Play() =>
        house.In(db => DemoInstance.Play(db, house.Services.GetRequiredService<FileStore>(), house.Clock.Now));

    private Task<Alliance> Find(string slug) => house.In(async db => (await db.Alliances.ForHandover.FindBySlug(slug))!);

    private Task<(int, int, int, int)> Counts() => house.In(async db =>
        (await db.Alliances.CountAsync(), await db.Partnerships.CountAsync(), await db.People.CountAsync(), await db.Events.CountAsync()));
}
