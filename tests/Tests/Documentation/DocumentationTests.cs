using Buendnisnetz.Documentation;
using Buendnisnetz.Tests.Alliances;
using Buendnisnetz.Tests.Events;

namespace Buendnisnetz.Tests.Documentation;

/// <summary>What a documentation may be and become.</summary>
public sealed class DocumentationTests
{
    [Fact]
    public void Only_what_was_held_can_be_documented()
    {
        var alliance = Founded.Alliance();
        var draft = Planned.Of(alliance);
        draft.Fix(Planned.Day(2027, 4, 12), null, Founded.Noon);
        var cancelled = Documented.Event();
        cancelled.Cancel("Der Strom ist weg.", null, Founded.Noon);
        var coming = Planned.Announced(alliance, Planned.Day(2030, 4, 12));
        foreach (var (planned, word) in new[] { (draft, "Entwurf"), (cancelled, "abgesagt"), (coming, "sobald sie vorbei ist") })
        {
            Assert.Contains(word, EventDocumentation.ObstacleTo(planned, Documented.Later));
            Assert.Throws<Refusal>(() => EventDocumentation.Begin(planned, null, Documented.Later));
        }
        Assert.Null(EventDocumentation.ObstacleTo(Documented.Event(), Documented.Later));
    }

    [Fact]
    public void An_event_that_moved_to_another_day_since_cannot_be_published()
    {
        var planned = Documented.Event();
        var one = Documented.Begun(planned);
        one.Summarise("Es war gut.", null, null, null, Documented.Later);
        planned.Fix(Planned.Day(2030, 4, 12), null, Documented.Later);
        Assert.Throws<Refusal>(() => one.Publish(planned, EventFigures.None, null, Documented.Later));
    }

    [Fact]
    public void An_empty_one_is_not_published_and_none_twice()
    {
        var planned = Documented.Event();
        var one = Documented.Begun(planned);
        Assert.Contains("Noch steht nichts darin", one.ObstacleToPublishing(planned, Documented.Later));
        one.Quote(Documented.Saying, null, Documented.Later);
        one.Publish(planned, EventFigures.None, null, Documented.Later);
        Assert.Contains("schon veröffentlicht", Assert.Throws<Refusal>(
            () => one.Publish(planned, EventFigures.None, null, Documented.Later)).Message);
    }

    [Fact]
    public void After_publication_a_text_changes_only_with_a_sentence_and_everything_leaves_a_date()
    {
        var one = Documented.Published();
        Assert.Throws<Refusal>(() => one.Summarise("Anders.", null, " ", null, Documented.Later));
        one.Summarise("Anders.", null, "Der Name war falsch.", null, Documented.Later);
        one.Hang(Guid.NewGuid(), Documented.Words, null, Documented.Later);
        one.Unquote(one.Quote(Documented.Saying, null, Documented.Later), null, Documented.Later);
        Assert.Equal(["Der Name war falsch.", "Ein Bild ist ergänzt.", "Eine Aussage ist ergänzt.", "Eine Aussage ist entfernt."],
            one.Corrections.Select(correction => correction.Sentence));
        Assert.DoesNotContain(one.Corrections, correction => correction.Sentence.Contains("Ada", StringComparison.Ordinal));
    }

    [Fact]
    public void Before_publication_nobody_needs_to_know_what_changed()
    {
        var one = Documented.Begun(Documented.Event());
        one.Summarise("Eins.", null, null, null, Documented.Later);
        one.Summarise("Zwei.", 40, null, null, Documented.Later);
        Assert.Empty(one.Corrections);
        Assert.Throws<Refusal>(() => one.Summarise("Drei.", 2, null, null, Documented.Later));
    }

    [Fact]
    public void Nobody_is_quoted_without_consent_name_and_role()
    {
        var one = Documented.Begun(Documented.Event());
        foreach (var facts in new[] { Documented.Saying with { HasAgreed = false }, Documented.Saying with { Name = " " },
            Documented.Saying with { Role = "" }, Documented.Saying with { Text = "" } })
            Assert.Throws<Refusal>(() => one.Quote(facts, null, Documented.Later));
        Assert.Empty(one.Statements);
        var said = one.Quote(Documented.Saying, null, Documented.Later);
        var place = said.Anchor;
        one.Requote(said, Documented.Saying with { Text = "„Wir fangen heute an.“" }, null, null, Documented.Later);
        Assert.Equal((place, "Wir fangen heute an."), (said.Anchor, said.Text));
    }

