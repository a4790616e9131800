namespace Buendnisnetz.Alliances;

// Logo and pictures; nothing is shown that not everybody may and can see.
public sealed partial class Alliance
{
    private readonly List<Picture> pictures = [];

    /// <summary>The logo's file; null where a drawn motif stands in.</summary>
    public Guid? LogoFileId { get; private set; }

    /// <summary>The pictures, in no particular order.</summary>
    public IReadOnlyList<Picture> Pictures => Whole(pictures);

    /// <summary>The picture on the card and on top of the page.</summary>
    public Picture? Cover => Pictures.OrderBy(picture => picture.Id).FirstOrDefault();

    /// <summary>Shows a picture. Without alternative text and credit it is refused (INV-29, AC-10).</summary>
    public Picture Show(Guid fileId, PictureText text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? text.Obstacle());
        var picture = new Picture(Id, fileId, text, at);
        pictures.Add(picture);
        Raise(new AllianceEdited(Id, Edit.Pictures, by, at));
        return picture;
    }

    /// <summary>Takes a picture down.</summary>
    public void TakeDown(Picture picture, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        Whole(pictures, nameof(Pictures)).Remove(picture);
        Raise(new AllianceEdited(Id, Edit.Pictures, by, at));
    }

    /// <summary>Shows another logo, or none.</summary>
    public void CarryLogo(Guid? fileId, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange());
        LogoFileId = fileId;
        Raise(new AllianceEdited(Id, Edit.Logo, by, at));
    }
}
