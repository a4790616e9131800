using Buendnisnetz.Accounts;
using Buendnisnetz.Alliances;
using Buendnisnetz.Notifications;

namespace Buendnisnetz.Library;

/// <summary>Something that those have to hear who keep or use an older edition.</summary>
/// <param name="MaterialId">The material.</param>
/// <param name="Edition">The edition that is new; 0 where the material was replaced or withdrawn.</param>
internal sealed record MaterialNews(Guid MaterialId, int Edition);

/// <summary>
/// Tells it once: to whoever keeps the material and may still read it, and to those who lead the alliances that use it. Who has heard of an
/// edition has it noted, in the same transaction.
/// </summary>
internal sealed class TellMaterialNews(Db db, TimeProvider clock) : Work<MaterialNews>
{
    public override async Task Do(MaterialNews payload, CancellationToken cancel)
    {
        var material = await db.Materials.Include(one => one.ReplacedBy)
            .Include(one => one.Uses.Where(use => use.EndedAt == null)).ThenInclude(use => use.Alliance)
            .AsSplitQuery().FirstOrDefaultAsync(one => one.Id == payload.MaterialId && one.PublishedAt != null, cancel);
        if (material is null || (payload.Edition > 0 && payload.Edition < material.CurrentNumber)) return; // A newer one speaks for itself.
        var (sentence, heard) = (SentenceOf(material, payload.Edition), await ToldElsewhere(payload, cancel));
        foreach (var use in material.InUse.Where(use => payload.Edition == 0 || use.Edition < payload.Edition))
            await Tell(use, material, sentence, heard, cancel);
        foreach (var keeping in await db.MaterialKeepings.Where(one => one.MaterialId == material.Id).OrderBy(one => one.Id)
            .ToListAsync(cancel))
            if (payload.Edition == 0 || keeping.Edition < payload.Edition) await Tell(keeping, material, sentence, heard, cancel);
    }

    private async Task<HashSet<Guid>> ToldElsewhere(MaterialNews payload, CancellationToken cancel)
    {
        HashSet<Guid> told = [];
        if (payload.Edition == 0) return told;
        foreach (var other in db.Catalog.Of<ToldOfEdition>())
            told.UnionWith(await other.People(db, payload.MaterialId, payload.Edition, clock.Now, cancel));
        return told;
    }

    private async Task Tell(MaterialUse use, Material material, string sentence, HashSet<Guid> heard, CancellationToken cancel)
    {
        var leading = await db.Seats.InForce(clock.Now).Where(seat => seat.Place == AllianceSeats.Place && seat.PlaceId == use.AllianceId
            && seat.PersonId != null && (seat.Role == AllianceSeats.Coordinator || seat.Role == AllianceSeats.Deputy))
            .Select(seat => seat.PersonId!.Value).Distinct().ToListAsync(cancel);
        foreach (var person in leading.Where(heard.Add))
            db.Notify(person, sentence, material.Path, use.Alliance!.Name, clock.Now, use.AllianceId);
        use.TakeEdition(material.CurrentNumber);
    }

    private async Task Tell(MaterialKeeping keeping, Material material, string sentence, HashSet<Guid> heard, CancellationToken cancel)
    {
        keeping.HearOf(material.CurrentNumber);
        if (!heard.Add(keeping.PersonId) || !await MayRead(keeping.PersonId, material.Id, cancel)) return;
        db.Notify(keeping.PersonId, sentence, material.Path, "Gemerkte Materialien", clock.Now);
    }

    /// <summary>Seats end: what somebody could read then says nothing about today.</summary>
    private async Task<bool> MayRead(Guid person, Guid material, CancellationToken cancel)
    {
        var seats = await db.Seats.InForce(clock.Now).HeldBy(person).Select(seat => new HeldSeat(seat.Place, seat.PlaceId, seat.Role))
            .ToListAsync(cancel);
        return await db.Materials.VisibleTo(new Actor(person, "", seats), db).AnyAsync(one => one.Id == material, cancel);
    }

    private static string SentenceOf(Material one, int edition) => edition > 0
        ? $"{one.Title.Quoted} gibt es in einer neuen Fassung."
        : one.State == MaterialState.Withdrawn ? $"{one.Title.Quoted} ist zurückgezogen: {German.Shortened(one.Because ?? "", 150)}"
            : $"{one.Title.Quoted} ist ersetzt durch {German.Shortened(one.KnownSuccessor?.Title ?? "ein anderes Material", 140).Quoted}.";
}

/// <summary>What follows from the life of a material.</summary>
internal static class MaterialReactions
{
    public static Task Issued(Db db, MaterialIssued happened, CancellationToken cancel) =>
        Queue(db, new(happened.SubjectId, happened.Number), $"{happened.SubjectId:N}:{happened.Number}", happened);

    public static Task Replaced(Db db, MaterialReplaced happened, CancellationToken cancel) =>
        Queue(db, new(happened.SubjectId, 0), $"{happened.SubjectId:N}:{happened.OtherId:N}", happened);

    public static Task Withdrawn(Db db, MaterialWithdrawn happened, CancellationToken cancel) =>
        Queue(db, new(happened.SubjectId, 0), $"{happened.SubjectId:N}:withdrawn", happened);

    /// <summary>Those who are responsible work elsewhere now: their materials are found there.</summary>
    public static async Task Moved(Db db, AllianceEdited happened, CancellationToken cancel)
    {
        if (happened.What != Edit.Territory) return;
        var moved = await db.Materials.Where(one => one.AllianceId == happened.SubjectId).Include(one => one.Marks)
            .Include(one => one.Alliance!.Areas).AsSplitQuery().ToListAsync(cancel);
        foreach (var one in moved) one.BeFoundIn(one.Home.Lands);
    }

    private static Task Queue(Db db, MaterialNews news, string key, DomainEvent happened)
    {
        db.EnqueueOnce(news, key, happened.At);
        return Task.CompletedTask;
    }
}
