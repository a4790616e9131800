using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>The plan and the list of materials of a project, without a database.</summary>
public sealed class PlanTests
{
    private readonly Project told = Told.Published(Founded.Alliance());

    [Fact]
    public void A_plan_is_read_out_of_the_steps_as_they_were_written()
    {
        Assert.Equal(["Vereine fragen", "Heft drucken"], What("# So geht es\n\n1. Vereine fragen\n2. **Heft** drucken"));
        Assert.Equal(["Vereine fragen", "Heft drucken"], What("- Vereine fragen\n- Heft drucken\n- vereine fragen"));
        Assert.Equal(["Erst fragen wir.", "Dann drucken wir."], What("Erst fragen wir.\n\nDann drucken wir."));
        Assert.Empty(What(" \n"));
        Assert.All(What($"- {string.Join(' ', Enumerable.Repeat("sehr", 90))} lang"), one => Assert.InRange(one.Length, 1, Tick.Longest));
    }

    [Fact]
    public void What_was_ticked_off_stays_so_when_the_plan_is_told_anew()
    {
        told.PlanOn([PlanStep.Of("Vereine fragen", null), PlanStep.Of("Heft drucken", FuzzyDate.OfMonth(2027, 3))], null, Founded.Noon);
        told.TickStep(told.Plan[1].Key, true, null, Founded.Noon);
        told.PlanOn([PlanStep.Of("Förderung klären", null), PlanStep.Of("Heft drucken", FuzzyDate.OfMonth(2027, 4))], null, Founded.Noon);
        Assert.Equal([null, Founded.Noon], told.Plan.Select(step => step.DoneAt));
        told.PlanOn([told.Plan[0], PlanStep.Of("Heft drucken lassen", null)], null, Founded.Noon);
        Assert.Equal(Founded.Noon, told.Plan[1].DoneAt);
        Assert.Equal("1 von 2 Schritten ist erledigt.", Ticks.StepsDone(told.Plan));
        Assert.Equal("Förderung klären", Ticks.Next(told.Plan)!.What);
    }

    [Fact]
    public void A_new_line_is_not_born_done_where_others_came_or_went()
    {
        told.PlanOn([PlanStep.Of("Vereine fragen", null), PlanStep.Of("Heft drucken", null)], null, Founded.Noon);
        told.TickStep(told.Plan[0].Key, true, null, Founded.Noon);
        told.PlanOn([PlanStep.Of("Raum suchen", null), PlanStep.Of("Heft drucken", null), PlanStep.Of("Feiern", null)], null, Founded.Noon);
        Assert.All(told.Plan, step => Assert.Null(step.DoneAt));
        told.PlanOn([PlanStep.Of("Feiern", null)], null, Founded.Noon);
        Assert.Equal("1 Schritt, noch nicht erledigt.", Ticks.StepsDone(told.Plan));
        told.TickStep(told.Plan[0].Key, true, null, Founded.Noon);
        Assert.Equal("Der Schritt ist erledigt.", Ticks.StepsDone(told.Plan));
        Assert.NotNull(Project.ObstacleToTicking(told.Material, told.Plan[0].Key));
    }

    [Fact]
    public void A_step_is_late_after_the_last_day_it_may_mean_and_never_once_it_is_done()
    {
        var step = PlanStep.Of("Heft drucken", FuzzyDate.OfMonth(2027, 3));
        Assert.False(step.IsLate(new(2027, 3, 31)));
        Assert.True(step.IsLate(new(2027, 4, 1)));
        Assert.False((step with { DoneAt = Founded.Noon }).IsLate(new(2028, 1, 1)));
    }

    [Fact]
    public void What_does_not_stand_there_any_more_is_not_ticked_off_and_nothing_twice()
    {
        told.Gather([new("Druckvorlage", "vorlage.example")], null, Founded.Noon);
        var key = told.Material[0].Key;
        Assert.Equal("https://vorlage.example", told.Material[0].Address!.TrimEnd('/'));
        told.TickMaterial(key, true, null, Founded.Noon);
        told.TickMaterial(key, true, null, Founded.Noon.AddDays(1));
        Assert.Equal(Founded.Noon, told.Material[0].DoneAt);
        Assert.Throws<Refusal>(() => told.TickStep(key, true, null, Founded.Noon));
        told.TickMaterial(key, false, null, Founded.Noon);
        Assert.Null(told.Material[0].DoneAt);
        Assert.Contains("steht zweimal", told.ObstacleToMaterial([new("Heft"), new("heft")]));
        Assert.Contains("keine Internetadresse", told.ObstacleToMaterial([new("Falle", "javascript:alert(1)")]));
        Assert.Contains("Höchstens 30", told.ObstacleToPlan([.. Enumerable.Range(0, 31).Select(at => new PlanStep($"Schritt {at}"))]));
    }

    [Fact]
    public void An_imitation_gets_the_steps_as_its_plan_and_materials_and_links_as_its_list_and_nothing_of_it_is_done()
    {
        Learn();
        told.Gather([new("Zwölf Räder"), new("Flyer zum Heft", "https://flyer.example")], null, Founded.Noon);
        told.TickMaterial(told.Material[0].Key, true, null, Founded.Noon);
        told.LinkTo([new("Flyer", "https://flyer.example"), new("Bericht", "https://bericht.example")], null, Founded.Noon);
        var copy = told.Imitate(Founded.Alliance(), new("Unseres"), null, "unseres", null, Founded.Noon).Copy;
        Assert.Equal(["Vereine fragen"], copy.Plan.Select(step => step.What));
        Assert.Equal(["Zwölf Räder", "Flyer zum Heft", "Bericht"], copy.Material.Select(one => one.What));
        Assert.All(copy.Material, one => Assert.Null(one.DoneAt));
        Assert.True(copy.PlanTellsSteps);
        told.PlanOn([PlanStep.Of("Mit dem Sportkreis reden", FuzzyDate.OfYear(2024)) with { DoneAt = Founded.Noon }], null, Founded.Noon);
        var second = told.Imitate(Founded.Alliance(), new("Ihres"), null, "ihres", null, Founded.Noon).Copy;
        Assert.Equal([new PlanStep("Mit dem Sportkreis reden")], second.Plan);
        Assert.False(second.PlanTellsSteps);
    }

    [Fact]
    public void A_plan_counts_where_it_says_more_than_the_steps_and_an_example_stays_as_short_as_one_is()
    {
        Learn();
        var before = told.Words;
        told.PlanOn(PlanStep.In(told.Steps), null, Founded.Noon);
        Assert.Equal(before, told.Words);
        var much = Enumerable.Range(0, 30).Select(at => new PlanStep($"Schritt {at} {string.Join(' ', Enumerable.Repeat("wort", 12))}"));
        Assert.Contains("300 Wörter", told.ObstacleToPlan([.. much]));
    }

    private static IEnumerable<string> What(string text) => PlanStep.In(text).Select(step => step.What);

    private void Learn()
    {
        told.Turn(ProjectState.Running, null, null, null, Founded.Noon);
        told.Tell(new(Hours: 40, Otherwise: "Früher anfangen."), null, Founded.Noon);
        told.BecomeExample(null, Founded.Noon);
    }
}
