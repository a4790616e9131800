using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// What an alliance looks for or offers, so that others find occasions to work together (002: "Kooperationsmöglichkeiten entdecken"). It
/// ends on a day, and says afterwards whether it has helped.
/// </summary>
public sealed partial class Posting : Entity, ISharedByAlliance
{
    /// <summary>So long one lasts where nobody says otherwise, in months.</summary>
    public const int UsualMonths = 3;

    /// <summary>So long one lasts at most, in months.</summary>
    public const int MostMonths = 12;

    private readonly List<PostingArea> areas = [];

    private Posting() { }

    /// <summary>The alliance whose it is.</summary>
    public Guid AllianceId { get; private init; }

    /// <summary>The alliance, where it was loaded.</summary>
    public Alliance? Alliance { get; private set; }

    /// <summary>The last part of its address.</summary>
    public string Slug { get; private init; } = "";

    /// <summary>Whether it looks for something or offers it.</summary>
    public PostingKind Kind { get; private set; }

    /// <summary>What it is, in a line.</summary>
    public string Title { get; private set; } = "";

    /// <summary>The title as a key to search by.</summary>
    public string TitleKey { get; private set; } = "";

    /// <summary>What exactly, from whom, by when.</summary>
    public string Text { get; private set; } = "";

    /// <summary>The stable code of its action field.</summary>
    public string FieldCode { get; private set; } = "";

    /// <summary>Who may read it.</summary>
    public Visibility Visibility { get; private set; }

    /// <summary>The last day on which it counts.</summary>
    public DateOnly ExpiresOn { get; private set; }

    /// <summary>When it was put up, in UTC.</summary>
    public DateTimeOffset PostedAt { get; private init; }

    /// <summary>Who put it up; null after erasure.</summary>
    public Guid? PostedBy { get; private set; }

    /// <summary>When anything about it was last changed, in UTC.</summary>
    public DateTimeOffset ChangedAt { get; private set; }

    /// <summary>The areas it is for: at first those of its alliance.</summary>
    public IReadOnlyList<PostingArea> Areas => areas;

    /// <summary>Puts one up for the areas of its alliance.</summary>
    public static Posting PutUp(Alliance alliance, PostingProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(alliance.ObstacleToChange() ?? ObstacleAt(alliance) ?? ObstacleTo(profile, at));
        var made = new Posting { AllianceId = alliance.Id, PostedAt = at, PostedBy = by, Slug = AddressOf(profile.Title) };
        made.Take(profile);
        made.areas.AddRange(alliance.Areas.Select(area => new PostingArea(made.Id, area.Key)));
        made.Enter(PostingState.Open, null, by, at);
        made.Raise(new PostingPutUp(made.Id, made.Visibility, by, at));
        return made;
    }

    /// <summary>Why this alliance puts up nothing now; null where it may.</summary>
    public static string? ObstacleAt(Alliance alliance) => alliance.State switch
    {
        LifeState.CreativePause => "Ihr Bündnis macht gerade Pause. Nach dem Neustart können Sie wieder suchen und bieten.",
        LifeState.Idea => "Noch ist Ihr Bündnis eine Idee, die nur Ihr Team sieht. Mit der Gründung können Sie suchen und bieten.",
        _ => null,
    };

    /// <summary>Why it cannot be told like this; null where it can.</summary>
    public static string? ObstacleTo(PostingProfile profile, DateTimeOffset at) =>
        Folding.Fold(profile.Title).Length < 3 ? "Der Titel braucht mindestens drei Buchstaben."
        : string.IsNullOrWhiteSpace(profile.Text) ? "Bitte sagen Sie in ein, zwei Sätzen, worum es geht."
        : profile.FieldCode.Length == 0 ? "Bitte wählen Sie ein Handlungsfeld."
        : ObstacleTo(profile.ExpiresOn, at);

    /// <summary>Why it cannot last until this day; null where it can.</summary>
    public static string? ObstacleTo(DateOnly last, DateTimeOffset at) =>
        last <= at.BerlinDay ? "Der letzte Tag liegt nicht in der Zukunft."
        : last > at.BerlinDay.AddMonths(MostMonths) ? "Länger als zwölf Monate steht nichts hier. Sie können später verlängern." : null;

    /// <summary>Tells anew what it is.</summary>
    public void Describe(PostingProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleTo(profile, at));
        if (profile.ExpiresOn > ExpiresOn) RemindedAt = null;
        Take(profile);
        Changed(by, at);
    }

    /// <summary>Why nothing of it can be changed any more; null where it can.</summary>
    public string? ObstacleToChange() => IsOver ? $"Dieser Eintrag ist {State.Label}. Geben Sie gern einen neuen auf." : null;

    private void Take(PostingProfile profile)
    {
        (Kind, Title, Text) = (profile.Kind, profile.Title.Trim(), profile.Text.Trim());
        TitleKey = Folding.Fold(profile.Title);
        (FieldCode, Visibility, ExpiresOn) = (profile.FieldCode, profile.Visibility, profile.ExpiresOn);
    }

    private void Changed(Guid? by, DateTimeOffset at)
    {
        ChangedAt = at;
        Raise(new PostingChanged(Id, by, at));
    }

    /// <summary>Several alliances look for the same: the end of the address parts them.</summary>
    private static string AddressOf(string title) => $"{Buendnisnetz.Text.Slug.Of(title)}-{Guid.NewGuid():N}"[..^24];
}

/// <summary>What a request or an offer says.</summary>
/// <param name="Kind">Whether something is looked for or offered.</param>
/// <param name="Title">What it is, in a line.</param>
/// <param name="Text">What exactly.</param>
/// <param name="FieldCode">The stable code of its action field.</param>
/// <param name="ExpiresOn">The last day on which it counts.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record PostingProfile(
    PostingKind Kind, string Title, string Text, string FieldCode, DateOnly ExpiresOn, Visibility Visibility = Visibility.Public);

/// <summary>An area that a request or an offer is for.</summary>
public sealed class PostingArea
{
    private PostingArea() { }

    internal PostingArea(Guid postingId, AreaKey key) => (PostingId, Key, Kreis, Land) = (postingId, key, key.Kreis, key.Land);

    /// <summary>The request or offer.</summary>
    public Guid PostingId { get; private init; }

    /// <summary>Land, Kreis or municipality.</summary>
    public AreaKey Key { get; private init; }

    /// <summary>The Kreis it lies in; null for a Land.</summary>
    public AreaKey? Kreis { get; private init; }

    /// <summary>The Land it lies in.</summary>
    public AreaKey Land { get; private init; }
}
