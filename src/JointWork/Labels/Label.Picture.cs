using Buendnisnetz.Alliances;

namespace Buendnisnetz.JointWork;

// The picture of the label: on its page, and on what its places put on their doors.
public sealed partial class Label
{
    /// <summary>The picture's file; null where there is none.</summary>
    public Guid? PictureFileId { get; private set; }

    /// <summary>What is to be seen on the picture.</summary>
    public string? PictureAlt { get; private set; }

    /// <summary>Who made and owns the picture.</summary>
    public string? PictureCredit { get; private set; }

    /// <summary>Shows a picture, with all that must stand beside it (INV-29).</summary>
    public void Show(Guid fileId, PictureText text, Guid? by, DateTimeOffset at)
    {
        Refusal.On(text.Obstacle());
        (PictureFileId, PictureAlt, PictureCredit) = (fileId, text.Alt.Trim(), text.Credit.Trim());
        Raise(new LabelChanged(NetworkId, Id, by, at));
    }

    /// <summary>Takes the picture down: from now on it has no address.</summary>
    public void TakePictureDown(Guid? by, DateTimeOffset at)
    {
        (PictureFileId, PictureAlt, PictureCredit) = (null, null, null);
        Raise(new LabelChanged(NetworkId, Id, by, at));
    }
}
