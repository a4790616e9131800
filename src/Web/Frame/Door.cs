using Microsoft.Extensions.Primitives;

namespace Buendnisnetz.Web;

/// <summary>
/// Takes what was sent, before anybody behind it does: what nobody can read is answered here (400, 413), and every text of a form or an
/// address is cleaned once for all (<see cref="CleanText"/>), so that no page has to think of it.
/// </summary>
internal static class Door
{
    public static void UseDoor(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        context.Request.Query = Clean(context.Request.Query);
        if (!HttpMethods.IsGet(context.Request.Method) && IsPage(context)) await Take(context.Request);
        await next(context);
    });

    private const string Typed = "application/x-www-form-urlencoded";

    /// <summary>Reads the form and cleans it.</summary>
    /// <exception cref="BadHttpRequestException">Nobody can read it, or it is longer than allowed.</exception>
    private static async Task Take(HttpRequest request)
    {
        if (!request.HasFormContentType)
        {
            if (request.ContentLength > 0) throw Unreadable(StatusCodes.Status400BadRequest);
            return;
        }
        if (request.ContentType!.StartsWith(Typed, StringComparison.OrdinalIgnoreCase)) request.Body = new WithoutNul(request.Body);
        try { request.Form = Clean(await request.ReadFormAsync(request.HttpContext.RequestAborted)); }
        catch (NotSupportedException unknown) { throw Unreadable(StatusCodes.Status400BadRequest, unknown); }
        catch (InvalidDataException broken) { throw Unreadable(StatusOf(broken), broken); }
        catch (IOException cut) when (cut is not BadHttpRequestException) { throw Unreadable(StatusCodes.Status400BadRequest, cut); }
    }

    private static BadHttpRequestException Unreadable(int status, Exception? why = null) => new("This is no form.", status, why!);

    private static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    private static int StatusOf(InvalidDataException broken) =>
        broken.Message.Contains("length limit", StringComparison.Ordinal) ? StatusCodes.Status413PayloadTooLarge
            : StatusCodes.Status400BadRequest;

    private static IQueryCollection Clean(IQueryCollection query) => query.All(pair => IsClean(pair.Value)) ? query
        : new QueryCollection(query.ToDictionary(pair => pair.Key, pair => Clean(pair.Value)));

    private static IFormCollection Clean(IFormCollection form) => form.All(pair => IsClean(pair.Value)) ? form
        : new FormCollection(form.ToDictionary(pair => pair.Key, pair => Clean(pair.Value)), form.Files);

    private static bool IsClean(StringValues values) => values.All(value => value is null || CleanText.Of(value) == value);

    private static StringValues Clean(StringValues values) => new([.. values.Select(value => value is null ? null : CleanText.Of(value))]);
}
