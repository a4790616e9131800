using Buendnisnetz.Alliances;

namespace Buendnisnetz.Documentation;

/// <summary>A picture of an event with all that must stand beside it. Where somebody asks not to be shown, it is hidden at once.</summary>
public sealed class GalleryPicture : Entity
{
    private GalleryPicture() { }

    internal GalleryPicture(Guid documentation, Guid file, PictureText text, int position, DateTimeOffset at)
    {
        (DocumentationId, FileId, Position, HungAt) = (documentation, file, position, at);
        (Alt, Credit, Ground) = (text.Alt.Trim(), text.Credit.Trim(), text.Ground);
        Caption = string.IsNullOrWhiteSpace(text.Caption) ? null : text.Caption.Trim();
    }

    /// <summary>The documentation.</summary>
    public Guid DocumentationId { get; private init; }

    /// <summary>The file in the store.</summary>
    public Guid FileId { get; private init; }

    /// <summary>What is to be seen, for those who do not see it.</summary>
    public string Alt { get; private init; } = "";

    /// <summary>Who made it and owns it (002:9).</summary>
    public string Credit { get; private init; } = "";

    /// <summary>A line below it.</summary>
    public string? Caption { get; private init; }

    /// <summary>Why persons on it may be shown.</summary>
    public PersonsGround Ground { get; private init; }

    /// <summary>Its place in the gallery.</summary>
    public int Position { get; private set; }

    /// <summary>Since when it hangs, in UTC.</summary>
    public DateTimeOffset HungAt { get; private init; }

    /// <summary>Since when it is hidden because somebody has asked for that, in UTC.</summary>
    public DateTimeOffset? HiddenAt { get; private set; }

    /// <summary>Whether it is shown.</summary>
    public bool IsShown => HiddenAt is null;

    internal void PutAt(int position) => Position = position;

    internal void Hide(DateTimeOffset at) => HiddenAt ??= at;

    internal void ShowAgain() => HiddenAt = null;
}
