using System.Globalization;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace Buendnisnetz.Web;

/// <summary>A page as it left the house, and what was read for it.</summary>
internal sealed record KeptPage(byte[] Body, KeyValuePair<string, StringValues>[] Headers, IReadOnlyList<MarkKey> Read, int Since,
    DateTimeOffset KeptAt, DateTimeOffset Until)
{
    public Task Send(HttpContext context, DateTimeOffset now)
    {
        var (request, response) = (context.Request, context.Response);
        foreach (var (name, value) in Headers) response.Headers[name] = value;
        if (response.Headers.ETag is [{ } tag] && request.Headers.IfNoneMatch == tag) return NotModified(response);
        response.Headers.Age = AgeOf(KeptAt, now);
        response.ContentLength = Body.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(Body, context.RequestAborted).AsTask();
    }

    /// <summary>How long ago it was made, in seconds (RFC 9111, 5.1).</summary>
    public static string AgeOf(DateTimeOffset keptAt, DateTimeOffset now) =>
        ((long)Math.Max(0, (now - keptAt).TotalSeconds)).ToString(CultureInfo.InvariantCulture);

    /// <summary>Who has it already only hears that it still holds.</summary>
    private static Task NotModified(HttpResponse response)
    {
        response.Headers.ContentType = response.Headers.ContentEncoding = default;
        response.StatusCode = StatusCodes.Status304NotModified;
        return Task.CompletedTask;
    }
}

/// <summary>
/// Keeps the pages that everybody may read, packed as they leave, for visitors only (ADR 0010). Who brings a cookie of the house, other
/// than the one for light and dark, gets a page of their own. A kept page is shown until something is written of what was read for it, or
/// the clock has gone on where it was asked.
/// </summary>
internal sealed class PageShelf(WriteMarks marks, ModuleCatalog catalog, TimeProvider clock, IConfiguration configuration) : IDisposable
{
    /// <summary>For what is changed beside the house.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    private const int Overhead = 2048, Megabyte = 1024 * 1024;

    private readonly string[] cookies = [.. catalog.Of<StoredOnDevice>().Select(stored => stored.Name).Where(name => name != Theme.Cookie)];
    private readonly long room = configuration.GetValue("Pages:KeptMegabytes", 32L) * Megabyte;
    private readonly MemoryCache pages = new(new MemoryCacheOptions
    {
        SizeLimit = configuration.GetValue("Pages:KeptMegabytes", 32L) * Megabyte,
    });

    /// <summary>Where the page that is asked for would stand; null where none may be shown.</summary>
    public string? PlaceOf(HttpRequest request)
    {
        if (!AsksForPage(request)) return null;
        var packing = request.Headers.AcceptEncoding.ToString();
        // Rare wishes about packing are fulfilled afresh.
        if (room == 0 || !marks.IsHeard || packing.Contains(';', StringComparison.Ordinal) || !IsOfAVisitor(request)) return null;
        var packed = packing.Contains("br", StringComparison.Ordinal) ? "br"
            : packing.Contains("gzip", StringComparison.Ordinal) ? "gzip" : "";
        return string.Concat($"{request.Scheme} {request.Host.Value} {packed} {Theme.ChosenBy(request.HttpContext)} ",
            request.Path.Value, request.QueryString.Value);
    }

    /// <summary>Whether a page is asked for as such, and not a part of it by a script.</summary>
    public static bool AsksForPage(HttpRequest request) => (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && request.Headers.Accept.ToString() is var accepted && (accepted.Length == 0
            || accepted.Contains("text/html", StringComparison.OrdinalIgnoreCase) || accepted.Contains("*/*", StringComparison.Ordinal));

    /// <summary>What is kept there and true.</summary>
    public KeptPage? Find(string place) => pages.TryGetValue(place, out KeptPage? page) && page is not null && marks.IsHeard
        && clock.GetUtcNow() < page.Until && marks.IsUntouched(page.Read, page.Since) ? page : null;

    /// <summary>Keeps a page.</summary>
    public void Put(string place, KeptPage page)
    {
        using var entry = pages.CreateEntry(place);
        entry.Value = page;
        entry.Size = page.Body.Length + Overhead;
        entry.AbsoluteExpirationRelativeToNow = Longest;
    }

    /// <summary>Which pages can be kept.</summary>
    public static bool IsOpenPage(HttpContext http) => http.GetEndpoint()?.Metadata is { } page
        && page.GetMetadata<PageActionDescriptor>() is not null && page.GetMetadata<IAllowAnonymous>() is not null
        && !http.Request.RouteValues.ContainsKey("token");

    /// <inheritdoc />
    public void Dispose() => pages.Dispose();

    private bool IsOfAVisitor(HttpRequest request)
    {
        if (request.Headers.Cookie.Count == 0) return true;
        foreach (var name in cookies)
            if (request.Cookies.ContainsKey(name) || request.Cookies.ContainsKey($"__Host-{name}")) return false;
        return true;
    }
}