    [Fact]
    public void A_picture_needs_words_and_credit_and_pictures_change_places()
    {
        var one = Documented.Begun(Documented.Event());
        Assert.Throws<Refusal>(() => one.Hang(Guid.NewGuid(), Documented.Words with { Alt = "" }, null, Documented.Later));
        Assert.Throws<Refusal>(() => one.Hang(Guid.NewGuid(), Documented.Words with { Credit = " " }, null, Documented.Later));
        var hung = Enumerable.Range(0, 3).Select(_ => one.Hang(Guid.NewGuid(), Documented.Words, null, Documented.Later)).ToList();
        one.Forward(hung[2]);
        one.Forward(hung[0]);
        one.Forward(hung[0]);
        Assert.Equal([hung[0], hung[2], hung[1]], one.Gallery);
    }

    [Fact]
    public void Those_who_took_part_are_told_once_and_only_when_everybody_may_read()
    {
        var planned = Documented.Event();
        var one = Documented.Begun(planned);
        one.ShowTo(Visibility.Place, planned, null, Documented.Later);
        one.Quote(Documented.Saying, null, Documented.Later);
        one.Publish(planned, EventFigures.None, null, Documented.Later);
        Assert.False(one.Tell(planned, Documented.Later));
        one.ShowTo(Visibility.Public, planned, null, Documented.Later);
        Assert.True(one.Tell(planned, Documented.Later));
        Assert.False(one.Tell(planned, Documented.Later));
    }

    [Fact]
    public void Nobody_reads_it_who_may_not_read_the_event()
    {
        var planned = Documented.Event();
        planned.Describe(new(planned.Kind, planned.Title, planned.Lead, Visibility: Visibility.Community), null, Documented.Later);
        var one = Documented.Begun(Documented.Event());
        Assert.Equal((Visibility.Public, Visibility.Community), (one.Visibility, one.ReadBy(planned)));
        Assert.Throws<Refusal>(() => one.ShowTo(Visibility.Public, planned, null, Documented.Later));
        one.Quote(Documented.Saying, null, Documented.Later);
        one.Publish(planned, EventFigures.None, null, Documented.Later);
        Assert.False(one.Tell(planned, Documented.Later));
        Assert.Equal(Visibility.Community, one.Raised.OfType<DocumentationPublished>().Single().Visibility);
        one.ShowTo(Visibility.Place, planned, null, Documented.Later);
        Assert.Equal(Visibility.Place, one.ReadBy(planned));
    }

    [Fact]
    public void What_becomes_of_a_picture_is_noted()
    {
        var one = Documented.Begun(Documented.Event());
        var hung = one.Hang(Guid.NewGuid(), Documented.Words, null, Documented.Later);
        one.ShownAgain(null, Documented.Later);
        one.Unhang(hung, null, Documented.Later);
        Assert.Equal([nameof(PictureShownAgain), nameof(PictureRemoved)], one.Raised.Skip(1).Select(happened => happened.Kind));
    }

    [Theory]
    [InlineData(42, "6 Wochen vorher")]
    [InlineData(7, "1 Woche vorher")]
    [InlineData(3, "3 Tage vorher")]
    [InlineData(0, "am Tag selbst")]
    [InlineData(-2, "2 Tage danach")]
    [InlineData(-14, "2 Wochen danach")]
    public void A_task_says_when_it_is_due(int days, string words)
    {
        var planned = Documented.Event();
        var item = ChecklistItem.Plan(planned.Id, new("Raum bestätigen", days));
        Assert.Equal(words, item.When);
        Assert.Equal(new DateOnly(2027, 4, 12).AddDays(-days), item.DueOn(planned));
        Assert.True(item.IsDue(planned, item.DueOn(planned)!.Value));
        Assert.False(item.IsDue(planned, item.DueOn(planned)!.Value.AddDays(-1)));
        item.Tick(true, Documented.Later);
        Assert.False(item.IsDue(planned, new(2030, 1, 1)));
    }

    [Fact]
    public void A_task_wants_words_and_a_time_that_makes_sense()
    {
        Assert.Throws<Refusal>(() => ChecklistItem.Plan(Guid.NewGuid(), new(" ", 7)));
        Assert.Throws<Refusal>(() => ChecklistItem.Plan(Guid.NewGuid(), new("Raum", 731)));
        Assert.Throws<Refusal>(() => Lesson.Note(Guid.NewGuid(), "  ", Documented.Later));
        Assert.Null(ChecklistItem.Plan(Guid.NewGuid(), new("Raum", 7))
            .DueOn(Planned.Announced(Founded.Alliance(), new(FuzzyDate.Parse("Frühjahr 2028")))));
    }
}
