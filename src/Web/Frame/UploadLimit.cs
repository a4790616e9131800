using Microsoft.AspNetCore.Http.Features;

namespace Buendnisnetz.Web;

/// <summary>How big a request may be. Who says beforehand that it is bigger is told at once, in a page.</summary>
internal static class UploadLimit
{
    private const long Megabyte = 1024 * 1024;

    public static void AddUploadLimit(this WebApplicationBuilder builder)
    {
        var limit = LimitOf(builder.Configuration);
        builder.WebHost.ConfigureKestrel(server => server.Limits.MaxRequestBodySize = limit + Megabyte);
        builder.Services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = limit + Megabyte);
    }

    public static void UseUploadLimit(this WebApplication app)
    {
        var limit = LimitOf(app.Configuration);
        app.Use((context, next) =>
        {
            if (HttpMethods.IsGet(context.Request.Method) || context.Request.ContentLength is not { } length || length <= limit)
                return next(context);
            context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return Task.CompletedTask;
        });
    }

    private static long LimitOf(IConfiguration configuration) => (configuration.GetValue("Files:MaxMegabytes", 25L) + 2) * Megabyte;
}
