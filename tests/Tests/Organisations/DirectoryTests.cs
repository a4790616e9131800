using System.Net;
using Buendnisnetz.Organisations;

namespace Buendnisnetz.Tests.Organisations;

public sealed class DirectoryTests(TestHouse house) : IClassFixture<TestHouse>
{
    private DateTimeOffset Now => house.Clock.GetUtcNow();

    [Theory]
    [InlineData("Caritas Singen Hegau", "Singen", "Caritasverband Singen-Hegau e.V.", "Singen (Hohentwiel)")]
    [InlineData("AWO Kreisverband Konstanz", "Radolfzell", "Arbeiterwohlfahrt Kreisverband Konstanz e.V.", "Radolfzell")]
    [InlineData("Diakonisches Werk im Kirchenbezirk Konstanz", "Konstanz", "Diakonisches Werk Kirchenbezirk Konstanz", "Konstanz")]
    [InlineData("Jobcenter Landkreis Konstnaz", "Konstanz", "Jobcenter Landkreis Konstanz", "Konstanz")]
    [InlineData("Universität Heidelberg", "Mannheim", "Universität Heidelberg", "Heidelberg")]
    public async Task What_is_already_there_is_found_before_it_is_entered_again(string typed, string town, string known, string place)
    {
        await Enter(known, place);
        Assert.Contains(known, (await Similar(typed, town)).Select(similar => similar.Organisation.Name));
    }

    [Theory]
    [InlineData("Stadtwerke Konstanz GmbH", "Konstanz", "Sportverein Allensbach e.V.", "Allensbach")]
    [InlineData("Grundschule am Rebberg", "Engen", "Grundschule Petershausen", "Konstanz")]
    [InlineData("Stadt Tengen", "Tengen", "Stadt Mannheim", "Mannheim")]
    public async Task What_is_something_else_is_not_held_up(string typed, string town, string other, string place)
    {
        await Enter(other, place);
        Assert.DoesNotContain(other, (await Similar(typed, town)).Select(similar => similar.Organisation.Name));
    }

    [Fact]
    public async Task An_earlier_name_counts_for_the_check_too()
    {
        var ministry = await Enter("Ministerium für Arbeit", "Stuttgart");
        await house.In(async db => (await WithNames(db, ministry.Id))
            .Rename("Haus der Wirtschaft", FuzzyDate.OfYear(2016), "haus-der-wirtschaft", null, Now));
        var found = Assert.Single(await Similar("Ministerium für Arbeit", "Stuttgart"));
        Assert.Equal(("Haus der Wirtschaft", "Ministerium für Arbeit"), (found.Organisation.Name, found.KnownAs));
    }

    [Fact]
    public async Task A_visitor_reads_the_directory_and_an_organisation_with_its_former_address()
    {
        var bank = await Enter("Bezirkssparkasse Überlingen", "Überlingen", "unternehmen");
        await house.In(async db => (await WithNames(db, bank.Id))
            .Rename("Sparkasse Bodensee", FuzzyDate.OfYear(2001), "sparkasse-bodensee", null, Now));
        var browser = house.Visit();
        await browser.Open("/organisationen?kategorie=unternehmen");
        Assert.Contains("Sparkasse Bodensee", browser.Page.QuerySelector(".organisations")!.TextContent);
        await browser.Open("/organisationen/bezirkssparkasse-ueberlingen");
        Assert.Equal((HttpStatusCode.OK, "/organisationen/sparkasse-bodensee"), (browser.Status, browser.Path));
        Assert.Contains("Bezirkssparkasse Überlingen", browser.Page.QuerySelector("main")!.TextContent);
        Assert.Contains("\"addressLocality\"", browser.Page.QuerySelector("script[type='application/ld+json']")!.TextContent);
        await browser.Open("/organisationen/gibt-es-nicht");
        Assert.Equal(HttpStatusCode.NotFound, browser.Status);
    }

