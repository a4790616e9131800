using Buendnisnetz.Notifications;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Buendnisnetz.Tests.Notifications.Incoming;

/// <summary>A mailbox that is read by IMAP from a real server (Debian's Dovecot).</summary>
[Once]
public sealed class MailboxTests(TestHouse house) : IClassFixture<TestHouse>
{
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

    private static string Mail(string id, string from, string subject) =>
        $"From: {from}\r\nTo: antwort@netz.example\r\n{subject}\r\nMessage-ID: <{id}@x.example>\r\n\r\nHallo\r\n";
}
