using Buendnisnetz.Alliances;

namespace Buendnisnetz.Community;

// A post may show one picture.
public sealed partial class Post
{
    /// <summary>The picture's file; null where there is none.</summary>
    public Guid? PictureFileId { get; private set; }

    /// <summary>What is to be seen on the picture.</summary>
    public string? PictureAlt { get; private set; }

    /// <summary>Who made and owns the picture.</summary>
    public string? PictureCredit { get; private set; }

    /// <summary>Shows a picture, with all that must stand beside it (INV-29).</summary>
    public void Show(Guid fileId, PictureText text)
    {
        Refusal.On(text.Obstacle());
        (PictureFileId, PictureAlt, PictureCredit) = (fileId, text.Alt.Trim(), text.Credit.Trim());
    }

    private void ShowNothing() => (PictureFileId, PictureAlt, PictureCredit) = (null, null, null);
}
