namespace Buendnisnetz.Reviews;

/// <summary>A place from which nobody answers, on the desk of those who look after it from above.</summary>
public sealed record SilentPlace(string Name, string Path, int Facts, DateTimeOffset Since)
{
    /// <summary>The silent places that this actor looks after, the longest silence first.</summary>
    public static async Task<IReadOnlyList<SilentPlace>?> Load(SlotVisit visit, Actor me)
    {
        var (db, cancel) = (visit.Db, visit.Cancel);
        if (Unanswered(db, me, visit.Now.BerlinDay) is not { } unanswered) return [];
        var silent = await unanswered.GroupBy(enquiry => enquiry.PlaceId)
            .Select(all => new { Place = all.Key, Facts = all.Count(), Since = all.Min(enquiry => enquiry.OpenedAt) }).ToListAsync(cancel);
        var places = await db.ReviewedPlaces(silent.Select(one => one.Place), cancel);
        return [.. from one in silent
                   where places.ContainsKey(one.Place)
                   orderby one.Since
                   let place = places[one.Place]
                   select new SilentPlace(place.Name, place.Path, one.Facts, one.Since)];
    }

    /// <summary>What nobody has answered at places that this actor looks after; null where there are no such places.</summary>
    public static IQueryable<Enquiry>? Unanswered(Db db, Actor me, DateOnly day) => db.PlacesLookedAfterBy(me, day) is not { } cared ? null
        : db.Enquiries.Where(enquiry => enquiry.ClosedAt == null && enquiry.LastToldAt != null && cared.Contains(enquiry.PlaceId));
}
