using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Antiforgery;

namespace Buendnisnetz.Web;

/// <summary>
/// Makes the pages of those who have signed in, and shows them again while they are true: what belongs to one reader alone, token, keys and
/// name, is put in when a page leaves.
/// </summary>
internal sealed class PersonalPages(
    PersonalShelf shelf, WriteMarks marks, TimeProvider clock, IAntiforgery tokens, FormKeys keys, HtmlEncoder encoder)
{
    public async Task Answer(HttpContext context, RequestDelegate next)
    {
        if (shelf.PlaceOf(context) is not { } place)
        {
            await next(context);
            return;
        }
        if (shelf.Find(place, context.Actor) is { } kept)
        {
            foreach (var (name, value) in kept.Headers) context.Response.Headers[name] = value;
            context.Response.Headers.Age = KeptPage.AgeOf(kept.KeptAt, clock.GetUtcNow());
            await Send(context, kept.Body);
        }
        else if (await Make(context, place, next) is { } made) await Send(context, made);
    }

    /// <summary>The page, kept where it can be; null where something else was answered.</summary>
    private async Task<PageInPieces?> Make(HttpContext context, string place, RequestDelegate next)
    {
        var (since, begun, away) = (marks.Moment, clock.GetUtcNow(), context.Response.Body);
        using var reading = ReadTrail.Begin();
        await using var held = new HeldBody(context.Response, away);
        context.Response.Body = held;
        context.Features.Set(new PageHoles());
        try { await next(context); }
        finally
        {
            context.Response.Body = away;
            context.Features.Set<PageHoles>(null);
        }
        if (held.HasPassed || held.Page.IsEmpty) return null;
        var body = new PageInPieces(held.Page);
        if (HttpMethods.IsGet(context.Request.Method) && reading.IsKeepable && MayBeKept(context.Response))
            shelf.Put(place, reading.Sight, context.Actor, new(body, Keeping.HeadersOf(context.Response), reading.Keys, since,
                begun, Keeping.End(begun, reading.AskedTheTime)));
        return body;
    }

    private Task Send(HttpContext context, PageInPieces body)
    {
        var (request, response) = (context.Request, context.Response);
        var packed = request.Headers.AcceptEncoding.ToString().Contains("gzip", StringComparison.Ordinal);
        string? token = null;
        var whole = body.Fill(hole => hole switch
        {
            Hole.Token => token ??= tokens.GetAndStoreTokens(context).RequestToken ?? "",
            Hole.Key => keys.Made(context),
            _ => encoder.Encode(context.Actor.Name),
        }, packed);
        if (packed) (response.Headers.ContentEncoding, response.Headers.Vary) = ("gzip", "Accept-Encoding");
        response.ContentLength = whole.Length;
        return HttpMethods.IsHead(request.Method) ? Task.CompletedTask : response.Body.WriteAsync(whole, context.RequestAborted).AsTask();
    }

    private static bool MayBeKept(HttpResponse response) =>
        response.StatusCode == StatusCodes.Status200OK && response.Headers.SetCookie.Count == 0;
}
