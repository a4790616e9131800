using Buendnisnetz.Bookings;
using Buendnisnetz.Events;
using Buendnisnetz.OpenSpace;

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
        var mailboxes = await MailboxesOf(db, payload.EventId, cancel);
        db.FanOut(mailboxes, id => new DocumentationOutFor(id), id => $"{id:N}", "documentation", clock.Now);
    }

    /// <summary>One registration for each mailbox of those who were there.</summary>
    public static async Task<IReadOnlyList<Guid>> MailboxesOf(Db db, Guid eventId, CancellationToken cancel)
    {
        var known = await db.Bookings.WhoWere(eventId).Where(one => one.Email != "").OrderBy(one => one.Id)
            .Select(one => new { one.Id, one.Email }).ToListAsync(cancel);
        return [.. known.DistinctBy(one => one.Email.ToLowerInvariant()).Select(one => one.Id)];
    }
}

/// <summary>Tells one of them.</summary>
internal sealed class TellOneThere(Db db, Site site, TimeProvider clock) : Work<DocumentationOutFor>
{
    public override async Task Do(DocumentationOutFor payload, CancellationToken cancel)
    {
        if (await db.Bookings.FirstOrDefaultAsync(one => one.Id == payload.BookingId, cancel) is not { } booking) return;
        var found = await db.Documentations.VisibleTo(Actor.Visitor, db, clock.Now).Whole.AsNoTrackingWithIdentityResolution()
            .FirstOrDefaultAsync(one => one.EventId == booking.EventId, cancel);
        if (found is not null) db.Post(DocumentationLetters.IsOut(found, booking, site), clock.Now); // Else it was closed meanwhile.
    }
}

/// <summary>Follows from publication and from who may read.</summary>
internal static class DocumentationReactions
{
    public static Task Published(Db db, DocumentationPublished happened, CancellationToken cancel) =>
        Follow(db, happened, showsResults: true, cancel);

    public static Task Shown(Db db, DocumentationShown happened, CancellationToken cancel) =>
        Follow(db, happened, showsResults: true, cancel);

    public static Task Opened(Db db, EventChanged happened, CancellationToken cancel) =>
        Follow(db, happened, showsResults: false, cancel);

    /// <summary>Those who were there are told; and what its groups have written down is shown where nobody is left out.</summary>
    private static async Task Follow(Db db, DomainEvent happened, bool showsResults, CancellationToken cancel)
    {
        var found = db.Documentations.Local.FirstOrDefault(one => one.EventId == happened.SubjectId)
            ?? await db.Documentations.FirstOrDefaultAsync(one => one.EventId == happened.SubjectId, cancel);
        if (found is null) return;
        var planned = await db.CalendarEvents.FirstAsync(one => one.Id == found.EventId, cancel);
        if (found.Tell(planned, happened.At)) db.EnqueueOnce(new DocumentationOut(found.EventId), $"{found.EventId:N}", happened.At);
        if (showsResults && found.IsAsOpenAs(planned)) await db.PublishGroupResults(planned.Id, happened.By, happened.At, cancel);
    }
}
