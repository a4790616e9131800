using Buendnisnetz.Documentation;
using Buendnisnetz.Events;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>In published sums nobody can be found.</summary>
public sealed class SmallCellsTests
{
    [Theory]
    [InlineData(new[] { 10, 5, 3 }, new[] { 10, 5, 3 })]
    [InlineData(new[] { 10, 2, 1 }, new[] { 10, 3 })]
    [InlineData(new[] { 10, 4, 1 }, new[] { 10, 5 })]
    [InlineData(new[] { 10, 2 }, new int[0])]
    [InlineData(new[] { 2, 2 }, new int[0])]
    [InlineData(new[] { 1 }, new int[0])]
    [InlineData(new[] { 7 }, new[] { 7 })]
    [InlineData(new int[0], new int[0])]
    public void Small_sums_are_joined_until_nobody_stands_alone(int[] counts, int[] published)
    {
        var cells = counts.Select((count, at) => new FigureCell(FigureKind.Sector, $"{at}", count));
        Assert.Equal(published, SmallCells.Joined(cells).Select(cell => cell.Count));
    }

    [Fact]
    public void Whatever_is_counted_no_cell_is_small_and_none_can_be_subtracted()
    {
        var random = new Random(28);
        for (var run = 0; run < 2000; run++)
        {
            List<FigureCell> cells = [.. Enumerable.Range(0, random.Next(8)).Select(at =>
                new FigureCell(FigureKind.Sector, $"{at}", random.Next(0, 9)))];
            var published = SmallCells.Joined(cells);
            Assert.All(published, cell => Assert.True(cell.Count >= SmallCells.Least));
            var hidden = cells.Sum(cell => cell.Count) - published.Sum(cell => cell.Count);
            Assert.True(published.Count == 0 || hidden == 0);
        }
    }

    [Fact]
    public void Of_two_parts_both_are_large_or_none_is_said()
    {
        Assert.DoesNotContain(Of(9, 1).ToPublish(), cell => cell.Kind == FigureKind.FirstTime);
        Assert.Equal(2, Of(9, 3).ToPublish().Count(cell => cell.Kind == FigureKind.FirstTime));
        Assert.Empty(new EventFigures(2, true, []).ToPublish());
        Assert.Equal(["A"], new EventFigures(9, true, [new(FigureKind.Workshop, "A", 3, 20), new(FigureKind.Workshop, "B", 2, 20)])
            .ToPublish().Where(cell => cell.Kind == FigureKind.Workshop).Select(cell => cell.Label));
    }

    [Theory]
    [InlineData(4, 6, new[] { 3, 1 }, false)] // One municipality is joined away: nothing is left.
    [InlineData(7, 6, new[] { 4, 3 }, true)]
    [InlineData(2, 6, new[] { 2 }, false)]
    [InlineData(7, 6, new[] { 3, 3 }, false)] // They sum up to one less than those from municipalities: that one could be found.
    public void Kinds_of_municipality_are_told_only_where_their_sum_is_told_too(int ofTowns, int others, int[] towns, bool told)
    {
        var figures = new EventFigures(ofTowns + others, true, [new(FigureKind.Sector, "Kommune", ofTowns),
            new(FigureKind.Sector, "Unternehmen", others),
            .. towns.Select((count, at) => new FigureCell(FigureKind.Municipality, $"{at}", count))]);
        Assert.Equal(told, figures.ToPublish().Any(cell => cell.Kind == FigureKind.Municipality));
    }

    [Fact]
    public void Where_those_from_municipalities_went_along_with_others_their_kinds_are_not_told()
    {
        var figures = new EventFigures(12, true, [new(FigureKind.Sector, "Kommune", 4), new(FigureKind.Sector, "Unternehmen", 7),
            new(FigureKind.Sector, "Kirche", 1), new(FigureKind.Municipality, "Landkreis", 4)]);
        Assert.Equal(["Unternehmen", "übrige"], figures.ToPublish()
            .Where(cell => cell.Kind == FigureKind.Sector).Select(cell => cell.Label));
        Assert.DoesNotContain(figures.ToPublish(), cell => cell.Kind == FigureKind.Municipality);
    }

    [Theory]
    [InlineData(12, true)]
    [InlineData(13, false)]
    [InlineData(14, false)]
    [InlineData(15, true)]
    public void Who_is_in_no_part_of_a_sum_cannot_be_counted_from_the_rest(int people, bool told)
    {
        var figures = new EventFigures(people, true, [new(FigureKind.FirstTime, "zum ersten Mal", 9),
            new(FigureKind.FirstTime, "wieder", 3), new(FigureKind.Workshop, "Alle in einem", 12, 20)]);
        Assert.Equal(told ? [9, 3, 12] : Array.Empty<int>(), figures.ToPublish().Skip(1).Select(cell => cell.Count));
    }

