namespace Buendnisnetz.Library;

/// <summary>The text of a file, for the search: read by a job, page by page where it has pages.</summary>
public sealed class MaterialText
{
    /// <summary>So many letters of a file are searched.</summary>
    public const int Most = 400_000;

    /// <summary>Stands between two pages.</summary>
    internal const char PageBreak = '\f';

    private MaterialText() { }

    internal MaterialText(Guid fileId, string text) => (FileId, Text) = (fileId, text.Length > Most ? text[..Most] : text);

    /// <summary>The file of the edition.</summary>
    public Guid FileId { get; private init; }

    /// <summary>Its text.</summary>
    public string Text { get; private set; } = "";

    /// <summary>Its pages with their numbers; those without a word are left out.</summary>
    public IEnumerable<(int Number, string Text)> Pages => Text.Split(PageBreak).Select((text, at) => (at + 1, text.Trim()))
        .Where(page => page.Item2.Length > 0);

    /// <summary>Whether it tells pages apart.</summary>
    public bool HasPages => Text.Contains(PageBreak, StringComparison.Ordinal);
}
