namespace Buendnisnetz.Alliances;

// What is new.
public sealed partial class Alliance
{
    /// <summary>Writes a news item; it is a draft until it is published.</summary>
    public NewsItem Write(NewsText text, string slug, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        return new NewsItem(Id, slug, text, by, at);
    }

    /// <summary>Corrects a news item.</summary>
    public void Correct(NewsItem item, NewsText text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        item.Set(text, at);
        Raise(new NewsChanged(Id, item.Id, by, at));
    }

    /// <summary>Publishes a news item for those who may see it.</summary>
    public void Publish(NewsItem item, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        if (item.IsPublished) return;
        item.Publish(at);
        Raise(new NewsPublished(Id, item.Id, item.Visibility, by, at));
    }

    /// <summary>Takes a news item back into the drawer.</summary>
    public void Retract(NewsItem item, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        item.Retract();
        Raise(new NewsChanged(Id, item.Id, by, at));
    }
}
