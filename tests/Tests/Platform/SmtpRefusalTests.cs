using Buendnisnetz.Notifications;

namespace Buendnisnetz.Tests.Platform;

/// <summary>What the mail server says no to: for good (5xx) ends a mail, later (4xx) waits.</summary>
[Once]
public sealed class SmtpRefusalTests : SmtpHouse
{
    [Theory]
    [InlineData("550 5.1.1 No such user", "5.1.1")]
    [InlineData("551 5.1.6 moved", "5.1.6")]
    [InlineData("552 5.2.2 full", "5.2.2")]
    [InlineData("553 5.1.3 syntax", "5.1.3")]
    [InlineData("554 5.7.1 denied", "5.7.1")]
    [InlineData("556 5.1.10 null MX", "5.1.10")]
    [InlineData("501 5.1.3 syntax", "5.1.3")]
    [InlineData("550 blocked by 192.0.2.7", null)]
    public async Task Every_5xx_to_the_addressee_ends_the_mail_with_its_words_and_its_status(string answer, string? status)
    {
        Sink.AnswerToRecipient = _ => answer;
        await IsGivenUp(answer, status);
    }

    [Theory]
    [InlineData("554 5.7.1 spam", "5.7.1")]
    [InlineData("550 5.7.26 unauthenticated", "5.7.26")]
    public async Task Every_5xx_to_the_mail_ends_it(string answer, string status)
    {
        Sink.AnswerToMail = _ => answer;
        await IsGivenUp(answer, status);
    }

    [Theory]
    [InlineData("450 4.2.0 busy")]
    [InlineData("451 4.7.1 Greylisted")]
    [InlineData("452 4.2.2 full for now")]
    [InlineData("421 4.7.0 too many")]
    public async Task Every_4xx_waits_at_both_places(string answer)
    {
        Sink.AnswerToRecipient = _ => answer;
        await Post("anna@example.org");
        await Waits(1);
        (Sink.AnswerToRecipient, Sink.AnswerToMail) = (_ => "250 OK", _ => answer);
        await Waits(2);
        Sink.AnswerToMail = _ => "250 taken";
        await Leaves();
    }

    [Fact]
    public async Task What_concerns_ourselves_and_not_the_addressee_waits()
    {
        Sink.AnswerToSender = _ => "553 5.7.1 Sender address rejected: not owned by user";
        await Post("anna@example.org");
        await Waits(1);
        Sink.AnswerToSender = _ => "250 OK";
        await Leaves();
    }

    [Fact]
    public async Task After_a_refused_addressee_the_conversation_goes_on()
    {
        Sink.AnswerToRecipient = line => line.Contains("falsch", StringComparison.Ordinal) ? "550 5.1.1 No such user" : "250 OK";
        foreach (var name in new[] { "anna", "falsch", "bilal", "falsch2", "carla" }) await Post($"{name}@example.org");
        await House.RunJobs();
        Assert.Equal((3, 1), (Sink.Taken.Count, Sink.Connections));
    }

    [Fact]
    public async Task A_421_in_the_middle_holds_up_one_mail_and_the_others_go_in_a_new_conversation()
    {
        var said = 0;
        Sink.AnswerToRecipient = _ => Interlocked.Increment(ref said) == 2 ? "421 4.7.0 Too many mails" : "250 OK";
        foreach (var name in new[] { "anna", "bilal", "carla" }) await Post($"{name}@example.org");
        await House.RunJobs();
        Assert.Equal((2, 2), (Sink.Taken.Count, Sink.Connections));
        House.Clock.Advance(TimeSpan.FromMinutes(2));
        await House.RunJobs();
        Assert.Equal(3, Sink.Envelopes.Select(envelope => envelope.To).Distinct().Count());
        Assert.Equal(3, Sink.Taken.Count);
    }

    [Fact]
    public async Task Administrators_hear_once_that_our_mail_is_refused_not_once_a_mail()
    {
        var person = await House.Meet(Cast.Anna);
        await House.Seat(person, SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);
        Sink.AnswerToMail = _ => "550 5.7.26 unauthenticated";
        foreach (var name in new[] { "anna", "bilal", "carla" }) await Post($"{name}@example.org");
        await House.RunJobs();
        var notice = Assert.Single(await Notices());
        Assert.Contains("5.7.26", notice.Sentence, StringComparison.Ordinal);
        Assert.Contains("An den Adressen liegt es nicht", notice.Sentence, StringComparison.Ordinal);
        Assert.Equal((person.Id, "/verwaltung/postausgang"), (notice.PersonId, notice.Path));
        House.Clock.Advance(TimeSpan.FromDays(1));
        await Post("dragan@example.org");
        await House.RunJobs();
        Assert.Single(await Notices());
    }

    [Fact]
    public async Task Administrators_hear_at_the_first_refusal_of_our_sender_but_not_of_a_wrong_address()
    {
        await House.Seat(await House.Meet(Cast.Anna), SeatPlace.Instance, Guid.Empty, SeatRole.Administrator);
        Sink.AnswerToRecipient = _ => "550 5.1.1 No such user";
        await Post("niemand@example.org");
        await House.RunJobs();
        Assert.Empty(await Notices());
        Sink.AnswerToSender = _ => "553 5.1.8 Sender address rejected";
        await Post("anna@example.org");
        await House.RunJobs();
        Assert.Single(await Notices());
        Assert.Equal(DeliveryState.Waiting, (await Mail("anna@example.org")).State);
    }

    private Task<List<Notice>> Notices() => House.In(db => db.Notices.AsNoTracking().ToListAsync());

    private async Task IsGivenUp(string answer, string? status)
    {
        await Post("niemand@example.org");
        await House.RunJobs();
        var mail = await Mail("niemand@example.org");
        Assert.Equal((DeliveryState.Dead, 1, status), (mail.State, mail.Attempts, mail.Status));
        Assert.Contains(answer.Split(' ')[^1], mail.LastError, StringComparison.Ordinal);
        Assert.StartsWith(answer[..3], mail.LastError, StringComparison.Ordinal);
        Assert.Empty(Sink.Taken);
    }

    private async Task Waits(int attempts)
    {
        await House.RunJobs();
        var mail = await Mail("anna@example.org");
        Assert.Equal((DeliveryState.Waiting, attempts), (mail.State, mail.Attempts));
        Assert.Empty(Sink.Taken);
        House.Clock.Advance(TimeSpan.FromMinutes(10));
    }

    private async Task Leaves()
    {
        await House.RunJobs();
        await House.RunJobs();
        Assert.Single(Sink.Taken);
        Assert.Equal(DeliveryState.Done, (await Mail("anna@example.org")).State);
    }
}
