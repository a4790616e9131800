using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>The life of a project and those who carry it, without a database.</summary>
public sealed class ProjectTests
{
    [Fact]
    public void Each_state_follows_another_and_bears_its_date_its_author_and_its_reason()
    {
        var (told, anna) = (Told.Published(Founded.Alliance()), Guid.CreateVersion7());
        told.Turn(ProjectState.Running, FuzzyDate.Parse("Herbst 2024"), null, anna, Founded.Noon);
        told.Turn(ProjectState.Resting, FuzzyDate.Parse("April 2025"), "Die Halle wird saniert.", anna, Founded.Noon);
        Assert.Equal(["geplant", "läuft", "ruht"], told.Story.Select(turn => turn.State.Label));
        Assert.Equal("Die Halle wird saniert.", told.Story.Last().Reason);
        Assert.Equal(anna, told.Story.Last().RecordedBy);
        told.TakeBack(anna, Founded.Noon.AddHours(1));
        Assert.Equal(ProjectState.Running, told.State);
        Assert.Equal(3, told.Turns.Count);
        Assert.Equal(anna, told.Turns[2].TakenBackBy);
        Assert.Equal(["geplant", "läuft"], told.Story.Select(turn => turn.State.Label));
    }

    [Fact]
    public void What_cannot_follow_is_refused_with_a_sentence()
    {
        var told = Told.Published(Founded.Alliance());
        Assert.Contains("geht es nicht zu „verstetigt“", Said(told, ProjectState.Perpetuated, null, null));
        told.Turn(ProjectState.Running, FuzzyDate.Parse("2024"), null, null, Founded.Noon);
        Assert.Contains("warum", Said(told, ProjectState.Cancelled, null, " "));
        Assert.Contains("Zukunft", Said(told, ProjectState.Completed, FuzzyDate.Parse("2031"), null));
        Assert.Contains("vor dem letzten Stand", Said(told, ProjectState.Completed, FuzzyDate.Parse("2019"), null));
        Assert.Contains("schon auf diesem Stand", Said(told, ProjectState.Running, null, null));
        told.Turn(ProjectState.Completed, null, null, null, Founded.Noon);
        told.Turn(ProjectState.Perpetuated, null, null, null, Founded.Noon);
        Assert.Empty(told.State.Next);
    }

    [Fact]
    public void Whatever_the_order_of_turns_only_allowed_ones_happen_and_the_story_ends_where_it_stands()
    {
        var chance = new Random(20);
        for (var run = 0; run < 200; run++)
        {
            var told = Project.Begin(Founded.Alliance(), Told.Whole, "begonnen", null, Founded.Noon, Project.Beginnings[run % 2]);
            for (var step = 0; step < 12; step++)
            {
                var (before, next) = (told.State, ProjectStateWords.All[chance.Next(ProjectStateWords.All.Count)]);
                var allowed = told.Next.Contains(next);
                if (allowed) told.Turn(next, null, "So ist es.", null, Founded.Noon.AddDays(step));
                else Assert.Throws<Refusal>(() => told.Turn(next, null, "So ist es.", null, Founded.Noon.AddDays(step)));
                if (chance.Next(5) == 0 && told.ObstacleToTakingBack() is null) told.TakeBack(null, Founded.Noon.AddDays(step));
                Assert.Equal(told.Story.Last().State, told.State);
                if (told.State == ProjectState.Idea) Assert.All(told.Story, turn => Assert.Contains(turn.State,
                    new[] { ProjectState.Idea, ProjectState.Resting }));
            }
        }
    }

    [Fact]
    public void A_project_always_has_somebody_who_carries_it_and_an_alliance_that_looks_after_its_page()
    {
        var told = Told.Of(Founded.Alliance());
        Assert.Throws<Refusal>(() => told.Leave(told.Carriers[0], null, Founded.Noon));
        told.Join(ProjectRole.Partner, Carrying.Of(Founded.Organisation("Sportkreis")), null, Founded.Noon);
        told.Join(ProjectRole.Carrier, Carrying.Of(Founded.Organisation("Kammer")), null, Founded.Noon);
        Assert.Contains("pflegt die Seite", told.ObstacleToLeaving(told.Carriers[0]));
        var other = Founded.Alliance("Das andere");
        told.Join(ProjectRole.Carrier, Carrying.Of(other), null, Founded.Noon);
        Assert.Throws<Refusal>(() => told.Join(ProjectRole.Partner, Carrying.Of(other), null, Founded.Noon));
        told.Leave(told.Carriers[0], null, Founded.Noon);
        Assert.True(told.IsJoint);
    }

