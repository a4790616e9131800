using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>Where a documentation stands: in work, being looked through, published, archived; derived from dated facts.</summary>
public sealed partial class EventDocumentation
{
    /// <summary>Since when somebody else of the team looks it through, in UTC; null where nobody does.</summary>
    public DateTimeOffset? ReviewedSince { get; private set; }

    /// <summary>Since when it has been archived and stays as it is, in UTC.</summary>
    public DateTimeOffset? ArchivedAt { get; private set; }

    /// <summary>Where it stands.</summary>
    public DocumentationState State => StateOf(ArchivedAt is not null, PublishedAt is not null, ReviewedSince is not null);

    /// <summary>Where one stands of which only these facts are known.</summary>
    internal static DocumentationState StateOf(bool isArchived, bool isPublished, bool isReviewed) =>
        isArchived ? DocumentationState.Archived : isPublished ? DocumentationState.Published
            : isReviewed ? DocumentationState.InReview : DocumentationState.Collecting;

    /// <summary>Why it cannot be given to be looked through; null where it can.</summary>
    public string? ObstacleToReview(Event planned, DateTimeOffset now) =>
        ReviewedSince is not null ? "Die Dokumentation wird schon geprüft." : ObstacleToPublishing(planned, now);

    /// <summary>It is complete, and somebody else of the team looks it through.</summary>
    public void Review(Event planned, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToReview(planned, at));
        (ReviewedSince, ChangedAt) = (at, at);
        Raise(new DocumentationMoved(EventId, State, by, at));
    }

    /// <summary>There is still something to do about it.</summary>
    public void CollectAgain(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ArchivedObstacle);
        if (State != DocumentationState.InReview) return;
        (ReviewedSince, ChangedAt) = (null, at);
        Raise(new DocumentationMoved(EventId, State, by, at));
    }

    /// <summary>Why it cannot be archived; null where it can.</summary>
    public string? ObstacleToArchiving() => State switch
    {
        DocumentationState.Published => null,
        DocumentationState.Archived => ArchivedObstacle,
        _ => "Archivieren lässt sich, was veröffentlicht ist.",
    };

    /// <summary>Archives it: it is read as before, and nobody changes it any more.</summary>
    public void Archive(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToArchiving());
        ArchivedAt = at;
        Raise(new DocumentationMoved(EventId, State, by, at));
    }

    /// <summary>Something has to be corrected after all.</summary>
    public void TakeFromArchive(Guid? by, DateTimeOffset at)
    {
        if (ArchivedAt is null) return;
        ArchivedAt = null;
        Raise(new DocumentationMoved(EventId, State, by, at));
    }

    /// <summary>Why nothing can be written; null where it can.</summary>
    public string? ArchivedObstacle => ArchivedAt is { } since
        ? $"Die Dokumentation ist seit dem {since.LongDay} archiviert. Um etwas zu ändern, holen Sie sie zuerst aus dem Archiv." : null;
}

/// <summary>Where a documentation stands.</summary>
public enum DocumentationState
{
    /// <summary>The team gathers what there is.</summary>
    Collecting = 0,

    /// <summary>Somebody else of the team looks it through.</summary>
    InReview = 1,

    /// <summary>It can be read.</summary>
    Published = 2,

    /// <summary>It can be read, and stays as it is.</summary>
    Archived = 3,
}

/// <summary>States in words.</summary>
public static class DocumentationStateWords
{
    extension(DocumentationState state)
    {
        /// <summary>The German word on a tag.</summary>
        public string Label => state switch
        {
            DocumentationState.Collecting => "Dokumentation in Arbeit",
            DocumentationState.InReview => "Dokumentation wird geprüft",
            DocumentationState.Published => "dokumentiert",
            _ => "dokumentiert und archiviert",
        };
    }
}
