using System.Diagnostics.CodeAnalysis;
using System.Net;
using System.Net.Sockets;
using Microsoft.Extensions.Configuration;

namespace Buendnisnetz.Calendars;

/// <summary>What a server has answered.</summary>
/// <param name="Bytes">The calendar; null where it has not changed.</param>
/// <param name="ETag">By what the server knows whether it changes.</param>
/// <param name="LastModified">Since when it has not changed.</param>
internal sealed record FetchedCalendar(byte[]? Bytes, string? ETag, string? LastModified);

/// <summary>
/// Fetches a foreign calendar: from public addresses alone, looked up by ourselves and used as they were looked up, with limits to time,
/// size and redirects. It sends no cookie and says who asks.
/// </summary>
internal sealed class CalendarFetch : IDisposable
{
    /// <summary>The largest calendar that is read, in bytes: about ten thousand entries.</summary>
    public const int MostBytes = 5 * 1024 * 1024;

    /// <summary>What is said of a larger one.</summary>
    public const string TooLarge = "Dieser Kalender ist größer als 5 MB. Viele Kalender bieten eine Auswahl an, zum Beispiel nur die "
        + "kommenden Termine; bitte nehmen Sie deren Adresse.";

    private const int MostRedirects = 4;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly HttpClient client;
    private readonly string[] inner;
    private readonly string agent;

    [SuppressMessage("Reliability", "CA2000", Justification = "The handler is the client's.")]
    public CalendarFetch(IConfiguration configuration, Site site)
    {
        inner = (configuration["Calendars:InnerHosts"] ?? "").Split(',',
            StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        agent = $"Buendnisnetz/1.0 (+{site.Link("/")})";
        client = new(new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            UseCookies = false,
            AutomaticDecompression = DecompressionMethods.All,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            MaxResponseHeadersLength = 64,
            PooledConnectionLifetime = TimeSpan.FromMinutes(1),
            ConnectCallback = Connect,
        })
        { Timeout = Patience };
    }

    /// <summary>How a host is looked up.</summary>
    internal Func<string, CancellationToken, Task<IPAddress[]>> LookUp { get; init; } = Dns.GetHostAddressesAsync;

    /// <summary>The address as it is asked: "webcal://…" is one, too; null where it is none in the public internet.</summary>
    public Uri? AddressOf(string? typed)
    {
        var text = typed?.Trim() ?? "";
        if (text.StartsWith("webcal", StringComparison.OrdinalIgnoreCase)) text = "http" + text[6..];
        if (!text.Contains("://", StringComparison.Ordinal)) text = "https://" + text;
        return text.Length <= 1000 && !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var uri) && IsAllowed(uri)
            ? uri : null;
    }

    /// <summary>Fetches a calendar, unless it is as it was.</summary>
    /// <exception cref="Refusal">It cannot be fetched; the sentence says why.</exception>
    public async Task<FetchedCalendar> Get(string address, string? etag, string? lastModified, CancellationToken cancel)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        limit.CancelAfter(Patience);
        try { return await Follow(AddressOf(address) ?? throw new Refusal(NotPublic), etag, lastModified, limit.Token); }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            throw new Refusal("Der Kalender hat nicht rechtzeitig geantwortet.");
        }
        catch (HttpRequestException error)
        {
            throw new Refusal(error.InnerException is Refusal refusal ? refusal.Message
                : "Der Kalender ist unter dieser Adresse nicht zu erreichen.");
        }
        catch (Exception error) when (error is IOException or InvalidDataException)
        {
            throw new Refusal("Der Kalender ist nur unvollständig angekommen.");
        }
    }

    /// <inheritdoc />
    public void Dispose() => client.Dispose();

    private const string NotPublic = "Diese Adresse führt nicht in das öffentliche Internet. Dort fragen wir nicht nach.";

    private async Task<FetchedCalendar> Follow(Uri address, string? etag, string? lastModified, CancellationToken cancel)
    {
        for (var step = 0; step <= MostRedirects; step++)
        {
            using var request = Request(address, etag, lastModified);
            using var answer = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancel);
            if ((int)answer.StatusCode is 301 or 302 or 303 or 307 or 308 && answer.Headers.Location is { } next)
            {
                address = new Uri(address, next);
                Refusal.On(IsAllowed(address) ? null : NotPublic);
                continue;
            }
            return await Read(answer, etag, lastModified, cancel);
        }
        throw new Refusal("Die Adresse leitet immer weiter. Bitte nehmen Sie die Adresse, bei der sie endet.");
    }

    private HttpRequestMessage Request(Uri address, string? etag, string? lastModified)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.TryAddWithoutValidation("User-Agent", agent);
        request.Headers.TryAddWithoutValidation("Accept", "text/calendar, */*;q=0.5");
        if (etag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", etag);
        if (lastModified is not null) request.Headers.TryAddWithoutValidation("If-Modified-Since", lastModified);
        return request;
    }

    private static async Task<FetchedCalendar> Read(HttpResponseMessage answer, string? etag, string? lastModified,
        CancellationToken cancel)
    {
        if (answer.StatusCode == HttpStatusCode.NotModified) return new(null, etag, lastModified);
        if (!answer.IsSuccessStatusCode) throw new Refusal(Said(answer.StatusCode));
        Refusal.On(answer.Content.Headers.ContentLength > MostBytes ? TooLarge : null);
        await using var body = await answer.Content.ReadAsStreamAsync(cancel);
        return new(await Read(body, cancel), answer.Headers.ETag?.ToString(), answer.Content.Headers.LastModified?.ToString("R"));
    }

    /// <summary>Reads up to the limit, also of what says of itself that it is smaller, and of what was packed.</summary>
    internal static async Task<byte[]> Read(Stream body, CancellationToken cancel)
    {
        using var whole = new MemoryStream();
        var part = new byte[64 * 1024];
        while (await body.ReadAsync(part, cancel) is > 0 and var length)
        {
            Refusal.On(whole.Length + length > MostBytes ? TooLarge : null);
            await whole.WriteAsync(part.AsMemory(0, length), cancel);
        }
        return whole.ToArray();
    }

    private static string Said(HttpStatusCode status) => status switch
    {
        HttpStatusCode.NotFound or HttpStatusCode.Gone => "Unter dieser Adresse gibt es keinen Kalender (mehr).",
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => "Dieser Kalender ist nicht öffentlich. Bitte geben Sie ihn dort frei.",
        _ => $"Der Server des Kalenders antwortet mit einem Fehler ({(int)status}).",
    };

    private bool IsAllowed(Uri uri) => uri is { Scheme: "http" or "https", UserInfo: "" }
        && (IsInner(uri.Host) || (uri.HostNameType == UriHostNameType.Dns && uri.Host.Trim('.').Contains('.', StringComparison.Ordinal)));

    private bool IsInner(string host) => inner.Contains(host, StringComparer.OrdinalIgnoreCase);

    /// <summary>Looks the host up and connects to what was found, so that no second answer can lead elsewhere.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "A connected socket is the stream's.")]
    private async ValueTask<Stream> Connect(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var (host, port) = (context.DnsEndPoint.Host, context.DnsEndPoint.Port);
        var found = await LookUp(host, cancel);
        var allowed = IsInner(host) ? found : [.. found.Where(PublicAddresses.IsPublic)];
        if (found.Length > 0 && allowed.Length == 0) throw new Refusal(NotPublic);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(allowed, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch
        {
            socket.Dispose();
            throw;
        }
    }
}
