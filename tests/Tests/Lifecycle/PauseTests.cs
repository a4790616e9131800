using Buendnisnetz.Alliances;
using Buendnisnetz.Lifecycle;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Lifecycle;

public sealed class PauseTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Guid Anna = Guid.CreateVersion7();

    [Fact]
    public async Task A_pause_keeps_everything_and_says_who_answers_whom()
    {
        var alliance = await Working();
        var pause = alliance.Pause(Plans.Good(alliance), Anna, Founded.Noon);
        Assert.Equal(LifeState.CreativePause, alliance.State);
        Assert.Equal(2, alliance.ActivePartnerships.Count());
        Assert.Equal(["Familien"], PauseNotice.Of(alliance)!.Answers.Select(answer => answer.Group));
        Assert.Equal(Anna, pause.RecordedBy);
        Assert.Equal("Andere Schwerpunkte bei den Partnern, fehlende Ressourcen.", alliance.Life.Last().Because);
    }

    [Fact]
    public async Task Every_group_that_was_served_needs_somebody_with_a_mailbox()
    {
        var alliance = await Working();
        alliance.Open(new ContactDetails("Wirtschaftsförderung", Audience.Companies, null, "030 23125 200"), null, Founded.Noon);
        var obstacle = Assert.Single(alliance.ObstaclesToPausing(Plans.Good(alliance), Founded.Noon));
        Assert.Contains("Unternehmen", obstacle.Sentence);
        var mended = Plans.Good(alliance) with
        {
            NewPoints = [new ContactDetails("Wirtschaftsförderung", Audience.Companies,
            "wirtschaft@example.org", null)]
        };
        alliance.Pause(mended, null, Founded.Noon);
        Assert.Equal(2, alliance.OpenContactPoints.Count());
        Assert.Contains(alliance.OpenContactPoints, point => point is { Mailbox: "wirtschaft@example.org", Phone: "030 23125 200" });
    }

    [Fact]
    public async Task A_group_keeps_its_answer_as_long_as_the_pause_lasts()
    {
        var alliance = await Working();
        var point = alliance.OpenContactPoints.Single();
        alliance.Open(new ContactDetails("Nur Telefon", Audience.Families, null, "030 23125 200"), null, Founded.Noon);
        alliance.Pause(Plans.Good(alliance), null, Founded.Noon);
        Assert.Contains("Familien", alliance.ObstacleToClosing(point));
        Assert.NotNull(alliance.ObstacleToCorrecting(point, point.Details with { Mailbox = null }));
        alliance.Resume(Anna, null, null, Founded.Noon);
        Assert.Null(alliance.ObstacleToClosing(point));
    }

    [Fact]
    public async Task Who_answers_can_change_during_the_pause_and_then_the_other_may_close()
    {
        var alliance = await Working();
        var point = alliance.OpenContactPoints.Single();
        alliance.Pause(Plans.Good(alliance), null, Founded.Noon);
        var promised = alliance.PauseNow!.Audiences;
        var other = alliance.Open(new ContactDetails("Rathaus", Audience.Families, "rathaus@example.org", null), null, Founded.Noon);
        Assert.NotNull(alliance.ObstacleToAnswering([]));
        Assert.NotNull(alliance.ObstacleToClosing(point));
        alliance.Answer([(other.Id, promised)], null, Founded.Noon);
        Assert.Equal(promised, alliance.PauseNow!.Audiences);
        Assert.Null(alliance.ObstacleToClosing(point));
        Assert.NotNull(alliance.ObstacleToClosing(other));
    }

    [Theory]
    [InlineData("Reasons")]
    [InlineData("From")]
    [InlineData("LookBackOn")]
    [InlineData("Notice")]
    [InlineData("Things")]
    public async Task Every_question_wants_an_answer(string question)
    {
        var alliance = await Working();
        var good = Plans.Good(alliance);
        var bad = question switch
        {
            "Reasons" => good with { Reasons = LifeReason.None },
            "From" => good with { From = FuzzyDate.OfYear(2028) },
            "LookBackOn" => good with { LookBackOn = Founded.Noon.BerlinDay },
            "Notice" => good with { Notice = " " },
            _ => good with { Things = [new SettledThing("news-draft", Anna, "Entwurf", null)] },
        };
        Assert.Equal([question], alliance.ObstaclesToPausing(bad, Founded.Noon).Select(obstacle => obstacle.Question.ToString()));
        Assert.Throws<Refusal>(() => alliance.Pause(bad, null, Founded.Noon));
    }

    [Fact]
    public async Task A_restart_needs_a_coordinator_who_has_said_yes()
    {
        var alliance = await Working();
        alliance.Pause(Plans.Good(alliance), null, Founded.Noon);
        Assert.Contains("Koordination", alliance.ObstacleToResuming(null));
        Assert.Throws<Refusal>(() => alliance.Resume(null, null, null, Founded.Noon));
        alliance.Resume(Anna, "Es geht weiter.", null, Founded.Noon.AddYears(1));
        Assert.Equal(LifeState.Active, alliance.State);
        Assert.Null(alliance.PauseNow);
    }

    [Fact]
    public async Task Newsletters_and_reminders_rest_too()
    {
        var alliance = await Working();
        Assert.Null(alliance.ObstacleToSendingNewsletters());
        alliance.Pause(Plans.Good(alliance), null, Founded.Noon);
        Assert.Contains("Pause", alliance.ObstacleToSendingNewsletters());
        Assert.False(alliance.IsExpectedToBeActive);
        alliance.Resume(Anna, null, null, Founded.Noon);
        Assert.Null(alliance.ObstacleToSendingNewsletters());
    }

    [Fact]
    public async Task A_mistake_is_taken_back_on_the_first_day_and_the_public_never_reads_of_it()
    {
        var alliance = await Working();
        alliance.Pause(Plans.Good(alliance), null, Founded.Noon);
        Assert.NotNull(alliance.ObstacleToTakingBack(Founded.Noon.AddDays(2)));
        alliance.TakeBack(Anna, Founded.Noon.AddHours(1));
        Assert.Equal(LifeState.Active, alliance.State);
        Assert.Equal([LifeState.Founding, LifeState.Active], alliance.Life.Where(step => step.IsPublic).Select(step => step.State));
        Assert.Equal(4, alliance.Steps);
    }

    [Fact]
    public async Task An_end_in_a_pause_taken_back_leads_back_into_the_pause()
    {
        var alliance = await Working();
        alliance.Pause(Plans.Good(alliance), null, Founded.Noon);
        alliance.End("Versehentlich.", FuzzyDate.OfYear(2026), null, Founded.Noon);
        Assert.Null(alliance.PauseNow);
        alliance.TakeBack(null, Founded.Noon.AddMinutes(5));
        Assert.Equal(["Familien"], PauseNotice.Of(alliance)!.Answers.Select(answer => answer.Group));
    }

    [Fact]
    public async Task A_founding_anew_continues_the_history()
    {
        var alliance = await Working();
        alliance.End("Fertig.", FuzzyDate.OfYear(2025), null, Founded.Noon);
        alliance.Refound("Wir sind wieder da.", null, Founded.Noon);
        alliance.Start(null, Founded.Noon);
        Assert.Equal([LifeState.Founding, LifeState.Active, LifeState.Ended, LifeState.Founding, LifeState.Active],
            alliance.Life.Select(step => step.State));
        Assert.Equal("April 2010", alliance.FoundedOn.ToString());
        Assert.Equal("21. November 2026", alliance.Life.Last().On.ToString());
    }

    [Fact]
    public async Task Nobody_succeeds_himself_or_is_succeeded_by_the_ended()
    {
        var (alliance, other) = (await Working(), await Working());
        Assert.NotNull(alliance.ObstacleToSucceeding(alliance));
        other.End("Fertig.", FuzzyDate.OfYear(2025), null, Founded.Noon);
        Assert.Throws<Refusal>(() => alliance.End("Fertig.", FuzzyDate.OfYear(2025), null, Founded.Noon, successor: other));
    }

    [Fact]
    public void An_idea_is_founded_before_anything_else()
    {
        var idea = Alliance.Imagine(new AllianceProfile("Eine Idee", "", null, "", null), "eine-idee", null, Founded.Noon);
        Assert.Throws<Refusal>(() => idea.Start(null, Founded.Noon));
        Assert.Contains("Gründung", idea.ObstacleToPausing());
        idea.BeginFounding(null, Founded.Noon);
        Assert.Equal(LifeState.Founding, idea.State);
        Assert.Throws<Refusal>(() => idea.BeginFounding(null, Founded.Noon));
    }

    private async Task<Alliance> Working()
    {
        var alliance = Founded.NearlyReady();
        alliance.WorkIn([await house.In(db => db.Areas.AsNoTracking().FirstAsync(area => area.Key == AreaKey.Parse("08335")))], null,
            Founded.Noon);
        alliance.Start(null, Founded.Noon);
        return alliance;
    }
}

/// <summary>Plans for a pause.</summary>
internal static class Plans
{
    /// <summary>Everybody who can answers for whom they answer now.</summary>
    public static PausePlan Good(Alliance alliance) => new(
        LifeReason.OtherPriorities | LifeReason.LackOfResources, null, FuzzyDate.OfMonth(2026, 11), Founded.Noon.BerlinDay.AddYears(1),
            PausePlan.KindWords,
        [.. alliance.OpenContactPoints.Select(point => (point.Id, point.Audiences))], [], []);
}
