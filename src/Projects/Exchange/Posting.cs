using Buendnisnetz.Alliances;
using Buendnisnetz.Territory;

namespace Buendnisnetz.Projects;

/// <summary>
/// What an alliance, an organisation or a network looks for or offers, so that others find occasions to work together (002:
/// "Kooperationsmöglichkeiten entdecken"). It ends on a day, and says afterwards whether it has helped.
/// </summary>
public sealed partial class Posting : Entity
{
    /// <summary>So long one lasts where nobody says otherwise, in months.</summary>
    public const int UsualMonths = 3;

    /// <summary>So long one lasts at most, in months.</summary>
    public const int MostMonths = 12;

    private readonly List<PostingArea> areas = [];

    private Posting() { }

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

    /// <summary>The areas it is for: those of its alliance, or one of them.</summary>
    public IReadOnlyList<PostingArea> Areas => areas;

    /// <summary>Puts one up for the areas of its alliance, or for the one that is named.</summary>
    public static Posting PutUp(Alliance alliance, PostingProfile profile, Guid? by, DateTimeOffset at) =>
        PutUp(PostingHome.Of(alliance), profile, by, at);

    /// <summary>Puts one up for the areas of whose it is, or for the one that is named.</summary>
    public static Posting PutUp(PostingHome home, PostingProfile profile, Guid? by, DateTimeOffset at)
    {
        Refusal.On(home.Obstacle ?? ObstacleTo(profile, at) ?? ObstacleTo(profile.Area, home));
        var made = new Posting
        {
            AllianceId = home.AllianceId,
            OrganisationId = home.OrganisationId,
            NetworkId = home.NetworkId,
            PostedAt = at,
            PostedBy = by,
            Slug = AddressOf(profile.Title),
        };
        made.Take(profile);
        made.BeFor(home, profile.Area);
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

    /// <summary>Why it cannot be for this area; null where it can.</summary>
    public static string? ObstacleTo(AreaKey? only, PostingHome home) => only is { } area && !home.Areas.Contains(area)
        ? home.NetworkId is null ? "Bitte wählen Sie ein Gebiet Ihres Bündnisses." : "Bitte wählen Sie ein Gebiet Ihres Netzwerks." : null;

    /// <summary>Tells anew what it is, and where it counts. Its own alliance with its areas is given.</summary>
    public void Describe(PostingProfile profile, Alliance alliance, Guid? by, DateTimeOffset at) =>
        Describe(profile, PostingHome.Of(alliance), by, at);

    /// <summary>Tells anew what it is, and where it counts. Whose it is stays.</summary>
    public void Describe(PostingProfile profile, PostingHome home, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToChange() ?? ObstacleTo(profile, at) ?? ObstacleTo(profile.Area, home));
        BeFor(home, profile.Area);
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

    private void BeFor(PostingHome home, AreaKey? only)
    {
        var keys = only is { } one ? [one] : home.Areas;
        areas.RemoveAll(area => !keys.Contains(area.Key));
        areas.AddRange(keys.Except(areas.Select(area => area.Key)).Select(key => new PostingArea(Id, key)).ToList());
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
/// <param name="Area">The one area of the alliance or network that it is for; null for all of them.</param>
public sealed record PostingProfile(
    PostingKind Kind, string Title, string Text, string FieldCode, DateOnly ExpiresOn, Visibility Visibility = Visibility.Public,
    AreaKey? Area = null);

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
