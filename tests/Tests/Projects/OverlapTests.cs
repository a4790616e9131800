using Buendnisnetz.Bench;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>The life of a finding, and how well the radar tells projects apart, without a database.</summary>
public sealed class OverlapTests
{
    private static readonly string Labelled = Path.Combine(Checkout.Root, "tools", "Bench", "overlaps.txt");

    [Fact]
    public void A_confirmed_finding_ends_in_a_decision_for_which_somebody_answers()
    {
        var (found, anna) = (Suspected(), Guid.CreateVersion7());
        found.Turn(OverlapState.Confirmed, null, null, anna, Founded.Noon);
        Assert.Throws<Refusal>(() => found.Turn(OverlapState.Rejected, "Doch nicht.", null, anna, Founded.Noon));
        Assert.Contains("in einem Satz", found.ObstacleTo(OverlapState.Coordinated, " ", "Familienbüro"));
        Assert.Contains("wer sich darum kümmert", found.ObstacleTo(OverlapState.Coordinated, "Wir teilen die Wochen auf.", " "));
        found.Turn(OverlapState.Coordinated, "Wir teilen die Wochen auf.", "Familienbüro", anna, Founded.Noon);
        var last = found.Steps[^1];
        Assert.Equal((OverlapState.Coordinated, "Familienbüro", anna, Founded.Noon),
            (last.State, last.Responsible, last.RecordedBy!.Value, last.RecordedAt));
        Assert.True(found.State.IsSettled);
    }

    [Fact]
    public void Whatever_the_order_of_answers_no_confirmed_finding_is_settled_without_a_decision()
    {
        var (chance, all) = (new Random(48), Enum.GetValues<OverlapState>());
        for (var run = 0; run < 300; run++)
        {
            var found = Suspected();
            for (var step = 0; step < 8; step++)
            {
                var (before, next) = (found.State, all[chance.Next(all.Length)]);
                var (note, who) = (chance.Next(3) == 0 ? null : "So ist es.", chance.Next(3) == 0 ? null : "Familienbüro");
                if (found.ObstacleTo(next, note, who) is null) found.Turn(next, note, who, null, Founded.Noon);
                else Assert.Throws<Refusal>(() => found.Turn(next, note, who, null, Founded.Noon));
                if (found.State != before) Assert.Contains(found.State, before.Next);
            }
            if (!found.State.IsSettled || !found.Steps.Any(step => step.State == OverlapState.Confirmed)) continue;
            Assert.True(found.State.IsDecision);
            Assert.NotNull(found.Steps[^1].Note);
            Assert.NotNull(found.Steps[^1].Responsible);
        }
    }

    [Fact]
    public void Whoever_goes_on_nevertheless_says_why_and_what_is_settled_stays()
    {
        var found = Suspected();
        Assert.Throws<Refusal>(() => found.GoOn(" ", "Familienbüro", null, Founded.Noon));
        found.GoOn("Die andere ist für Schulkinder.", "Familienbüro", null, Founded.Noon);
        Assert.Equal([OverlapState.Confirmed, OverlapState.Accepted], found.Steps.Select(step => step.State));
        Assert.Throws<Refusal>(() => found.GoOn("Noch einmal.", "Familienbüro", null, Founded.Noon));
        var dismissed = Suspected();
        dismissed.Turn(OverlapState.Rejected, "Das eine ist für Ältere.", null, null, Founded.Noon);
        Assert.Empty(dismissed.State.Next);
    }

    [Fact]
    public void The_radar_tells_the_pairs_it_is_tuned_with_apart()
    {
        var quality = OverlapQuality.Of(OverlapPair.In(Labelled).Where(pair => pair.IsForTuning));
        Assert.InRange(quality.Precision, 0.9, 1);
        Assert.InRange(quality.Recall, 0.9, 1);
    }

    [Fact]
    public void The_labelled_pairs_are_many_and_a_third_of_them_has_no_stem_in_common()
    {
        var pairs = OverlapPair.In(Labelled);
        Assert.InRange(pairs.Count, 300, 2000);
        foreach (var kind in new[] { '~', '-' })
            Assert.InRange(pairs.Count(pair => pair.Kind == kind), pairs.Count * 0.3, pairs.Count * 0.45);
        Assert.InRange(pairs.Count(pair => pair.IsForTuning), pairs.Count * 0.4, pairs.Count * 0.6);
        Assert.Empty(pairs.Where(pair => pair.Kind == '~' && Stems(pair.Left).Overlaps(Stems(pair.Right)))
            .Select(pair => $"{pair.Left} | {pair.Right}"));
    }

    [Fact]
    public void A_compound_is_read_as_what_it_is_made_of()
    {
        var (one, other) = (Reading.Of("Ferienbetreuung"), Reading.Of("Betreuung in den Ferien"));
        Assert.Equal(one.Marks.Keys.Order(), other.Marks.Keys.Order());
        Assert.Equal(["Betreuung", "Ferien"], one.SharedWith(Reading.Of("Sommerprogramm"), 5).Order());
        Assert.Empty(Reading.Of("Beratung").SharedWith(Reading.Of("Rathaus"), 5));
    }

    private static HashSet<string> Stems(string text) =>
        [.. GermanWords.In(text).Where(word => !word.IsStopWord).Select(word => word.Stem)];

    private static Overlap Suspected() => Overlap.Suspect(Guid.CreateVersion7(), Guid.CreateVersion7(),
        new(Told.Published(Founded.Alliance()), 0.8, ["Beide handeln von: Sport."]), Founded.Noon);
}