    [Fact]
    public void In_one_round_those_in_no_workshop_cannot_be_counted_from_the_rest() =>
        Assert.Equal(["A"], Workshops(12, In("A", 6, "R1"), In("B", 4, "R1"), In("C", 2, "R1")));

    [Fact]
    public void In_different_rounds_workshops_say_nothing_of_each_other() =>
        Assert.Equal(["A", "B"], Workshops(12, In("A", 5, "R1"), In("B", 5, "R2")));

    [Fact]
    public void A_long_workshop_that_cannot_be_told_in_one_of_its_rounds_is_not_told() =>
        Assert.Equal(["A", "C"], Workshops(12, In("A", 6, "R1"), In("lang", 4, "R1", "R2"), In("C", 8, "R2")));

    [Fact]
    public void Whatever_people_choose_no_subtraction_of_published_sums_finds_a_small_group()
    {
        var random = new Random(31);
        for (var run = 0; run < 3000; run++)
        {
            var figures = Chosen(random);
            var published = figures.ToPublish();
            Assert.All(published, cell => Assert.True(cell.Count is 0 or >= SmallCells.Least));
            if (published.Count == 0) continue; // Nobody is told how many there were.
            foreach (var round in figures.Of(FigureKind.Workshop).SelectMany(cell => cell.Apart).Distinct())
                NobodyIsLeft(figures.People, published.Where(cell => cell.Kind == FigureKind.Workshop && cell.Apart.Contains(round)));
            foreach (var kind in new[] { FigureKind.Sector, FigureKind.FirstTime })
                NobodyIsLeft(figures.People, published.Where(cell => cell.Kind == kind));
            if (published.FirstOrDefault(cell => cell.Label == Sector.Municipality.Label) is { } whole)
                NobodyIsLeft(whole.Count, published.Where(cell => cell.Kind == FigureKind.Municipality));
        }
    }

    private static void NobodyIsLeft(int whole, IEnumerable<FigureCell> parts) =>
        Assert.All(parts.Aggregate(new HashSet<int> { whole }, (left, cell) => [.. left, .. left.Select(count => count - cell.Count)]),
            count => Assert.False(count is > 0 and < SmallCells.Least));

    /// <summary>People of some sectors, who choose in each of three rounds one of three workshops, a long one, or none.</summary>
    private static EventFigures Chosen(Random random)
    {
        var people = Enumerable.Range(0, random.Next(1, 25)).Select(_ => new
        {
            Sector = random.Next(3),
            Town = random.Next(3),
            Knows = random.Next(10),
            Choices = Enumerable.Repeat(random.Next(5) == 0, 3)
                .Select((isLong, round) => isLong && round < 2 ? "lang" : $"{random.Next(4)}").ToList(),
        }).ToList();
        var rounds = new[] { 0, 1, 2 };
        var (sectors, first) = (new[] { Sector.Municipality.Label, "Unternehmen", "Kirche" }, people.Where(one => one.Knows > 0).ToList());
        return new(people.Count, true,
        [
            .. people.CountBy(one => one.Sector).Select(one => new FigureCell(FigureKind.Sector, sectors[one.Key], one.Value)),
            .. people.Where(one => one.Sector == 0).CountBy(one => one.Town)
                .Select(one => new FigureCell(FigureKind.Municipality, $"{one.Key}", one.Value)),
            new(FigureKind.FirstTime, "zum ersten Mal", first.Count(one => one.Knows > 4)),
            new(FigureKind.FirstTime, "wieder", first.Count(one => one.Knows <= 4)),
            In("lang", people.Count(one => one.Choices[0] == "lang"), "R1", "R2"),
            .. rounds.SelectMany(round => rounds.Select(workshop =>
                In($"{round}.{workshop}", people.Count(one => one.Choices[round] == $"{workshop}"), $"R{round + 1}"))),
        ]);
    }

    private static FigureCell In(string label, int count, params string[] rounds) =>
        new(FigureKind.Workshop, label, count, 20) { Apart = rounds };

    private static IEnumerable<string> Workshops(int people, params FigureCell[] cells) => new EventFigures(people, true, cells)
        .ToPublish().Where(cell => cell.Kind == FigureKind.Workshop).Select(cell => cell.Label);

    private static EventFigures Of(int first, int again) => new(first + again, true,
        [new(FigureKind.FirstTime, "zum ersten Mal", first), new(FigureKind.FirstTime, "wieder", again)]);

    [Theory]
    [InlineData("Stadt Singen", "Singen", false)]
    [InlineData("Gemeinde Allensbach", "Allensbach", false)]
    [InlineData("Landratsamt Konstanz", "Konstanz", true)]
    [InlineData("Zahnradwerk Hegau", null, false)]
    [InlineData("Stadt", null, false)]
    public void The_name_of_a_municipality_stands_in_that_of_its_administration(string house, string? name, bool isKreis) =>
        Assert.Equal(name is null ? null : (name, isKreis), TownHall.NameIn(house));
}
