using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace Buendnisnetz.Bench;

/// <summary>One kept-open HTTP/1.1 connection that costs next to nothing, so that what is measured is the other side.</summary>
internal sealed class Wire : IDisposable
{
    private readonly TcpClient client;
    private readonly NetworkStream stream;
    private byte[] buffer = new byte[1 << 20];

    public Wire(int port) => (client, stream) = Connect(port);

    /// <summary>Sends a request and reads the whole answer.</summary>
    public async Task<Answer> Send(byte[] request)
    {
        await stream.WriteAsync(request);
        var (length, head) = (0, -1);
        while (head < 0 || !IsWhole(head, length))
        {
            if (length == buffer.Length) Array.Resize(ref buffer, length * 2);
            var read = await stream.ReadAsync(buffer.AsMemory(length));
            if (read == 0) throw new IOException("The connection was closed in the middle of an answer.");
            length += read;
            if (head < 0) head = buffer.AsSpan(0, length).IndexOf("\r\n\r\n"u8) is var end and >= 0 ? end + 4 : -1;
        }
        return new(int.Parse(Encoding.ASCII.GetString(buffer, 9, 3), CultureInfo.InvariantCulture), length - head,
            Encoding.UTF8.GetString(buffer, 0, head));
    }

    /// <summary>The text of the last answer, chunks and all.</summary>
    public string Text(Answer answer) => Encoding.UTF8.GetString(buffer, answer.Head.Length, answer.Bytes);

    public static byte[] Request(string verb, string path, string? cookie, string more = "", string body = "") => Encoding.UTF8.GetBytes(
        $"{verb} {path} HTTP/1.1\r\nHost: localhost\r\n{(cookie is null ? "" : $"Cookie: {cookie}\r\n")}{more}"
        + (verb == "POST" ? $"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n"
            : "") + $"\r\n{body}");

    public void Dispose() => client.Dispose();

    private bool IsWhole(int head, int length)
    {
        var headers = Encoding.ASCII.GetString(buffer, 0, head);
        var at = headers.IndexOf("Content-Length: ", StringComparison.OrdinalIgnoreCase);
        if (at >= 0) return length - head >= int.Parse(headers[(at + 16)..headers.IndexOf('\r', at)], CultureInfo.InvariantCulture);
        return !headers.Contains("chunked", StringComparison.OrdinalIgnoreCase) || buffer.AsSpan(head, length - head)
            .EndsWith("0\r\n\r\n"u8);
    }

    private static (TcpClient, NetworkStream) Connect(int port)
    {
        var client = new TcpClient("127.0.0.1", port) { NoDelay = true };
        return (client, client.GetStream());
    }
}

/// <summary>What came back.</summary>
internal sealed record Answer(int Status, int Bytes, string Head);
