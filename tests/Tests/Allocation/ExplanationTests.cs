using static Buendnisnetz.Tests.Allocation.Workshops;

namespace Buendnisnetz.Tests.Allocation;

/// <summary>Everybody reads why.</summary>
[Once]
public sealed class ExplanationTests
{
    [Fact]
    public void A_first_wish_needs_no_reason() =>
        Assert.Equal("Wunsch 1", Problem([Session("A", 1)], "Eva: A").Answer().Why("Eva"));

    [Fact]
    public void Of_two_equals_one_reads_that_the_lot_decided()
    {
        var answer = Problem([Session("A", 1), Session("B", 1)], "Eva: A B", "Tom: A B").Answer();
        Assert.Equal(["Wunsch 1", "Wunsch 2, weil Wunsch 1 nach Los voll war"], Both(answer));
    }

    [Fact]
    public void Whoever_stood_back_for_higher_wishes_reads_that()
    {
        var answer = Problem([Session("A", 1), Session("B", 9, least: 2)], "Eva: A", "Tom: B A").Answer();
        Assert.Equal("Kein Platz, weil Wunsch 1 nicht stattfindet und Wunsch 2 an Menschen ging, die ihn weiter oben hatten",
            answer.Why("Tom"));
    }

    [Fact]
    public void Whoever_got_nothing_reads_that_all_was_full() => Assert.Contains("Kein Platz: alle Ihre Wünsche waren voll",
        Both(Problem([Session("A", 1), Session("B", 0), Session("C", 1)], "Eva: A C", "Tom: A C", "Pia: A C").Answer(), "Pia"));

    [Fact]
    public void What_too_few_wished_is_not_held()
    {
        var answer = Problem([Session("A", 9, least: 6), Session("B", 9)], "Eva: A", "Tom: A B").Answer();
        Assert.Equal("Kein Platz: Ihr Wunsch findet nicht statt, weil sich weniger als 6 angemeldet haben", answer.Why("Eva"));
        Assert.Equal("Wunsch 2, weil Wunsch 1 nicht stattfindet", answer.Why("Tom"));
        Assert.Equal(["Findet nicht statt, weil sich weniger als 6 angemeldet haben", "Findet statt"],
            answer.Sessions.Select(session => session.Explanation));
    }

    [Fact]
    public void A_group_that_would_stay_too_small_says_so_and_nobody_wished_says_that()
    {
        var answer = Problem([Session("A", 3, least: 2), Session("B", 3, least: 2), Session("C", 3)],
            "Eva: A B", "Tom: A B", "Pia: B A").Answer();
        Assert.Equal(["Findet statt", "Findet nicht statt, weil die Gruppe zu klein geblieben wäre; nötig sind 2",
            "Findet nicht statt, weil sich niemand angemeldet hat"], answer.Sessions.Select(session => session.Explanation));
        Assert.Equal("Wunsch 2, weil Wunsch 1 nicht stattfindet", answer.Why("Pia"));
    }

    [Fact]
    public void A_wish_fulfilled_in_another_round_is_no_reason()
    {
        var answer = Problem([Session("A", 9), Session("A", 9, round: 2), Session("B", 9, round: 2)], "Eva: A B", "Tom: A").Answer();
        Assert.Equal(("Wunsch 1", "Wunsch 2"), (answer.Why("Eva"), answer.Why("Eva", "R2")));
        var tom = answer.For("Tom")!.Slots;
        Assert.Equal(["Kein weiterer Platz: Ihre Wünsche sind in anderen Runden erfüllt", "Wunsch 1"],
            tom.Select(slot => slot.Explanation).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_too_far_to_walk_says_so()
    {
        var problem = Problem([Session("A", 9, room: "Aula"), Session("B", 9, round: 2, room: "Hof")], "Eva: A B") with
        {
            Walks = [new("Aula", "Hof", 15)],
        };
        Assert.Equal("Kein Platz, weil Wunsch 2 sich mit einem anderen Platz von Ihnen überschneidet", problem.Answer().Why("Eva", "R2"));
        Assert.Equal("Wunsch 2", (problem with { Walks = [new("Hof", "Aula", 10)] }).Answer().Why("Eva", "R2"));
    }

    [Fact]
    public void Several_reasons_make_one_sentence() => Assert.Equal(
        "Wunsch 1 und 2 nach Los voll waren, Wunsch 3 nicht stattfindet und diese Gruppe ohne Sie zu klein wäre",
        WishReasons.Clauses([new(1, 0, WishReason.FullByLot), new(2, 0, WishReason.FullByLot), new(3, 0, WishReason.NotHeld),
            new(4, 0, WishReason.Needed)]));

    private static IEnumerable<string> Both(AllocationAnswer answer, string? also = null) =>
        new[] { "Eva", "Tom", also }.OfType<string>().Select(person => answer.Why(person)).Order(StringComparer.Ordinal);
}
