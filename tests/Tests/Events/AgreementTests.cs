using Buendnisnetz.Events;
using Buendnisnetz.Tests.Alliances;

namespace Buendnisnetz.Tests.Events;

/// <summary>Agreements: what is refused, when they count, where they stand, when they are asked after.</summary>
public sealed class AgreementTests
{
    private static readonly DateOnly Day = new(2027, 4, 12);
    private static readonly DateTimeOffset At = Held.Moment(15);

    [Fact]
    public void Nobody_notes_before_the_day_of_the_event_and_at_the_table_not_after_two_weeks()
    {
        var planned = Conference();
        Assert.Contains("ab dem Tag der Veranstaltung", Agreement.ObstacleToNoting(planned, Held.Moment(9).AddDays(-1)));
        Assert.Null(Agreement.ObstacleAtTable(planned, Held.Moment(0)));
        Assert.Null(Agreement.ObstacleAtTable(planned, planned.EndsAt.AddDays(14)));
        Assert.Contains("zwei Wochen", Agreement.ObstacleAtTable(planned, planned.EndsAt.AddDays(14).AddMinutes(1)));
        Assert.Null(Agreement.ObstacleToNoting(planned, planned.EndsAt.AddYears(3)));
        planned.Cancel("Sturm.", null, Held.Moment(8));
        Assert.Contains("abgesagt", Agreement.ObstacleToNoting(planned, At));
    }

    [Fact]
    public void A_fuzzy_date_opens_nothing_until_it_is_over()
    {
        var planned = Planned.Announced(Founded.Alliance(), new(FuzzyDate.OfMonth(2027, 4)));
        Assert.NotNull(Agreement.ObstacleToNoting(planned, new(2027, 4, 20, 12, 0, 0, TimeSpan.Zero)));
        Assert.Null(Agreement.ObstacleToNoting(planned, new(2027, 5, 2, 12, 0, 0, TimeSpan.Zero)));
        var late = Agreement.Note(planned, Agreed.Draft(), Guid.CreateVersion7(), null, new(2027, 5, 2, 12, 0, 0, TimeSpan.Zero));
        Assert.Equal(new DateOnly(2027, 4, 30), late.CountsFrom);
    }

    [Fact]
    public void What_is_missing_or_wrong_is_said_at_its_field()
    {
        Assert.Empty(Agreed.Draft().Objections());
        Assert.Equal("Parties[1].Name", Assert.Single(Agreed.Draft(Agreed.Ada).Objections()).Field);
        Assert.Equal("Parties[1].Email",
            Assert.Single(Agreed.Draft(Agreed.Ada, Agreed.Bo with { Email = " ADA@verein.example" }).Objections()).Field);
        Assert.Equal("Parties[1].Email", Assert.Single(Agreed.Draft(Agreed.Ada, Agreed.Bo with { Email = "bo.werk" }).Objections()).Field);
        Assert.Equal("Parties[0].Name", Assert.Single(Agreed.Draft(Agreed.Ada with { Name = "N.N." }, Agreed.Bo).Objections()).Field);
        Assert.Equal("Purpose", Assert.Single((Agreed.Draft() with { Purpose = " " }).Objections()).Field);
        Assert.Equal("Purpose", Assert.Single((Agreed.Draft() with { Purpose = new('x', 401) }).Objections()).Field);
        Assert.Equal("NextStep", Assert.Single((Agreed.Draft() with { NextStep = new('x', 301) }).Objections()).Field);
        Assert.Throws<Refusal>(() => Agreement.Note(Conference(), Agreed.Draft(Agreed.Ada), Guid.CreateVersion7(), null, At));
    }

    [Fact]
    public void It_counts_once_two_have_confirmed_and_no_longer_when_one_of_them_leaves()
    {
        var agreement = Noted(Agreed.Ada, Agreed.Bo, Agreed.Cem);
        Assert.False(agreement.Confirm(agreement.Parties[0], At));
        Assert.Equal(AgreementState.Noted, agreement.State);
        Assert.True(agreement.Confirm(agreement.Parties[1], At));
        Assert.False(agreement.Confirm(agreement.Parties[1], At));
        Assert.Equal(AgreementState.Agreed, agreement.State);
        agreement.Withdraw(agreement.Parties[1], At);
        Assert.Equal(AgreementState.Noted, agreement.State);
        Assert.Equal(("", null), (agreement.Parties[1].Name, agreement.Parties[1].Email));
        Assert.Throws<Refusal>(() => agreement.Confirm(agreement.Parties[1], At));
        Assert.True(agreement.Confirm(agreement.Parties[2], At));
    }

