using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Library;

[Once]
public sealed class MaterialTests
{
    private static readonly DateTimeOffset At = Founded.Noon;

    private static Material Begin(Alliance alliance, string title = "Ein Flyer")
    {
        var made = Material.Begin(MaterialHome.Of(alliance), LibraryHouse.Facts(title), Slug.Of(title), null, At);
        typeof(Material).GetProperty(nameof(Material.Alliance))!.SetValue(made, alliance); // As the database loads it.
        return made;
    }

    private static StoredFile File(string name = "a.pdf") => new("hash", name, "application/pdf", 100, null, At);

    private static Material Published(string title = "Ein Flyer")
    {
        var made = Begin(Running(), title);
        made.Attach(File(), "Druck", null, At);
        made.Publish(null, At);
        return made;
    }

    private static Alliance Running()
    {
        var alliance = Founded.NearlyReady("Im Werk");
        typeof(Alliance).GetProperty(nameof(Alliance.State))!.SetValue(alliance, LifeState.Active);
        return alliance;
    }

    [Fact]
    public void Without_a_file_it_is_not_published()
    {
        var made = Begin(Running());
        Assert.Equal("Es fehlt noch eine Datei.", made.ObstacleToPublishing());
        Assert.Throws<Refusal>(() => made.Publish(null, At));
        made.Attach(File(), "Druck", null, At);
        made.Publish(null, At);
        Assert.Equal((MaterialState.Published, 1), (made.State, made.CurrentNumber));
        Assert.NotNull(made.ObstacleToFiles()); // What is handed out stays as it is.
    }

    [Fact]
    public void A_next_edition_is_begun_and_handed_out_and_the_first_stays()
    {
        var made = Published();
        Assert.Throws<Refusal>(() => made.BeginEdition(" ", null, At));
        made.BeginEdition("Neue Beträge.", null, At);
        Assert.NotNull(made.ObstacleToEdition()); // One at a time.
        Assert.Equal("Es fehlt noch eine Datei.", made.ObstacleToIssuing());
        made.Attach(File("b.pdf"), "Druck", null, At);
        Assert.Equal(1, made.Current!.Number);
        made.Issue("", null, At.AddDays(1));
        Assert.Equal((2, "Neue Beträge."), (made.Current!.Number, made.Current.News));
        Assert.Equal(2, made.Editions.Count);
    }

    [Fact]
    public void Nothing_is_replaced_in_a_circle()
    {
        var (one, two, three) = (Published("Eins"), Published("Zwei"), Published("Drei"));
        Assert.Throws<Refusal>(() => one.ReplaceBy(one, [], null, At));
        one.ReplaceBy(two, [], null, At);
        two.ReplaceBy(three, [], null, At);
        Assert.Throws<Refusal>(() => three.ReplaceBy(one, [two.Id, three.Id], null, At));
        one.StandAlone(null, At);
        Assert.Null(one.ReplacedById);
    }

    [Fact]
    public void What_is_withdrawn_keeps_its_page_and_is_handed_out_no_more()
    {
        var made = Published();
        Assert.Throws<Refusal>(() => made.Withdraw("", null, At));
        made.Withdraw("Veraltet.", null, At);
        Assert.True(made.IsOut && !made.IsOffered);
        Assert.Equal("Veraltet.", made.Because);
        Assert.NotNull(made.ObstacleToChange());
        Assert.Throws<Refusal>(() => made.Publish(null, At));
        Assert.Throws<Refusal>(() => made.Use(Running(), null, null, At));
        Assert.Equal([MaterialState.Draft, MaterialState.Published, MaterialState.Withdrawn], made.Turns.Select(turn => turn.State));
    }

    [Fact]
    public void What_is_archived_is_handed_out_and_comes_back()
    {
        var made = Published();
        made.Archive(null, null, At);
        Assert.True(made.IsOut && made.IsOffered && !made.IsPublished);
        made.Publish(null, At.AddDays(3));
        Assert.Equal((MaterialState.Published, At, At.AddDays(3)), (made.State, made.PublishedAt, made.CheckedAt));
    }

