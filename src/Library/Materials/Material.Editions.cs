namespace Buendnisnetz.Library;

/// <summary>The editions of a material. There is always one at least; the newest one that was issued is handed out.</summary>
public sealed partial class Material
{
    /// <summary>So many files an edition has at most.</summary>
    public const int MostFiles = 12;

    private readonly List<MaterialEdition> editions = [];

    /// <summary>All of them, where they were loaded.</summary>
    public IReadOnlyList<MaterialEdition> Editions => editions;

    /// <summary>The one that is handed out; null before the first was issued.</summary>
    public MaterialEdition? Current => editions.Where(one => one.IssuedAt is not null).MaxBy(one => one.Number);

    /// <summary>The one that the team works on; null where there is none.</summary>
    public MaterialEdition? EditionInWork => editions.FirstOrDefault(one => one.IssuedAt is null);

    /// <summary>The number of the edition that is handed out; 0 before there is one.</summary>
    public int CurrentNumber { get; private set; }

    /// <summary>Why no other edition can be begun; null where one can.</summary>
    public string? ObstacleToEdition() => ObstacleToChange()
        ?? (EditionInWork is { } work ? $"{work.Label} ist schon in Arbeit. Bitte geben Sie zuerst diese heraus." : null)
        ?? (State == MaterialState.Archived ? "Dieses Material liegt im Archiv. Bitte nehmen Sie es zuerst wieder auf." : null);

    /// <summary>Begins the next edition.</summary>
    public MaterialEdition BeginEdition(string news, Guid? by, DateTimeOffset at)
    {
        if (editions.Count > 0) Refusal.On(ObstacleToEdition()
            ?? (string.IsNullOrWhiteSpace(news) ? "Bitte sagen Sie, was neu ist." : null));
        var made = new MaterialEdition(Id, editions.Count + 1, news, by, at);
        editions.Add(made);
        ChangedAt = at;
        return made;
    }

    /// <summary>Why no file can be added; null where one can.</summary>
    public string? ObstacleToFiles() => ObstacleToChange()
        ?? (EditionInWork is null ? "Was herausgegeben ist, bleibt, wie es ist. Beginnen Sie bitte eine neue Fassung." : null)
        ?? (EditionInWork!.Files.Count >= MostFiles ? $"Eine Fassung hat höchstens {MostFiles} Dateien." : null);

    /// <summary>Adds a file to the edition in work.</summary>
    public MaterialFile Attach(StoredFile file, string label, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToFiles());
        var added = EditionInWork!.Add(file, label);
        Changed(by, at);
        return added;
    }

    /// <summary>Why a file cannot be taken out; null where it can.</summary>
    public string? ObstacleToDetaching(MaterialFile file) => ObstacleToChange()
        ?? (EditionInWork?.Files.Contains(file) == true ? null : "Was herausgegeben ist, bleibt, wie es ist.");

    /// <summary>Takes a file out of the edition in work.</summary>
    public void Detach(MaterialFile file, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDetaching(file));
        EditionInWork!.Remove(file);
        Changed(by, at);
    }

    /// <summary>Why the edition in work cannot be issued; null where it can.</summary>
    public string? ObstacleToIssuing() => ObstacleToChange()
        ?? (IsPublished ? EditionInWork is { } work ? work.ObstacleToIssuing() : "Es ist keine neue Fassung in Arbeit."
            : "Bitte veröffentlichen Sie zuerst das Material.");

    /// <summary>Hands out the next edition; whoever keeps or uses an older one is told once.</summary>
    public void Issue(string news, Guid? by, DateTimeOffset at)
    {
        if (EditionInWork is { } work && !string.IsNullOrWhiteSpace(news)) work.Say(news);
        Refusal.On(ObstacleToIssuing());
        IssueInWork(by, at);
        (CheckedAt, ChangedAt) = (at, at);
        Raise(new MaterialIssued(Id, CurrentNumber, by, at));
    }

    /// <summary>The text of one of its files was read.</summary>
    internal void SayRead(DateTimeOffset at) => Raise(new MaterialRead(Id, at));

    private void IssueInWork(Guid? by, DateTimeOffset at)
    {
        if (EditionInWork is not { } work) return;
        work.Issue(by, at);
        CurrentNumber = work.Number;
    }
}
