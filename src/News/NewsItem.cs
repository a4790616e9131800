using Buendnisnetz.Alliances;

namespace Buendnisnetz.News;

/// <summary>Something new in an alliance: a draft until it is published.</summary>
public sealed class NewsItem : Entity, ISharedByAlliance
{
    private Alliance? alliance;

    private NewsItem() { }

    private NewsItem(Alliance alliance, string slug, Guid? by) =>
        (this.alliance, AllianceId, Slug, WrittenBy) = (alliance, alliance.Id, slug, by);

    /// <summary>The alliance.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance; it decides whether anything may be changed, so every verb needs it.</summary>
    /// <exception cref="InvalidOperationException">It was not loaded.</exception>
    public Alliance Alliance => alliance
        ?? throw new InvalidOperationException("The alliance of this news item was not loaded: load it with db.News.WithAlliance.");

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

    /// <summary>Writes a draft.</summary>
    public static NewsItem Write(Alliance alliance, NewsText text, string slug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(alliance.ObstacleToChange());
        var item = new NewsItem(alliance, slug, by);
        item.Say(text, at);
        return item;
    }

    /// <summary>Corrects what it says.</summary>
    public void Correct(NewsText text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Alliance.ObstacleToChange());
        Say(text, at);
        Raise(new NewsChanged(AllianceId, Id, by, at));
    }

    /// <summary>Publishes it for those who may see it.</summary>
    public void Publish(Guid? by, DateTimeOffset at)
    {
        Refusal.On(Alliance.ObstacleToChange());
        if (IsPublished) return;
        PublishedAt = at;
        Raise(new NewsPublished(AllianceId, Id, Visibility, by, at));
    }

    /// <summary>Takes it back into the drawer.</summary>
    public void Retract(Guid? by, DateTimeOffset at)
    {
        Refusal.On(Alliance.ObstacleToChange());
        PublishedAt = null;
        Raise(new NewsChanged(AllianceId, Id, by, at));
    }

    /// <summary>Gives it a picture, with all that must stand beside it (INV-29).</summary>
    public void Illustrate(Guid fileId, PictureText text)
    {
        Refusal.On(Alliance.ObstacleToChange() ?? text.Obstacle());
        (PictureFileId, PictureAlt, PictureCredit) = (fileId, text.Alt.Trim(), text.Credit.Trim());
    }

    /// <summary>Says anew what its picture shows and who made it.</summary>
    public void DescribePicture(string alt, string credit)
    {
        Refusal.On(Alliance.ObstacleToChange() ?? (PictureFileId is null ? "Diese Neuigkeit hat kein Bild." : null));
        (PictureAlt, PictureCredit) = (alt.Trim(), credit.Trim());
    }

    /// <summary>Takes its picture away.</summary>
    public void Unillustrate()
    {
        Refusal.On(Alliance.ObstacleToChange());
        (PictureFileId, PictureAlt, PictureCredit) = (null, null, null);
    }

    private void Say(NewsText text, DateTimeOffset at) =>
        (Title, Teaser, Body, Visibility, ChangedAt) = (text.Title.Trim(), text.Teaser.Trim(), text.Body.Trim(), text.Visibility, at);
}

/// <summary>What a news item says.</summary>
/// <param name="Title">The headline.</param>
/// <param name="Teaser">The first sentences.</param>
/// <param name="Body">The whole text, as Markdown.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record NewsText(string Title, string Teaser, string Body, Visibility Visibility);
