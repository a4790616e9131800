namespace Buendnisnetz.Community;

/// <summary>Somebody asks to be let into a group, or is invited into it.</summary>
internal sealed class SpaceEntry : Entity
{
    private SpaceEntry() { }

    /// <summary>The group.</summary>
    public Guid SpaceId { get; private init; }

    /// <summary>Who is to get in; null after erasure.</summary>
    public Guid? PersonId { get; private set; }

    /// <summary>Who has invited; null where the person has asked, and after erasure.</summary>
    public Guid? InvitedBy { get; private set; }

    /// <summary>Whether it is an invitation.</summary>
    public bool IsInvitation { get; private init; }

    /// <summary>What was said with it.</summary>
    public string? Word { get; private set; }

    /// <summary>When, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private init; }

    /// <summary>When it was answered, in UTC; null while it waits.</summary>
    public DateTimeOffset? AnsweredAt { get; private set; }

    /// <summary>Who has answered; null after erasure.</summary>
    public Guid? AnsweredBy { get; private set; }

    /// <summary>Whether the answer was yes.</summary>
    public bool IsGranted { get; private set; }

    /// <summary>Asks to be let in.</summary>
    public static SpaceEntry Ask(Space space, Guid person, string? word, DateTimeOffset at)
    {
        var made = new SpaceEntry { SpaceId = space.Id, PersonId = person, AskedAt = at };
        made.Word = string.IsNullOrWhiteSpace(word) ? null : word.Trim();
        made.Raise(new EntryAsked(space.Id, made.Id, person, at));
        return made;
    }

    /// <summary>Invites somebody.</summary>
    public static SpaceEntry Invite(Space space, Guid person, Guid? by, DateTimeOffset at)
    {
        var made = new SpaceEntry { SpaceId = space.Id, PersonId = person, InvitedBy = by, IsInvitation = true, AskedAt = at };
        made.Raise(new EntryOffered(space.Id, made.Id, person, by, at));
        return made;
    }

    /// <summary>Answers; what was answered stays answered.</summary>
    public void Answer(bool granted, Guid? by, DateTimeOffset at)
    {
        Refusal.On(AnsweredAt is null ? null : "Das ist schon beantwortet.");
        (AnsweredAt, AnsweredBy, IsGranted) = (at, by, granted);
        Raise(new EntryAnswered(SpaceId, Id, PersonId, granted, by, at));
    }

    /// <summary>Why this person cannot decline it; null where they can.</summary>
    public string? ObstacleToDeclining(Guid? by) => IsInvitation && by is not null && by == PersonId ? null
        : "Eine Einladung lehnt ab, wer eingeladen ist.";

    /// <summary>Whoever is invited does not want in.</summary>
    public void Decline(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToDeclining(by));
        Answer(false, by, at);
    }

    /// <summary>Why it cannot be taken back; null where it can.</summary>
    public string? ObstacleToTakingBack() => IsInvitation ? null : "Zurücknehmen lässt sich nur eine Einladung.";

    /// <summary>Those who lead the group invite no longer.</summary>
    public void TakeBack(Guid? by, DateTimeOffset at)
    {
        Refusal.On(ObstacleToTakingBack());
        Answer(false, by, at);
    }
}
