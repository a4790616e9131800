using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.Net.Http.Headers;

namespace Buendnisnetz.Frame;

/// <summary>
/// Serves pictures. Their address holds an id that nobody can guess and never changes its content: browsers
/// and proxies may keep it for a year.
/// </summary>
public static class PicturePages
{
    /// <summary>Maps /bilder/{id}/{width}.</summary>
    public static void MapPictures(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/bilder/{id:guid}/{width:int}", Show).AllowAnonymous();

    private static async Task<Results<FileStreamHttpResult, NotFound>> Show(Guid id, int width, Db db, FileStore store,
        HttpResponse response, CancellationToken cancel)
    {
        if (!Pictures.Widths.Contains(width)) return TypedResults.NotFound();
        var file = await db.Files.AsNoTracking().SingleOrDefaultAsync(f => f.Id == id && f.ContentType == PictureWorkshop.ContentType,
            cancel);
        if (file is null || await store.OpenPicture(file, width, cancel) is not { } content) return TypedResults.NotFound();
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.XContentTypeOptions = "nosniff";
        return TypedResults.File(content, PictureWorkshop.ContentType,
            entityTag: new EntityTagHeaderValue($"\"{file.Hash[..16]}-{width}\""));
    }
}
