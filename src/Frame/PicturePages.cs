using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Buendnisnetz.Frame;

/// <summary>
/// Serves pictures to those who may see what they belong to, as long as they are shown there. Browsers and proxies ask again after a
/// minute: what is taken down has no address any more.
/// </summary>
public static class PicturePages
{
    /// <summary>Maps /bilder/{id}/{width}.</summary>
    public static void MapPictures(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/bilder/{id:guid}/{width:int}", Show).AllowAnonymous();

    private static async Task<Results<FileStreamHttpResult, NotFound>> Show(Guid id, int width, Db db, FileStore store,
        HttpContext http, CancellationToken cancel)
    {
        if (!Pictures.Widths.Contains(width) || await ReachOf(id, db, http.Actor, cancel) is not { } reach) return TypedResults.NotFound();
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.ContentType == PictureWorkshop.ContentType,
            cancel);
        if (file is null || await store.OpenPicture(file, width, cancel) is not { } content) return TypedResults.NotFound();
        http.Response.Headers.CacheControl = $"{reach}, max-age=60";
        http.Response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.File(content, PictureWorkshop.ContentType,
            entityTag: new EntityTagHeaderValue($"\"{file.Hash[..16]}-{width}\""));
    }

    /// <summary>Whose caches may keep it: everybody's, only this browser's, nobody's.</summary>
    private static async Task<string?> ReachOf(Guid id, Db db, Actor actor, CancellationToken cancel) =>
        await db.IsShown(id, Actor.Visitor, cancel) ? "public"
        : actor.IsSignedIn && await db.IsShown(id, actor, cancel) ? "private" : null;
}
