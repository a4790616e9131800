using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Buendnisnetz.Tests.House;

/// <summary>A small mail server for tests: it really speaks SMTP, keeps what it is given, and refuses what it is told to.</summary>
public sealed class SmtpSink : IDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly List<string> taken = [];

    public SmtpSink()
    {
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>The mails as they came over the wire.</summary>
    public IReadOnlyList<string> Taken { get { lock (taken) return [.. taken]; } }

    /// <summary>What it says to RCPT TO.</summary>
    public Func<string, string> AnswerToRecipient { get; set; } = _ => "250 OK";

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
        using var _ = client;
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        await writer.WriteLineAsync("220 sink");
        while (await reader.ReadLineAsync() is { } line)
        {
            if (line.StartsWith("DATA")) await Take(reader, writer);
            else await writer.WriteLineAsync(line.StartsWith("RCPT") ? AnswerToRecipient(line) : line.StartsWith("QUIT") ? "221 bye" : "250 OK");
        }
    }

    private async Task Take(StreamReader reader, StreamWriter writer)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        while (await reader.ReadLineAsync() is { } line && line != ".") mail.Append(line.StartsWith("..") ? line[1..] : line).Append('\n');
        lock (taken) taken.Add(mail.ToString());
        await writer.WriteLineAsync("250 taken");
    }
}
