using Buendnisnetz.Bench;
using Buendnisnetz.Projects;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>The life of a finding, and how well the radar tells projects apart, without a database.</summary>
[Once]
public sealed class OverlapTests
{
    private static readonly string Bench = Path.Combine(Checkout.Root, "tools", "Bench");

    [Fact]
    public void A_confirmed_finding_ends_in_a_decision_for_which_somebody_answers()
    {
        var (found, anna) = (Suspected(), Guid.CreateVersion7());
        found.Turn(OverlapState.Confirmed, null, null, OverlapSides.First, anna, Founded.Noon);
        Assert.Throws<Refusal>(() => found.Turn(OverlapState.Rejected, "Doch nicht.", null, OverlapSides.Both, anna, Founded.Noon));
        const OverlapSides side = OverlapSides.Second;
        Assert.Contains("in einem Satz", found.ObstacleTo(OverlapState.Coordinated, " ", "Familienbüro", side));
        Assert.Contains("wer sich darum kümmert", found.ObstacleTo(OverlapState.Coordinated, "Wir teilen die Wochen auf.", " ", side));
        found.Turn(OverlapState.Coordinated, "Wir teilen die Wochen auf.", "Familienbüro", side, anna, Founded.Noon);
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
                var side = (OverlapSides)chance.Next(4);
                var (note, who) = (chance.Next(3) == 0 ? null : "So ist es.", chance.Next(3) == 0 ? null : "Familienbüro");
                if (found.ObstacleTo(next, note, who, side) is null) found.Turn(next, note, who, side, null, Founded.Noon);
                else Assert.Throws<Refusal>(() => found.Turn(next, note, who, side, null, Founded.Noon));
                if (found.State != before) Assert.Contains(found.State.IsDenied ? OverlapState.Rejected : found.State, before.Next);
                if (found.State == OverlapState.Rejected && before != found.State && !before.IsDenied)
                    Assert.Equal(OverlapSides.Both, side);
                if (found.State == OverlapState.Rejected && before.IsDenied) Assert.NotEqual(before.DeniedBy, side);
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
        dismissed.Turn(OverlapState.Rejected, "Das eine ist für Ältere.", null, OverlapSides.Both, null, Founded.Noon);
        Assert.Empty(dismissed.State.Next);
    }

    [Fact]
    public void A_rejection_by_one_side_is_its_word_until_the_other_side_agrees_objects_or_is_silent_for_long()
    {
        var found = Suspected();
        Assert.Throws<Refusal>(() => found.Turn(OverlapState.Rejected, "Nein.", null, OverlapSides.None, null, Founded.Noon));
        Assert.Throws<Refusal>(() => found.Turn(OverlapState.Rejected, " ", null, OverlapSides.Second, null, Founded.Noon));
        found.Turn(OverlapState.Rejected, "Unseres ist für Ältere.", null, OverlapSides.Second, null, Founded.Noon);
        Assert.Equal((OverlapState.DeniedBySecond, "Unseres ist für Ältere."), (found.State, found.Steps[^1].Note));
        Assert.False(found.State.IsSettled);
        Assert.DoesNotContain(OverlapState.Rejected, found.NextFor(OverlapSides.Second));
        Assert.Throws<Refusal>(() => found.Turn(OverlapState.Rejected, "Noch einmal.", null, OverlapSides.Second, null, Founded.Noon));
        found.Turn(OverlapState.UnderDiscussion, "Wir sehen es anders.", null, OverlapSides.First, null, Founded.Noon);
        found.Turn(OverlapState.Rejected, "Doch, ihr habt recht.", null, OverlapSides.First, null, Founded.Noon);
        found.Turn(OverlapState.Rejected, null, null, OverlapSides.Second, null, Founded.Noon);
        Assert.Equal(OverlapState.Rejected, found.State);
    }

    [Fact]
    public void Silence_counts_as_agreement_after_sixty_days_from_the_last_word()
    {
        var found = Suspected();
        found.AgreeBySilence(Founded.Noon.AddDays(400));
        Assert.Empty(found.Steps);
        found.Turn(OverlapState.Rejected, "Nein.", null, OverlapSides.First, null, Founded.Noon);
        found.AgreeBySilence(Founded.Noon.AddDays(400));
        Assert.True(found.IsUntold);
        found.Tell(Founded.Noon);
        found.AgreeBySilence(Founded.Noon.AddDays(Overlap.DaysToAnswer).AddMinutes(-1));
        Assert.Equal(OverlapState.DeniedByFirst, found.State);
        found.AgreeBySilence(Founded.Noon.AddDays(Overlap.DaysToAnswer));
        Assert.Equal(OverlapState.Rejected, found.State);
        Assert.Contains("niemand widersprochen", found.Steps[^1].Note);
    }

