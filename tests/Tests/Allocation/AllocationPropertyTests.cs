using CsCheck;
using static Buendnisnetz.Tests.Allocation.Workshops;

namespace Buendnisnetz.Tests.Allocation;

/// <summary>What holds for every problem, however places are given away.</summary>
[Once]
public sealed class AllocationPropertyTests
{
    private static readonly Gen<int> Numbers = Gen.Int[1000, 1_000_000];

    [Fact]
    public void Every_answer_keeps_all_rules_and_says_something_about_each_round() => Numbers.Sample(number =>
    {
        var problem = SmallCase.Of(number);
        var answer = problem.Answer();
        return answer.Obstacles(problem).Count == 0 && answer.People.SelectMany(person => person.Slots)
            .All(slot => slot.Explanation.StartsWith(slot.Session is null ? "Kein " : $"Wunsch {slot.Rank}", StringComparison.Ordinal));
    });

    [Fact]
    public void In_which_order_people_and_things_are_handed_in_changes_nothing() => Gen.Select(Numbers, Gen.Int).Sample((number, shuffle) =>
    {
        var (problem, other) = (SmallCase.Of(number), Shuffled(SmallCase.Of(number), new Random(shuffle)));
        return problem.ToText() == other.ToText() && problem.Answer().ToJson() == other.Answer().ToJson();
    });

    [Fact]
    public void A_text_tells_its_problem_and_an_answer_comes_back_as_it_was_kept() => Numbers.Sample(number =>
    {
        var problem = SmallCase.Of(number);
        var kept = problem.Answer().ToJson();
        return AllocationProblem.FromText(problem.ToText()).ToText() == problem.ToText()
            && AllocationAnswer.FromJson(kept).ToJson() == kept && AllocationAnswer.FromJson(kept).Obstacles(problem).Count == 0;
    });

    [Fact]
    public void Mixing_sectors_makes_nothing_worse_and_no_group_more_alike() => Numbers.Sample(number =>
    {
        var field = new AllocationField(SmallCase.Of(number) with { MixSectors = true });
        var plan = new ApproximateAllocation(field).Find(default);
        var mixed = SectorMix.Of(field, plan);
        return !PlanRules.Broken(field, mixed.SessionsOf).Any()
            && AllocationScore.Of(field, mixed.SessionsOf) == AllocationScore.Of(field, plan.SessionsOf)
            && Alike(field, mixed) <= Alike(field, plan);
    });

    [Fact]
    public void Whatever_a_plan_breaks_is_named()
    {
        var field = new AllocationField(Problem([Session("A", 1), Session("A", 1, round: 2), Session("B", 9, least: 4),
            Session("C", 9)], "Eva: A B", "Tom: A B"));
        Assert.Equal(
            ["Eva hat denselben Workshop zweimal.", "Tom hat zwei Plätze, die sich überschneiden oder zu weit auseinanderliegen.",
                "Tom hat einen Platz, der nicht gewünscht war.", "A1 hat 2 Menschen auf 1 Plätzen.", "B1 hat 1 Menschen, nötig sind 4."],
            PlanRules.Broken(field, [.. field.Problem.People.Select(person => person.Id == "Eva" ? [0, 1] : new[] { 0, 2, 3 })])
                .OrderBy(rule => "ETAB".IndexOf(rule[0])).ThenBy(rule => rule.Contains("gewünscht", StringComparison.Ordinal)));
        Assert.Equal(["Die Antwort nennt nicht alle, die etwas gewünscht haben."], PlanRules.Broken(field, [[]]));
        Assert.Equal(["Jemand hat einen Platz, den es nicht gibt."], PlanRules.Broken(field, [[4], []]));
    }

    [Fact]
    public void An_answer_to_another_problem_is_not_taken()
    {
        var (one, other) = (SmallCase.Of(1), SmallCase.Of(1) with { Seed = "another" });
        Assert.Equal(["Die Antwort gehört zu anderen Wünschen oder Plätzen."], one.Answer().Obstacles(other));
        var text = """{"format":1,"problem":{"seed":"s","slots":[],"sessions":[],"people":[],"walks":[],"mixSectors":false}}""";
        Assert.Equal(text, AllocationProblem.FromText(text).ToText());
        Assert.Equal("a0df", AllocationProblem.FromText(text).Digest[..4]);
    }

    private static int Alike(AllocationField field, AllocationPlan plan) => plan.SessionsOf.Index()
        .SelectMany(person => person.Item.Select(session => (session, field.Problem.People[person.Index].Sector)))
        .GroupBy(one => one).Sum(same => same.Count() * same.Count());

    private static AllocationProblem Shuffled(AllocationProblem problem, Random random) => problem with
    {
        Slots = Mixed(problem.Slots, random),
        Sessions = Mixed(problem.Sessions, random),
        People = [.. Mixed(problem.People, random).Select(person => person with { Wishes = Mixed(person.Wishes, random) })],
        Walks = Mixed(problem.Walks, random),
    };

    private static T[] Mixed<T>(IEnumerable<T> all, Random random)
    {
        T[] mixed = [.. all];
        random.Shuffle(mixed);
        return mixed;
    }
}
