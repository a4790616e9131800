using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Platform.Incoming;
using System.Text;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Notifications.Incoming;

/// <summary>Letters that come back, at once or by a report, and the envelope of what is answered by itself.</summary>
public sealed class ReturnTests : SmtpHouse
{
    private const string Gone = "weg@stadt.example";

    protected override IEnumerable<(string Key, string Value)> Settings => [("AnswerAddress", "antwort@netz.example")];

    [Fact]
    public async Task An_address_from_which_letters_come_back_rests_and_the_office_is_told_once()
    {
        var administrator = await House.SignInAdministrator();
        Sink.AnswerToRecipient = line => line.Contains(Gone, StringComparison.Ordinal) ? "550 5.1.1 User unknown" : "250 OK";
        await Post(Gone);
        await House.RunJobs();
        Sink.AnswerToRecipient = _ => "250 OK";
        await Post(Gone);
        await House.RunJobs();
        var second = await House.In(db => db.Mails.SingleAsync(mail => mail.To == Gone && mail.State == DeliveryState.Done));
        var report = DeliveryReportTests.Postfix(second.Id).Replace("From: MAILER", "Return-Path: <>\nFrom: MAILER",
            StringComparison.Ordinal);
        Assert.Equal((Receipt.Report, Receipt.Known), (await Take(report), await Take(report)));
        await Post(Gone);
        await Post(Gone, Priority.Urgent);
        await House.RunJobs();
        Assert.Equal(2, Sink.Envelopes.Count(envelope => envelope.To.Contains(Gone, StringComparison.Ordinal)));
        var notices = await House.In(db => db.Notices.Where(notice => notice.Group == "Adresse prüfen").ToListAsync());
        Assert.Contains($"An {Gone} kommen keine E-Mails mehr an: Diese Adresse gibt es dort nicht.", Assert.Single(notices).Sentence,
            StringComparison.Ordinal);
        await administrator.Open(NoticePaths.Suspensions);
        Assert.Contains(Gone, administrator.Page.Body!.TextContent, StringComparison.Ordinal);
        await administrator.Submit(form: "main form");
        await Post(Gone);
        await House.RunJobs();
        Assert.Equal(3, Sink.Envelopes.Count(envelope => envelope.To.Contains(Gone, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task An_address_that_nobody_has_checked_is_tried_again_after_a_month()
    {
        await House.In(db => Task.FromResult(db.AddressSuspensions.Add(AddressSuspension.Of(Gone, "Gibt es nicht.", House.Clock.Now))));
        await Post(Gone);
        await House.RunJobs();
        Assert.Empty(Sink.Envelopes);
        House.Clock.Advance(TimeSpan.FromDays(31));
        await Post(Gone);
        await House.RunJobs();
        Assert.NotEmpty(Sink.Envelopes);
    }

    [Fact]
    public async Task What_is_answered_by_itself_has_nobody_as_its_sender()
    {
        await House.Meet(Cast.Anna);
        Assert.Equal(Receipt.Refused, await Take($"From: {Cast.Anna.Email}\nTo: antwort@netz.example\nSubject: Hallo\nMessage-ID: "
            + $"<x@y>\n\nHallo"));
        await House.RunJobs();
        Assert.Equal("MAIL FROM:<>", Sink.Heard.Single(line => line.StartsWith("MAIL", StringComparison.Ordinal)).Split(' ')[..2]
            is [var mail, var from] ? $"{mail} {from}" : "");
        Assert.Contains("In-Reply-To: <x@y>", Assert.Single(Sink.Taken), StringComparison.Ordinal);
    }

    private async Task<Receipt> Take(string mail)
    {
        await using var scope = House.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<MailReception>().Take(Encoding.UTF8.GetBytes(mail), isWhole: true, default);
    }
}
