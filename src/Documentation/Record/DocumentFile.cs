namespace Buendnisnetz.Documentation;

/// <summary>Slides, a handout or another file of a documentation.</summary>
public sealed class DocumentFile : Entity
{
    private DocumentFile() { }

    internal DocumentFile(Guid documentation, StoredFile file, FileFacts facts, int position) =>
        (DocumentationId, FileId, File, SessionId, Title, Access, Position) =
            (documentation, file.Id, file, facts.SessionId, facts.Title.Trim(), facts.Access, position);

    /// <summary>The documentation.</summary>
    public Guid DocumentationId { get; private init; }

    /// <summary>The item of the programme; null where it is about the whole event.</summary>
    public Guid? SessionId { get; private init; }

    /// <summary>The file in the store.</summary>
    public Guid FileId { get; private init; }

    /// <summary>The file in the store, where it was loaded.</summary>
    public StoredFile? File { get; private set; }

    /// <summary>What it is: "Folien zum Impulsvortrag".</summary>
    public string Title { get; private init; } = "";

    /// <summary>Whether everybody can read it, also with a screen reader.</summary>
    public FileAccess Access { get; private init; }

    /// <summary>Its place among the files.</summary>
    public int Position { get; private init; }

    /// <summary>"PDF, 2 MB, nicht barrierefrei".</summary>
    public string Facts => string.Join(", ", new[] { Kind, German.Bytes(File!.Size), Access.Words }.Where(word => word.Length > 0));

    /// <summary>"PDF", "PowerPoint", "Bild".</summary>
    public string Kind => FileTypes.WordFor(File!.Name);
}

/// <summary>Whether a file can be read by everybody (AC-04).</summary>
public enum FileAccess
{
    /// <summary>Nobody has checked it.</summary>
    Unknown = 0,

    /// <summary>It is accessible.</summary>
    Accessible = 1,

    /// <summary>It is not.</summary>
    NotAccessible = 2,
}

/// <summary>Accessibility in words.</summary>
public static class FileAccessWords
{
    extension(FileAccess access)
    {
        /// <summary>What stands beside the file; empty where nobody knows.</summary>
        public string Words => access switch
        {
            FileAccess.Accessible => "barrierefrei",
            FileAccess.NotAccessible => "nicht barrierefrei",
            _ => "",
        };

        /// <summary>How it is chosen.</summary>
        public string Choice => access switch
        {
            FileAccess.Accessible => "barrierefrei",
            FileAccess.NotAccessible => "nicht barrierefrei",
            _ => "nicht geprüft",
        };
    }
}

/// <summary>What is said of a file.</summary>
/// <param name="Title">What it is.</param>
/// <param name="SessionId">The item of the programme; null where it is about the whole event.</param>
/// <param name="Access">Whether everybody can read it.</param>
public sealed record FileFacts(string Title, Guid? SessionId = null, FileAccess Access = FileAccess.Unknown)
{
    /// <summary>What is missing; null where nothing is.</summary>
    public string? Obstacle() => string.IsNullOrWhiteSpace(Title) ? "Bitte sagen Sie in wenigen Worten, was das für eine Datei ist." : null;
}
