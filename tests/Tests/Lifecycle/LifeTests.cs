using Buendnisnetz.Alliances;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

[Once]
public sealed class LifeTests
{
    [Fact]
    public void An_alliance_says_what_it_still_needs_to_start()
    {
        var alliance = Founded.Alliance();
        Assert.Equal(["gebiet", "partner-neu", "gruendung", "gruendung", "anlaufstelle"],
            alliance.ObstaclesToStarting().Select(one => one.Below));
        Assert.Throws<Refusal>(() => alliance.Start(null, Founded.Noon));
        Assert.Equal(LifeState.Founding, alliance.State);
        Assert.Single(Founded.NearlyReady().ObstaclesToStarting());
    }

    [Fact]
    public void Two_partners_of_one_category_are_not_enough()
    {
        var alliance = Founded.Alliance();
        alliance.Join(Founded.Organisation("Verein A"), null, null, null, Founded.Noon);
        alliance.Join(Founded.Organisation("Verein B"), null, null, null, Founded.Noon);
        Assert.Contains(alliance.ObstaclesToStarting(), one => one.Sentence.Contains("zwei verschiedenen Bereichen"));
    }

    [Fact]
    public void A_founding_keeps_its_precision_and_does_not_lie_in_the_future()
    {
        var alliance = Founded.NearlyReady();
        Assert.Equal("April 2010", alliance.FoundedOn.ToString());
        Assert.Throws<Refusal>(() => alliance.RecordFounding(FuzzyDate.OfYear(2027), null, [], null, Founded.Noon));
    }

    [Fact]
    public void An_ended_alliance_keeps_everything_and_changes_nothing()
    {
        var alliance = Founded.NearlyReady();
        Assert.NotNull(alliance.ObstacleToEnding("  "));
        alliance.End("Die Aufgaben führt der Landkreis weiter.", FuzzyDate.OfYear(2025), null, Founded.Noon);
        Assert.Equal(2, alliance.ActivePartnerships.Count());
        Assert.Throws<Refusal>(() => alliance.Join(Founded.Organisation("AWO"), null, null, null, Founded.Noon));
        Assert.Throws<Refusal>(() => alliance.Reach(FuzzyDate.OfYear(2024), "Zu spät", null, null, Founded.Noon));
        Assert.Throws<Refusal>(() => alliance.End("noch einmal", FuzzyDate.OfYear(2025), null, Founded.Noon));
    }

    [Fact]
    public void Every_step_of_life_is_a_dated_fact_that_cannot_be_taken_back()
    {
        var alliance = Founded.NearlyReady();
        alliance.End("Fertig.", FuzzyDate.OfYear(2025), null, Founded.Noon);
        Assert.Equal([LifeState.Founding, LifeState.Ended], alliance.Life.Select(step => step.State));
        Assert.Equal("2025", alliance.Life.Last().On.ToString());
    }

    [Fact]
    public void What_was_entered_long_afterwards_was_in_founding_no_later_than_its_next_step()
    {
        var alliance = Founded.NearlyReady();
        alliance.End("Fertig.", FuzzyDate.OfYear(2015), null, Founded.Noon);
        Assert.Equal(["2015", "2015"], alliance.Life.Select(step => step.On.ToString()));
        Assert.Equal([Founded.Noon, Founded.Noon], alliance.Life.Select(step => step.RecordedAt));
    }

    [Fact]
    public void An_earlier_coordination_stays_in_the_history_and_one_runs_the_alliance()
    {
        var alliance = Founded.NearlyReady();
        alliance.CoordinateBy(Founded.Organisation("Stadt Beispiel", "kommune"), "Familienbüro", FuzzyDate.OfYear(2020), null,
            Founded.Noon);
        Assert.Equal(2, alliance.Coordinations.Count);
        Assert.Equal("Familienbüro", alliance.Coordination!.Unit);
    }
}
