using System.Collections.Concurrent;
using System.Net.Sockets;

namespace Buendnisnetz.Tests.House;

/// <summary>A house with a mail server of its own.</summary>
public abstract class SmtpHouse : IAsyncLifetime
{
    // The port of the mail server is one of the settings of the house.
    private static readonly ConcurrentBag<TcpListener> Ports = [];

    protected TestHouse House { get; } = new() { MayBeLent = true };

    protected SmtpSink Sink { get; } = Ports.TryTake(out var port) ? new(port) : new();

    /// <summary>Settings of the section Mail besides the usual ones.</summary>
    protected virtual IEnumerable<(string Key, string Value)> Settings => [];

    public ValueTask InitializeAsync()
    {
        foreach (var (key, value) in new[]
                 {
                     ("Host", "127.0.0.1"), ("Port", $"{Sink.Port}"), ("Tls", "None"), ("From", "netz@example.org"),
                         ("PerMinuteAndDomain", "10000"),
                 }.Concat(Settings)) House.Settings[$"Mail:{key}"] = value;
        return House.InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await House.DisposeAsync();
        Ports.Add(Sink.Leave());
        GC.SuppressFinalize(this);
    }

    protected Task Post(string address, Priority priority = Priority.Normal) => House.In(db =>
    {
        db.Post(new Letter(address, "", "Schöne Grüße", "Sie erhalten diese E-Mail, weil wir sie prüfen.") { Priority = priority }
            .Says("Über den Fluss.\n.Ein Punkt am Anfang."), House.Clock.GetUtcNow());
        return Task.CompletedTask;
    });

    protected Task<OutgoingMail> Mail(string address) => House.In(db => db.Mails.AsNoTracking().SingleAsync(mail => mail.To == address));
}
