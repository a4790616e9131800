using Buendnisnetz.Notifications;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Notifications.Incoming;

/// <summary>A mailbox that is read by IMAP from a real server (Debian's Dovecot).</summary>
[Once]
public sealed class MailboxTests : IAsyncLifetime
{
    private readonly TestHouse house = new() { Settings = { ["Mail:AnswerAddress"] = "antwort@netz.example" }, MayBeLent = true };

    public ValueTask InitializeAsync() => house.InitializeAsync();

    public ValueTask DisposeAsync() => house.DisposeAsync();

    [Fact]
    public async Task What_was_read_is_marked_and_moved_and_a_server_that_is_away_is_waited_for()
    {
        if (MailboxServer.Obstacle is { } obstacle) { Assert.Skip(obstacle); return; }
        int port;
        using (var server = new MailboxServer())
        {
            port = server.Port;
            server.Lay("1.host", Mail("a", Cast.Anna.Email, "Subject: Abwesenheitsnotiz: Ferien"));
            server.Lay("2.host", Mail("b", "fremd@anderswo.example", "Subject: Hallo"));
            await Visit(port);
            Assert.Empty(server.Marks());
            Assert.Equal(["FS", "S"], server.Marks("Gelesen"));
            Assert.Equal([Receipt.Automatic, Receipt.NobodyHere], await Receipts());
            server.Lay("3.host", Mail("a", Cast.Anna.Email, "Subject: Abwesenheitsnotiz: Ferien"));
            await Visit(port);
            Assert.Equal(3, server.Marks("Gelesen").Count);
            await Visit(port, "falsch");
        }
        await Visit(port);
        Assert.Equal(2, (await Receipts()).Count);
    }

    [Fact]
    public async Task A_letter_at_which_we_fail_is_flagged_and_those_behind_it_are_read()
    {
        if (MailboxServer.Obstacle is { } obstacle) { Assert.Skip(obstacle); return; }
        var anna = await house.Meet(Cast.Anna);
        await house.In(db => db.PostAnswerable(new Letter(anna.Email, anna.Name, "Gästebuch", "Weil Sie dabei sind.").Says("Wer kommt?"),
            Guestbook.Matter, Guid.CreateVersion7(), anna.Id, house.Clock.Now, default));
        await house.RunJobs();
        var address = house.Letters[^1].Headers["Reply-To"];
        using var server = new MailboxServer();
        server.Lay("1.host", Mail("kaputt", anna.Email, "Subject: AW: Gästebuch", address, Guestbook.Broken));
        server.Lay("2.host", Mail("heil", anna.Email, "Subject: AW: Gästebuch", address, "Ich komme."));
        await Visit(server.Port);
        await Visit(server.Port);
        Assert.Equal(["F"], server.Marks());
        Assert.Equal(["S"], server.Marks("Gelesen"));
        Assert.Contains("Ich komme. (0)", await house.In(db => db.Notices.Select(one => one.Sentence).ToListAsync()));
    }

    private async Task Visit(int port, string password = "geheim")
    {
        var settings = ImapSettings.Of(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Mail:Imap:Host"] = "127.0.0.1",
            ["Mail:Imap:Port"] = $"{port}",
            ["Mail:Imap:Tls"] = "None",
            ["Mail:Imap:User"] = "netz",
            ["Mail:Imap:Password"] = password,
            ["Mail:Imap:Done"] = "Gelesen",
        }).Build());
        await using var scope = house.Services.CreateAsyncScope();
        await ActivatorUtilities.CreateInstance<MailboxVisit>(scope.ServiceProvider, settings).Do(new(), default);
    }

    private Task<List<Receipt>> Receipts() => house.In(db => db.MailArrivals.OrderBy(one => one.Id)
        .Select(one => one.Receipt).ToListAsync());

    private static string Mail(string id, string from, string subject, string to = "antwort@netz.example", string text = "Hallo") =>
        $"From: {from}\r\nTo: {to}\r\n{subject}\r\nMessage-ID: <{id}@x.example>\r\n\r\n{text}\r\n";
}
