using Buendnisnetz.Alliances;

namespace Buendnisnetz.Library;

/// <summary>The life of a material: each turn is a fact with date and author.</summary>
public sealed partial class Material
{
    private readonly List<MaterialTurn> turns = [];

    /// <summary>Where it stands.</summary>
    public MaterialState State { get; private set; }

    /// <summary>What it has been through, where it was loaded.</summary>
    public IReadOnlyList<MaterialTurn> Turns => turns;

    /// <summary>When others could first read it, in UTC; null while they cannot.</summary>
    public DateTimeOffset? PublishedAt { get; private set; }

    /// <summary>Why it was last returned, withdrawn or archived; null where there was no reason to tell.</summary>
    public string? Because { get; private set; }

    /// <summary>When somebody last found it right, in UTC; null before it was published.</summary>
    public DateTimeOffset? CheckedAt { get; private set; }

    /// <summary>The day on which it has to be looked at again; null where the usual interval will do.</summary>
    public DateOnly? ReviewOn { get; private set; }

    /// <summary>The network whose office looks through it before it is published; null where none does.</summary>
    public Guid? ReviewerId { get; private set; }

    /// <summary>Whether others find it in the directory.</summary>
    public bool IsPublished => State == MaterialState.Published;

    /// <summary>Whether others can read its page.</summary>
    public bool IsOut => State is MaterialState.Published or MaterialState.Archived or MaterialState.Withdrawn;

    /// <summary>Whether its files are handed out: also of an archived one, not of a withdrawn one.</summary>
    public bool IsOffered => State != MaterialState.Withdrawn;

    /// <summary>Whether somebody should look at it: it was last found right before this moment, or its day has come.</summary>
    public bool IsReviewDue(DateTimeOffset freshSince, DateOnly today) =>
        IsPublished && (CheckedAt <= freshSince || (ReviewOn is { } day && day <= today));

    /// <summary>Why nothing of it can be changed; null where it can.</summary>
    public string? ObstacleToChange() => Home.Obstacle
        ?? (State == MaterialState.Withdrawn ? "Dieses Material ist zurückgezogen. Seine Seite bleibt, wie sie ist." : null)
        ?? (State == MaterialState.InReview ? "Dieses Material liegt gerade zur Durchsicht. Danach können Sie es wieder ändern." : null);

    /// <summary>Why it cannot be published yet; null where it can.</summary>
    public string? ObstacleToPublishing() => State is MaterialState.Published ? "Dieses Material ist schon veröffentlicht."
        : Home.Obstacle ?? (State == MaterialState.Withdrawn ? "Dieses Material ist zurückgezogen." : null)
            ?? (Alliance is { State: LifeState.Idea } ? "Noch ist Ihr Bündnis eine Idee, die nur Ihr Team sieht. Mit der Gründung können "
                + "Sie Materialien veröffentlichen." : null)
            ?? (State == MaterialState.Archived ? null : EditionInWork?.ObstacleToIssuing());

    /// <summary>Gives it to the office of a network, which looks through it before others read it (E6).</summary>
    public void Submit(Guid networkId, Guid? by, DateTimeOffset at)
    {
        Refusal.On(State == MaterialState.InReview ? "Dieses Material liegt schon zur Durchsicht." : ObstacleToPublishing());
        ReviewerId = networkId;
        Enter(MaterialState.InReview, null, by, at);
    }

    /// <summary>The office gives it back, and says what should be different.</summary>
    public void Return(string because, Guid? by, DateTimeOffset at)
    {
        Refusal.On(State != MaterialState.InReview ? "Dieses Material liegt nicht zur Durchsicht."
            : string.IsNullOrWhiteSpace(because) ? "Bitte sagen Sie in einem Satz, was anders werden soll." : null);
        Enter(MaterialState.Draft, because, by, at);
    }

    /// <summary>Lets others read it; or takes it out of the archive again.</summary>
    public void Publish(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToPublishing());
        var isFirst = PublishedAt is null;
        (PublishedAt, CheckedAt) = (PublishedAt ?? at, at);
        Enter(MaterialState.Published, null, by, at);
        if (isFirst) IssueInWork(by, at);
        Raise(new MaterialPublished(Id, PlaceId, Visibility, by, at));
    }

    /// <summary>Somebody has looked at it, and it is still right.</summary>
    public void Check(Guid? by, DateTimeOffset at)
    {
        if (!IsPublished) return;
        CheckedAt = at;
        if (ReviewOn <= at.BerlinDay) ReviewOn = null;
        Raise(new MaterialChecked(Id, by, at));
    }

    /// <summary>Puts it aside: it is read and handed out under its address, and found in no list.</summary>
    public void Archive(string? because, Guid? by, DateTimeOffset at)
    {
        Refusal.On(Home.Obstacle ?? (IsPublished ? null : "Ins Archiv kommt nur, was veröffentlicht ist."));
        Enter(MaterialState.Archived, because, by, at);
    }

    /// <summary>Why it cannot be withdrawn; null where it can.</summary>
    public string? ObstacleToWithdrawing() => State switch
    {
        MaterialState.Withdrawn => "Dieses Material ist schon zurückgezogen.",
        MaterialState.Published or MaterialState.Archived => null,
        _ => "Zurückziehen lässt sich nur, was veröffentlicht ist.",
    };

    /// <summary>Hands it out no more. Its page stays and says why.</summary>
    public void Withdraw(string because, Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToWithdrawing() ?? (string.IsNullOrWhiteSpace(because) ? "Bitte sagen Sie, warum." : null));
        Enter(MaterialState.Withdrawn, because, by, at);
        Raise(new MaterialWithdrawn(Id, by, at));
    }

    private void Enter(MaterialState state, string? because, Guid? by, DateTimeOffset at)
    {
        (State, Because, ChangedAt) = (state, string.IsNullOrWhiteSpace(because) ? null : because.Trim(), at);
        turns.Add(new(Id, state, Because, by, at));
        Raise(new MaterialTurned(Id, state, by, at));
    }
}

/// <summary>Where a material stands.</summary>
public enum MaterialState
{
    /// <summary>Only its team sees it.</summary>
    Draft = 0,

    /// <summary>The office of a network looks through it.</summary>
    InReview = 1,

    /// <summary>Others read it.</summary>
    Published = 2,

    /// <summary>Put aside, still handed out.</summary>
    Archived = 3,

    /// <summary>No longer handed out.</summary>
    Withdrawn = 4,
}

/// <summary>A turn in the life of a material.</summary>
public sealed class MaterialTurn : Entity
{
    private MaterialTurn() { }

    internal MaterialTurn(Guid materialId, MaterialState state, string? because, Guid? by, DateTimeOffset at) =>
        (MaterialId, State, Because, ById, At) = (materialId, state, because, by, at);

    /// <summary>The material.</summary>
    public Guid MaterialId { get; private init; }

    /// <summary>Where it stood then.</summary>
    public MaterialState State { get; private init; }

    /// <summary>Why, where somebody has said so.</summary>
    public string? Because { get; private init; }

    /// <summary>Who did it; null after erasure.</summary>
    public Guid? ById { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset At { get; private init; }
}
