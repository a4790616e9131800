namespace Buendnisnetz.Library;

/// <summary>An edition of a material with its files: in work until it is issued, then as it is for ever.</summary>
public sealed class MaterialEdition : Entity
{
    private readonly List<MaterialFile> files = [];

    private MaterialEdition() { }

    internal MaterialEdition(Guid materialId, int number, string news, Guid? by, DateTimeOffset at) =>
        (MaterialId, Number, News, BegunById, BegunAt) = (materialId, number, news.Trim(), by, at);

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>Its number, from 1.</summary>
    public int Number { get; private init; }

    /// <summary>What is new in it; empty for the first.</summary>
    public string News { get; private set; } = "";

    /// <summary>When it was begun, in UTC.</summary>
    public DateTimeOffset BegunAt { get; private init; }

    /// <summary>Who began it; null after erasure.</summary>
    public Guid? BegunById { get; private set; }

    /// <summary>When it was issued, in UTC; null while it is in work.</summary>
    public DateTimeOffset? IssuedAt { get; private set; }

    /// <summary>Its files.</summary>
    public IReadOnlyList<MaterialFile> Files => files;

    /// <summary>"Fassung 2".</summary>
    public string Label => $"Fassung {Number}";

    /// <summary>Why it cannot be issued yet; null where it can.</summary>
    public string? ObstacleToIssuing() => files.Count == 0 ? "Es fehlt noch eine Datei."
        : Number > 1 && News.Length == 0 ? "Bitte sagen Sie, was neu ist."
        : files.Select(file => file.ObstacleToIssuing()).FirstOrDefault(obstacle => obstacle is not null);

    internal void Say(string news) => News = news.Trim();

    internal MaterialFile Add(StoredFile file, string label)
    {
        var added = new MaterialFile(Id, file, label, files.Count == 0 ? 1 : files.Max(one => one.Position) + 1);
        files.Add(added);
        return added;
    }

    internal void Remove(MaterialFile file) => files.Remove(file);

    internal void Issue(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToIssuing());
        IssuedAt = at;
    }
}
