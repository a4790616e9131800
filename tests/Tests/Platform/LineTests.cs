using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Short lines of many parts come by one command, whatever each of them says.</summary>
public sealed class LineTests(TestHouse house) : IClassFixture<TestHouse>
{
    [Fact]
    public async Task Parts_that_say_different_things_are_asked_at_once()
    {
        var path = await house.Found("Mit Zeilen");
        await house.In(async db => (await db.Alliances.ForFounding.FirstAsync(one => one.Name == "Mit Zeilen"))
            .RecordFounding(FuzzyDate.Parse("April 2010"), null, [], null, house.Clock.Now));
        var lines = await house.In(db => db.LinesOf(Asked(db.Alliances.Where(one => one.Name == "Mit Zeilen")), default));
        var alliance = await house.In(db => db.Alliances.FirstAsync(one => one.Name == "Mit Zeilen"));
        Assert.Equal(alliance.Id, Assert.Single(lines["wer"]).Id);
        Assert.Equal((alliance.Name, path.Split('/')[^1], null), lines["name"].Select(line => (line.Name, line.Slug, line.More)).Single());
        Assert.Equal((3, alliance.LastConfirmedAt, FuzzyDate.Parse("April 2010")),
            lines["wann"].Select(line => (line.Number, line.At, line.On)).Single());
        Assert.Equal(2, lines["zweimal"].Count);
        Assert.Empty(lines["nichts"]);
        Assert.False(lines.Has("nie"));
        Assert.Throws<InvalidOperationException>(() => lines["nie"]);
    }

    [Fact]
    public async Task They_are_one_command_and_none_where_nobody_asks()
    {
        await house.Found("Einmal gefragt");
        await house.Queries.AtMost(1, () => house.In(db => db.LinesOf(Asked(db.Alliances), default)));
        Assert.Equal(0, await house.Queries.During(() => house.In(db => db.LinesOf([new("nichts", null)], default))));
    }

    private static IReadOnlyList<AskedLines> Asked(IQueryable<Alliance> some) =>
    [
        new("nichts", null), new("wer", some.Select(one => new Line { Id = one.Id })),
        new("name", some.Select(one => new Line { Name = one.Name, Slug = one.Slug })),
        new("zweimal", some.Select(one => new Line { All = 7 }).Concat(some.Select(one => new Line { More = one.AreaName }))),
        new("wann", some.Select(one => new Line { Number = 3, At = one.LastConfirmedAt, On = one.FoundedOn })),
    ];
}
