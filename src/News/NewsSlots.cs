namespace Buendnisnetz.News;

/// <summary>The slots of pages about a news item.</summary>
public static class NewsSlots
{
    /// <summary>On its page, above the text: in whose name it speaks.</summary>
    public static Slot<NewsItem> Head { get; } = new();
}
