namespace Buendnisnetz.Alliances;

/// <summary>Something new in an alliance.</summary>
public sealed class NewsItem : Entity, ISharedByAlliance
{
    private NewsItem() { }

    internal NewsItem(Guid allianceId, string slug, NewsText text, Guid? by, DateTimeOffset at)
    {
        (AllianceId, Slug, WrittenBy) = (allianceId, slug, by);
        Set(text, at);
    }

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The name in its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>The headline.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The first sentences, for lists; plain text.</summary>
    public string Teaser { get; private set; } = "";

    /// <summary>The whole text, as Markdown.</summary>
    public string Body { get; private set; } = "";

    /// <summary>Who may read it.</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>The picture's file; null where there is none.</summary>
    public Guid? PictureFileId { get; private set; }

    /// <summary>What is to be seen on the picture.</summary>
    public string? PictureAlt { get; private set; }

    /// <summary>Who made and owns the picture.</summary>
    public string? PictureCredit { get; private set; }

    /// <summary>Who wrote it; null after erasure.</summary>
    public Guid? WrittenBy { get; private set; }

    /// <summary>When it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>Since when it is published, in UTC; null while it is a draft.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Whether it is published.</summary>
    public bool IsPublished => PublishedAt is not null;

    /// <summary>Gives it a picture, with all that must stand beside it (INV-29).</summary>
    public void Illustrate(Guid fileId, PictureText text)
    {
        Refusal.On(text.Obstacle());
        (PictureFileId, PictureAlt, PictureCredit) = (fileId, text.Alt.Trim(), text.Credit.Trim());
    }

    /// <summary>Takes its picture away.</summary>
    public void Unillustrate() => (PictureFileId, PictureAlt, PictureCredit) = (null, null, null);

    internal void Set(NewsText text, DateTimeOffset at) =>
        (Title, Teaser, Body, Visibility, ChangedAt) = (text.Title.Trim(), text.Teaser.Trim(), text.Body.Trim(), text.Visibility, at);

    internal void Publish(DateTimeOffset at) => PublishedAt ??= at;

    internal void Retract() => PublishedAt = null;
}

/// <summary>What a news item says.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Teaser">The first sentences.</param>
/// <param name="Body">The whole text, as Markdown.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record NewsText(string Title, string Teaser, string Body, Visibility Visibility);
