using System.Security.Cryptography;
using Microsoft.AspNetCore.Http.Features;

namespace Buendnisnetz.Web;

/// <summary>
/// Whatever ends in an error without a page gets one, under the status it has: the same address is answered
/// anew as GET /fehler/{status}. What nobody foresaw is logged under the reference number that the page shows.
/// </summary>
internal sealed partial class ErrorPages(RequestDelegate next, Faults faults, ILogger<ErrorPages> log)
{
    /// <summary>Where the page finds the number.</summary>
    public const string Reference = "reference";

    public async Task InvokeAsync(HttpContext context)
    {
        try { await next(context); }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted) { Begin(context, error.StatusCode); }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested) { return; }
        catch (Exception error) when (!context.Response.HasStarted && faults.Behind(error) is { } fault) { Note(context, fault, error); }
#pragma warning disable CA1031 // The one place where everything unforeseen ends.
        catch (Exception error) when (!context.Response.HasStarted) { Note(context, error); }
#pragma warning restore CA1031
        if (IsBare(context.Response) && WantsPage(context.Request)) await Show(context);
    }

    private void Note(HttpContext context, Exception error)
    {
        var reference = Convert.ToHexString(RandomNumberGenerator.GetBytes(4));
        // The route, not the address: addresses may hold personal links.
        Unforeseen(log, reference, context.Request.Method, (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText ?? "-", error);
        Begin(context, StatusCodes.Status500InternalServerError);
        context.Items[Reference] = reference;
    }

    private void Note(HttpContext context, Fault fault, Exception error)
    {
        Faulty(log, fault, error.GetBaseException().Message);
        Begin(context, fault == Fault.NoSpace ? StatusCodes.Status507InsufficientStorage : StatusCodes.Status503ServiceUnavailable);
        context.Response.Headers.RetryAfter = "60";
    }

    private static void Begin(HttpContext context, int status)
    {
        context.Response.Clear();
        context.Response.StatusCode = status;
    }

    private static bool IsBare(HttpResponse response) =>
        response.StatusCode >= 400 && !response.HasStarted && response.ContentType is null && response.ContentLength is null or 0;

    private static bool WantsPage(HttpRequest request) =>
        !request.Path.StartsWithSegments("/health", StringComparison.Ordinal) && (request.Headers.Accept.Count == 0
        || request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase) || request.Headers.Accept == "*/*");

    private async Task Show(HttpContext context)
    {
        var (request, status) = (context.Request, context.Response.StatusCode);
        var (method, path, query) = (request.Method, request.Path, request.QueryString);
        (request.Method, request.Path, request.QueryString) = (HttpMethods.Get, $"/fehler/{status}", QueryString.Empty);
        Forget(request);
        context.SetEndpoint(null);
        request.RouteValues.Clear();
        try { await next(context); }
        catch (Exception error) when (!context.Response.HasStarted
            && faults.Behind(error) is not null)
        { await PlainPage.Show(context, status); }
        finally { (request.Method, request.Path, request.QueryString) = (method, path, query); }
    }

    /// <summary>What was sent may be what is wrong: the page about the error does not read it again.</summary>
    private static void Forget(HttpRequest request)
    {
        (request.ContentType, request.ContentLength, request.Body) = (null, null, Stream.Null);
        request.HttpContext.Features.Set<IFormFeature>(new FormFeature(request));
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Fault}: {Reason}")]
    private static partial void Faulty(ILogger log, Fault fault, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "Error {Reference} at {Method} {Route}")]
    private static partial void Unforeseen(ILogger log, string reference, string method, string route, Exception error);
}
