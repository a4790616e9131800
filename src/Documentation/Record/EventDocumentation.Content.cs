using Buendnisnetz.Alliances;
using Buendnisnetz.Events;

namespace Buendnisnetz.Documentation;

/// <summary>What a documentation holds: texts and statements of items, files, pictures, sums, corrections.</summary>
public sealed partial class EventDocumentation
{
    /// <summary>More files than this nobody reads.</summary>
    public const int MostFiles = 100;

    /// <summary>More pictures than this nobody looks at, and the copy in one file would be too large.</summary>
    public const int MostPictures = 80;

    /// <summary>What happened at items of the programme.</summary>
    public IList<SessionResult> Results { get; private init; } = [];

    /// <summary>Slides, handouts and other files.</summary>
    public IList<DocumentFile> Files { get; private init; } = [];

    /// <summary>What was said, to be quoted.</summary>
    public IList<Statement> Statements { get; private init; } = [];

    /// <summary>The gallery.</summary>
    public IList<GalleryPicture> Pictures { get; private init; } = [];

    /// <summary>The sums as they stood when it was published.</summary>
    public IList<DocumentedFigure> Figures { get; private init; } = [];

    /// <summary>What was corrected after it was published.</summary>
    public IList<Correction> Corrections { get; private init; } = [];

    /// <summary>Whether anything is in it.</summary>
    public bool HasContent => Summary.Length > 0 || Results.Count + Files.Count + Statements.Count + Pictures.Count > 0;

    /// <summary>The pictures that are shown, in their order.</summary>
    public IEnumerable<GalleryPicture> Gallery => Pictures.Where(one => one.IsShown).OrderBy(one => one.Position).ThenBy(one => one.Id);

    /// <summary>What happened at an item; empty where nobody has written it.</summary>
    public string ResultOf(Guid session) => Results.FirstOrDefault(one => one.SessionId == session)?.Text ?? "";

    /// <summary>The files of an item, or of the whole event.</summary>
    public IEnumerable<DocumentFile> FilesOf(Guid? session) =>
        Files.Where(one => one.SessionId == session).OrderBy(one => one.Position).ThenBy(one => one.Id);

    /// <summary>The statements of an item, or of the whole event.</summary>
    public IEnumerable<Statement> StatementsOf(Guid? session) =>
        Statements.Where(one => one.SessionId == session).OrderBy(one => one.Position).ThenBy(one => one.Id);

    /// <summary>Whether anything stands about an item.</summary>
    public bool Tells(Guid session) =>
        Results.Any(one => one.SessionId == session) || FilesOf(session).Any() || StatementsOf(session).Any();

    /// <summary>Writes anew what happened at an item; an empty text takes it away.</summary>
    public void Report(Session session, string text, string? correction, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWriting(correction));
        if (Results.FirstOrDefault(one => one.SessionId == session.Id) is { } known) Results.Remove(known);
        if (!string.IsNullOrWhiteSpace(text)) Results.Add(new(Id, session.Id, text));
        Corrected(correction, by, at);
    }

    /// <summary>Why no more files can be added; null where they can.</summary>
    public string? ObstacleToFiles() => ArchivedObstacle ?? (Files.Count < MostFiles ? null
        : $"In einer Dokumentation stehen höchstens {MostFiles} Dateien. Bitte entfernen Sie zuerst eine.");

    /// <summary>Adds a file to an item, or to the whole event.</summary>
    public DocumentFile Attach(StoredFile file, FileFacts facts, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToFiles() ?? facts.Obstacle());
        var added = new DocumentFile(Id, file, facts, Next(Files.Select(one => one.Position)));
        Files.Add(added);
        Corrected($"Ergänzt: {added.Title.Quoted}.", by, at);
        return added;
    }

    /// <summary>Takes a file out.</summary>
    public void Detach(DocumentFile file, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ArchivedObstacle);
        Files.Remove(file);
        Corrected($"Entfernt: {file.Title.Quoted}.", by, at);
    }

    /// <summary>Quotes somebody who has agreed to it.</summary>
    public Statement Quote(StatementFacts facts, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ArchivedObstacle ?? facts.Objections().FirstOrDefault()?.Sentence);
        var said = new Statement(Id, facts, Next(Statements.Select(one => one.Position)), at);
        Statements.Add(said);
        Corrected("Eine Aussage ist ergänzt.", by, at);
        return said;
    }

    /// <summary>Corrects what somebody has said.</summary>
    public void Requote(Statement said, StatementFacts facts, string? correction, Guid? by, DateTimeOffset at)
    {
        Refusal.On(facts.Objections().FirstOrDefault()?.Sentence ?? ObstacleToWriting(correction));
        said.Take(facts, at);
        Corrected(correction, by, at);
    }

    /// <summary>Takes a statement out, because consent has gone or it was wrong; nobody is told why.</summary>
    public void Unquote(Statement said, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ArchivedObstacle);
        Statements.Remove(said);
        Corrected("Eine Aussage ist entfernt.", by, at);
    }

    /// <summary>Why no more pictures can be added; null where they can.</summary>
    public string? ObstacleToPictures() => ArchivedObstacle ?? (Pictures.Count < MostPictures ? null
        : $"In einer Dokumentation stehen höchstens {MostPictures} Bilder. Bitte entfernen Sie zuerst eines.");

    /// <summary>Hangs a picture, with all that must stand beside it (INV-29).</summary>
    public GalleryPicture Hang(Guid fileId, PictureText text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPictures() ?? text.Obstacle());
        var hung = new GalleryPicture(Id, fileId, text, Next(Pictures.Select(one => one.Position)), at);
        Pictures.Add(hung);
        Corrected("Ein Bild ist ergänzt.", by, at);
        return hung;
    }

    /// <summary>Puts a picture one place forward.</summary>
    public void Forward(GalleryPicture picture)
    {
        Refusal.On(ArchivedObstacle);
        var all = Pictures.OrderBy(one => one.Position).ThenBy(one => one.Id).ToList();
        var place = all.IndexOf(picture);
        if (place < 1) return;
        (all[place - 1], all[place]) = (all[place], all[place - 1]);
        foreach (var (position, one) in all.Index()) one.PutAt(position + 1);
    }

    /// <summary>Why a picture cannot be taken out; null where it can: whoever asks not to be shown is answered whenever that is.</summary>
    public string? ObstacleToUnhanging(GalleryPicture picture) => picture.IsShown ? ArchivedObstacle : null;

    /// <summary>Takes a picture out; its address ends.</summary>
    public void Unhang(GalleryPicture picture, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToUnhanging(picture));
        Pictures.Remove(picture);
        Raise(new PictureRemoved(EventId, by, at));
        Corrected("Ein Bild ist entfernt.", by, at);
    }

    internal void ShownAgain(Guid? by, DateTimeOffset at)
    {
        ChangedAt = at;
        Raise(new PictureShownAgain(EventId, by, at));
    }

    private void Keep(EventFigures figures)
    {
        Figures.Clear();
        foreach (var (position, cell) in figures.ToPublish().Index()) Figures.Add(new(Id, cell, position));
    }

    private static int Next(IEnumerable<int> positions) => positions.DefaultIfEmpty(0).Max() + 1;
}
