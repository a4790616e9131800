using Buendnisnetz.Alliances;
using Buendnisnetz.Projects;
using Buendnisnetz.Territory;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Projects;

/// <summary>Requests and offers as the domain knows them.</summary>
public sealed class PostingTests
{
    private static readonly Answerer Bo = new("Bo Beispiel", "bo@probe.example");

    [Fact]
    public void It_is_open_then_answered_then_closed_with_its_outcome()
    {
        var one = Posted.Of(Founded.Alliance());
        one.Answer(Bo, "Wir haben welche.", Founded.Noon);
        one.Answer(Bo, "Und einen Anhänger.", Founded.Noon);
        Assert.Equal((PostingState.Answered, 2), (one.State, one.AnswerCount));
        one.Close(Help.Yes, " Vier Räder geliehen. ", null, Founded.Noon);
        Assert.Equal([PostingState.Open, PostingState.Answered, PostingState.Closed], one.Turns.Select(turn => turn.State));
        Assert.Equal("Vier Räder geliehen.", one.Outcome);
        Assert.Throws<Refusal>(() => one.Close(Help.No, null, null, Founded.Noon));
        Assert.Throws<Refusal>(() => one.Answer(Bo, "Noch eins.", Founded.Noon));
        Assert.Throws<Refusal>(() => one.Prolong(null, Founded.Noon));
        Assert.Throws<Refusal>(() => one.Describe(Posted.Whole(Founded.Noon), Founded.Alliance(), null, Founded.Noon));
    }

    [Fact]
    public void It_is_for_no_area_in_which_its_alliance_does_not_work()
    {
        var foreign = Posted.Whole(Founded.Noon) with { Area = AreaKey.Parse("02000") };
        Assert.Throws<Refusal>(() => Posting.PutUp(Founded.Alliance(), foreign, null, Founded.Noon));
        Assert.Throws<Refusal>(() => Posted.Of(Founded.Alliance()).Describe(foreign, Founded.Alliance(), null, Founded.Noon));
    }

    [Fact]
    public void It_ends_on_its_day_and_says_afterwards_whether_it_has_helped()
    {
        var one = Posted.Of(Founded.Alliance());
        var (before, after) = (Founded.Noon.AddDays(58), Founded.Noon.AddDays(61));
        Assert.Throws<Refusal>(() => one.Expire(before));
        Assert.True(one.IsDueToRemind(before));
        one.Remind(before);
        Assert.False(one.IsDueToRemind(before));
        one.Expire(after);
        Assert.Throws<Refusal>(() => one.Expire(after));
        one.Close(Help.Partly, null, null, after);
        Assert.Equal((PostingState.Expired, Help.Partly), (one.State, one.Helped));
    }

    [Fact]
    public void It_is_prolonged_by_three_months_and_never_beyond_twelve()
    {
        var one = Posted.Of(Founded.Alliance());
        for (var i = 0; i < 4; i++)
            if (one.ObstacleToProlonging(Founded.Noon) is null) one.Prolong(null, Founded.Noon);
        Assert.Equal(Founded.Noon.BerlinDay.AddMonths(12), one.ExpiresOn);
        Assert.Throws<Refusal>(() => one.Prolong(null, Founded.Noon));
    }

    [Fact]
    public void It_rests_with_its_alliance_and_wakes_unless_its_day_has_passed()
    {
        var (one, late) = (Posted.Of(Founded.Alliance()), Posted.Of(Founded.Alliance()));
        foreach (var posting in new[] { one, late }) posting.Rest("Pause.", null, Founded.Noon);
        Assert.NotNull(one.ObstacleToAnswer(Founded.Noon));
        one.Wake(null, Founded.Noon.AddDays(10));
        late.Wake(null, Founded.Noon.AddDays(100));
        Assert.Equal((PostingState.Open, PostingState.Expired), (one.State, late.State));
    }

    [Theory]
    [InlineData("ab", "Text", "lebensumfeld", 30)]
    [InlineData("Lastenräder", " ", "lebensumfeld", 30)]
    [InlineData("Lastenräder", "Text", "", 30)]
    [InlineData("Lastenräder", "Text", "lebensumfeld", 0)]
    [InlineData("Lastenräder", "Text", "lebensumfeld", 400)]
    public void What_says_too_little_or_lasts_too_long_is_refused(string title, string text, string field, int days) =>
        Assert.Throws<Refusal>(() => Posting.PutUp(Founded.Alliance(),
            new(PostingKind.Offering, title, text, field, Founded.Noon.BerlinDay.AddDays(days)), null, Founded.Noon));

    [Fact]
    public void An_idea_puts_up_nothing()
    {
        var idea = Alliance.Imagine(new AllianceProfile("Eine Idee", "", null, "", null), "eine-idee", null, Founded.Noon);
        Assert.Contains("Idee", Assert.Throws<Refusal>(() => Posted.Of(idea)).Message);
    }

    [Fact]
    public void A_consent_has_a_number_and_is_taken_back()
    {
        Assert.Throws<Refusal>(() => ExperienceConsent.Give(Guid.CreateVersion7(), 0, Founded.Noon));
        var given = ExperienceConsent.Give(Guid.CreateVersion7(), 2, Founded.Noon);
        given.Withdraw(Founded.Noon);
        given.GiveAgain(3, Founded.Noon.AddDays(1));
        Assert.Equal((null, Founded.Noon.AddDays(1), 3), (given.WithdrawnAt, given.GivenAt, given.MonthlyMost));
    }

    [Fact]
    public void An_inquiry_is_followed_up_after_thirty_days_once()
    {
        var asked = Inquiry.To(Guid.CreateVersion7(), null, Guid.CreateVersion7(), null, "Wie ging das?", Founded.Noon);
        Assert.False(asked.AskBack(Founded.Noon.AddDays(29)));
        Assert.True(asked.AskBack(Founded.Noon.AddDays(30)));
        Assert.False(asked.AskBack(Founded.Noon.AddDays(31)));
        asked.Tell(asked.AskerId, Help.Yes, "Sehr.");
        asked.Tell(Guid.CreateVersion7(), Help.No, null);
        Assert.Equal((Help.Yes, "Sehr.", Help.No), (asked.AskerHelped, asked.AskerSentence, asked.AskedHelped));
    }

    [Fact]
    public void The_month_begins_at_midnight_in_Berlin()
    {
        Assert.Equal(new DateTimeOffset(2026, 10, 31, 23, 0, 0, TimeSpan.Zero), Inquiry.MonthOf(Founded.Noon));
        Assert.Equal(new DateTimeOffset(2026, 6, 30, 22, 0, 0, TimeSpan.Zero), Inquiry.MonthOf(new(2026, 7, 9, 8, 0, 0, TimeSpan.Zero)));
        Assert.Equal(new DateTimeOffset(2026, 9, 30, 22, 0, 0, TimeSpan.Zero), Inquiry.MonthOf(new(2026, 10, 30, 8, 0, 0, TimeSpan.Zero)));
    }
}
