using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Buendnisnetz.Tests.House;

/// <summary>A small mail server for tests: it really speaks SMTP, keeps what it is given, and refuses what it is told to.</summary>
public sealed class SmtpSink : IDisposable
{
    private readonly TcpListener listener;
    private readonly List<string> taken = [];

    public SmtpSink(int port = 0)
    {
        listener = new(IPAddress.Loopback, port);
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The mails as they came over the wire.</summary>
    public IReadOnlyList<string> Taken { get { lock (taken) return [.. taken]; } }

    /// <summary>What it says to RCPT TO.</summary>
    public Func<string, string> AnswerToRecipient { get; set; } = _ => "250 OK";

    /// <summary>How long it says nothing at the beginning.</summary>
    public TimeSpan Silence { get; set; }

    /// <summary>What it says at the beginning.</summary>
    public string Greeting { get; set; } = "220 sink";

    /// <summary>Hangs up in the middle of a mail.</summary>
    public bool DiesInData { get; set; }

    /// <summary>Told of every mail before it says yes.</summary>
    public Action<string> Told { get; set; } = _ => { };

    public void Dispose() => listener.Dispose();

    private async Task Accept()
    {
        try
        {
            while (true) _ = Talk(await listener.AcceptTcpClientAsync());
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException) { }
    }

    private async Task Talk(TcpClient client)
    {
        try { await Converse(client); }
        catch (IOException) { /* The other side was killed. */ }
    }

    private async Task Converse(TcpClient client)
    {
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await Task.Delay(Silence);
        await writer.WriteLineAsync(Greeting);
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA") && DiesInData) return;
            if (line.StartsWith("DATA")) await Take(reader, writer);
            else await writer.WriteLineAsync(line.StartsWith("RCPT") ? AnswerToRecipient(line) : line.StartsWith("QUIT") ? "221 bye" : "250 OK");
        }
    }

    private async Task Take(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        string? line;
        while ((line = await reader.ReadLineAsync()) is not null and not ".") mail.Append(line.StartsWith("..") ? line[1..] : line).Append('\n');
        if (line is null) return; // Cut off in the middle: no server takes half a mail.
        lock (taken) taken.Add(mail.ToString());
        Told(mail.ToString());
        await writer.WriteLineAsync("250 taken");
    }
}