    [Fact]
    public void An_alliance_keeps_what_an_organisation_carries_alone_and_somebody_always_carries_it()
    {
        var told = Told.Of(Founded.Alliance());
        Assert.Contains("zuerst ein, wer das Projekt trägt", told.ObstacleToKeeping(told.Carriers[0]));
        var ring = told.Join(ProjectRole.Carrier, Carrying.Of(Founded.Organisation("Jugendring")), null, Founded.Noon);
        Assert.Throws<Refusal>(() => told.Keep(ring, true, null, Founded.Noon));
        told.Keep(told.Carriers[0], true, null, Founded.Noon);
        Assert.Equal([ring], told.Named(ProjectRole.Carrier));
        Assert.Contains("immer jemanden, der es trägt", told.ObstacleToLeaving(ring));
        Assert.Contains("pflegt die Seite", told.ObstacleToLeaving(told.Carriers[0]));
        told.Keep(told.Carriers[0], false, null, Founded.Noon);
        Assert.Null(told.ObstacleToLeaving(ring));
    }

    [Fact]
    public void What_is_missing_before_others_read_or_imitate_it_is_named()
    {
        var bare = Project.Begin(Founded.Alliance(), new("Ein Anfang"), "ein-anfang", null, Founded.Noon);
        Assert.Equal("Es fehlt noch: ein Satz, worum es geht, wozu es gebraucht wird, das Ziel und ein Handlungsfeld.",
            bare.ObstacleToPublishing());
        var told = Told.Published(Founded.Alliance());
        Assert.Contains("Bisher ist das Projekt nicht gelaufen", told.ObstacleToExample());
        told.Turn(ProjectState.Running, null, null, null, Founded.Noon);
        Assert.Throws<Refusal>(() => told.BecomeExample(null, Founded.Noon));
        told.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, Founded.Noon);
        told.BecomeExample(null, Founded.Noon);
        Assert.True(told.IsExample);
    }

    [Fact]
    public void An_idea_is_planned_given_up_or_rests_and_is_never_at_work_at_once()
    {
        var idea = Project.Begin(Founded.Alliance(), Told.Whole, "idee", null, Founded.Noon, ProjectState.Idea);
        Assert.Contains("geht es nicht zu „läuft“", Said(idea, ProjectState.Running, null, null));
        idea.Turn(ProjectState.Resting, null, "Pause.", null, Founded.Noon);
        Assert.Contains("geht es nicht zu „läuft“", Said(idea, ProjectState.Running, null, null));
        idea.Turn(ProjectState.Idea, null, null, null, Founded.Noon);
        idea.Turn(ProjectState.Planned, null, null, null, Founded.Noon);
        Assert.Throws<Refusal>(() => Project.Begin(Founded.Alliance(), Told.Whole, "x", null, Founded.Noon, ProjectState.Completed));
    }

    [Fact]
    public void A_practice_example_is_read_in_two_minutes_and_what_is_longer_is_refused_with_the_figure()
    {
        var told = Told.Published(Founded.Alliance());
        told.Turn(ProjectState.Running, null, null, null, Founded.Noon);
        told.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, Founded.Noon);
        var (rest, most) = (told.Words - told.Texts.Single(text => text.Label == "Schritte").Words, Project.MostWordsOfExample);
        told.Describe(Told.Whole with { Steps = Words(most - rest + 1) }, null, Founded.Noon);
        Assert.Equal((most + 1, 3, "Schritte"), (told.Words, told.Minutes, told.Longest.Label));
        Assert.Contains($"höchstens {most} Wörter. Es sind {most + 1}.", told.ObstacleToExample());
        told.Describe(Told.Whole with { Steps = Words(most - rest) }, null, Founded.Noon);
        told.BecomeExample(null, Founded.Noon);
        Assert.Throws<Refusal>(() => told.Describe(Told.Whole with { Steps = Words(most) }, null, Founded.Noon));
        Assert.Throws<Refusal>(() => told.Tell(new(Hours: 40, Results: Words(20)), null, Founded.Noon));
        told.Tell(new(Hours: 40, Otherwise: "Früher."), null, Founded.Noon);
        Assert.Equal(2, told.Minutes);
    }

    private static string Words(int count) => string.Join(' ', Enumerable.Repeat("Wort", count));

    [Fact]
    public void Effort_and_money_alone_are_no_experience_and_who_paid_is_said_without_a_sum()
    {
        var told = Told.Published(Founded.Alliance());
        foreach (var (experience, money) in new (ProjectExperience, string?)[] { (new(Cost: 1200), "1.200 Euro"),
            (new(Funding: "Stiftung"), "Stiftung"), (new(1200, 3, "Stiftung"), "1.200 Euro, Stiftung"), (new(Hours: 3), null) })
        {
            told.Tell(experience, null, Founded.Noon);
            Assert.Equal((false, true, money), (told.HasExperience, told.HasEffortOrExperience, told.Money));
        }
        told.Tell(new(Tips: "Mut."), null, Founded.Noon);
        Assert.True(told.HasExperience);
    }

    [Fact]
    public void An_end_before_its_beginning_is_refused() => Assert.Equal("Das Ende liegt vor dem Anfang.",
        Project.ObstacleTo(Told.Whole with { From = FuzzyDate.Parse("2024"), Until = FuzzyDate.Parse("Herbst 2023") }));

    private static string Said(Project told, ProjectState next, FuzzyDate? on, string? reason) =>
        Assert.Throws<Refusal>(() => told.Turn(next, on, reason, null, Founded.Noon)).Message;
}
