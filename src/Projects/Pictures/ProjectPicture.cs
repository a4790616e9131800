using Buendnisnetz.Alliances;

namespace Buendnisnetz.Projects;

/// <summary>A picture of a project with all that must stand beside it.</summary>
public sealed class ProjectPicture : Entity
{
    private ProjectPicture() { }

    internal ProjectPicture(Guid project, Guid file, PictureText text, int position, DateTimeOffset at)
    {
        (ProjectId, FileId, Position, ShownAt) = (project, file, position, at);
        (Alt, Credit, Ground) = (text.Alt.Trim(), text.Credit.Trim(), text.Ground);
        Caption = string.IsNullOrWhiteSpace(text.Caption) ? null : text.Caption.Trim();
    }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The file in the store.</summary>
    public Guid FileId { get; private init; }

    /// <summary>What is to be seen, for those who do not see it.</summary>
    public string Alt { get; private init; } = "";

    /// <summary>Who made it and owns it.</summary>
    public string Credit { get; private init; } = "";

    /// <summary>A line below it.</summary>
    public string? Caption { get; private init; }

    /// <summary>Why persons on it may be shown.</summary>
    public PersonsGround Ground { get; private init; }

    /// <summary>Its place; the first is the main picture.</summary>
    public int Position { get; private set; }

    /// <summary>Since when it is shown, in UTC.</summary>
    public DateTimeOffset ShownAt { get; private init; }

    internal void PutAt(int position) => Position = position;
}

/// <summary>The pictures of a project, in the order of its team.</summary>
public sealed partial class Project
{
    /// <summary>How many pictures a project has at most.</summary>
    public const int MostPictures = 12;

    private readonly List<ProjectPicture> pictures = [];

    /// <summary>Its pictures, where they were loaded.</summary>
    public IReadOnlyList<ProjectPicture> Pictures => pictures;

    /// <summary>Its pictures in their order.</summary>
    public IEnumerable<ProjectPicture> Gallery => pictures.OrderBy(one => one.Position).ThenBy(one => one.Id);

    /// <summary>The main picture: on top of its page and on its card.</summary>
    public ProjectPicture? Cover => Gallery.FirstOrDefault();

    /// <summary>Why no more pictures can be shown; null where they can.</summary>
    public string? ObstacleToPictures() => pictures.Count < MostPictures ? null
        : $"Ein Projekt zeigt höchstens {MostPictures} Bilder. Bitte entfernen Sie zuerst eines.";

    /// <summary>Shows a picture after the others. Without alternative text and credit it is refused (INV-29).</summary>
    public ProjectPicture Show(Guid file, PictureText text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPictures() ?? text.Obstacle());
        var shown = new ProjectPicture(Id, file, text, pictures.Count == 0 ? 1 : pictures.Max(one => one.Position) + 1, at);
        pictures.Add(shown);
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
        return shown;
    }

    /// <summary>Puts a picture one place forward, or in front of all as the main picture.</summary>
    public void Forward(ProjectPicture picture, bool first, Guid? by, DateTimeOffset at)
    {
        var order = Gallery.ToList();
        var place = order.IndexOf(picture);
        order.RemoveAt(place);
        order.Insert(first ? 0 : Math.Max(place - 1, 0), picture);
        foreach (var (position, one) in order.Index()) one.PutAt(position + 1);
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }

    /// <summary>Takes a picture down: from now on it has no address.</summary>
    public void TakeDown(ProjectPicture picture, Guid? by, DateTimeOffset at)
    {
        pictures.Remove(picture);
        Changed(at);
        Raise(new ProjectChanged(Id, by, at));
    }
}
