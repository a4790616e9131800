using Microsoft.AspNetCore.Http.Features;

namespace Buendnisnetz.Web;

/// <summary>How big a request may be. Who says beforehand that it is bigger is told at once, in a page.</summary>
internal static class UploadLimit
{
    private const long Megabyte = 1024 * 1024;
    private const long Larger = 6;

    public static void AddUploadLimit(this WebApplicationBuilder builder)
    {
        var limit = LimitOf(builder.Configuration);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = limit + Megabyte);
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = limit + Megabyte);
    }

    public static void UseUploadLimit(this WebApplication app)
    {
        var limit = LimitOf(app.Configuration);
        var most = Math.Max(limit * Larger, (app.Configuration.GetValue("Files:MaxLargeMegabytes", 100L) + 2) * Megabyte);
        app.Use((context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method)) return next(context);
            var allowed = context.GetEndpoint()?.Metadata.GetMetadata<TakesLargeFormsAttribute>() is null ? limit : Raise(context, most);
            if (context.Request.ContentLength is not { } length || length <= allowed) return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
    }

    /// <summary>Takes more than will be kept, so that the page itself can say what is too large.</summary>
    private static long Raise(HttpContext context, long allowed)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } body)
            body.MaxRequestBodySize = allowed + Megabyte;
        context.Features.Set<IFormFeature>(new FormFeature(context.Request,
            new FormOptions { MultipartBodyLengthLimit = allowed + Megabyte }));
        return allowed;
    }

    private static long LimitOf(IConfiguration configuration) => (configuration.GetValue("Files:MaxMegabytes", 25L) + 2) * Megabyte;
}
