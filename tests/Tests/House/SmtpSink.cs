using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Cryptography.X509Certificates;
using System.Text;

namespace Buendnisnetz.Tests.House;

/// <summary>A small mail server for tests: it really speaks SMTP, keeps what it is given, and refuses what it is told to.</summary>
public sealed class SmtpSink : IDisposable
{
    private readonly TcpListener listener;
    private readonly CancellationTokenSource end = new();
    private readonly List<SmtpEnvelope> taken = [];
    private readonly List<string> heard = [];
    private int connections;

    public SmtpSink(int port = 0) : this(new TcpListener(IPAddress.Loopback, port)) { }

    /// <summary>A new server at a port where another one has left (<see cref="Leave"/>).</summary>
    public SmtpSink(TcpListener port)
    {
        listener = port;
        listener.Start();
        _ = Accept();
    }

    public int Port => ((IPEndPoint)listener.LocalEndpoint).Port;

    /// <summary>How many conversations there were.</summary>
    public int Connections => Volatile.Read(ref connections);

    /// <summary>The mails as they came over the wire.</summary>
    public IReadOnlyList<string> Taken => [.. Envelopes.Select(envelope => envelope.Mail)];

    /// <summary>The mails with their envelopes.</summary>
    public IReadOnlyList<SmtpEnvelope> Envelopes { get { lock (taken) return [.. taken]; } }

    /// <summary>Every line that was said to it outside of mails.</summary>
    public IReadOnlyList<string> Heard { get { lock (heard) return [.. heard]; } }

    /// <summary>What it can do besides (RFC 1869).</summary>
    public IReadOnlyList<string> Offers { get; set; } = [];

    /// <summary>
    /// Its certificate, where it speaks TLS: from the beginning, or where STARTTLS is among what it offers, when it is asked to.
    /// </summary>
    public X509Certificate2? Certificate { get; set; }

    /// <summary>What it says to MAIL FROM.</summary>
    public Func<string, string> AnswerToSender { get; set; } = _ => "250 OK";

    /// <summary>What it says to RCPT TO.</summary>
    public Func<string, string> AnswerToRecipient { get; set; } = _ => "250 OK";

    /// <summary>What it says to a mail; it keeps what it says yes to.</summary>
    public Func<string, string> AnswerToMail { get; set; } = _ => "250 taken";

    /// <summary>How long it says nothing at the beginning.</summary>
    public TimeSpan Silence { get; set; }

    /// <summary>What it says at the beginning.</summary>
    public string Greeting { get; set; } = "220 sink";

    /// <summary>Hangs up in the middle of a mail.</summary>
    public bool DiesInData { get; set; }

    /// <summary>Told of every mail before it says yes.</summary>
    public Action<string> Told { get; set; } = _ => { };

    /// <summary>Waited for before it answers to a mail for these addressees.</summary>
    public Func<string, Task> Ponders { get; set; } = _ => Task.CompletedTask;

    public void Dispose()
    {
        Leave().Dispose();
        end.Dispose();
    }

    /// <summary>Answers nobody any more and leaves the port, which stays ours, to the next.</summary>
    public TcpListener Leave()
    {
        end.Cancel();
        return listener;
    }

    private async Task Accept()
    {
        try
        {
            while (true) _ = Talk(await listener.AcceptTcpClientAsync(end.Token));
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or OperationCanceledException) { }
    }

    private async Task Talk(TcpClient client)
    {
        Interlocked.Increment(ref connections);
        using var _ = client;
        try
        {
            var begins = Certificate is not null && !Offers.Contains("STARTTLS");
            var stream = begins ? await Encrypted(client.GetStream()) : client.GetStream();
            await Task.Delay(Silence);
            while (await Converse(stream, greets: stream is NetworkStream || begins)) stream = await Encrypted(stream);
        }
        catch (Exception end)
            when (end is IOException or System.Security.Authentication.AuthenticationException)
        { /* The other side was killed,
            or does not trust us. */
        }
    }

    private async Task<Stream> Encrypted(Stream plain)
    {
        var safe = new SslStream(plain);
        await safe.AuthenticateAsServerAsync(Certificate!);
        return safe;
    }

    /// <summary>Speaks until the other side leaves; true where it goes on encrypted.</summary>
    private async Task<bool> Converse(Stream stream, bool greets)
    {
        using var reader = new StreamReader(stream, new UTF8Encoding(false), false, 1, leaveOpen: true);
        await using var writer = new StreamWriter(stream, new UTF8Encoding(false), 1024, leaveOpen: true)
        {
            AutoFlush = true,
            NewLine = "\r\n"
        };
        if (greets) await writer.WriteLineAsync(Greeting);
        var (from, to) = ("", "");
        while (await reader.ReadLineAsync() is { } line)
        {
            lock (heard) heard.Add(line);
            if (line.StartsWith("MAIL", StringComparison.Ordinal)) from = line;
            if (line.StartsWith("RCPT", StringComparison.Ordinal)) to = line;
            if (line.StartsWith("DATA", StringComparison.Ordinal) && DiesInData) return false;
            var answer = line.StartsWith("DATA", StringComparison.Ordinal) ? await Take(reader, writer, from, to) : AnswerTo(line);
            if (answer.Length > 0) await writer.WriteLineAsync(answer);
            if (answer.Length == 0 || answer.StartsWith("421", StringComparison.Ordinal)) return false;
            if (line == "STARTTLS") return true;
        }
        return false;
    }

    private string AnswerTo(string line) => line.Split(' ')[0] switch
    {
        "EHLO" => string.Join("\r\n", new[] { "sink" }.Concat(Offers).Append("8BITMIME")
            .Select((word, at) => $"250{(at == Offers.Count + 1 ? ' ' : '-')}{word}")),
        "MAIL" => AnswerToSender(line),
        "RCPT" => AnswerToRecipient(line),
        "QUIT" => "221 bye",
        "STARTTLS" => "220 go on",
        _ => "250 OK",
    };

    private async Task<string> Take(StreamReader reader, StreamWriter writer, string from, string to)
    {
        await writer.WriteLineAsync("354 go on");
        var mail = new StringBuilder();
        string? line;
        while ((line = await reader.ReadLineAsync()) is not null and not ".") mail.Append(line.StartsWith("..") ? line[1..] : line)
            .Append('\n');
        if (line is null) return ""; // Cut off in the middle: no server takes half a mail.
        await Ponders(to);
        var answer = AnswerToMail(mail.ToString());
        if (!answer.StartsWith('2')) return answer;
        lock (taken) taken.Add(new(from, to, mail.ToString()));
        Told(mail.ToString());
        return answer;
    }
}

/// <summary>A mail as it came over the wire: who sends it to whom, and what it says.</summary>
public sealed record SmtpEnvelope(string From, string To, string Mail);