    [Fact]
    public void It_is_asked_after_three_six_and_twelve_months_and_what_was_missed_is_asked_once()
    {
        var agreement = Counting();
        Assert.Null(agreement.QuestionDue(Day.AddMonths(3).AddDays(-1)));
        Assert.Equal(3, agreement.QuestionDue(Day.AddMonths(3)));
        agreement.Ask(3);
        Assert.Null(agreement.QuestionDue(Day.AddMonths(5)));
        Assert.Equal(12, agreement.QuestionDue(Day.AddMonths(13)));
        agreement.Ask(12);
        Assert.Null(agreement.QuestionDue(Day.AddMonths(14)));
        Assert.Equal(AgreementState.Unheard, agreement.State);
        Assert.Null(Counting().QuestionDue(Day.AddMonths(18)));
        Assert.Null(Noted(Agreed.Ada, Agreed.Bo).QuestionDue(Day.AddMonths(3)));
    }

    [Theory]
    [InlineData(AgreementOutcome.Runs, 6)]
    [InlineData(AgreementOutcome.Done, null)]
    [InlineData(AgreementOutcome.Asleep, null)]
    public void Nobody_is_asked_after_it_has_ended(AgreementOutcome outcome, int? next)
    {
        var agreement = Counting();
        agreement.Ask(3);
        agreement.Answer(agreement.Parties[0], outcome, null, At.AddMonths(3));
        Assert.Equal(next, agreement.QuestionDue(Day.AddMonths(6)));
    }

    [Fact]
    public void What_was_said_last_is_shown_and_what_was_said_before_stays()
    {
        var agreement = Counting();
        agreement.Answer(agreement.Parties[0], AgreementOutcome.Runs, null, At.AddMonths(3));
        agreement.Answer(agreement.Parties[1], AgreementOutcome.Asleep, " Die Halle ist zu. ", At.AddMonths(6));
        Assert.Equal((AgreementState.Asleep, At.AddMonths(6)), (agreement.State, agreement.OutcomeAt));
        Assert.Equal([null, "Die Halle ist zu."], agreement.Answers.Select(one => one.Sentence));
        Assert.Throws<Refusal>(() => Noted(Agreed.Ada, Agreed.Bo) is var open ? open.Answer(open.Parties[0], default, null, At) : null!);
    }

    [Fact]
    public void What_the_team_took_out_stays_out()
    {
        var agreement = Counting();
        Assert.Throws<Refusal>(() => agreement.Remove(" ", null, At));
        agreement.Remove("Doppelt.", null, At);
        Assert.Equal(AgreementState.Removed, agreement.State);
        Assert.Null(agreement.QuestionDue(Day.AddMonths(3)));
        Assert.Contains("Doppelt.", agreement.ObstacleTo(agreement.Parties[0]));
        Assert.Throws<Refusal>(() => agreement.Answer(agreement.Parties[0], AgreementOutcome.Runs, null, At));
        Assert.Throws<Refusal>(() => agreement.Become(Founded.Alliance(), null, At));
    }

    [Theory]
    [InlineData(14, 9, 0, "14 Kooperationen, 9 laufen")]
    [InlineData(1, 1, 0, "1 Kooperation, sie läuft")]
    [InlineData(1, 0, 1, "1 Kooperation, zurzeit läuft keine; sie wurde ein Projekt")]
    [InlineData(3, 1, 1, "3 Kooperationen, eine läuft; eine wurde ein Projekt")]
    [InlineData(3, 3, 3, "3 Kooperationen, alle laufen; 3 wurden Projekte")]
    [InlineData(1200, 1000, 0, "1.200 Kooperationen, 1.000 laufen")]
    public void Numbers_speak_German(int count, int running, int projects, string sentence) =>
        Assert.Equal(sentence, new AgreementSum(count, running, projects).Sentence);

    [Fact]
    public void This_one_has_its_gender() => Assert.Equal(
        ["dieser RegioKonferenz", "diesem Fachtag", "diesem Landestreffen", "dieser Werkstatt"],
        new[] { EventKind.RegionalConference, EventKind.ExpertDay, EventKind.StateMeeting, EventKind.Workshop }
            .Select(kind => kind.ThisOne));

    private static Event Conference() => Planned.Announced(Founded.Alliance(), Planned.Day(2027, 4, 12), EventKind.RegionalConference);

    private static Agreement Noted(params PartyDraft[] parties) =>
        Agreement.Note(Conference(), Agreed.Draft(parties), Guid.CreateVersion7(), null, At);

    private static Agreement Counting()
    {
        var agreement = Noted(Agreed.Ada, Agreed.Bo);
        foreach (var party in agreement.Parties) agreement.Confirm(party, At);
        return agreement;
    }
}
