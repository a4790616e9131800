namespace Buendnisnetz.Documentation;

/// <summary>
/// Somebody asks not to show a picture any more, without an account. Once the mail about it is answered, the picture is hidden; the team
/// decides, and then nothing is left of who asked.
/// </summary>
public sealed class TakeDown : Entity
{
    /// <summary>How long the mail can be answered.</summary>
    public static readonly TimeSpan Unconfirmed = TimeSpan.FromDays(14);

    private TakeDown() { }

    /// <summary>The picture.</summary>
    public Guid PictureId { get; private init; }

    /// <summary>The picture, where it was loaded.</summary>
    public GalleryPicture? Picture { get; private set; }

    /// <summary>Where the answer goes; null after erasure.</summary>
    public string? Email { get; private set; }

    /// <summary>Why, where the person wants to say it.</summary>
    public string? Reason { get; private init; }

    /// <summary>When it was asked, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>When the mail was answered, in UTC.</summary>
    public DateTimeOffset? ConfirmedAt { get; private set; }

    /// <summary>Asks for it.</summary>
    public static TakeDown Ask(GalleryPicture picture, string email, string? reason, DateTimeOffset at) => new()
    {
        PictureId = picture.Id,
        Picture = picture,
        Email = email.Trim().ToLowerInvariant(),
        Reason = string.IsNullOrWhiteSpace(reason) ? null : reason.Trim(),
        AskedAt = at,
    };

    /// <summary>The mail is answered; the picture is hidden at once.</summary>
    internal void Confirm(Guid eventId, DateTimeOffset at)
    {
        if (ConfirmedAt is not null) return;
        ConfirmedAt = at;
        Picture!.Hide(at);
        Raise(new PictureHidden(eventId, at));
    }

    /// <summary>Why it cannot be decided yet; null where it can: somebody has asked whom the team has not read.</summary>
    internal static string? ObstacleToDeciding(IEnumerable<TakeDown> waiting, DateTimeOffset? read) =>
        waiting.All(one => one.ConfirmedAt <= read) ? null
            : "Inzwischen hat noch jemand gebeten, dieses Bild nicht mehr zu zeigen. Bitte lesen Sie das zuerst und entscheiden Sie dann.";

    /// <summary>Why the picture cannot be shown again like this; null where it can.</summary>
    public static string? ObstacleToShowingAgain(string? reason) => string.IsNullOrWhiteSpace(reason)
        ? "Bitte sagen Sie der Person in einem Satz, warum das Bild wieder gezeigt wird." : null;
}
