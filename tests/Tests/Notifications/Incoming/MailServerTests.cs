using Buendnisnetz.Notifications;

namespace Buendnisnetz.Tests.Notifications.Incoming;

/// <summary>A real mail server (Debian's Exim) hands messages to the built program by a pipe, and makes bounces of its own.</summary>
[Once]
public sealed class MailServerTests(TestHouse house) : IClassFixture<TestHouse>
{
    private static readonly Dictionary<string, string> Settings = new()
    {
        ["Mail:AnswerAddress"] = "antwort@netz.example",
        ["Mail:Bounces"] = "ruecklauf@netz.example",
    };

    [Fact]
    public async Task An_answer_and_a_bounce_come_in_through_the_pipe()
    {
        if (MailServer.Obstacle is { } obstacle) { Assert.Skip(obstacle); return; }
        using var exim = new MailServer(house, Settings);
        var (anna, address) = await Address();
        await exim.Deliver(Answer(address), Cast.Anna.Email, address);
        var arrival = await Soon(db => db.MailArrivals.SingleOrDefaultAsync(one => one.PersonId == anna), exim);
        Assert.Equal(("guestbook", Receipt.Refused), (arrival.Kind, arrival.Receipt)); // Only tests know guestbooks: the program does not.
        Assert.Contains("nicht mehr per E-Mail", (await house.In(db => db.Mails.SingleAsync(mail => mail.To == Cast.Anna.Email))).Text!,
            StringComparison.Ordinal);

        var lost = await house.In(db => Task.FromResult(db.Post(new("weg@netz.example", "", "Treffen", "weil"), house.Clock.Now)));
        await exim.Deliver($"From: netz@netz.example\nTo: weg@netz.example\nMessage-ID: <{lost:N}@netz.example>\n\nGuten Tag\n",
            "ruecklauf@netz.example", "weg@netz.example");
        var returned = await Soon(db => db.ReturnedLetters.SingleOrDefaultAsync(one => one.MailId == lost), exim);
        Assert.Equal("weg@netz.example", returned.Email);

        await exim.Deliver(Answer("antwort+unbekannt@netz.example", "fremd@anderswo.example"), "fremd@anderswo.example",
            "antwort+unbekannt@netz.example");
        Assert.Contains("antwort+unbekannt@netz.example", exim.Log, StringComparison.Ordinal);
        Assert.Contains("returned 67", exim.Log, StringComparison.Ordinal);
    }

    private static string Answer(string to, string? from = null) =>
        $"From: {from ?? Cast.Anna.Email}\nTo: {to}\nSubject: AW: Ferien\nMessage-ID: "
        + $"<{Guid.NewGuid():N}@lra.example>\n"
        + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\nWir sind dabei, größer als sonst.\n";

    private async Task<(Guid Person, string Address)> Address()
    {
        var anna = await house.Meet(Cast.Anna);
        var made = AnswerAddress.For(anna.Id, "guestbook", Guid.CreateVersion7(), house.Clock.Now);
        made.Prolong(TimeProvider.System.GetUtcNow().AddYears(1));
        await house.In(db => Task.FromResult(db.Add(made)));
        return (anna.Id, $"antwort+{made.Code}@netz.example");
    }

    /// <summary>A bounce is written and brought by a process of its own.</summary>
    private async Task<T> Soon<T>(Func<Db, Task<T?>> find, MailServer exim) where T : class
    {
        for (var look = 0; look < 400; look++) // A machine that is busy starts a program in twenty seconds.
        {
            if (await house.In(find) is { } found) return found;
            await Task.Delay(150, TestContext.Current.CancellationToken);
        }
        throw new InvalidOperationException($"It did not come.\n{exim.Log}");
    }
}
