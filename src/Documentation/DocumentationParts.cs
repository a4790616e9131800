using Buendnisnetz.Bookings;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>What pages of others show of documentations; nobody asks the database while an event is still to come.</summary>
internal static class DocumentationParts
{
    /// <summary>In lists: which events are documented.</summary>
    public static EventMark Mark { get; } = new("dokumentiert", "dokumentation", (db, me, ids, now) =>
        db.Documentations.VisibleTo(me, db, now).Where(one => ids.Contains(one.EventId)).Select(one => one.EventId));

    /// <summary>On the page of a series: how far each edition is; everybody reads whether it is documented, the office how far.</summary>
    public static EditionMark OfEdition { get; } = new("dokumentation", (db, asked) => db.Documentations
        .Where(one => asked.Ids.Contains(one.EventId)).Select(one => new Line
        {
            Id = one.EventId,
            At = one.PublishedAt,
            Number = one.ArchivedAt != null ? 1 : 0,
            All = one.ReviewedSince != null ? 1 : 0,
        }), Words);

    private static DocumentationState StateOf(Line one) => EventDocumentation.StateOf(one.Number == 1, one.At is not null, one.All == 1);

    private static Dictionary<Guid, EventWord> Words(EditionsAsked asked, Lines lines)
    {
        var open = lines[Mark.Label].Select(line => line.Id).ToHashSet();
        var known = lines[OfEdition.Part].ToDictionary(line => line.Id!.Value);
        return asked.Ids.Where(id => !open.Contains(id) && (asked.IsOurs(id) || known.GetValueOrDefault(id)?.At is null))
            .ToDictionary(id => id, id => !asked.IsOurs(id)
            ? new EventWord("noch nicht dokumentiert", "neutral") : known.GetValueOrDefault(id) is not { } one
            ? new EventWord("keine Dokumentation", "warning") : new EventWord(StateOf(one).Label, "info"));
    }

    /// <summary>The link that letters may bear; a letter goes without it, too, as long as there is nothing to read.</summary>
    public static BookingLink Link { get; } = new("dokumentation", "Dokumentation lesen",
        async (db, planned, at, cancel) => await IsOpen(db, planned, at, cancel) ? null
            : "Noch können nicht alle die Dokumentation lesen. Bitte nehmen Sie {dokumentation} heraus, oder schicken Sie den "
                + "Brief danach.",
        async (db, planned, _, at, cancel) => await IsOpen(db, planned, at, cancel) ? planned.DocumentationPath : null)
    { MayBeMissing = true };

    private static Task<bool> IsOpen(Db db, Event planned, DateTimeOffset at, CancellationToken cancel) =>
        db.Documentations.VisibleTo(Actor.Visitor, db, at).AnyAsync(one => one.EventId == planned.Id, cancel);

    /// <summary>On the page of an event: what there is to read.</summary>
    public static async Task<DocumentationStand?> OfEvent(SlotVisit visit, Event planned)
    {
        if (planned.StateAt(visit.Now) != EventState.Held) return null;
        var found = await visit.Db.Documentations.VisibleTo(visit.Me, visit.Db, visit.Now).Where(one => one.EventId == planned.Id)
            .Select(one => new DocumentationStand(planned, one.Summary, one.Files.Count, one.Results.Count, one.Statements.Count,
                one.Pictures.Count(picture => picture.HiddenAt == null))).FirstOrDefaultAsync(visit.Cancel);
        return found;
    }

    /// <summary>On the page of an item: what came of it.</summary>
    public static async Task<ItemView?> OfItem(SlotVisit visit, Session session)
    {
        if (session.EndsAt > visit.Now) return null;
        var found = await visit.Db.Documentations.VisibleTo(visit.Me, visit.Db, visit.Now).Whole.AsNoTrackingWithIdentityResolution()
            .FirstOrDefaultAsync(one => one.EventId == session.EventId, visit.Cancel);
        return found?.Tells(session.Id) == true ? new(new(found, new(found.Event!, [session]), HasMinutes: false), session) : null;
    }

    /// <summary>Where its team edits the event; null before it was held.</summary>
    public static async Task<DocumentationCard?> OfCard(SlotVisit visit, Event planned)
    {
        if (EventDocumentation.ObstacleTo(planned, visit.Now) is not null) return null;
        var found = await visit.Db.Documentations.Where(one => one.EventId == planned.Id)
            .Select(one => new { one.PublishedAt, Hidden = one.Pictures.Count(picture => picture.HiddenAt != null) })
            .FirstOrDefaultAsync(visit.Cancel);
        return new(planned, found is not null, found?.PublishedAt, found?.Hidden ?? 0);
    }

    /// <summary>Why an item of the programme cannot go: something is told of it.</summary>
    public static async Task<string?> ObstacleToRemoval(Db db, Guid session, int places, CancellationToken cancel) => places == 0
        && await db.Documentations.AnyAsync(one => one.Results.Any(row => row.SessionId == session)
            || one.Files.Any(row => row.SessionId == session) || one.Statements.Any(row => row.SessionId == session), cancel)
        ? "Zu diesem Programmpunkt steht etwas in der Dokumentation. Nehmen Sie es dort zuerst heraus." : null;
}

/// <summary>What there is to read of an event.</summary>
/// <param name="Event">The event.</param>
/// <param name="Summary">What it was about, as Markdown.</param>
/// <param name="Files">How many files.</param>
/// <param name="Results">Of how many items there are results.</param>
/// <param name="Statements">How many statements.</param>
/// <param name="Pictures">How many pictures.</param>
public sealed record DocumentationStand(Event Event, string Summary, int Files, int Results, int Statements, int Pictures)
{
    private const int Short = 280;

    /// <summary>"12 Dateien · 7 Ergebnisse · 24 Bilder".</summary>
    public string Counts => string.Join(" · ", new (int Count, string One, string Many)[]
    {
        (Files, "Datei", "Dateien"), (Results, "Ergebnis", "Ergebnisse"), (Statements, "Aussage", "Aussagen"), (Pictures, "Bild", "Bilder"),
    }.Where(one => one.Count > 0).Select(one => German.Count(one.Count, one.One, one.Many)));

    /// <summary>How the summary begins, up to the end of a word.</summary>
    public string Beginning => German.Shortened(Markdown.ToWords(Summary), Short);
}

/// <summary>How far a documentation is.</summary>
/// <param name="Event">The event.</param>
/// <param name="IsBegun">Whether there is one.</param>
/// <param name="PublishedAt">When it was published, in UTC.</param>
/// <param name="Hidden">How many pictures are hidden because somebody has asked for that.</param>
public sealed record DocumentationCard(Event Event, bool IsBegun, DateTimeOffset? PublishedAt, int Hidden)
{
    /// <summary>How far it is, in a sentence.</summary>
    public string Sentence => (Hidden > 0 ? $"{German.Count(Hidden, "Bild wartet", "Bilder warten")} auf Ihre Entscheidung. " : "")
        + (!IsBegun ? "Noch keine. Folien, Ergebnisse und Bilder am besten in den nächsten zwei Wochen."
        : PublishedAt is { } at ? $"Veröffentlicht am {at.LongDay}." : "In Arbeit, noch sieht sie nur Ihr Team.");
}