    [Fact]
    public void It_is_due_after_its_interval_or_on_its_day()
    {
        var made = Published();
        Assert.False(made.IsReviewDue(At.AddMonths(-12), At.BerlinDay));
        Assert.True(made.IsReviewDue(At.AddDays(1), At.BerlinDay));
        made.Describe(LibraryHouse.Facts("Ein Flyer") with { ReviewOn = At.BerlinDay.AddDays(10) }, null, At);
        Assert.True(made.IsReviewDue(At.AddMonths(-12), At.BerlinDay.AddDays(10)));
        made.Check(null, At.AddDays(10));
        Assert.Null(made.ReviewOn);
    }

    [Fact]
    public void While_an_office_looks_through_it_nothing_is_changed()
    {
        var made = Begin(Running());
        made.Attach(File(), "Druck", null, At);
        made.Submit(Guid.CreateVersion7(), null, At);
        Assert.Throws<Refusal>(() => made.Describe(LibraryHouse.Facts("Anders"), null, At));
        Assert.Throws<Refusal>(() => made.Return(" ", null, At));
        made.Return("Bitte mit Quelle.", null, At);
        Assert.Equal((MaterialState.Draft, "Bitte mit Quelle."), (made.State, made.Because));
    }

    [Theory]
    [InlineData("", "Hilft.", "erziehung", 2012, "Wir", "Title")]
    [InlineData("Ein Flyer", " ", "erziehung", 2012, "Wir", "Lead")]
    [InlineData("Ein Flyer", "Hilft.", "", 2012, "Wir", "Fields")]
    [InlineData("Ein Flyer", "Hilft.", "erziehung", 1066, "Wir", "Year")]
    [InlineData("Ein Flyer", "Hilft.", "erziehung", 2012, " ", "ByLine")]
    public void What_is_missing_is_said_at_its_field(string title, string lead, string field, int year, string byLine, string at)
    {
        var facts = LibraryHouse.Facts(title) with { Lead = lead, Fields = field.Length > 0 ? [field] : [], Year = year, ByLine = byLine };
        Assert.Equal([at], facts.Objections(At).Select(objection => objection.Field));
    }

    [Fact]
    public void A_licence_without_conditions_needs_nobody_to_be_named() =>
        Assert.Empty((LibraryHouse.Facts("Ein Flyer") with { Licence = Licence.CcZero, ByLine = "" }).Objections(At));

    [Fact]
    public void An_edition_waits_for_the_scanner_and_is_refused_with_malware_in_it()
    {
        var made = Begin(Running());
        var file = made.Attach(File(), "Druck", null, At);
        file.AwaitScan();
        Assert.Contains("wartet noch auf die Prüfung", made.ObstacleToPublishing());
        file.TakeScan(new("Eicar-Signature"), At);
        Assert.Contains("Schadprogramm (Eicar-Signature)", made.ObstacleToPublishing());
        file.TakeScan(new(null), At);
        Assert.Null(made.ObstacleToPublishing());
    }

    [Fact]
    public void Where_very_many_are_found_choices_are_offered_without_a_number()
    {
        static FacetCount Row(string part, Facet facet, string value, int count) =>
            new() { Part = part, Facet = facet, Value = value, Count = count };
        var most = MaterialFilter.MostCounted;
        Dictionary<Facet, IReadOnlyList<string>> land = new() { [Facet.Land] = ["08"] };
        var few = new FacetCounts([Row("", Facet.Kind, "Flyer", 7), Row("", Facet.Land, "08", 7), Row("Land", Facet.Kind, "Flyer", most),
            Row("Land", Facet.Land, "08", 7), Row("Land", Facet.Land, "09", 12), Row("Checked", Facet.Kind, "Flyer", 3)], land);
        Assert.Equal((7, "Flyer (7)", "Bayern (12)", 3), (few.Total, few.Told("Flyer", Facet.Kind, "Flyer"),
            few.Told("Bayern", Facet.Land, "09"), few.Of(Facet.Checked, MaterialMark.Yes)));
        var many = new FacetCounts([.. few.Rows, Row("Land", Facet.Kind, "Guide", 1)], land);
        Assert.Equal((7, "Flyer (7)", "Bayern"), (many.Total, many.Told("Flyer", Facet.Kind, "Flyer"),
            many.Told("Bayern", Facet.Land, "09")));
        var all = new FacetCounts([Row("", Facet.Kind, "Flyer", most + 1), Row("Checked", Facet.Kind, "Flyer", 3)], few.Chosen);
        Assert.Equal((null, null, null), (all.Total, all.Of(Facet.Checked, MaterialMark.Yes), all.Of(Facet.Kind, "Flyer")));
    }
}
