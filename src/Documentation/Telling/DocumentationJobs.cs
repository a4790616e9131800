using Buendnisnetz.Bookings;

namespace Buendnisnetz.Documentation;

/// <summary>A documentation is there for everybody: those who took part are told.</summary>
internal sealed record DocumentationOut(Guid EventId);

/// <summary>One of them is told.</summary>
internal sealed record DocumentationOutFor(Guid BookingId);

/// <summary>Queues a letter to each mailbox of those who came, or who had a place where nobody was let in; once for ever.</summary>
internal sealed class TellThere(Db db, TimeProvider clock) : Work<DocumentationOut>
{
    public override async Task Do(DocumentationOut payload, CancellationToken cancel)
    {
        var all = db.Bookings.OfEvent(payload.EventId).Where(one => one.Email != "");
        var were = await all.AnyAsync(one => one.CameAt != null, cancel) ? all.There : all.TakingPart;
        var known = await were.OrderBy(one => one.Id).Select(one => new { one.Id, one.Email }).ToListAsync(cancel);
        db.FanOut(known.DistinctBy(one => one.Email.ToLowerInvariant()), one => new DocumentationOutFor(one.Id), one => $"{one.Id:N}",
            "documentation", clock.Now);
    }
}

/// <summary>Tells one of them.</summary>
internal sealed class TellOneThere(Db db, Site site, TimeProvider clock) : Work<DocumentationOutFor>
{
    public override async Task Do(DocumentationOutFor payload, CancellationToken cancel)
    {
        if (await db.Bookings.FirstOrDefaultAsync(one => one.Id == payload.BookingId, cancel) is not { } booking) return;
        var found = await db.Documentations.VisibleTo(Actor.Visitor, db, clock.Now).Include(one => one.Event)
            .FirstOrDefaultAsync(one => one.EventId == booking.EventId, cancel);
        if (found is null) return; // It was closed meanwhile.
        var whole = (await db.DocumentationOf(booking.EventId, cancel))!;
        db.Post(DocumentationLetters.IsOut(whole, booking, site), clock.Now);
    }
}

/// <summary>Follows from publication and from who may read.</summary>
internal static class DocumentationReactions
{
    public static Task Published(Db db, DocumentationPublished happened, CancellationToken cancel) => Tell(db, happened, cancel);

    public static Task Shown(Db db, DocumentationShown happened, CancellationToken cancel) => Tell(db, happened, cancel);

    private static async Task Tell(Db db, DomainEvent happened, CancellationToken cancel)
    {
        var found = db.Documentations.Local.FirstOrDefault(one => one.EventId == happened.SubjectId)
            ?? await db.Documentations.FirstOrDefaultAsync(one => one.EventId == happened.SubjectId, cancel);
        if (found?.Tell(happened.At) == true) db.EnqueueOnce(new DocumentationOut(found.EventId), $"{found.EventId:N}", happened.At);
    }
}
