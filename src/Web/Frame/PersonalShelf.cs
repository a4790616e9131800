using System.Globalization;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Primitives;

namespace Buendnisnetz.Web;

/// <summary>A page for readers who have signed in, and what was read for it.</summary>
internal sealed record PersonalPage(PageInPieces Body, KeyValuePair<string, StringValues>[] Headers, IReadOnlyList<MarkKey> Read, int Since,
    DateTimeOffset KeptAt, DateTimeOffset Until);

/// <summary>
/// Keeps the pages of those who have signed in, each for all readers of whom the same is true (<see cref="Sight"/>). It holds as
/// long as those of visitors do (<see cref="PageShelf"/>).
/// </summary>
internal sealed class PersonalShelf(WriteMarks marks, TimeProvider clock, IConfiguration configuration) : IDisposable
{
    private const int Overhead = 2048, Megabyte = 1024 * 1024;
    private const int MostSights = 4;

    private readonly long room = configuration.GetValue("Pages:KeptForPeopleMegabytes", 32L) * Megabyte;
    private readonly MemoryCache pages = new(new MemoryCacheOptions
    {
        SizeLimit = configuration.GetValue("Pages:KeptForPeopleMegabytes", 32L) * Megabyte,
    });

    /// <summary>Where the page that is asked for would stand; null where none may be shown.</summary>
    public string? PlaceOf(HttpContext context)
    {
        var request = context.Request;
        if (room == 0 || !marks.IsHeard || !PageShelf.AsksForPage(request) || !context.Actor.IsSignedIn || !IsPage(context)
            || context.Response.StatusCode != StatusCodes.Status200OK // The page about an error belongs to it.
            || request.Headers.AcceptEncoding.ToString().Contains(';', StringComparison.Ordinal) // Rare wishes are fulfilled afresh.
            || request.Cookies.ContainsKey(FlashCookie.Name)) return null;
        return string.Create(CultureInfo.InvariantCulture,
            $"{request.Scheme} {request.Host.Value} {Theme.ChosenBy(context)} {request.Path.Value}{request.QueryString.Value}");
    }

    /// <summary>What is kept there, true, and for this reader, too.</summary>
    public PersonalPage? Find(string place, Actor reader)
    {
        foreach (var sight in SightsOf(place))
            if (pages.TryGetValue(Key(place, sight, reader), out PersonalPage? page) && page is not null
                && clock.GetUtcNow() < page.Until && marks.IsUntouched(page.Read, page.Since)) return page;
        return null;
    }

    /// <summary>Keeps a page for this reader, and for all of whom the same is true.</summary>
    public void Put(string place, Sight sight, Actor reader, PersonalPage page)
    {
        var sights = SightsOf(place);
        if (!sights.Contains(sight)) Keep(place, (Sight[])[sight, .. sights[..Math.Min(sights.Length, MostSights - 1)]], Overhead);
        Keep(Key(place, sight, reader), page, page.Body.Size + Overhead);
    }

    /// <inheritdoc />
    public void Dispose() => pages.Dispose();

    /// <summary>What the administration sees is about the house as it is just now, which nobody writes down.</summary>
    private static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is { } page
        && page.AttributeRouteInfo?.Template?.StartsWith("verwaltung", StringComparison.Ordinal) != true
        && !context.Request.RouteValues.ContainsKey("token");

    private static string Key(string place, Sight sight, Actor reader) => $"{place}\n{sight.Of(reader)}\n{sight.GetHashCode()}";

    private Sight[] SightsOf(string place) => pages.Get<Sight[]>(place) ?? [];

    private void Keep(string key, object value, long size)
    {
        using var entry = pages.CreateEntry(key);
        entry.Value = value;
        entry.Size = size;
        entry.AbsoluteExpirationRelativeToNow = PageShelf.Longest;
    }
}
