namespace Buendnisnetz.Projects;

/// <summary>
/// Somebody follows a project: a person with an account, told in the inbox and by digest, or an address that was confirmed by mail, told
/// once a week where there is something to tell. It ends when the project is no more theirs to read.
/// </summary>
public sealed class Following : Entity
{
    /// <summary>So long an address waits to be confirmed.</summary>
    public static readonly TimeSpan Unconfirmed = TimeSpan.FromDays(7);

    /// <summary>So long the link in a mail leads to one's own following.</summary>
    public static readonly TimeSpan LifeOfLink = TimeSpan.FromDays(730);

    /// <summary>So often one mailbox is asked to confirm the same.</summary>
    private const int MostLetters = 3;

    private Following() { }

    /// <summary>The project.</summary>
    public Guid ProjectId { get; private init; }

    /// <summary>The project, where it was loaded.</summary>
    public Project? Project { get; private set; }

    /// <summary>The person; null where it is an address alone.</summary>
    public Guid? PersonId { get; private init; }

    /// <summary>The address, in small letters; null where it is a person.</summary>
    public string? Email { get; private set; }

    /// <summary>When it was asked for last, in UTC.</summary>
    public DateTimeOffset AskedAt { get; private set; }

    /// <summary>Since when it counts, in UTC; null while an address was not confirmed.</summary>
    public DateTimeOffset? Since { get; private set; }

    /// <summary>Until when an address was told what happened, in UTC.</summary>
    public DateTimeOffset? ToldUntil { get; private set; }

    /// <summary>How often a mail has asked for confirmation.</summary>
    public int Letters { get; private set; }

    /// <summary>Why nobody can follow this project; null where one can.</summary>
    public static string? ObstacleTo(Project one) => one.IsPublished ? null : "Dieses Projekt ist noch nicht vorgestellt.";

    /// <summary>A person follows.</summary>
    public static Following By(Project one, Guid person, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(one));
        return new() { ProjectId = one.Id, PersonId = person, AskedAt = at, Since = at };
    }

    /// <summary>An address wants to follow; the mail about it is to be answered.</summary>
    public static Following ByMail(Project one, string email, DateTimeOffset at)
    {
        Refusal.On(ObstacleTo(one));
        return new() { ProjectId = one.Id, Email = email, AskedAt = at };
    }

    /// <summary>Whether a mail may ask for confirmation; it counts those that do.</summary>
    public bool MayAsk(DateTimeOffset at)
    {
        if (Since is not null || Letters >= MostLetters) return false;
        (Letters, AskedAt) = (Letters + 1, at);
        return true;
    }

    /// <summary>The mail was answered.</summary>
    public void Confirm(DateTimeOffset at) => (Since, ToldUntil) = Since is null ? (at, at) : (Since, ToldUntil);

    /// <summary>The address was told what happened until now.</summary>
    public void Tell(DateTimeOffset at) => ToldUntil = at;
}
