using System.Text.RegularExpressions;
using Buendnisnetz.Accounts;
using Buendnisnetz.Notifications;
using Buendnisnetz.Tests.Invitations;

namespace Buendnisnetz.Tests.Notifications;

/// <summary>Two thousand digests to a mail server that really speaks, fails and comes back: each arrives, and none twice.</summary>
[Once]
public sealed partial class DigestMailTests : IAsyncLifetime
{
    private const int People = 2000;

    private readonly SmtpSink sink = new();
    private readonly TestHouse house = new();

    public ValueTask InitializeAsync()
    {
        house.Settings["Mail:Host"] = "127.0.0.1";
        house.Settings["Mail:Port"] = $"{sink.Port}";
        house.Settings["Mail:StartTls"] = "false";
        house.Settings["Mail:From"] = "netz@example.org";
        house.Settings["Mail:PerMinuteAndDomain"] = "100000";
        return house.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await house.DisposeAsync();
        sink.Dispose();
    }

    [Fact]
    public async Task Each_of_two_thousand_digests_arrives_exactly_once_though_the_server_fails_meanwhile()
    {
        await house.In(db =>
        {
            for (var at = 0; at < People; at++)
            {
                var person = Person.Invite($"Person {at:0000}", $"p{at:0000}@ort{at % 40}.example", null, house.Clock.Now);
                db.Add(person);
                db.Notify(person.Id, $"Nachricht Nummer {at:0000}.", "/", "Leben am See", house.Clock.Now);
            }
            return Task.CompletedTask;
        });
        var (said, begun) = (0, 0);
        sink.AnswerToMail = _ => Interlocked.Increment(ref said) % 7 == 0 ? "451 4.3.0 later" : "250 taken";
        sink.AnswerToSender = _ => Interlocked.Increment(ref begun) > 900 ? "421 4.3.2 closing" : "250 OK"; // Gone for a while.
        house.Clock.Advance(TimeSpan.FromDays(2)); // Monday morning.
        await house.RunDaily();
        await house.SendLetters(3);
        Assert.InRange(sink.Taken.Count, 500, 900);
        (sink.AnswerToSender, sink.AnswerToMail) = (_ => "250 OK", _ => "250 taken");
        for (var hour = 0; hour < 12 && sink.Taken.Count < People; hour++)
        {
            house.Clock.Advance(TimeSpan.FromHours(1));
            await house.SendLetters(5);
        }
        var numbers = sink.Taken.Select(mail => Number().Match(mail).Groups[1].Value).ToList();
        Assert.Equal(People, numbers.Count);
        Assert.Equal(People, numbers.Distinct().Count());
        await house.RunDaily();
        await house.SendLetters(2);
        Assert.Equal(People, sink.Taken.Count);
    }

    [GeneratedRegex("Nachricht Nummer ([0-9]{4})")]
    private static partial Regex Number();
}
