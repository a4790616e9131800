using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Library;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Branding;

/// <summary>A material has a new edition: whoever hands out copies of an older one has to hear of it.</summary>
internal sealed record CopyNews(Guid MaterialId, int Edition);

/// <summary>
/// Tells those who lead the alliances whose name stands on an older copy, once an edition: "neue Fassung erzeugen". Those who hear it here
/// do not hear it from the library besides (<see cref="Whom"/>). Of copies for partners those hear who made them: partners have no seats.
/// </summary>
internal sealed class TellCopyNews(Db db, TimeProvider clock) : Work<CopyNews>
{
    public override async Task Do(CopyNews payload, CancellationToken cancel)
    {
        var material = await db.Materials.Include(one => one.Alliance).Include(one => one.Network)
            .FirstOrDefaultAsync(one => one.Id == payload.MaterialId, cancel);
        if (material is null || payload.Edition < material.CurrentNumber) return; // A newer one speaks for itself.
        if (await db.TemplateOf(material.Id, payload.Edition, cancel) is null) return;
        var older = await db.BrandedCopies.Made.Where(one => one.MaterialId == material.Id && one.HeardOf < payload.Edition)
            .OrderBy(one => one.Id).ToListAsync(cancel);
        var renewed = await Renewed(db, payload.MaterialId, payload.Edition).ToListAsync(cancel);
        var alliances = older.Select(one => one.AllianceId).OfType<Guid>().Except(renewed.OfType<Guid>()).ToHashSet();
        foreach (var (person, place) in await db.Leading(alliances, clock.Now, cancel))
            db.Notify(person,
                $"{material.Title.Quoted} gibt es in Fassung {payload.Edition}. Ihre Ausgabe ist älter: neue Fassung erzeugen.",
                material.OwnCopyPath, "Mit unserem Namen", clock.Now, place);
        foreach (var one in older) one.HearOf(payload.Edition);
    }

    /// <summary>Who hears of this edition here, in the words of this module.</summary>
    public static async Task<IReadOnlyList<Guid>> Whom(Db db, Guid material, int edition, DateTimeOffset at, CancellationToken cancel)
    {
        if (await db.TemplateOf(material, edition, cancel) is null) return [];
        var renewed = Renewed(db, material, edition);
        var alliances = await db.BrandedCopies.Made.Where(one => one.MaterialId == material && one.Edition < edition
            && one.AllianceId != null && !renewed.Contains(one.AllianceId)).Select(one => one.AllianceId!.Value).Distinct()
            .ToListAsync(cancel);
        return [.. (await db.Leading(alliances, at, cancel)).Select(one => one.Person)];
    }

    /// <summary>The alliances that have a copy of this edition already.</summary>
    private static IQueryable<Guid?> Renewed(Db db, Guid material, int edition) => db.BrandedCopies.Where(one =>
        one.MaterialId == material && one.Edition >= edition && one.AllianceId != null && one.State != CopyState.Failed)
        .Select(one => one.AllianceId);
}

/// <summary>What follows from a new edition.</summary>
internal static class CopyReactions
{
    public static Task Issued(Db db, MaterialIssued happened, CancellationToken cancel)
    {
        db.EnqueueOnce(new CopyNews(happened.SubjectId, happened.Number), $"{happened.SubjectId:N}:{happened.Number}", happened.At);
        return Task.CompletedTask;
    }

    extension(Db db)
    {
        /// <summary>Who leads these alliances, each once, with one of them.</summary>
        internal async Task<IReadOnlyList<(Guid Person, Guid Place)>> Leading(IReadOnlyCollection<Guid> alliances, DateTimeOffset at,
            CancellationToken cancel)
        {
            var seats = await db.Seats.InForce(at).Where(seat => seat.Place == AllianceSeats.Place && alliances.Contains(seat.PlaceId)
                && seat.PersonId != null && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
                .OrderBy(seat => seat.Id).Select(seat => new { Person = seat.PersonId!.Value, seat.PlaceId }).ToListAsync(cancel);
            return [.. seats.DistinctBy(seat => seat.Person).Select(seat => (seat.Person, seat.PlaceId))];
        }
    }
}
