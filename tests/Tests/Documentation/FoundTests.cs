using Buendnisnetz.Documentation;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>What the search of the house finds of documentations.</summary>
public sealed class FoundTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task A_picture_that_is_hidden_is_found_by_nobody_and_one_that_is_shown_again_is()
    {
        var planned = await house.Past("Suchbild");
        await house.PublishedOf(planned);
        var hung = await house.Hung(planned);
        var asked = await house.In(async db =>
        {
            var picture = await db.Documentations.SelectMany(one => one.Pictures).SingleAsync(one => one.Id == hung.Id);
            (await db.Documentations.FirstAsync(one => one.Id == picture.DocumentationId)).ShownAgain(null, house.Clock.Now);
            return db.TakeDowns.Add(TakeDown.Ask(picture, "suche@bitte.example", null, house.Clock.Now)).Entity.Id;
        });
        Assert.True(await Finds("voller Saal von hinten", planned));
        await house.In(async db => (await db.TakeDowns.Include(one => one.Picture).SingleAsync(one => one.Id == asked))
            .Confirm(planned.Id, house.Clock.Now));
        Assert.False(await Finds("voller Saal von hinten", planned));
        Assert.True(await Finds("guter Tag", planned));
    }

    [Fact]
    public async Task What_was_moved_or_cancelled_afterwards_is_found_no_more()
    {
        var planned = await house.Past("Verlegtes");
        await house.PublishedOf(planned);
        Assert.True(await Finds("guter Tag", planned));
        await Change(one => one.Fix(new(FuzzyDate.OfDay(house.Clock.Now.BerlinDay.AddDays(30))), null, house.Clock.Now));
        Assert.False(await Finds("guter Tag", planned));
        await Change(one => one.Cancel("Doch nicht.", null, house.Clock.Now));
        house.Clock.Advance(TimeSpan.FromDays(40));
        await house.Document(planned, (one, _) => one.Hang(Guid.NewGuid(), Documented.Words, null, house.Clock.Now));
        Assert.False(await Finds("guter Tag", planned));

        Task<int> Change(Action<Event> change) => house.In(async db =>
        {
            change(await db.CalendarEvents.FirstAsync(one => one.Id == planned.Id));
            return await db.SaveChangesAsync();
        });
    }

    private async Task<bool> Finds(string words, Event planned)
    {
        await house.RunJobs();
        var page = await house.Visit().Open($"/suche?q={Uri.EscapeDataString(words)}");
        return page.QuerySelector($"main a[href='{planned.DocumentationPath}']") is not null;
    }
}
