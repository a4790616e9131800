using Buendnisnetz.Database;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Buendnisnetz.Web;

/// <summary>Answers those who watch over the instance.</summary>
internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", () => "ok").AllowAnonymous();
        routes.MapGet("/health/ready", Ready).AllowAnonymous();
        routes.MapMetrics();
    }

    private static async Task<ContentHttpResult> Ready(Db db, SchemaUpdate update, CancellationToken cancel)
    {
        var obstacle = !await db.Database.CanConnectAsync(cancel) ? "database unreachable"
            : !await update.Fits(cancel) ? "database has another schema" : null;
        return TypedResults.Text(obstacle ?? "ok", statusCode: obstacle is null ? StatusCodes.Status200OK
            : StatusCodes.Status503ServiceUnavailable);
    }
}
