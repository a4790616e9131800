using System.Collections.Concurrent;
using System.Collections.Frozen;
using Microsoft.Extensions.Primitives;

namespace Buendnisnetz.Web;

/// <summary>Makes the pages that can be kept: each once, however many ask for it meanwhile.</summary>
internal sealed class Keeping(PageShelf shelf, WriteMarks marks, TimeProvider clock)
{
    /// <summary>What belongs to one answer and its connection, never to the page (RFC 9110, 7.6.1; RFC 9111, 3.1).</summary>
    private static readonly FrozenSet<string> OfThisAnswer = FrozenSet.ToFrozenSet(
        ["Age", "Alt-Svc", "Connection", "Content-Length", "Date", "Keep-Alive", "Server", "Trailer", "Transfer-Encoding", "Upgrade"],
        StringComparer.OrdinalIgnoreCase);

    private readonly ConcurrentDictionary<string, Task> making = [];

    public async Task Make(HttpContext context, string place, RequestDelegate next)
    {
        var mine = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var first = making.GetOrAdd(place, mine.Task);
        if (first != mine.Task)
        {
            await first.WaitAsync(context.RequestAborted);
            await (shelf.Find(place) is { } page ? page.Send(context, clock.GetUtcNow()) : Keep(context, place, next));
            return;
        }
        try { await Keep(context, place, next); }
        finally
        {
            making.TryRemove(place, out _);
            mine.SetResult();
        }
    }

    private async Task Keep(HttpContext context, string place, RequestDelegate next)
    {
        var (since, begun, away) = (marks.Moment, clock.GetUtcNow(), context.Response.Body);
        using var reading = ReadTrail.Begin();
        await using var copy = new CopyingStream(away);
        context.Response.Body = copy;
        try { await next(context); }
        finally { context.Response.Body = away; }
        if (HttpMethods.IsGet(context.Request.Method) && copy.Copied is { } body && reading.IsKeepable && MayBeKept(context.Response))
            shelf.Put(place, new(body, HeadersOf(context.Response), reading.Keys, since, begun, End(begun, reading.AskedTheTime)));
    }

    /// <summary>What is kept of the head of an answer.</summary>
    public static KeyValuePair<string, StringValues>[] HeadersOf(HttpResponse response) =>
        [.. response.Headers.Where(header => !OfThisAnswer.Contains(header.Key))];

    /// <summary>What asked the clock holds to the end of the minute; the day ends at a full minute, too.</summary>
    public static DateTimeOffset End(DateTimeOffset begun, bool askedTheTime)
    {
        var minute = TimeSpan.FromMinutes(1);
        return askedTheTime ? begun.AddTicks(minute.Ticks - begun.UtcTicks % minute.Ticks) : begun + PageShelf.Longest;
    }

    private static bool MayBeKept(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0
        && !response.HttpContext.Actor.IsSignedIn
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);
}

/// <summary>Puts the kept pages in front of everything that costs.</summary>
internal static class KeepingSetup
{
    private const string Place = "place";

    public static void AddKeptPages(this IServiceCollection services) => services.AddSingleton<PageShelf>().AddSingleton<Keeping>()
        .AddSingleton<PersonalShelf>().AddSingleton<PersonalPages>();

    /// <summary>Before routing: what is kept goes out as it lies there.</summary>
    public static void UseKeptPages(this WebApplication app)
    {
        var (shelf, clock) = (app.Services.GetRequiredService<PageShelf>(), app.Services.GetRequiredService<TimeProvider>());
        app.Use((context, next) =>
        {
            if (shelf.PlaceOf(context.Request) is not { } place) return next(context);
            if (shelf.Find(place) is { } page) return page.Send(context, clock.GetUtcNow());
            context.Items[Place] = place;
            return next(context);
        });
    }

    /// <summary>After routing, because it must know the page; before packing, because it keeps what is packed.</summary>
    public static void UseKeeping(this WebApplication app)
    {
        var keeping = app.Services.GetRequiredService<Keeping>();
        app.Use((context, next) => context.Items[Place] is string place && PageShelf.IsOpenPage(context)
            ? keeping.Make(context, place, next) : next(context));
    }

    /// <summary>After it is known who asks, and before it is asked what they may.</summary>
    public static void UsePersonalPages(this WebApplication app)
    {
        var pages = app.Services.GetRequiredService<PersonalPages>();
        app.Use((context, next) => pages.Answer(context, next));
    }
}
