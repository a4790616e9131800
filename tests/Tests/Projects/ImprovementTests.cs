using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>What imitations give back to their origins, without a database.</summary>
public sealed class ImprovementTests
{
    private static int number;

    private readonly Project source = Example(Founded.Alliance());
    private readonly Project copy;
    private readonly Adoption tie;

    public ImprovementTests() => (copy, tie) = Imitated(source);

    [Fact]
    public void An_accepted_text_is_the_origins_and_no_news_to_whoever_proposed_it()
    {
        var (other, otherTie) = Imitated(source);
        var one = Propose("steps", "1. Zuerst den Sportkreis");
        one.Accept(source, Mark(one), "Danke.", null, Founded.Noon);
        Assert.Equal("1. Zuerst den Sportkreis", source.Steps);
        Assert.Empty(tie.News(source));
        Assert.Equal(["Schritte"], otherTie.News(source).Select(change => change.Label));
        Assert.NotEqual(other.Steps, source.Steps);
        Assert.Contains("schon übernommen", one.ObstacleToSettling());
    }

    [Fact]
    public void What_the_origin_has_changed_since_is_compared_anew()
    {
        var one = Propose("steps", "1. Zuerst den Sportkreis");
        var seen = Mark(one);
        Assert.False(one.IsStale(source));
        source.Describe(Told.Whole with { Steps = "1. Anders" }, null, Founded.Noon);
        Assert.True(one.IsStale(source));
        Assert.Throws<Refusal>(() => one.Accept(source, seen, null, null, Founded.Noon));
        Assert.Equal("1. Anders", source.Steps);
        one.Accept(source, Mark(one), null, null, Founded.Noon);
        Assert.Equal("1. Zuerst den Sportkreis", source.Steps);
    }

    [Fact]
    public void Whoever_declines_says_why_and_nothing_is_answered_twice()
    {
        var one = Propose("goal", "Alle sind dabei.");
        Assert.Throws<Refusal>(() => one.Decline(" ", null, Founded.Noon));
        one.Decline("Das gilt nur bei Ihnen.", null, Founded.Noon);
        Assert.Equal((ImprovementState.Declined, "Das gilt nur bei Ihnen."), (one.State, one.Answer));
        Assert.Throws<Refusal>(() => one.Withdraw(null, Founded.Noon));
        Assert.Throws<Refusal>(() => one.Accept(source, Mark(one), null, null, Founded.Noon));
        Assert.Equal(Told.Whole.Goal, source.Goal);
    }

    [Fact]
    public void Whoever_goes_the_own_way_proposes_nothing()
    {
        tie.Detach(null, Founded.Noon);
        Assert.Contains("eigenen Weg", Assert.Throws<Refusal>(() => Propose("steps", "Neu")).Message);
    }

    [Theory]
    [InlineData("steps", " ", "schreiben Sie")]
    [InlineData("steps", "1. Vereine fragen", "steht schon")]
    [InlineData("lead", null, "höchstens 400")]
    public void A_text_that_is_empty_or_the_same_or_too_long_is_no_proposal(string code, string? text, string sentence) =>
        Assert.Contains(sentence, Assert.Throws<Refusal>(() => Propose(code, text ?? new('x', 401))).Message);

    [Fact]
    public void A_practice_example_takes_no_text_that_makes_it_too_long_and_takes_it_shortened()
    {
        var one = Propose("steps", string.Join(' ', Enumerable.Repeat("Wort", 320)));
        Assert.Contains("höchstens 300 Wörter", one.ObstacleToAccepting(source, Mark(one)));
        Assert.Throws<Refusal>(() => one.Accept(source, Mark(one), null, null, Founded.Noon));
        Assert.Equal(("1. Vereine fragen", ImprovementState.Open), (source.Steps, one.State));
        source.Describe(Told.Whole with { Steps = "1. Kurz gesagt" }, null, Founded.Noon);
        one.AcceptShortened(source, null, Founded.Noon);
        Assert.Equal(ImprovementState.Accepted, one.State);
        Assert.Empty(tie.News(source));
    }

    [Fact]
    public void An_imitation_that_is_an_example_itself_takes_over_nothing_that_makes_it_too_long()
    {
        source.CeaseAsExample(null, Founded.Noon);
        source.Describe(Told.Whole with { Steps = string.Join(' ', Enumerable.Repeat("Wort", 320)) }, null, Founded.Noon);
        Assert.Null(tie.ObstacleToTakingOver(source, copy, ["steps"]));
        copy.Publish(null, Founded.Noon);
        copy.Turn(ProjectState.Running, null, null, null, Founded.Noon);
        copy.Tell(new(Hours: 3, WentWell: "Alles."), null, Founded.Noon);
        copy.BecomeExample(null, Founded.Noon);
        Assert.Throws<Refusal>(() => tie.TakeOver(source, copy, ["steps"], null, Founded.Noon));
        Assert.Null(tie.ObstacleToTakingOver(source, copy, []));
    }

    private string Mark(Improvement one) => one.LineOf(source).Mark;

    private Improvement Propose(string code, string text) =>
        Improvement.Propose(tie, source, copy, code, text, "Klarer.", null, Founded.Noon);

    private static (Project Copy, Adoption Tie) Imitated(Project source) => source.Imitate(Founded.Alliance(), new("Unser Heft"), null,
        $"vorgeschlagen-{Interlocked.Increment(ref number)}", null, Founded.Noon);

    private static Project Example(Alliance alliance)
    {
        var told = Told.Published(alliance);
        told.Turn(ProjectState.Running, null, null, null, Founded.Noon);
        told.Tell(new(Hours: 40, Otherwise: "Früher anfangen.", Tips: "Mut."), null, Founded.Noon);
        told.BecomeExample(null, Founded.Noon);
        return told;
    }
}
