using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Lighthouses as the domain knows them.</summary>
public sealed class LighthouseTests
{
    private static readonly AwardGiver Office = new(null, [], true);
    private static readonly DateOnly Day = new(2026, 11, 20);

    [Fact]
    public void A_project_becomes_a_lighthouse_by_an_award_and_a_mistake_stays_to_be_read()
    {
        var (one, award) = (Running(), Given());
        var given = one.BecomeLighthouse(award, " Väter ", Office, Founded.Noon);
        Assert.True(one.IsLighthouse);
        Assert.Equal("Väter", given.Category);
        Assert.Equal("Das Projekt trägt diese Auszeichnung schon.", Obstacle(one, award));
        one.BecomeLighthouse(Given("Die andere"), null, Office, Founded.Noon);
        Assert.Equal(2, one.Bears.Count());
        Assert.Throws<Refusal>(() => one.TakeBack(given, " ", null, Founded.Noon));
        one.TakeBack(given, "Verwechselt.", null, Founded.Noon);
        Assert.Throws<Refusal>(() => one.TakeBack(given, "Noch einmal.", null, Founded.Noon));
        Assert.Equal((Founded.Noon, "Verwechselt."), (given.TakenBackAt, given.Correction));
        Assert.Single(one.Bears);
        Assert.Equal(2, one.Lighthouses.Count);
        one.BecomeLighthouse(award, null, Office, Founded.Noon);
        Assert.Equal(3, one.Lighthouses.Count);
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        var alliance = Founded.Alliance();
        Assert.Contains("Entwurf", Obstacle(Told.Of(alliance), Given()));
        Assert.Contains("noch nie gelaufen", Obstacle(Told.Published(alliance), Given()));
        Assert.Contains("nur sein Team", Obstacle(Running(Told.Whole with { Visibility = Visibility.Place }), Given()));
        Assert.Contains("gab es das Projekt noch nicht",
            Obstacle(Running(Told.Whole with { From = FuzzyDate.OfMonth(2026, 12) }), Given()));
        var own = Running();
        var team = own.Carriers.Select(who => who.AllianceId).OfType<Guid>().ToList();
        Assert.Contains("Sie gehören zum Team", Obstacle(own, Given(), Office with { OwnAlliances = team }));
        Assert.Throws<Refusal>(() => own.BecomeLighthouse(Given(), null, Office with { OwnAlliances = team }, Founded.Noon));
        Assert.False(own.IsLighthouse);
    }

    [Fact]
    public void An_award_of_tomorrow_or_without_a_giver_is_not_entered()
    {
        AwardProfile told = new("Preis", "Eine Stelle", Day);
        Assert.Contains("Zukunft", Award.ObstacleTo(told with { On = new(2026, 11, 22) }, null, Founded.Noon));
        Assert.Contains("wer auszeichnet", Award.ObstacleTo(told with { Giver = " " }, null, Founded.Noon));
        Assert.Contains("drei Buchstaben", Award.ObstacleTo(told with { Name = "P" }, null, Founded.Noon));
        var award = Given();
        Assert.Throws<Refusal>(() => award.Describe(told with { On = Day.AddDays(-1) }, true, null, Founded.Noon));
        award.Describe(told with { On = Day.AddDays(-1) }, false, null, Founded.Noon);
        Assert.Equal(Day.AddDays(-1), award.On);
    }

    [Fact]
    public void An_imitation_does_not_inherit_it()
    {
        var one = Running();
        one.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, Founded.Noon);
        one.BecomeExample(null, Founded.Noon);
        one.BecomeLighthouse(Given(), null, Office, Founded.Noon);
        var (copy, _) = one.Imitate(Founded.Alliance("Macht nach"), new("Unseres"), null, "unseres", null, Founded.Noon);
        Assert.False(copy.IsLighthouse);
        Assert.Empty(copy.Lighthouses);
    }

    private static string? Obstacle(Project one, Award award, AwardGiver? giver = null) =>
        one.ObstacleToLighthouse(award, giver ?? Office);

    private static Award Given(string name = "Preis der Vereinbarkeit") =>
        Award.Begin(new(name, "Ministerium", Day), null, "preis", null, Founded.Noon);

    private static Project Running(ProjectProfile? profile = null)
    {
        var told = Told.Of(Founded.Alliance(), profile);
        told.Publish(null, Founded.Noon);
        told.Turn(ProjectState.Running, null, null, null, Founded.Noon);
        return told;
    }
}