    [Fact]
    public async Task A_merge_keeps_names_and_addresses_and_takes_followers_along()
    {
        var (kept, goes) = (await Enter("Kinderschutzbund Konstanz", "Konstanz"),
            await Enter("Dt. Kinderschutzbund Kreis Konstanz", "Konstanz"));
        var earlier = await Enter("Kinderschutz KN", "Konstanz");
        await Merge(earlier.Id, goes.Id);
        await Merge(goes.Id, kept.Id);
        var browser = house.Visit();
        await browser.Open(earlier.Path);
        Assert.Equal(kept.Path, browser.Path);
        Assert.Contains("Kinderschutz KN", browser.Page.QuerySelector("main")!.TextContent);
        Assert.Equal("Kinderschutzbund Konstanz", (await house.In(db => db.StandingOrganisation(earlier.Id)))!.Name);
        Assert.Contains(kept.Id, (await Similar("Kinderschutz KN", "Konstanz")).Select(similar => similar.Organisation.Id));
    }

    [Fact]
    public async Task No_merge_runs_in_a_circle_or_twice()
    {
        var (one, two) = (await Enter("Kreisel eins", "Aach"), await Enter("Kreisel zwei", "Aach"));
        await Merge(one.Id, two.Id);
        await Assert.ThrowsAsync<Refusal>(() => Merge(two.Id, one.Id));
        await Assert.ThrowsAsync<Refusal>(() => Merge(one.Id, two.Id));
        Assert.NotNull(two.ObstacleToMergingInto(two));
    }

    [Fact]
    public async Task Of_two_merges_at_once_one_succeeds()
    {
        var (one, two) = (await Enter("Gleichzeitig eins", "Aach"), await Enter("Gleichzeitig zwei", "Aach"));
        await house.In(async db =>
        {
            var (first, second) = (await WithNames(db, one.Id), await WithNames(db, two.Id));
            await db.Merge(first, second, Guid.CreateVersion7(), Now);
            await Merge(two.Id, one.Id);
            await Assert.ThrowsAsync<DbUpdateConcurrencyException>(() => db.SaveChangesAsync(TestContext.Current.CancellationToken));
            db.ChangeTracker.Clear();
        });
        Assert.Null((await house.In(db => db.Organisations.SingleAsync(o => o.Id == one.Id))).MergedIntoId);
    }

    [Theory]
    [InlineData("Turnverein Mühlstett", "", "Stadt Mühlstett", "", false)]
    [InlineData("Turnverein Obernau", "Obernau", "Kinderhaus Obernau", "Obernau", false)]
    [InlineData("Turnverein Unterau", "", "Turn- und Sportverein Unterau", "Unterau", true)]
    [InlineData("Stadtverwaltung Niedernau", "", "Stadt Niedernau", "Niedernau", true)]
    [InlineData("Hochau", "", "Hochau", "Hochau", true)]
    public async Task The_name_of_the_place_alone_makes_nothing_alike(string typed, string town, string known, string there, bool alike)
    {
        var organisation = await Enter(known, there);
        Assert.Equal(alike, (await Similar(typed, town)).Any(similar => similar.Organisation.Id == organisation.Id));
    }

    private Task Merge(Guid from, Guid into) => house.In(async db =>
        await db.Merge(await WithNames(db, from), await WithNames(db, into), Guid.CreateVersion7(), Now));

    private static Task<Organisation> WithNames(Db db, Guid id) => db.Organisations
        .Include(o => o.Names).ThenInclude(name => name.Keys).Include(o => o.Addresses).AsSplitQuery().SingleAsync(o => o.Id == id);

    private Task<Organisation> Enter(string name, string town, string category = "verein") =>
        house.In(db => db.EnterOrganisation(name, new(category, town), null, Now));

    private Task<IReadOnlyList<SimilarOrganisation>> Similar(string name, string town) => house.In(db => db.SimilarTo(name, town));
}