    [Fact]
    public void Only_what_tells_something_is_named_as_a_reason()
    {
        var one = Reading.Of("Väterfrühstück", "Familien treffen sich zu einem offenen Angebot im Landkreis.");
        var other = Reading.Of("Papas am Samstagmorgen", "Ein Angebot für Familien im Landkreis, offen für alle.");
        Assert.Contains("Vätertreff", one.SharedWith(other, 5));
        Assert.DoesNotContain(one.SharedWith(other, 9), word => word is "Eltern" or "Familien" or "Angebot" or "Landkreis" or "Treff");
    }

    [Fact]
    public void The_radar_tells_the_pairs_it_is_tuned_with_apart()
    {
        var quality = OverlapQuality.Of(All().Where(pair => pair.IsForTuning));
        Assert.InRange(quality.Precision, 0.96, 1);
        Assert.InRange(quality.Recall, 0.85, 1); // Whoever is warned wrongly three times no longer reads warnings.
    }

    [Fact]
    public void The_labelled_pairs_are_many_and_a_third_of_them_has_no_stem_in_common()
    {
        var pairs = All();
        Assert.InRange(pairs.Count, 700, 2000);
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

    [Fact]
    public void Whoever_says_a_term_means_what_it_is_a_kind_of_and_whoever_says_its_parts_says_the_term()
    {
        var (kind, parts) = (Reading.Of("Vätertreff"), Reading.Of("Treffpunkt für Papas"));
        Assert.Contains("f:vaeter", kind.Marks.Keys);
        Assert.Contains("a:vatertreff", parts.Marks.Keys);
        Assert.True(parts.Marks["a:vatertreff"] < kind.Marks["a:vatertreff"]);
        Assert.DoesNotContain("f:vaeter", Reading.Of("Treff für Mütter und Väter").Marks.Keys);
    }

    [Theory]
    [InlineData("Runder Tisch Kinderarmut", "Runder Tisch Innenstadt", true)]
    [InlineData("Schwimmkurs am Waldsee", "Schwimmkurs am Weiher", false)]
    [InlineData("Verlässliche Ferienbetreuung", "Ferienbetreuung am Morgen", false)]
    [InlineData("Lesepaten für Senioren", "Vorlesepaten für Senioren", false)]
    [InlineData("Kinderfest", "Kinderfest", false)]
    public void Whoever_chooses_the_same_words_means_the_difference(string one, string other, bool isContrast) =>
        Assert.Equal(isContrast, Wording.IsContrast(Reading.Of(one), Reading.Of(other)));

    [Fact]
    public void Whatever_stands_in_a_title_and_in_another_text_can_be_compared()
    {
        var mothers = Reading.Of("Müttertreff", "Auch Väter kommen gern.");
        Assert.DoesNotContain("f:muetter", mothers.Head);
        Assert.InRange(Likeness.Of(mothers, Reading.Of("Elterncafé")).Score, 0, 1);
        var sides = All().SelectMany(pair => new[] { pair.Left, pair.Right }).ToList();
        foreach (var (title, text) in sides.Zip(sides.Skip(7)))
        {
            var reading = Reading.Of(title, text);
            Assert.Subset(reading.Marks.Keys.ToHashSet(), reading.Head.ToHashSet());
        }
    }

    [Theory]
    [InlineData("Ferienbetreuung", "Randzeitenbetreuung")]
    [InlineData("Ferienbetreuung", "Notfallbetreuung")]
    [InlineData("Randzeitenbetreuung", "Notfallbetreuung")]
    [InlineData("Tagespflege für Ältere", "Kindertagespflege")]
    [InlineData("Elternkur", "Urlaub")]
    public void What_is_near_is_not_the_same(string one, string other) =>
        Assert.InRange(Likeness.Of(Reading.Of(one), Reading.Of(other)).Score, 0, Likeness.Enough);

    [Fact]
    public void Each_term_has_a_label_of_its_own_and_leads_to_terms_that_exist()
    {
        var labels = Thesaurus.All.Select(MarkFinder.MarkOf).Select(Thesaurus.LabelOf).ToList();
        Assert.DoesNotContain(null, labels);
        Assert.All(Thesaurus.All, one => Assert.DoesNotContain(one, Thesaurus.Above(one)));
    }

    private static List<OverlapPair> All() => [.. OverlapPair.Files.SelectMany(one => OverlapPair.In(Path.Combine(Bench, one.File)))];

    private static HashSet<string> Stems(string text) =>
        [.. GermanWords.In(text).Where(word => !word.IsStopWord).Select(word => word.Stem)];

    private static Overlap Suspected() => Overlap.Suspect(Guid.CreateVersion7(), Guid.CreateVersion7(),
        new(Told.Published(Founded.Alliance()), 0.8, ["Beide handeln von: Sport."]), Founded.Noon);
}
