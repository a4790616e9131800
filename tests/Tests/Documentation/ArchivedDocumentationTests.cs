using Buendnisnetz.Documentation;
using Buendnisnetz.Events;
using Buendnisnetz.Tests.Bookings;
using Buendnisnetz.Tests.Events;
using FileAccess = Buendnisnetz.Documentation.FileAccess;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>What is archived stays as it is: each verb refuses with a sentence until it is taken out.</summary>
public sealed class ArchivedDocumentationTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Session Item = Held.Programme(("Werkstatt", 10, 11)).Sessions[0];

    private static readonly StoredFile Slides = new("hash", "folien.pdf", "application/pdf", 3, null, Documented.Later);

    private static readonly Dictionary<string, Action<EventDocumentation>> Verbs = new()
    {
        ["Summarise"] = one => one.Summarise("Anders.", null, "Berichtigt.", null, Documented.Later),
        ["Report"] = one => one.Report(Item, "Neu.", "Berichtigt.", null, Documented.Later),
        ["Attach"] = one => one.Attach(Slides, new("Folien", null, FileAccess.Accessible), null, Documented.Later),
        ["Detach"] = one => one.Detach(one.Files[0], null, Documented.Later),
        ["Quote"] = one => one.Quote(Documented.Saying, null, Documented.Later),
        ["Requote"] = one => one.Requote(one.Statements[0], Documented.Saying, "Berichtigt.", null, Documented.Later),
        ["Unquote"] = one => one.Unquote(one.Statements[0], null, Documented.Later),
        ["Hang"] = one => one.Hang(Guid.CreateVersion7(), Documented.Words, null, Documented.Later),
        ["Forward"] = one => one.Forward(one.Pictures[1]),
        ["Unhang"] = one => one.Unhang(one.Pictures[0], null, Documented.Later),
        ["ShowTo"] = one => one.ShowTo(Visibility.Community, one.Event!, null, Documented.Later),
        ["Review"] = one => one.Review(one.Event!, null, Documented.Later),
        ["CollectAgain"] = one => one.CollectAgain(null, Documented.Later),
        ["Publish"] = one => one.Publish(one.Event!, EventFigures.None, null, Documented.Later),
        ["Archive"] = one => one.Archive(null, Documented.Later),
    };

    public static TheoryData<string> All => [.. Verbs.Keys];

    [Theory, MemberData(nameof(All))]
    public void A_verb_refuses_with_a_sentence_and_changes_nothing(string verb)
    {
        var one = Archived();
        var before = Told(one);
        Assert.Contains("archiviert", Assert.Throws<Refusal>(() => Verbs[verb](one)).Message);
        Assert.Equal(before, Told(one));
    }

    [Theory]
    [InlineData("Summarise"), InlineData("Report"), InlineData("Attach"), InlineData("Detach"), InlineData("Quote"), InlineData("Requote")]
    [InlineData("Unquote"), InlineData("Hang"), InlineData("Forward"), InlineData("Unhang"), InlineData("ShowTo"), InlineData("Archive")]
    public void Taken_out_of_the_archive_it_is_done(string verb)
    {
        var one = Archived();
        one.TakeFromArchive(null, Documented.Later);
        Verbs[verb](one);
    }

    [Fact]
    public async Task A_picture_is_removed_from_the_archive_only_where_somebody_asked_for_it()
    {
        var planned = await house.Past("Archiv mit Bild", Booked.Attendee("Ada Da"));
        await house.PublishedOf(planned);
        var hung = await house.In(async db =>
        {
            var file = db.Files.Add(new(Guid.NewGuid().ToString("N"), "saal.webp", "image/webp", 3, null, house.Clock.Now)).Entity;
            var one = (await db.DocumentationOf(planned.Id, default))!;
            var picture = one.Hang(file.Id, Documented.Words, null, house.Clock.Now);
            one.Archive(null, house.Clock.Now);
            return picture;
        });
        var anna = await house.SignIn(Cast.Anna);
        var page = await anna.Open(planned.Documented("bilder"));
        Assert.Null(page.QuerySelector("form[action$='/entfernung']"));
        var kept = await house.Stored(planned);
        Assert.Contains("archiviert", kept.ObstacleToUnhanging(kept.Pictures[0])!);
        await house.In(async db => (await db.Documentations.SelectMany(one => one.Pictures).FirstAsync(one => one.Id == hung.Id))
            .Hide(house.Clock.Now));
        await anna.Open(planned.Documented($"bilder/{hung.Id}/entscheidung"));
        await anna.Submit(form: "form[action$='/entfernung']");
        Assert.Empty((await house.Stored(planned)).Pictures);
    }

    private static EventDocumentation Archived()
    {
        var one = Documented.Published();
        one.Attach(Slides, new("Folien", null, FileAccess.Accessible), null, Documented.Later);
        one.Quote(Documented.Saying, null, Documented.Later);
        one.Hang(Guid.CreateVersion7(), Documented.Words, null, Documented.Later);
        one.Hang(Guid.CreateVersion7(), Documented.Words, null, Documented.Later);
        one.Archive(null, Documented.Later);
        return one;
    }

    private static string Told(EventDocumentation one) => $"{one.Summary} {one.Results.Count} {one.Files.Count} {one.Statements.Count} "
        + $"{string.Join(",", one.Pictures.Select(picture => picture.Position))} {one.Visibility} {one.State} {one.Corrections.Count}";
}
