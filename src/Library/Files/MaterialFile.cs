namespace Buendnisnetz.Library;

/// <summary>A file of an edition, with what the house has found out about it.</summary>
public sealed class MaterialFile : Entity
{
    private MaterialFile() { }

    internal MaterialFile(Guid editionId, StoredFile file, string label, int position) =>
        (EditionId, FileId, File, Label, Position) = (editionId, file.Id, file, label.Trim(), position);

    /// <summary>The edition.</summary>
    public Guid EditionId { get; private init; }

    /// <summary>The file in the store.</summary>
    public Guid FileId { get; private init; }

    /// <summary>The file in the store, where it was loaded.</summary>
    public StoredFile? File { get; private set; }

    /// <summary>What it is: "Druckvorlage A5".</summary>
    public string Label { get; private init; } = "";

    /// <summary>Its place among the files.</summary>
    public int Position { get; private init; }

    /// <summary>What the scanner said.</summary>
    public ScanState Scan { get; private set; }

    /// <summary>What it found, by its name; null where it found nothing.</summary>
    public string? Finding { get; private set; }

    /// <summary>When somebody last asked the scanner, in UTC; null where there is none.</summary>
    public DateTimeOffset? ScannedAt { get; private set; }

    /// <summary>The first page as a picture; null where there is none.</summary>
    public Guid? PreviewId { get; private set; }

    /// <summary>When its text was read, in UTC; null while that waits.</summary>
    public DateTimeOffset? ReadAt { get; private set; }

    /// <summary>Why it has no preview or no text; null where nothing is to be said.</summary>
    public string? ReadNote { get; private set; }

    /// <summary>"PDF", "Word", "Bild".</summary>
    public string Kind => FileTypes.WordFor(File!.Name);

    /// <summary>"PDF, 2 MB".</summary>
    public string Facts => $"{Kind}, {German.Bytes(File!.Size)}";

    /// <summary>Whether it is handed out.</summary>
    public bool IsOffered => Scan is ScanState.NotAsked or ScanState.Clean;

    /// <summary>Why an edition with it cannot be issued; null where it can.</summary>
    public string? ObstacleToIssuing() => Scan switch
    {
        ScanState.Waiting => $"{Label.Quoted} wartet noch auf die Prüfung auf Schadprogramme. Das dauert meist nur wenige Minuten.",
        ScanState.Infected => $"In {Label.Quoted} steckt ein Schadprogramm ({Finding}). Bitte nehmen Sie die Datei heraus.",
        _ => null,
    };

    /// <summary>It waits until the scanner has looked at it.</summary>
    internal void AwaitScan() => Scan = ScanState.Waiting;

    /// <summary>There is no scanner any more: the operator has decided so.</summary>
    internal void GoUnscanned() => Scan = ScanState.NotAsked;

    internal void TakeScan(ScanAnswer answer, DateTimeOffset at)
    {
        (Scan, ScannedAt) = (answer.Finding is null ? ScanState.Clean : ScanState.Infected, at);
        Finding = answer.Finding is { } name ? German.Shortened(name, 100) : null;
    }

    /// <summary>Its first page was drawn, or could not be.</summary>
    internal void TakeFirstPage(Guid? preview, string? note) => (PreviewId, ReadNote) = (preview, ReadNote ?? note);

    internal void TakeReading(Guid? preview, string? note, DateTimeOffset at) => (PreviewId, ReadNote, ReadAt) = (preview, note, at);
}

/// <summary>What is known about malware in a file.</summary>
public enum ScanState
{
    /// <summary>There is no scanner.</summary>
    NotAsked = 0,

    /// <summary>The scanner has not answered yet.</summary>
    Waiting = 1,

    /// <summary>The scanner found nothing.</summary>
    Clean = 2,

    /// <summary>The scanner found something.</summary>
    Infected = 3,
}
