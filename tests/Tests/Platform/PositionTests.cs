using CsCheck;

namespace Buendnisnetz.Tests.Platform;

/// <summary>Menus, slots and lists stand in an order that names neighbours, not numbers.</summary>
public sealed class PositionTests
{
    private sealed record Entry(string Key, Position? Position = null);

    [Fact]
    public void What_says_nothing_stands_in_the_order_of_the_modules_between_the_first_and_the_last() => Assert.Equal(
        "first zeroth one two late later",
        Line(new("late", Position.Last), new("one"), new("first", Position.First), new("two"), new("later", Position.Last),
            new("zeroth", Position.First)));

    [Fact]
    public void A_neighbour_is_directly_beside_its_neighbour_wherever_that_one_stands() => Assert.Equal(
        "before a after-a after-after again b",
        Line(
            new("after-after", Position.After("after-a")), new("a"), new("b"), new("after-a", Position.After("a")),
            new("before", Position.Before("a")), new("again", Position.After("a"))));

    [Fact]
    public void Two_of_one_name_do_not_start() => Refused("are called 'a'", new("a"), new("a", Position.Last));

    [Fact]
    public void A_neighbour_that_is_not_there_does_not_start() =>
        Refused("'b' stands after 'nobody'", new("a"), new("b", Position.After("nobody")));

    [Fact]
    public void A_circle_does_not_start() =>
        Refused("which is not there", new("a", Position.After("b")), new("b", Position.Before("a")), new("c"));

    [Fact]
    public void Nothing_is_lost_or_doubled_whatever_the_positions_are() =>
        Gen.Select(Gen.Int[0, 3], Gen.Int[0, 20]).Array[1, 12].Sample(drawn =>
        {
            Entry[] entries = [.. drawn.Select((draw, number) =>
                new Entry($"{number}", At(draw.Item1, draw.Item2 % (number + 1), number)))];
            var line = entries.InOrder(entry => entry.Key, entry => entry.Position);
            Assert.Equal(entries.Length, line.Distinct().Count());
            foreach (var (entry, draw) in entries.Zip(drawn).Where(pair => pair.First.Position?.Key is not null))
                Assert.Equal(entry.Position!.Word == "after", Place(line, entry.Key) > Place(line, entry.Position.Key!));
        });

    private static Position? At(int draw, int other, int number) => draw switch
    {
        1 when other < number => Position.After($"{other}"),
        2 when other < number => Position.Before($"{other}"),
        3 => Position.Last,
        _ => null,
    };

    private static int Place(IReadOnlyList<Entry> line, string key) => line.ToList().FindIndex(entry => entry.Key == key);

    private static string Line(params Entry[] entries) => string.Join(' ', entries.InOrder(entry => entry.Key, entry => entry.Position)
        .Select(entry => entry.Key));

    private static void Refused(string sentence, params Entry[] entries) =>
        Assert.Contains(sentence, Assert.Throws<InvalidOperationException>(() => Line(entries)).Message);
}
